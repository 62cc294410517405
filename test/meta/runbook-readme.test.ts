import { expect, test } from "vitest";
import { compile, memoryHost } from "../../src/index.ts";
import { fileSucceeded, formatSuite } from "../../src/rehearsal/index.ts";
import { rehearseIn } from "../rehearsal/judge.ts";
import { read } from "./files.ts";

const text = read("runbooks/README.md");

/** The body of each fence by its info string. */
const fences = new Map(
  [...text.matchAll(/^(`{3,})(\w.*)\n([^]*?)^\1$/gm)].map(([, , info = "", body = ""]) => [info, body] as const),
);

test("the example of the format compiles, and all of it is read", async () => {
  expect([...fences.keys()]).toEqual([
    "markdown",
    "yaml runbookc.yaml",
    "yaml sidecar",
    "markdown annotated",
    "yaml scenarios",
  ]);
  const host = memoryHost({
    "payments.md": fences.get("markdown") as string,
    "runbookc.yaml": fences.get("yaml runbookc.yaml") as string,
    "payments.runbook.yaml": fences.get("yaml sidecar") as string,
  });
  const { diagnostics, files, program, stopped } = await compile(["payments.md"], { version: "1.0.0" }, host);
  // What Alertmanager cannot do of the escalation is said, and no more.
  expect(diagnostics.map(({ code, level }) => `${level} ${code}`)).toEqual(["note alertmanager/every-rung"]);
  expect(stopped).toEqual([]);
  const [incident] = program.units.flatMap(({ runbook }) => runbook.incidents);
  expect(incident?.alerts.map(({ name }) => name)).toEqual(["PaymentsDown"]);
  expect(incident?.diagnosis?.groups.map(({ steps }) => steps.length)).toEqual([2]);
  expect(incident?.recoveryPaths.map(({ steps }) => steps.length)).toEqual([2]);
  expect(incident?.escalation?.rungs.map(({ target }) => target?.text)).toEqual([
    undefined,
    { en: "Payments Lead" },
    { en: "CTO" },
    { en: "CTO" },
  ]);
  expect(program.units[0]?.runbook.contacts.map(({ id }) => id)).toEqual(["payments_lead", "cto"]);
  expect(files.map(({ path }) => path.split("/")[2])).toEqual(
    expect.arrayContaining(["docs", "plan", "workflow-template"]),
  );
});

test("the example of annotations compiles, and each of them decides what it is about", async () => {
  const host = memoryHost({
    "payments.md": fences.get("markdown annotated") as string,
    "runbookc.yaml": fences
      .get("yaml runbookc.yaml")
      ?.replace(/^ {4}(?:alertmanager|trigger|severities):\n(?: {6}.*\n)+/gm, "") as string,
  });
  const { diagnostics, program } = await compile(["payments.md"], { version: "1.0.0" }, host);
  expect(diagnostics).toEqual([]);
  const decisions = program.units.flatMap(({ graphs }) => graphs.flatMap((graph) => graph.decisions));
  expect(
    decisions
      .filter(({ decidedBy }) => decidedBy === "document")
      .map(({ node, fact, value }) => `${node} ${fact} ${value}`),
  ).toEqual([
    "payments-down/a/1 approval not needed",
    "payments-down/b/1/approve approval needed",
    "payments-down/b/1/approve approver payments_lead",
    "payments-down/b/1 timeout ≤ 3 min 20 s",
  ]);
});

test("the scenarios come out as they say", async () => {
  const host = memoryHost({
    "payments.md": fences.get("markdown") as string,
    "runbookc.yaml": fences.get("yaml runbookc.yaml") as string,
    "payments.runbook.yaml": fences.get("yaml sidecar") as string,
    "payments.runbook.test.yaml": fences.get("yaml scenarios") as string,
  });
  const suite = await rehearseIn(host, "payments.md");
  expect(suite.diagnostics).toEqual([]);
  expect(suite.files.map(fileSucceeded), formatSuite(suite)).toEqual([true]);
});

test.each(["config", "sidecar", "rehearsal"])("names every key of the %s", (name) => {
  const keys = new Set<string>();
  JSON.parse(read(`schemas/${name}.schema.json`), (key, value: unknown) => {
    if (key === "properties") for (const property of Object.keys(value as object)) keys.add(property);
    return value;
  });
  const said = (key: string) => text.includes(`\`${key}\``) || new RegExp(`^[\\s-]*${key}:`, "m").test(text);
  expect([...keys].filter((key) => !said(key))).toEqual([]);
});
