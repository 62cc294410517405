import { spawn } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type Home, newHome, PROGRAM, type Running, watch } from "./real-runs.ts";

let home: Home;
beforeEach(() => {
  home = newHome();
});

const P1 = ["run", "executor-core-down", "--context", "prod-tw"] as const;
const pods = (...statuses: readonly string[]): string =>
  ["NAME READY STATUS RESTARTS AGE", ...statuses.map((status, at) => `core-${at} 0/1 ${status} 4 (2m ago) 9m`)].join(
    "\n",
  );
const CALLS_OF_A = 5;

/** Words of the line that a run shows for whoever wants to say yes to this question. */
async function yesTo(running: Running, question: number): Promise<readonly string[]> {
  const [, words = ""] = await running.says(new RegExp(`^ {3}runbookc (answer \\S+ ${question} .*)$`, "m"));
  return words.split(" ");
}

/** Names of the runs, a diagnosis before what follows it. */
const names = (): readonly string[] =>
  home
    .runs()
    .map((path) => basename(path))
    .filter((name) => !name.startsWith("."))
    .sort();

test("a finding that the pods show leads to its path, which begins when a person says so", async () => {
  home.tell("pods", pods("Pending", "Pending"));
  const running = home.start(...P1);
  const words = await yesTo(running, 1);
  expect(running.text()).toMatch(
    /found {4}executor-core-down\/diagnosis\/1\/decide {2}All pods in Pending -> .*, path C \(seen in the output of executor-core-down\/diagnosis\/1\/1\)/,
  );
  expect(running.text()).toMatch(/start {4}executor-core-down\/diagnosis\/3\/1/);
  expect(running.text()).not.toMatch(/start {4}executor-core-down\/diagnosis\/[24]\/1/);
  expect(running.text()).toMatch(/^ {3}path C {2}.* {2}<- the findings name it$/m);
  expect(words.slice(-2)).toEqual(["--path", "C"]);
  // No path that is not there, and nothing of it has begun.
  expect(await home.run(...words.slice(0, -1), "Z")).toMatchObject({
    code: 1,
    text: expect.stringContaining("may follow"),
  });
  expect(names()).toHaveLength(1);
  // Another one than the proposed one.
  const before = home.calls().length;
  expect(await home.run(...words.slice(0, -1), "a")).toMatchObject({ code: 0 });
  const { code, text } = await running.end;
  expect([code, text.match(/end {6}.*/g)]).toEqual([0, ["end      succeeded; path A follows", "end      succeeded"]]);
  const [diagnosis = "", path = ""] = names();
  expect(path).toBe(`${diagnosis}-a`);
  expect(home.calls().slice(before)).toHaveLength(CALLS_OF_A);
  expect(new Set(home.contexts())).toEqual(new Set(["prod-tw"]));
  const { text: list } = await home.run("runs");
  expect(list).toMatch(new RegExp(`^${diagnosis} .* succeeded; path A is ${path}$`, "m"));
  expect(list).toMatch(new RegExp(`^${path} .* succeeded; follows ${diagnosis}$`, "m"));
  expect(await home.run("verify", path)).toMatchObject({ code: 0 });
});

test("between a diagnosis and its path nothing is lost, and nothing begins twice", async () => {
  home.tell("pods", pods("Pending"));
  const running = home.start(...P1);
  const words = await yesTo(running, 1);
  await home.run(...words.slice(0, -1), "A");
  await running.end;
  const [diagnosis = "", path = ""] = names();
  const state = dirname(home.runs()[0] as string);
  const begun = home.calls().length;
  // As if the machine had died right before, and right after the folder was made.
  for (const lost of [[""], ["journal", "launches", "messages"]]) {
    for (const name of lost) rmSync(join(state, path, name), { recursive: true, force: true });
    expect((await home.run("runs")).text).toContain(`path A has not begun: runbookc resume ${diagnosis} begins it`);
    const before = home.calls().length;
    const rivals = await Promise.all([home.run("resume", diagnosis), home.run("resume", diagnosis)]);
    expect(rivals.map(({ code }) => code)).toContain(0);
    expect(home.calls().length - before).toBe(CALLS_OF_A);
  }
  expect(await home.run("resume", diagnosis)).toMatchObject({ code: 0 });
  expect(home.calls()).toHaveLength(begun + 2 * CALLS_OF_A);
  expect(readdirSync(state).sort()).toEqual([diagnosis, path]);
});

