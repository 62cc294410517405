// How long it takes from the restart of an engine to the start of the next step, after a long journal and after a short one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROUNDS = 9;

/** What stands in the journal: how many steps have ended, and how often each was launched until it began. */
const PASTS = [
  { steps: 0, launches: 1 },
  { steps: 100, launches: 50 },
  { steps: 5_000, launches: 1 },
];

/** For each past, median milliseconds from the start of the process of an engine to the first line of the next step. */
export async function measureRestart(root) {
  const folder = mkdtempSync(join(tmpdir(), "runbookc-bench-"));
  const bundle = (name, options) =>
    build({ bundle: true, platform: "node", logLevel: "error", outfile: join(folder, name), ...options });
  const contents = 'export * from "./src/plan/index.ts"; export * from "./src/runtime/index.ts";';
  await bundle("runtime.mjs", { format: "esm", stdin: { contents, resolveDir: root } });
  await bundle("engine.cjs", { format: "cjs", entryPoints: [join(root, "test/runtime/drivers/children/engine.ts")] });
  const runtime = await import(pathToFileURL(join(folder, "runtime.mjs")).href);
  const runs = PASTS.map((past) => ({ past, run: runOf(runtime, past), times: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, times } of runs) times.push(await restart(root, folder, run));
  }
  rmSync(folder, { recursive: true });
  return runs.map(({ past: { steps, launches }, times }) => {
    const ms = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    return { steps, events: 2 * steps * launches, ms };
  });
}

/** A run of which all steps but one have ended. */
function runOf({ makePlan, encodePlan, encodeRecord, EMPTY }, past) {
  const script = {
    effect: "change",
    idempotent: false,
    tolerateFailure: false,
    inputs: [],
    sets: [],
    uses: [],
    files: [],
  };
  const nodes = Array.from({ length: past.steps + 1 }, (_, at) => ({
    kind: "command",
    id: `s${at}`,
    title: { en: `Step ${at}` },
    after: at === 0 ? [] : [`s${at - 1}`],
    timeout: 20_000,
    script: { ...script, run: at === past.steps ? 'echo "$EPOCHREALTIME" >started' : "true" },
    lines: [1, 2],
  }));
  const origin = { path: "runbooks/sample.md", lines: [1, 2], sha256: "0".repeat(64) };
  const head = { kind: "recovery", id: "sample/a", runbook: "sample", incident: "sample", severity: "P1" };
  const plan = makePlan({ ...head, title: { en: "Sample" }, origin, nodes });
  return { plan: encodePlan(plan), journal: journalOf(plan, past, { encodeRecord, EMPTY }) };
}

function journalOf({ id, digest }, { steps, launches }, { encodeRecord, EMPTY }) {
  const output = { bytes: 0, sha256: "0".repeat(64), tail: "", truncated: false };
  const exit = { outcome: "succeeded", code: 0, output, variables: {}, containment: "cgroup" };
  const records = [];
  let head = EMPTY;
  const write = (event) => {
    const at = { boot: "boot", mono: records.length * 10, wall: 1_790_000_000_000 + records.length * 10 };
    const record = encodeRecord(head, at, event);
    if (record === undefined) throw new Error(`${event.kind} cannot be written`);
    head = record.head;
    records.push(record.bytes);
  };
  write({ kind: "run-started", format: 1, run: "run-1", plan: digest, planId: id, inputs: {}, by: "somebody" });
  write({ kind: "engine-opened", epoch: 1, host: "here" });
  for (let at = 0; at < steps; at++) {
    for (let launch = 1; launch <= launches; launch++) {
      const one = { step: `s${at}`, attempt: 1, launch };
      write({ kind: "launch-intended", ...one, command: "c".repeat(64), timeout: 20_000 });
      write(launch < launches ? { kind: "launch-cancelled", ...one } : { kind: "attempt-ended", ...one, exit });
    }
  }
  return Buffer.concat(records);
}

/** Milliseconds of one restart, up to the clock that the step itself reads. */
async function restart(root, base, { plan, journal }) {
  const folder = mkdtempSync(join(base, "run-"));
  mkdirSync(join(folder, "work"), { mode: 0o700 });
  writeFileSync(join(folder, "plan.json"), plan);
  writeFileSync(join(folder, "journal"), journal, { mode: 0o600 });
  const words = [join(base, "engine.cjs"), folder, join(root, "dist/step-shim.cjs"), join(folder, "plan.json")];
  const begun = performance.timeOrigin + performance.now();
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (data) => {
    said += String(data);
  });
  await once(child, "close");
  if (!said.includes('"succeeded"')) throw new Error(`the run was not gone on with: ${said.slice(-300)}`);
  return Number(readFileSync(join(folder, "work/started"), "utf8")) * 1000 - begun;
}
