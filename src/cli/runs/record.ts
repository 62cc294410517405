import { readFileSync } from "node:fs";
import { recordScenario } from "../../rehearsal/index.ts";
import { launchFiles, readOutput, runFiles } from "../../runtime/drivers/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { PlanRefused, readPlan } from "./find-plan.ts";
import { findRun, readRun, runPlans } from "./run-folder.ts";

/** Characters of the beginning of an output that go into a scenario: a file of scenarios holds 64 KiB. */
const MOST = 4_096;

/** `runbookc test --record RUN`. */
export async function recordRun([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = findRun(run, options, io);
  const { reading, damage } = readRun(folder);
  if (damage !== undefined) return refuse(`the journal is ${damage}`, io);
  const { plan: path } = runPlans(folder);
  try {
    const procedure = readPlan(readFileSync(path, "utf8"), path);
    const recorded = recordScenario(run, reading.records, procedure, (end) => {
      const pieces = readOutput(launchFiles(runFiles(folder).launches, end).output).map(({ bytes }) => bytes);
      return Buffer.concat(pieces).toString("utf8").slice(0, MOST);
    });
    if (typeof recorded !== "string") return refuse(`${run} cannot be rehearsed: ${recorded.unrecordable}`, io);
    io.stdout.write(recorded);
    return Exit.clean;
  } catch (error) {
    if (error instanceof PlanRefused) return refuse(error.message, io);
    throw error;
  }
}

function refuse(why: string, io: Io): ExitCode {
  complain(why, io);
  return Exit.errors;
}
