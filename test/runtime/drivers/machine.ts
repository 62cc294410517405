import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Command } from "../../../src/runtime/effect.ts";
import type { Exit, Launch } from "../../../src/runtime/event.ts";
import { type Containment, containmentLadder } from "../../../src/runtime/drivers/index.ts";
import { launchFiles } from "../../../src/runtime/drivers/launch-files.ts";
import { readOutput } from "../../../src/runtime/drivers/output.ts";
import { openSteps, type Steps, type StepSettings } from "../../../src/runtime/drivers/steps.ts";

/** A folder of its own. What is left in it when the test ends may still be written by a process, so nobody removes it. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "runbookc-test-")));
}

/** A program of src/ or test/ as one file that node runs. */
export function programOf(path: string): string {
  const outfile = join(newFolder(), "program.cjs");
  const entry = join(import.meta.dirname, "../../..", path);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", target: "node20", format: "cjs" });
  return outfile;
}

let shim: string | undefined;

export function shimProgram(): string {
  shim ??= programOf("src/runtime/drivers/shim/main.ts");
  return shim;
}

/** The containment of a kind that this machine permits. */
export function containmentOf(kind: Containment["kind"]): Containment {
  const rung = containmentLadder().find((one) => one.kind === kind);
  if (rung?.containment === undefined) throw new Error(`${kind} is not permitted: ${rung?.reason}`);
  return rung.containment;
}

/** A run's folder, and the steps in it. */
export interface TestRun {
  readonly steps: Steps;
  readonly settings: StepSettings;
  /** Runs a script to its end as the next step. */
  run(script: string, change?: Partial<Command>): Promise<Exit>;
  /** All output that was kept of the last one. */
  output(): string;
}

export function newRun(kind: Containment["kind"], change: Partial<StepSettings> = {}): TestRun {
  const folder = newFolder();
  const settings: StepSettings = {
    shim: shimProgram(),
    launches: join(folder, "launches"),
    folder: join(folder, "work"),
    environment: { PATH: process.env["PATH"] ?? "" },
    secrets: [],
    containment: containmentOf(kind),
    keep: 1 << 20,
    ...change,
  };
  mkdirSync(settings.launches, { recursive: true });
  mkdirSync(settings.folder, { recursive: true });
  const steps = openSteps(settings);
  let attempt = 0;
  const launch = (): Launch => ({ step: "test/step", attempt, launch: 1 });
  return {
    steps,
    settings,
    async run(script, more = {}) {
      attempt += 1;
      steps.start(launch(), command(script, more), 1);
      await steps.ended(launch(), new AbortController().signal);
      const { exit } = steps.examine(launch());
      if (exit === undefined) throw new Error("the step ended without an exit file");
      return exit;
    },
    output() {
      const pieces = readOutput(launchFiles(settings.launches, launch()).output);
      return Buffer.concat(pieces.map(({ bytes }) => bytes)).toString("latin1");
    },
  };
}

export function command(script: string, change: Partial<Command> = {}): Command {
  return { script, files: [], environment: {}, sets: [], timeout: 20_000, grace: 1000, ...change };
}

/** Pids of all processes, zombies left out, that have the mark among their arguments. */
export function processesWith(mark: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "latin1").includes(mark);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Starts node, and gives what it prints when it has ended. */
export async function nodeOutput(
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (data) => {
    text += String(data);
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, text };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Waits until it is so, or fails when it is not within some seconds. */
export async function eventually(holds: () => boolean, what: string, seconds = 10): Promise<void> {
  for (let passed = 0; !holds(); passed += 20) {
    if (passed > seconds * 1000) throw new Error(`not within ${seconds} s: ${what}`);
    await pause(20);
  }
}
