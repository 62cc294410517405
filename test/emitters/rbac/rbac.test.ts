import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compiler/index.ts";
import { type rbac, validateRbac, type workflowTemplate } from "../../../src/schema/index.ts";
import { placeOf, Slice, SourceFile } from "../../../src/source/index.ts";
import { parseYaml } from "../../../src/syntax/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";
import { testWith } from "../../tools.ts";
import { type Attributes, Authoriser, type RbacObject } from "./authoriser.ts";
import { idleParts } from "./idle.ts";
import { executor, played, POD } from "./requests.ts";

const root = join(import.meta.dirname, "../../..");
const sources = ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"];
const inputs = sources.map((name) => [`runbooks/${name}`, readFileSync(join(root, "runbooks", name), "utf8")]);
const { files, diagnostics, program } = await compile(
  ["runbooks"],
  { version: "0.1.0" },
  memoryHost(Object.fromEntries(inputs)),
);

function read(path: string, content: string): unknown {
  const { value, diagnostics: problems } = parseYaml(Slice.of(new SourceFile(path, content).span(0, content.length)));
  expect(problems).toEqual([]);
  return value;
}

/** The emitted objects by the file of their graph, those of the cluster among them. */
const accounts = new Map<string, RbacObject[]>();
for (const { path, content } of files.filter((file) => file.path.includes("/rbac/"))) {
  const [, name = ""] = /\/rbac\/(.+?)(?:\.cluster)?\.yaml$/.exec(path) ?? [];
  const list = read(path, content) as rbac.Rbac;
  expect(validateRbac(list)).toEqual([]);
  accounts.set(name, [...(accounts.get(name) ?? []), ...list.items]);
}

const accountOf = (name: string) => `unmanned-island-system/hlp-executor-${name}`;
const requestsOf = (name: string): readonly Attributes[] => [
  ...(played[name] ?? []).flatMap(({ requests }) => requests),
  ...executor,
];
const graphs = Object.keys(played);

