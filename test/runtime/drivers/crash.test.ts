import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { runFiles } from "../../../src/runtime/drivers/index.ts";
import { launchFiles, readClaim } from "../../../src/runtime/drivers/launch-files.ts";
import { figure, LONG, long } from "../../sim/figure.ts";
import { testWith } from "../../tools.ts";
import { eventually, pause } from "./machine.ts";
import { commandNode, type RealRun, realRun } from "./real-run.ts";

const KILLS = long ? 10_000 : 300;
const STEPS = 25;

interface Tally {
  kills: number;
  runs: number;
  doubleStarts: number;
  lost: number;
  questions: number;
}

/** Numbers from 0 up to 1, the same in each run of the tests: the instants at which somebody is killed. */
function* instants(): Generator<number, never> {
  for (let state = 1; ; ) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state / 0x80000000;
  }
}

/** Steps that each say that they begin, work, and say that they end. */
function longPlan(): ReturnType<typeof commandNode>[] {
  return Array.from({ length: STEPS }, (_, at) =>
    commandNode(
      `s${at}`,
      at === 0 ? [] : [`s${at - 1}`],
      `echo s${at} >>starts; sleep 0.0${at % 10}; echo s${at} >>ends`,
    ),
  );
}

/** One run whose engine is killed again and again until all steps have ended. */
async function runThrough(tally: Tally, when: Iterator<number, never>): Promise<void> {
  const run = realRun(longPlan());
  for (let over = false; !over; ) {
    const { child, end } = run.engine();
    over = await Promise.race([end.then(() => true), instantOf(child, tally, when).then(() => false)]);
    if (!over) {
      child.kill("SIGKILL");
      tally.kills += 1;
    }
    const how = await end;
    if (over) expect(how).toMatchObject({ kind: "ended", ended: { outcome: "succeeded" } });
  }
  judge(tally, run);
}

/** Each fourth is killed while it starts and reads its journal, the others up to some steps later. */
async function instantOf(child: ChildProcess, { kills }: Tally, when: Iterator<number, never>): Promise<void> {
  if (kills >= KILLS) return pause(60_000);
  if (kills % 4 === 0) return pause(when.next().value * 300);
  if (child.stdout !== null) await once(child.stdout, "data");
  await pause(when.next().value * 160);
}

/** What the steps did themselves, and what engines said was on disk, against what the journal holds. */
function judge(tally: Tally, run: RealRun): void {
  const [starts, events, records] = [run.lines("starts"), run.events(), new Set(run.records())];
  tally.runs += 1;
  tally.doubleStarts += starts.length - new Set(starts).size;
  tally.lost += run.acknowledged.filter((digest) => !records.has(digest)).length;
  tally.questions += events.filter(({ kind }) => kind === "question-asked" || kind === "attempt-unknown").length;
  expect(run.acknowledged.length).toBeGreaterThan(STEPS);
  expect(run.lines("ends")).toEqual(longPlan().map(({ id }) => id));
}

testWith(
  ["bash"],
  `${KILLS} kills of an engine at any instant start no step twice, lose no word, and ask nobody`,
  async () => {
    const tally: Tally = { kills: 0, runs: 0, doubleStarts: 0, lost: 0, questions: 0 };
    const when = instants();
    while (tally.kills < KILLS) await runThrough(tally, when);
    const { kills, runs, doubleStarts, lost, questions } = tally;
    const figures = `${doubleStarts} double starts, ${lost} lost acknowledgements, ${questions} needless questions`;
    figure("G4", `${kills} real SIGKILLs in ${runs} runs of ${STEPS} steps: ${figures}`);
    expect([doubleStarts, lost, questions]).toEqual([0, 0, 0]);
  },
  { timeout: LONG },
);

describe("a step whose shim is killed", () => {
  /** Kills the shim of the first attempt of a step while its script runs. */
  async function killShim(run: RealRun, step: string): Promise<void> {
    await eventually(() => run.lines("starts").length === 1, "the start of the step");
    const { launches } = runFiles(run.folder);
    const claim = readClaim(launchFiles(launches, { step, attempt: 1, launch: 1 }));
    if (claim?.state !== "started") throw new Error("nobody started");
    process.kill(claim.shim.pid, "SIGKILL");
  }
  const script = (id: string) => `echo ${id} >>starts; [ "$(wc -l <starts)" -gt 1 ] || sleep 100; echo ${id} >>ends`;

  testWith(["bash"], "is begun again when a person says so, and not before", async () => {
    const run = realRun([commandNode("once", [], script("once"))]);
    const { end } = run.engine();
    await killShim(run, "once");
    await eventually(() => existsSync(runFiles(run.folder).question), "a question");
    await pause(300);
    expect(run.lines("starts")).toEqual(["once"]);
    expect(await run.answer({ answer: "yes", digest: "0".repeat(64) })).toMatchObject({ accepted: false });
    expect(await run.answer({ answer: "yes" })).toEqual({ accepted: true });
    expect(await end).toMatchObject({ kind: "ended", ended: { outcome: "succeeded" } });
    expect(run.lines("starts")).toEqual(["once", "once"]);
    expect(run.events().filter(({ kind }) => kind === "attempt-unknown")).toHaveLength(1);
    // Nothing of the conversation is left over.
    expect(readdirSync(runFiles(run.folder).messages)).toEqual([]);
  });

  testWith(["bash"], "is begun again at once if it is idempotent", async () => {
    const run = realRun([commandNode("again", [], script("again"), true)]);
    const { end } = run.engine();
    await killShim(run, "again");
    expect(await end).toMatchObject({ kind: "ended", ended: { outcome: "succeeded" } });
    expect(run.lines("starts")).toEqual(["again", "again"]);
    expect(run.events().map(({ kind }) => kind)).not.toContain("question-asked");
  });
});

testWith(["bash"], "a run is cancelled by a message, also one that was left when no engine was there", async () => {
  const run = realRun([
    commandNode("long", [], "echo long >>starts; sleep 100"),
    commandNode("never", ["long"], "echo never >>starts"),
  ]);
  const { child, end } = run.engine();
  await eventually(() => run.lines("starts").length === 1, "the start of the step");
  // A second engine beside it is told who is there.
  expect(await run.engine().end).toMatchObject({
    kind: "busy",
    holder: expect.stringContaining(`process ${child.pid} on `),
  });
  child.kill("SIGKILL");
  await end;
  const verdict = run.cancel(false);
  const second = run.engine();
  expect(await verdict).toEqual({ accepted: true });
  expect(await second.end).toMatchObject({ kind: "ended", ended: { outcome: "cancelled" } });
  expect(run.lines("starts")).toEqual(["long"]);
  const exits = run.events().flatMap((event) => (event.kind === "attempt-ended" ? [event.exit.outcome] : []));
  expect(exits).toEqual(["cancelled"]);
  expect(existsSync(join(run.folder, "lock"))).toBe(true);
});
