import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { type Emulator, openEmulator } from "../emulator.ts";
import { type Home, newHome, PROGRAM, type Running, watch } from "./real-runs.ts";

let home: Home;
beforeEach(() => {
  home = newHome();
});

const P1 = ["run", "executor-core-down", "--context", "prod-tw"] as const;
const CALM = { wraps: true, showsCursor: true, isAlternate: false };

interface Seen extends Running {
  readonly emulator: Emulator;
  /** Until what stands on the terminal fits; times of this run are put as `M:SS`, and its name as `RUN`. */
  shows(pattern: RegExp): Promise<readonly string[]>;
  type(text: string): void;
  /** Of the program, not of what gives it its terminal. */
  pid(): number;
}

/** The command line at a terminal of its own. */
function atTerminal(args: readonly string[], more: Readonly<Record<string, string>> = {}): Seen {
  const line = `stty cols 80 rows 24; echo $$ >"$HOME/pid"; exec ${[process.execPath, PROGRAM, ...args].join(" ")}`;
  const env = {
    HOME: home.folder,
    PATH: `${home.folder}/bin:${process.env["PATH"]}`,
    TERM: "xterm",
    NO_COLOR: "1",
    ...more,
  };
  const running = watch(spawn("script", ["-qefc", line, "/dev/null"], { env }));
  const emulator = openEmulator(80, 24);
  let fed = Promise.resolve();
  running.child.stdout?.on("data", (data) => {
    fed = fed.then(() => emulator.write(String(data)));
  });
  return {
    ...running,
    emulator,
    type: (text) => void running.child.stdin?.write(text),
    pid: () => Number(readFileSync(`${home.folder}/pid`, "utf8")),
    async shows(pattern) {
      for (let passed = 0; passed < 15_000; passed += 20) {
        await fed;
        const screen = emulator.screen().map(masked);
        if (pattern.test(screen.join("\n"))) return screen;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`it never showed ${pattern}, but:\n${emulator.screen().join("\n")}`);
    },
  };
}

function masked(row: string): string {
  return row
    .replace(/\d+:\d\d/g, "M:SS")
    .replace(/\b[0-9a-f]{8}\b/g, "RUN")
    .replace(/[0-9a-f]{12}/g, "PLAN");
}

function runName(): string {
  return basename(home.runs()[0] ?? "");
}

const AT_WORK = [
  "P1 executor-core-down/a  快速重啟",
  "M:SS, expected M:SS to M:SS  cluster prod-tw  run RUN  plan PLAN",
  " ✓   M:SS          1  Force restart all pods",
  " ▸   M:SS of  M:SS 2  Monitor rollout progress (wait up to 60 seconds)",
  "                   | \\u{3A}:error::by kubectl",
  " ◦        of  M:SS 3  Verify health",
  " ◦        of  M:SS 4  Verify service is accepting requests",
  "Ctrl-C: detach, cancel or go on",
];

