// What it costs to run a step so that it can be killed at any instant and still is run once: against bash alone.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  linkSync,
  mkdtempSync,
  openSync,
  renameSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROUNDS = 25;
/** As long as a short command of a runbook takes: the shim for the next step is ready when this one ends. */
const SCRIPT = "sleep 0.25";

/** Median milliseconds of a step in bash alone, under each containment of this machine, and of its durable commits alone. */
export async function measureSteps(root) {
  const folder = mkdtempSync(join(tmpdir(), "runbookc-bench-"));
  const { containmentLadder, openRealWorld } = await driversOf(root, folder);
  const environment = { PATH: process.env.PATH };
  const shim = join(root, "dist/step-shim.cjs");
  const settings = { shim, environment, secrets: [], keep: 1 << 20, show() {} };
  const ways = containmentLadder().flatMap(({ kind, containment }) => {
    if (containment === undefined) return [];
    const world = openRealWorld({ ...settings, folder: join(folder, kind), containment });
    return [{ kind, world, step: stepIn(world) }];
  });
  const script = join(folder, "script");
  writeFileSync(script, SCRIPT);
  const jobs = [() => plain(script, environment), () => commits(folder), ...ways.map(({ step }) => step)];
  const times = jobs.map(() => []);
  for (const { world } of ways) await world.perform({ kind: "read" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, job] of jobs.entries()) {
      const start = performance.now();
      await job(round + 1);
      times[at].push(performance.now() - start);
    }
  }
  for (const { world } of ways) world.close();
  const [bash, durable, ...steps] = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
  return { bash, durable, steps: ways.map(({ kind }, at) => ({ kind, ms: steps[at] })) };
}

async function driversOf(root, folder) {
  const outfile = join(folder, "drivers.mjs");
  const entryPoints = [join(root, "src/runtime/drivers/index.ts")];
  await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  return import(pathToFileURL(outfile).href);
}

async function plain(script, env) {
  const child = spawn("bash", ["-euo", "pipefail", script], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`bash ended with ${code}`);
}

/** What an engine does for each step: intent, start, end, outcome. */
function stepIn(world) {
  const bytes = Buffer.alloc(400, "x");
  const command = { script: SCRIPT, environment: {}, files: [], sets: [], timeout: 60_000, grace: 1000 };
  return async (attempt) => {
    const launch = { step: "bench", attempt, launch: 1 };
    for (const effect of [
      { kind: "append", bytes },
      { kind: "start", launch, command, epoch: 1 },
      { kind: "wait", launch },
      { kind: "examine", launch },
      { kind: "append", bytes },
    ]) {
      const result = await world.perform(effect);
      const bad = effect.kind === "examine" && result.exit?.outcome !== "succeeded";
      if (result.kind === "failed" || bad) throw new Error(`${effect.kind}: ${JSON.stringify(result)}`);
    }
  };
}

/** The same commits, and nothing else: two records, the claim, the exit file. */
function commits(folder) {
  const names = ["journal", "claim", "exit"].map((name) => join(folder, `${name}-${performance.now()}`));
  const [journal, claim, exit] = names.map((name) => openSync(name, "w"));
  const place = openSync(folder, "r");
  for (const file of [journal, journal, claim, exit]) {
    writeSync(file, Buffer.alloc(400, "x"));
    if (file === journal) fdatasyncSync(file);
    else fsyncSync(file);
    if (file === claim) linkSync(names[1], `${names[1]}.linked`);
    if (file === exit) renameSync(names[2], `${names[2]}.moved`);
    if (file !== journal) fsyncSync(place);
  }
  for (const file of [journal, claim, exit, place]) closeSync(file);
}
