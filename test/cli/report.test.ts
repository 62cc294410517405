import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type Home, newHome } from "./real-runs.ts";

let home: Home;
beforeEach(() => {
  home = newHome();
});

const P1 = ["run", "executor-core-down", "--context", "prod-tw", "--path"] as const;

/** The name of the only run. */
function onlyRun(): string {
  const runs = home.runs();
  expect(runs).toHaveLength(1);
  return basename(runs[0] as string);
}

/** A report without what differs from run to run. */
function steady(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ/g, "MOMENT")
    .replace(/\b\d:\d\d\b/g, "M:SS")
    .replace(/(執行編號) \| [0-9a-f]{8}/, "$1 | RUN")
    .replace(/sha256 [0-9a-f]{64}/g, "sha256 DIGEST")
    .replace(/`[0-9a-f]{12}`/g, "`DIGEST`")
    .replaceAll(/\S+@\S+/g, "SOMEBODY")
    .replaceAll(/(工作於) \S+/g, "$1 HOST");
}

test("a path that went well is told step by step, with what is to be done afterwards", async () => {
  expect(await home.run(...P1, "A")).toMatchObject({ code: 0 });
  const { code, text } = await home.run("report", onlyRun());
  expect(code).toBe(0);
  await expect(steady(text)).toMatchFileSnapshot("golden/report-succeeded.md");
});

test("a failure and a broken glass are told so that nobody reads over them", async () => {
  home.tell("fail", "get configmap");
  const running = home.start(...P1, "B");
  const [, words = ""] = await running.says(/^ {3}runbookc (answer .*)$/m);
  const glass = words.split(" ").slice(0, -2);
  const reason = "nobody | **answers** <b>";
  expect(await home.run(...glass, "--break-glass", reason)).toMatchObject({ code: 0 });
  const [, again = ""] = await running.says(/runbookc (answer \S+ 2 yes --digest \S+)/);
  const [answer = "", run = "", , , ...digest] = again.split(" ");
  expect(await home.run(answer, run, "2", "no", ...digest, "--break-glass", reason)).toMatchObject({ code: 0 });
  await running.end;
  const { text } = await home.run("report", run, "--failed-at", "2020-01-01T00:00:00Z");
  expect(text).toContain("> [!CAUTION]\n");
  expect(text).toContain("nobody \\| \\*\\*answers\\*\\* &lt;b\\>");
  expect(text).toMatch(/\*\*MISSED \| 未達成\*\*: \d{5,}:\d\d:\d\d \/ 0:30/);
  expect(text).toMatch(/\*\*FAILED \| 失敗, exit code \| 結束代碼 7\*\*/);
});

test("a report is never written over another, nor made of a damaged journal or a wrong moment", async () => {
  await home.run(...P1, "A");
  const run = onlyRun();
  const path = join(home.folder, "report.md");
  expect(await home.run("report", run, "--output", path)).toEqual({ code: 0, text: "" });
  const written = readFileSync(path, "utf8");
  expect(written).toMatch(/^# P1 /);
  expect(await home.run("report", run, "--output", path)).toMatchObject({
    code: 2,
    text: expect.stringContaining("it is there already"),
  });
  expect(readFileSync(path, "utf8")).toBe(written);
  expect(await home.run("report", run, "--output", "a.md", "--output", "b.md")).toMatchObject({ code: 2 });
  for (const moment of ["yesterday", "2026-02-30T00:00:00", "2999-01-01T00:00:00Z"])
    expect(await home.run("report", run, "--failed-at", moment)).toMatchObject({
      code: 2,
      text: expect.stringContaining("--failed-at"),
    });
  const journal = join(home.runs()[0] as string, "journal");
  writeFileSync(journal, readFileSync(journal, "utf8").replace("attempt-ended", "attempt-endex"));
  expect(await home.run("report", run)).toMatchObject({ code: 1, text: expect.stringContaining("no report is made") });
});

test("what was measured is kept by run, once, and judged by lint", async () => {
  const project = mkdtempSync(join(tmpdir(), "runbookc-measure-"));
  for (const folder of ["runbooks", "generated"]) cpSync(folder, join(project, folder), { recursive: true });
  home = newHome(project);
  const name = "runbooks/measured.json";
  const path = join(project, name);
  await home.run(...P1, "A");
  expect(await home.run("measure", name)).toEqual({
    code: 0,
    text: `${name}: 1 run, 1 of them new; 0 here are not over, damaged, or have no step that ended well\n`,
  });
  const once = readFileSync(path, "utf8");
  expect((await home.run("measure", name)).text).toContain("1 run, 0 of them new");
  expect(readFileSync(path, "utf8")).toBe(once);
  // As if the rollout had taken two minutes.
  writeFileSync(path, once.replace(/("id":"executor-core-down\/a\/2".*"took":)\d+/, "$1120000"));
  const { text } = await home.run("lint", "runbooks", "--measured", name);
  expect(text).toContain("recovery/measured-time");
  expect(text).toMatch(/measured: steps 2:0\d/);
  writeFileSync(path, '{"version": 2}');
  for (const command of [
    ["measure", name],
    ["lint", "runbooks", "--measured", name],
  ])
    expect(await home.run(...command)).toMatchObject({ code: 2, text: expect.stringContaining("no measurements") });
  expect(readFileSync(path, "utf8")).toBe('{"version": 2}');
  expect(await home.run("lint", "runbooks", "--measured", "nothing.json")).toMatchObject({ code: 2 });
});

test("a run within an incident is measured from its failure, and tells who was told", async () => {
  expect(await home.run("incident", "open", "executor-core-down", "--ago", "2m")).toMatchObject({ code: 0 });
  expect(await home.run(...P1, "A")).toMatchObject({ code: 0 });
  expect(await home.run("incident", "acknowledge", "executor-core-down")).toMatchObject({ code: 0 });
  expect(await home.run("incident", "resolve", "executor-core-down")).toMatchObject({ code: 0 });
  const { text } = await home.run("report", onlyRun());
  expect(text).toMatch(/\*\*MISSED \| 未達成\*\*: 2:\d\d \/ 0:30/);
  expect(text).toContain("measured from the failure");
  const rows = steady(text.split("## Escalation | 升級\n")[1]?.split("\n## ")[0] ?? "");
  expect(rows.match(/^\| MOMENT \| [^|\\]+/gm)?.map((row) => row.slice(11).trim())).toEqual([
    "opened by",
    "acknowledged by",
    "resolved by",
  ]);
  // A later episode is none of this run.
  expect(await home.run("incident", "open", "executor-core-down")).toMatchObject({ code: 0 });
  expect((await home.run("report", onlyRun())).text).toContain("resolved by");
});