test("--auto takes the path that was seen and asks nobody, but an approval stays one", async () => {
  home.tell("pods", pods("Error", "Error"));
  const running = home.start(...P1, "--auto");
  const words = await yesTo(running, 1);
  expect(running.text()).toContain("end      succeeded; path B follows");
  expect(running.text()).toContain("executor-core-down/b/");
  expect(words.slice(-2)).toEqual(["--as", "primary_oncall"]);
  const [diagnosis = "", path = ""] = names();
  expect(path).toBe(`${diagnosis}-b`);
  expect(home.calls().filter((call) => call.startsWith("get configmap") && !call.endsWith("-o yaml"))).toEqual([]);
  expect(await home.run("cancel", path, "--reason", "a rehearsal")).toMatchObject({ code: 0 });
  const { code, text } = await running.end;
  expect(code).toBe(1);
  expect(text).toContain("closed   question 1: the run was cancelled");
  expect(text).not.toContain("nobody answered");
});

test("--auto asks where two findings may hold, and takes no path that a person found", async () => {
  home.tell("pods", pods("Error", "Pending"));
  const running = home.start(...P1, "--auto");
  const words = await yesTo(running, 1);
  expect(running.text()).toContain("no finding holds alone: a person decides");
  expect(running.text()).toMatch(/finding 3: All pods in Error -> .*, path B \(it does not hold\)$/m);
  await home.run(...words.map((word) => (word === "N" ? "3" : word)));
  const path = await yesTo(running, 2);
  expect(path.slice(-2)).toEqual(["--path", "B"]);
  await home.run(...path.slice(0, 3), "no", ...path.slice(4, -2));
  expect(await running.end).toMatchObject({
    code: 1,
    text: expect.stringContaining("no path follows: nobody chose one"),
  });
  expect(names()).toHaveLength(1);
});

test("step by step nothing begins without a yes, also after a resume, and a broken glass is seen in the list", async () => {
  const first = home.start(...P1, "--path", "B", "--step-by-step");
  const words = await yesTo(first, 1);
  expect(first.text()).toContain("Here nobody can answer: there is no terminal.");
  const run = words[1] as string;
  first.child.kill("SIGKILL");
  await first.end;
  const second = home.start("resume", run);
  await second.says(/runbookc answer/);
  expect(home.calls()).toEqual([]);
  expect(await home.run(...words.slice(0, -2), "--break-glass", "nobody else is awake")).toMatchObject({ code: 0 });
  const next = await yesTo(second, 2);
  expect(home.calls()).toHaveLength(1);
  expect(second.text()).toContain("BREAKING THE GLASS: nobody else is awake");
  expect((await home.run("runs")).text).toMatch(/^ +BROKE THE GLASS at question 1: \S+: nobody else is awake$/m);
  await home.run("answer", run, "2", "no", ...next.slice(4));
  expect(await second.end).toMatchObject({ code: 1 });
  expect(home.calls()).toHaveLength(1);
});

test("a person at a terminal confirms the path by an empty line", async () => {
  home.tell("pods", pods("Pending"));
  const env = { HOME: home.folder, PATH: `${home.folder}/bin:${process.env["PATH"]}` };
  const line = [process.execPath, PROGRAM, ...P1].join(" ");
  const running = watch(spawn("script", ["-qefc", line, "/dev/null"], { env }));
  await running.says(/yes, no\? /);
  running.child.stdin?.write("yes\n");
  await running.says(/which path, A, B, C, D; nothing typed is C\? /);
  running.child.stdin?.write("\n");
  await running.says(/answer {3}question 1: yes, path C, by /);
  await running.says(/run [0-9a-f]{8}-c/);
  running.child.kill("SIGKILL");
  await running.end;
  const [diagnosis = ""] = names();
  expect(names()).toEqual([diagnosis, `${diagnosis}-c`]);
});

test("what may not be said together is refused", async () => {
  for (const [words, why] of [
    [["--path", "A", "--diagnosis"], "not both"],
    [["--path", "A", "--auto"], "it goes without --path and --diagnosis"],
    [["--input", "NO=1"], "the plan has no input NO"],
  ] as const) {
    expect(await home.run(...P1, ...words)).toMatchObject({ code: 2, text: expect.stringContaining(why) });
  }
  const { code, text } = await home.run(...P1, "--auto", "--dry-run");
  expect([code, text.split("\n").slice(-6, -5)]).toEqual([
    0,
    ["Then one of these follows: without asking if a machine saw it alone, else as a person says."],
  ]);
  expect(home.runs()).toEqual([]);
});
