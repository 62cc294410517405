import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { encodePlan, makePlan } from "../../src/plan/index.ts";
import { commandNode } from "../runtime/drivers/real-run.ts";
import { testWith } from "../tools.ts";
import { type Home, newHome, PROGRAM, type Running, watch } from "./real-runs.ts";

let home: Home;
beforeEach(() => {
  home = newHome();
});

const EXEC = "exec deployment/hlp-executor-core -n unmanned-island-system --";
const CALLS_OF_A = [
  "rollout restart deployment/hlp-executor-core -n unmanned-island-system",
  "rollout status deployment/hlp-executor-core -n unmanned-island-system --timeout=60s",
  "get pods -n unmanned-island-system -l app=hlp-executor-core",
  `${EXEC} curl -f http://localhost:8080/healthz`,
  `${EXEC} curl -f http://localhost:8080/status`,
];
const P1 = ["run", "executor-core-down", "--context", "prod-tw"] as const;
const P2 = ["run", "state-corruption-detected", "--context", "prod-tw"] as const;

/** Words of the line that a run shows for whoever wants to say yes. */
async function yesTo(running: Running): Promise<readonly string[]> {
  const [, words = ""] = await running.says(/^ {3}runbookc (answer .*)$/m);
  return words.split(" ");
}

test("a path that goes well does all of its steps once, in order, in the cluster that was named", async () => {
  const { code, text } = await home.run(...P1, "--path", "A");
  expect(text.replace(/run [0-9a-f]{8}/, "run RUN").replace(/\d:\d\d/g, "M:SS")).toMatch(
    /^P1 executor-core-down\/a {2}快速重啟\nrun RUN, plan [0-9a-f]{12}, cluster context prod-tw\n/,
  );
  expect(text.match(/^ +\d:\d\d {2}(?:start|ok|end) +\S+/gm)?.map((line) => line.trim().split(/ +/).slice(1))).toEqual([
    ...[1, 2, 3, 4].flatMap((step) => [
      ["start", `executor-core-down/a/${step}`],
      ["ok", `executor-core-down/a/${step}`],
    ]),
    ["end", "succeeded"],
  ]);
  expect(code).toBe(0);
  expect(home.calls()).toEqual(CALLS_OF_A);
  expect(new Set(home.contexts())).toEqual(new Set(["prod-tw"]));
  const [folder = ""] = home.runs();
  const run = basename(folder);
  expect((await home.run("runs")).text).toMatch(new RegExp(`^${run}  \\S+  executor-core-down/a  succeeded\n$`));
  expect(await home.run("logs", run, "4")).toEqual({
    code: 0,
    text: "said \\u{1B}[31m by kubectl\n\\u{3A}:error::by kubectl\n",
  });
  expect(await home.run("verify", run)).toMatchObject({ code: 0, text: expect.stringMatching(/^sound: 11 records/) });
  expect(await home.run("cancel", run, "--reason", "late")).toEqual({
    code: 1,
    text: "runbookc: the run has ended: succeeded\n",
  });

  const journal = readFileSync(join(folder, "journal"));
  const at = journal.indexOf("attempt-ended");
  journal[at] = (journal[at] as number) ^ 1;
  writeFileSync(join(folder, "journal"), journal);
  const { text: damage, code: damaged } = await home.run("verify", run);
  expect([damaged, damage]).toEqual([
    1,
    expect.stringMatching(/^runbookc: the journal is damaged at byte \d+, behind record 3: /),
  ]);
  expect(Number(/byte (\d+)/.exec(damage)?.[1])).toBe(journal.lastIndexOf("\n", at) + 1);
  expect(await home.run("resume", run)).toMatchObject({ code: 1, text: expect.stringContaining("nothing was done") });
  expect(home.calls()).toHaveLength(CALLS_OF_A.length);
});