describe("the emergency runbook", () => {
  test("has an account for each WorkflowTemplate, under the name that it runs under", () => {
    expect([...accounts.keys()].sort()).toEqual(graphs.toSorted());
    for (const [name, objects] of accounts) {
      const path = `generated/hlp-executor/workflow-template/${name}.yaml`;
      const template = files.find((file) => file.path === path);
      const { spec, metadata } = read(path, template?.content ?? "") as workflowTemplate.WorkflowTemplate;
      expect(objects.find((object) => object.kind === "ServiceAccount")).toMatchObject({
        kind: "ServiceAccount",
        metadata: { name: spec.serviceAccountName, namespace: metadata.namespace },
      });
    }
  });

  test("says what is wide, at the place of the command", () => {
    const said = diagnostics.filter(({ code }) => code.startsWith("rbac/"));
    expect(said.map(({ code, level, span }) => `${level} ${code} ${placeOf(span)}`)).toEqual([
      "note rbac/any-name runbooks/hlp-executor/emergency.md:102:3",
      "note rbac/cluster-scope runbooks/hlp-executor/emergency.md:115:1",
      "warning rbac/impersonation runbooks/hlp-executor/emergency.md:144:1",
    ]);
  });

  test("may do this, and nothing else", async () => {
    const lines = [...accounts].flatMap(([name, objects]) => [name, ...objects.flatMap(describeObject), ""]);
    await expect(lines.join("\n")).toMatchFileSnapshot("golden/rules.txt");
    const file = files.find(({ path }) => path.endsWith("/rbac/p1-executor-core-down-c.yaml"));
    await expect(file?.content).toMatchFileSnapshot("golden/p1-executor-core-down-c.yaml");
  });

  test("is played whole: the requests are those of all its calls of kubectl", () => {
    const [unit] = program.units;
    const lines = unit?.source.text
      .split("\n")
      .flatMap((line, at) => (/^(?!- ).*\bkubectl /.test(line) ? [at + 1] : []));
    expect(graphs.flatMap((name) => (played[name] ?? []).map(({ line }) => line)).sort((a, b) => a - b)).toEqual(lines);
  });

  test.each(graphs)("%s may ask all that its commands ask", (name) => {
    const authoriser = new Authoriser([...accounts.values()].flat());
    expect(requestsOf(name).filter((request) => !authoriser.allows(accountOf(name), request))).toEqual([]);
  });

  test.each(graphs)("%s has no rule, verb, name or binding that is idle", (name) => {
    expect(idleParts(accounts.get(name) ?? [], accountOf(name), requestsOf(name))).toEqual([]);
  });

  test("a diagnosis cannot change an object", () => {
    for (const [name, objects] of [...accounts].filter(([file]) => file.endsWith("-diagnosis"))) {
      const rules = objects.flatMap((object) => ("rules" in object ? object.rules : []));
      const changing = rules.filter(({ verbs }) => verbs.some((verb) => /create|update|patch|delete/.test(verb)));
      const resources = changing.flatMap((rule) => rule.resources);
      expect(
        resources.filter((one) => !["workflowtaskresults", "pods/exec"].includes(one)),
        name,
      ).toEqual([]);
    }
  });

  test("what is not played is refused", () => {
    const authoriser = new Authoriser([...accounts.values()].flat());
    const others: readonly Attributes[] = graphs
      .flatMap(requestsOf)
      .flatMap((request) => [
        request,
        { ...request, name: "another" },
        ...(request.namespace === undefined ? [] : [{ ...request, namespace: "kube-system" }]),
        { ...request, verb: "delete" },
        { ...request, group: "", resource: "secrets" },
      ]);
    for (const name of graphs) {
      const own = requestsOf(name);
      const allowed = others.filter((request) => authoriser.allows(accountOf(name), request));
      const wrong = allowed.filter((request) => !own.some((asked) => isSame(asked, request)));
      expect(wrong, name).toEqual([]);
    }
  });

  testWith(["kubectl"], "kubectl reads it through the kustomization", () => {
    const folder = mkdtempSync(join(tmpdir(), "runbookc-"));
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const where = join(folder, "generated/hlp-executor");
    const { status, stdout, stderr } = spawnSync("kubectl", ["kustomize", where], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const missing = graphs.filter((name) => !stdout.includes(`  name: hlp-executor-${name}\n`));
    expect(missing).toEqual([]);
    expect(stdout).toContain("kind: ClusterRole\n");
  });
});

/** Whether they differ at most in a name that nobody knows before: of a pod, of what is created, of a run's result. */
function isSame({ name, ...asked }: Attributes, { name: other, ...request }: Attributes): boolean {
  const isOpen = name === undefined || name === POD || asked.resource === "workflowtaskresults";
  return JSON.stringify(asked) === JSON.stringify(request) && (isOpen || name === other);
}

test("the path whose file the sidecar does not tell has no account", async () => {
  const silent = Object.fromEntries(
    inputs.map(([path, text]) => [path, (text as string).replace(/^ {4}files:\n(?: {6}.*\n)+/m, "")]),
  );
  const result = await compile(["runbooks"], { version: "0.1.0" }, memoryHost(silent));
  const said = result.diagnostics.filter(({ code }) => code === "rbac/derivable");
  expect(said.map(({ level, span }) => `${level} ${placeOf(span)}`)).toEqual([
    "error runbooks/hlp-executor/emergency.md:189:1",
  ]);
  const names = result.files.flatMap(({ path }) => /\/rbac\/(.+?)(?:\.cluster)?\.yaml$/.exec(path)?.[1] ?? []);
  expect([...new Set(names)]).toEqual(graphs.filter((name) => name !== "p1-executor-core-down-b"));
});

function describeObject(object: RbacObject): string[] {
  const where = "namespace" in object.metadata ? ` in ${object.metadata.namespace}` : "";
  const head = `  ${object.kind} ${object.metadata.name}${where}`;
  if (!("rules" in object)) return [head];
  return [
    head,
    ...object.rules.map(({ apiGroups: [group = ""], resources, resourceNames = [], verbs }) => {
      const what = `${resources.join(" ")}${group === "" ? "" : `.${group}`}`;
      return `    ${verbs.join(", ")}: ${what}${resourceNames.length === 0 ? "" : ` (${resourceNames.join(", ")})`}`;
    }),
  ];
}