test("a run is a tree that lives, at any size, and stays when it has ended", async () => {
  home.tell("slow", "rollout status");
  const seen = atTerminal([...P1, "--path", "A"]);
  expect(await seen.shows(/ ▸ .* 2 .*\n +\| .*by kubectl/)).toEqual(AT_WORK);
  expect(seen.emulator.modes().showsCursor).toBe(false);
  seen.emulator.resize(30, 12);
  spawnSync("stty", ["-F", readlinkSync(`/proc/${seen.pid()}/fd/1`), "cols", "30", "rows", "12"]);
  const narrow = await seen.shows(/^ ▸ {3}M:SS 2 {2}Monitor rollou\.\.\.$/m);
  expect(narrow.slice(-8)).toEqual([
    "P1 executor-core-down/a  快...",
    "M:SS, expected M:SS to M:SS...",
    " ✓   M:SS 1  Force restart...",
    " ▸   M:SS 2  Monitor rollou...",
    "          | \\u{3A}:error::b...",
    " ◦        3  Verify health",
    " ◦        4  Verify service...",
    "Ctrl-C: detach, cancel or g...",
  ]);
  home.tell("go", "");
  expect((await seen.end).code).toBe(0);
  expect((await seen.shows(/^succeeded$/m)).filter((row) => row.startsWith(" ✓"))).toHaveLength(4);
  expect(seen.emulator.cursor().column).toBe(0);
  expect([seen.emulator.modes(), seen.emulator.sideEffects]).toEqual([CALM, []]);
  expect(seen.text()).not.toMatch(/\u001B\[[\d;]*m/);
});

test("Ctrl-C asks: to go on, then to cancel, which is written down with its reason", async () => {
  home.tell("slow", "rollout status");
  const seen = atTerminal([...P1, "--path", "A"]);
  await seen.shows(/ ▸ .* 2 /);
  seen.type("\u0003");
  expect((await seen.shows(/go on\?$/m)).at(-1)).toBe("detach, cancel or go on?");
  seen.type("what");
  await seen.shows(/go on\? what$/m);
  seen.type("\r");
  await seen.shows(/go on\?$/m);
  seen.type("g");
  await seen.shows(/go on\? g$/m);
  seen.type("\r");
  await seen.shows(/^Ctrl-C: /m);
  seen.type("\u0003");
  await seen.shows(/go on\?/);
  seen.type("c\r");
  await seen.shows(/^Why\?/m);
  seen.type("演習 enough\u007F\r");
  await seen.shows(/cancel {3}by \S+: 演習 enoug$/m);
  expect((await seen.end).code).toBe(1);
  expect((await seen.shows(/^cancelled/m)).join("\n")).toMatch(/ ✗ {3}M:SS {10}2 .*\n {19}cancelled\n/);
  expect(seen.emulator.modes()).toEqual(CALM);
});

test.each([
  ["a second Ctrl-C", (seen: Seen) => seen.type("\u0003\u0003")],
  ["SIGTERM", (seen: Seen) => process.kill(seen.pid(), "SIGTERM")],
  ["SIGHUP", (seen: Seen) => process.kill(seen.pid(), "SIGHUP")],
])("%s detaches, and says what becomes of the run", async (_, act) => {
  home.tell("slow", "rollout status");
  const seen = atTerminal([...P1, "--path", "A"]);
  await seen.shows(/ ▸ .* 2 /);
  act(seen);
  expect((await seen.end).code).toBe(1);
  const shown = await seen.shows(/runbookc resume/);
  expect(shown.slice(-3)).toEqual([
    "Detached. executor-core-down/a/2 goes on until its end, at most M:SS from now; n",
    "othing else starts until:",
    "  runbookc resume RUN",
  ]);
  expect(seen.emulator.modes()).toEqual(CALM);
  home.tell("go", "");
  expect((await home.run("resume", runName())).code).toBe(0);
  expect(home.calls().filter((call) => call.startsWith("rollout status"))).toHaveLength(1);
});

test("who attaches sees the same, may answer and leave; without a driver it is said how to go on", async () => {
  home.tell("slow", "rollout status");
  const first = home.start(...P1, "--path", "A");
  await first.says(/start {4}executor-core-down\/a\/2/);
  const seen = atTerminal(["attach", runName()]);
  expect((await seen.shows(/ ▸ .* 2 .*\n +\| .*by kubectl/)).slice(-AT_WORK.length)).toEqual(AT_WORK);
  seen.type("\u0003\u0003");
  expect((await seen.end).code).toBe(1);
  expect((await seen.shows(/^Detached/m)).join("")).toMatch(/The run goes on under process \d+ on /);
  const lines = home.start("attach", runName());
  await lines.says(/a\/2 was running/);
  first.child.kill("SIGKILL");
  await first.end;
  expect(await lines.end).toMatchObject({
    code: 1,
    text: expect.stringMatching(
      /No process drives this run\. executor-core-down\/a\/2 goes on until its end, .*\n {2}runbookc resume /,
    ),
  });
  const resumed = home.start("resume", runName());
  await resumed.says(/a\/2 was running/);
  const last = home.start("attach", runName());
  await last.says(/a\/2 was running/);
  home.tell("go", "");
  expect((await resumed.end).code).toBe(0);
  expect(await last.end).toMatchObject({ code: 0, text: expect.stringMatching(/end {6}succeeded/) });
});

test("the output of a step that runs is followed until its attempt ends", async () => {
  home.tell("slow", "rollout status");
  const first = home.start(...P1, "--path", "A");
  await first.says(/start {4}executor-core-down\/a\/2/);
  const following = home.start("logs", runName(), "2", "--follow");
  await following.says(/by kubectl\n$/);
  expect(existsSync(`${home.folder}/go`)).toBe(false);
  home.tell("go", "");
  const { code, text } = await following.end;
  expect([code, text]).toEqual([0, "said \\u{1B}[31m by kubectl\n\\u{3A}:error::by kubectl\n"]);
  await first.end;
  expect(await home.run("logs", runName(), "2", "-f")).toEqual({ code: 0, text });
});

test("a terminal that cannot move its cursor gets lines, and Ctrl-C still asks", async () => {
  home.tell("slow", "rollout status");
  const seen = atTerminal([...P1, "--path", "A"], { TERM: "dumb" });
  await seen.says(/start {4}executor-core-down\/a\/2/);
  process.kill(seen.pid(), "SIGINT");
  await seen.says(/detach, cancel or go on\? /);
  seen.type("d\n");
  expect((await seen.end).code).toBe(1);
  expect(seen.text()).toContain("Detached. executor-core-down/a/2 goes on");
  expect(seen.text()).not.toContain("\u001B");
});

test("while an incident is open the screen says who is told next, and not any more once it is over", async () => {
  expect(await home.run("incident", "open", "executor-core-down", "--ago", "2m")).toMatchObject({ code: 0 });
  home.tell("slow", "rollout status");
  const seen = atTerminal([...P1, "--path", "A"]);
  const screen = await seen.shows(/⚑ On-Call SRE now|⚑ .* if nobody acknowledges/);
  expect(screen.join("\n")).toMatch(/⚑ \S/);
  expect(await home.run("incident", "resolve", "executor-core-down")).toMatchObject({ code: 0 });
  await seen.shows(/▸.*Monitor rollout progress(?![^]*⚑)/);
  home.tell("go", "");
  expect(await seen.end).toMatchObject({ code: 0 });
});