test("a step that fails ends the path, and what it changed is taken back", async () => {
  home.tell("fail", "export-all");
  const running = home.start(...P2, "--path", "B");
  const answer = await yesTo(running);
  // Only for exactly this, and only by who may.
  const other = answer.map((word) => (word.length === 64 ? "0".repeat(64) : word));
  expect(await home.run(...other)).toMatchObject({ code: 1, text: expect.stringContaining("not accepted: ") });
  expect(await home.run(...answer.slice(0, -2))).toMatchObject({
    code: 1,
    text: expect.stringContaining("only primary_oncall"),
  });
  expect(home.calls()).toEqual([]);
  expect(await home.run(...answer)).toEqual({ code: 0, text: "accepted, and in the journal\n" });
  // The step failed, and it is not tried again without another yes.
  await running.says(/question 2 at/);
  const [, , , , ...digest] = (await running.says(/runbookc (answer \S+ 2 yes --digest \S+)/))[1]?.split(" ") ?? [];
  expect(await home.run("answer", answer[1] as string, "2", "no", ...digest)).toMatchObject({ code: 0 });
  const { code, text } = await running.end;
  expect(code).toBe(1);
  expect(text).toContain("FAILED   state-corruption-detected/b/2  failed, exit code 7");
  expect(text).toContain("by kubectl");
  expect(text).not.toContain("\u001B");
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).toMatch(
    /start {4}state-corruption-detected\/b\/1\/undo {2}taking back state-corruption-detected\/b\/1: /,
  );
  expect(home.calls().map((call) => call.replace(EXEC, "").trim().split(" -d ")[0])).toEqual([
    "curl -X POST http://localhost:8081/admin/maintenance-mode",
    expect.stringContaining("export-all"),
    "curl -X POST http://localhost:8081/admin/maintenance-mode",
  ]);
  expect(home.calls().at(-1)).toContain('{"enabled": false}');
});

test("a run that is left and killed goes on, and no step is started twice", async () => {
  home.tell("slow", "rollout status");
  const first = home.start(...P1, "--path", "A");
  await first.says(/start {4}executor-core-down\/a\/2/);
  first.child.kill("SIGINT");
  const left = await first.end;
  expect(left.code).toBe(1);
  const [, run = ""] = /^ {2}runbookc resume ([0-9a-f]{8})$/m.exec(left.text) ?? [];
  expect(await home.run("runs")).toMatchObject({
    text: expect.stringContaining("open: executor-core-down/a/2 was started"),
  });
  const second = home.start("resume", run);
  await second.says(/goes on: 1 step known to have been started and ended; executor-core-down\/a\/2 was running/);
  second.child.kill("SIGKILL");
  await second.end;
  home.tell("go", "");
  const { code, text } = await home.run("resume", run);
  expect([code, text.match(/end {6}(.*)/)?.[1]]).toEqual([0, "succeeded"]);
  expect(home.calls()).toEqual(CALLS_OF_A);
});

test("where nobody sits at a terminal, nothing that comes in is a yes", async () => {
  const running = home.start(...P1, "--path", "B");
  const [, run = ""] = await yesTo(running);
  running.child.stdin?.write("yes\nprimary_oncall\nyes\n");
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(home.calls()).toEqual([]);
  expect(running.text()).not.toContain("answer   ");
  expect(await home.run("cancel", run, "--reason", "a rehearsal")).toMatchObject({ code: 0 });
  expect(await running.end).toMatchObject({ code: 1, text: expect.stringMatching(/end {6}cancelled/) });
  expect(home.calls()).toEqual([]);
});

test("a person at a terminal sees the exact command, and only the very word is a yes", async () => {
  home.tell("fail", "get configmap");
  const line = [process.execPath, PROGRAM, ...P1, "--path", "B"].join(" ");
  const env = { HOME: home.folder, PATH: `${home.folder}/bin:${process.env["PATH"]}` };
  const running = watch(spawn("script", ["-qefc", line, "/dev/null"], { env }));
  await running.says(/digest [0-9a-f]{64}/);
  expect(running.text()).toContain("| kubectl get configmap hlp-executor-config -n unmanned-island-system -o yaml >");
  for (const [question, typed] of [
    [/yes, no\? /, "y"],
    [/yes, no\? [^]*yes, no\? /, "yes"],
    [/who are you\? /, "primary_oncall"],
  ] as const) {
    await running.says(question);
    expect(home.calls()).toEqual([]);
    running.child.stdin?.write(`${typed}\n`);
  }
  await running.says(/answer {3}question 1: yes, by \S+ as primary_oncall/);
  await running.says(/FAILED {3}executor-core-down\/b\/1/);
  running.child.kill("SIGKILL");
  await running.end;
  expect(home.calls()[0]).toBe("get configmap hlp-executor-config -n unmanned-island-system -o yaml");
});

