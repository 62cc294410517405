import { spawnSync } from "node:child_process";
import { chownSync, copyFileSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Containment, containmentLadder, detectContainment } from "../../../src/runtime/drivers/index.ts";
import { launchFiles, readClaim } from "../../../src/runtime/drivers/launch-files.ts";
import { figure, LONG, long } from "../../sim/figure.ts";
import { testWith } from "../../tools.ts";
import { ANY, FINDABLE, type TreeKind, treeScript } from "./hostile-trees.ts";
import {
  command,
  containmentOf,
  eventually,
  newFolder,
  newRun,
  pause,
  processesWith,
  programOf,
  shimProgram,
} from "./machine.ts";

/** Where nothing holds them together, looking for them takes its time. */
const TREES = long ? { cgroup: 5000, pidns: 5000, "best-effort": 500 } : { cgroup: 100, pidns: 100, "best-effort": 20 };
/** Trees that run at the same time. */
const TOGETHER = 4;
const NEEDS = { cgroup: ["cgroup"], pidns: ["pidns"], "best-effort": ["bash"] } as const;
const KINDS = ["cgroup", "pidns", "best-effort"] as const;

const marks: string[] = [];
afterAll(() => {
  for (const mark of marks) for (const pid of processesWith(mark)) process.kill(pid, "SIGKILL");
});
function newMark(name: string): string {
  const mark = `rb-tree-${process.pid}-${marks.length}-${name}`;
  marks.push(mark);
  return mark;
}

/** Runs many trees, each until its time is over; how many processes of them there were, and how many are left. */
async function fell(
  kind: Containment["kind"],
  count: number,
  trees: TreeKind,
): Promise<{ grown: number; left: number }> {
  const run = newRun(kind);
  let [next, grown, left] = [0, 0, 0];
  const work = async (): Promise<void> => {
    while (next < count) {
      const number = next++;
      const mark = newMark(`${kind}-${number}-`);
      const launch = { step: "tree", attempt: number + 1, launch: 1 };
      run.steps.start(launch, command(treeScript(number, mark, trees), { timeout: 400, grace: 100 }), 1);
      const ended = run.steps.ended(launch, new AbortController().signal);
      while (await Promise.race([ended.then(() => false), pause(100).then(() => true)])) {
        grown = Math.max(grown, processesWith(mark).length);
      }
      const { exit } = run.steps.examine(launch);
      expect(exit?.outcome, treeScript(number, mark, trees)).toBe("timed-out");
      expect(exit?.containment).toBe(kind);
      left += processesWith(mark).length;
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  run.steps.close();
  return { grown, left };
}

for (const kind of KINDS) {
  const [count, trees] = [TREES[kind], kind === "best-effort" ? FINDABLE : ANY];
  testWith(
    NEEDS[kind],
    `${count} hostile process trees leave nobody behind (${kind})`,
    async () => {
      const { grown, left } = await fell(kind, count, trees);
      figure("G7", `${count} hostile process trees, ${left} survivors, containment ${kind}`);
      expect(grown).toBeGreaterThan(4);
      expect(left).toBe(0);
    },
    { timeout: LONG },
  );
}

for (const kind of KINDS) {
  testWith(NEEDS[kind], `what a step leaves behind when it ends well is ended too (${kind})`, async () => {
    const [run, mark] = [newRun(kind), newMark("left-")];
    const script = `setsid bash -c 'trap "" TERM; while :; do sleep 0.1; done' ${mark} & sleep 0.2; echo done`;
    const exit = await run.run(script);
    expect(exit).toMatchObject({ outcome: "succeeded", code: 0, containment: kind });
    expect(run.output()).toBe("done\n");
    expect(processesWith(mark)).toEqual([]);
    run.steps.close();
  });
}

for (const kind of ["cgroup", "pidns"] as const) {
  testWith(NEEDS[kind], `a shim that is killed takes its step along, with no engine there (${kind})`, async () => {
    for (let round = 0; round < 8; round++) {
      const [run, mark] = [newRun(kind), newMark(`orphan-${round}-`)];
      const launch = { step: "orphan", attempt: 1, launch: 1 };
      run.steps.start(launch, command(treeScript(round, mark, ANY)), 1);
      const files = launchFiles(run.settings.launches, launch);
      await eventually(() => existsSync(files.claim), "the claim");
      await pause(round * 25);
      const claim = readClaim(files);
      if (claim?.state !== "started") throw new Error("nobody started");
      process.kill(claim.shim.pid, "SIGKILL");
      await eventually(() => !run.steps.examine(launch).alive, "the end of the shim");
      await eventually(() => processesWith(mark).length === 0, "the end of all that the step had started");
      // Killed before its step began, it must not begin later.
      await pause(200);
      expect(processesWith(mark)).toEqual([]);
      expect(run.steps.examine(launch)).toEqual({ kind: "examined", claim: "started", alive: false });
      await run.steps.kill(launch);
      run.steps.close();
    }
  });
}

for (const kind of KINDS) {
  testWith(NEEDS[kind], `the engine ends a shim and all that it runs at once (${kind})`, async () => {
    const [run, mark] = [newRun(kind), newMark("killed-")];
    const launch = { step: "killed", attempt: 1, launch: 1 };
    run.steps.start(launch, command(treeScript(7, mark, FINDABLE)), 1);
    await eventually(() => processesWith(mark).length > 2, "the tree");
    await run.steps.kill(launch);
    expect(processesWith(mark)).toEqual([]);
    expect(run.steps.examine(launch)).toEqual({ kind: "examined", claim: "started", alive: false });
    run.steps.close();
  });
}

testWith(["cgroup"], "cgroups that the dead have left are removed", () => {
  const containment = containmentOf("cgroup");
  if (containment.kind !== "cgroup") throw new Error("no cgroup");
  const left = ["runbookc-99999999-1", "runbookc-probe-99999999-1"].map((name) => join(containment.parent, name));
  for (const path of left) mkdirSync(path);
  detectContainment();
  expect(left.filter((path) => existsSync(path))).toEqual([]);
});

describe("what the machine permits", () => {
  test("is tried, and what it does not has a reason", () => {
    const ladder = containmentLadder();
    expect(ladder.map(({ kind }) => kind)).toEqual(["cgroup", "pidns", "best-effort"]);
    for (const { containment, reason } of ladder)
      expect((containment === undefined) !== (reason === undefined)).toBe(true);
    expect(detectContainment()).toEqual(ladder.find(({ containment }) => containment !== undefined)?.containment);
  });

  testWith(["pidns"], "is used as well as it can be by a user who is not root", async () => {
    const folder = newFolder();
    const [user, mark] = [process.getuid?.() === 0 ? 65534 : process.getuid?.(), newMark("user-")];
    for (const path of [folder, dirname(shimProgram())])
      if (process.getuid?.() === 0) chownSync(path, user ?? 0, user ?? 0);
    const program = join(dirname(shimProgram()), "nobody.cjs");
    copyFileSync(programOf("test/runtime/drivers/children/lone-step.ts"), program);
    const words = user === process.getuid?.() ? [] : [`--reuid=${user}`, `--regid=${user}`, "--clear-groups"];
    const args = [...words, process.execPath, program, shimProgram(), folder, treeScript(3, mark, ANY)];
    const { stdout } = spawnSync("setpriv", args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
    const [containment, outcome] = stdout.trim().split(" ");
    expect(outcome).toBe("timed-out");
    if (containment !== "best-effort") expect(processesWith(mark)).toEqual([]);
  });
});