test("a diagnosis shows what its steps print, asks what it is, and names the path", async () => {
  const running = home.start(...P1, "--diagnosis");
  const words = await yesTo(running);
  expect(running.text()).toMatch(/^ +\| said \\u\{1B\}\[31m by kubectl$/m);
  expect(running.text()).toContain("finding 2: All pods in Pending -> ");
  expect(await home.run(...words)).toMatchObject({ code: 2, text: expect.stringContaining("a finding has a number") });
  expect(await home.run(...words.map((word) => (word === "N" ? "2" : word)))).toMatchObject({ code: 0 });
  const { code, text } = await running.end;
  expect(text).toMatch(/start {4}executor-core-down\/diagnosis\/3\/1/);
  expect(text).not.toMatch(/start {4}executor-core-down\/diagnosis\/[24]\/1/);
  expect([code, text.split("\n").slice(-3)]).toEqual([
    0,
    ["All pods in Pending -> path C:", "  runbookc run executor-core-down --path C", ""],
  ]);
});

test("a plan that was altered, is of another version, or is no plan is not run", async () => {
  const generated = join(home.folder, "generated");
  const path = join(generated, "hlp-executor/plan/p1-executor-core-down-a.plan.json");
  cpSync(join(import.meta.dirname, "../../generated"), generated, { recursive: true });
  const text = readFileSync(path, "utf8");
  for (const [other, why] of [
    [text.replace("rollout restart", "delete"), "the plan was changed after it was made"],
    [text.replace('"version": 1', '"version": 2'), "it is of version 2, and this runbookc runs version 1"],
    [text.slice(1), "p1-executor-core-down-a.plan.json cannot be read"],
  ] as const) {
    writeFileSync(path, other);
    const found = await home.run(...P1, "--path", "A", "--generated", generated);
    expect(found).toMatchObject({ code: 1, text: expect.stringContaining(why) });
  }
  // What is wrong with another plan is in nobody's way.
  expect(await home.run(...P1, "--path", "C", "--dry-run", "--generated", generated)).toMatchObject({ code: 0 });
  expect([home.calls(), home.runs()]).toEqual([[], []]);
});

type Inputs = ReturnType<typeof commandNode>["script"]["inputs"];

/** Words of a command line that runs a plan of one script. */
function sampleRun(run: string, inputs: Inputs): readonly string[] {
  const generated = join(home.folder, "generated");
  mkdirSync(join(generated, "sample/plan"), { recursive: true });
  const node = commandNode("sample/a/1", [], run);
  const origin = { path: "runbooks/sample.md", lines: [1, 2] as [number, number], sha256: "0".repeat(64) };
  const head = { kind: "recovery", id: "sample/a", runbook: "sample", incident: "sample", severity: "P1" } as const;
  const plan = makePlan({
    ...head,
    title: { en: "Sample" },
    origin,
    nodes: [{ ...node, script: { ...node.script, inputs } }],
  });
  writeFileSync(join(generated, "sample/plan/p1-sample-a.plan.json"), encodePlan(plan));
  return ["run", "sample", "--path", "a", "--generated", generated, "--context", "prod-tw"];
}

test("a hostile value reaches nothing but its own argument", async () => {
  const VALUE = `x"; touch owned; $(touch owned) \`touch owned\` 'y' --all 值`;
  const args = sampleRun('kubectl get pod -- "$POD"', [
    { name: "POD", type: "id", pattern: "^[^\\n]{1,80}$", from: "ask", description: "a Pod" },
  ]);
  expect(await home.run(...args, "--input", "POD=a\nb")).toEqual({
    code: 2,
    text: 'runbookc: "a\\nb" does not fit POD, a Pod (id that matches ^[^\\n]{1,80}$)\n',
  });
  expect(await home.run(...args)).toMatchObject({ code: 2, text: expect.stringContaining("RUNBOOKC_INPUT_POD") });
  expect((await home.run(...args, "--input", `POD=${VALUE}`)).code).toBe(0);
  expect(home.calls()).toEqual([`get pod -- ${VALUE}`]);
  const [run = ""] = home.runs();
  expect(readdirSync(join(run, "work"))).toEqual([]);
});

testWith(["kubectl"], "kubectl itself takes the context that was named, not the one that it has", async () => {
  mkdirSync(join(home.folder, ".kube"));
  const contexts = ["prod-tw", "other"].map((name) => ({ name, context: { cluster: name } }));
  const config = { apiVersion: "v1", kind: "Config", "current-context": "other", contexts };
  writeFileSync(join(home.folder, ".kube/config"), JSON.stringify(config));
  // Without the stand-in.
  const args = sampleRun('PATH=${PATH#*:} kubectl config current-context >"$HOME/real"', []);
  expect((await home.run(...args)).code).toBe(0);
  expect(readFileSync(join(home.folder, "real"), "utf8")).toBe("prod-tw\n");
});

test("no cluster is taken in silence", async () => {
  const { code, text } = await home.run("run", "executor-core-down", "--path", "A");
  expect([code, text]).toEqual([2, expect.stringContaining("--context <name>")]);
  expect([home.calls(), home.runs()]).toEqual([[], []]);
});
