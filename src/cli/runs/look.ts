import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { launchFiles, readOutput, runFiles } from "../../runtime/drivers/index.ts";
import type { RunEvent, RunState } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { pathRun } from "./follow-path.ts";
import { PlanRefused, readPlan } from "./find-plan.ts";
import { findRun, readRun, runPlans, runsIn, stateFolder, type Told } from "./run-folder.ts";
import { moment, say } from "./words.ts";

/** `runbookc runs`: each run and how it stands, the last begun first. */
export async function listRuns(_: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = stateFolder(options, io);
  const runs = runsIn(folder).map((run) => ({ run, told: readRun(join(folder, run)) }));
  const began = ({ told }: { told: Told }) => told.reading.records[0]?.at.wall ?? 0;
  for (const one of runs.sort((a, b) => began(b) - began(a))) {
    const when = moment(began(one));
    say(
      `${one.run}  ${when}  ${one.told.state?.started.planId ?? "?"}  ${standing(one.told)}${follows(join(folder, one.run), one.told)}`,
      io,
    );
    for (const line of brokenGlass(one.told)) say(line, io);
  }
  if (runs.length === 0) say(`no runs in ${folder}`, io);
  return Exit.clean;
}

/** Who answered in the place of those who may, and why: nobody who looks at the runs is to miss it. */
function brokenGlass({ reading }: Told): readonly string[] {
  return reading.records.flatMap(({ event }) =>
    event.kind === "question-answered" && event.breakGlass !== undefined
      ? [`          BROKE THE GLASS at question ${event.question}: ${event.by}: ${event.breakGlass}`]
      : [],
  );
}

/** How a run and the one before or behind it hang together. */
function follows(folder: string, { state }: Told): string {
  const diagnosis = state?.started.diagnosis;
  if (diagnosis !== undefined) return `; follows ${diagnosis}`;
  const path = state?.ended?.path;
  if (path === undefined) return "";
  const run = pathRun(folder, path);
  return existsSync(runFiles(run).journal)
    ? `; path ${path} is ${basename(run)}`
    : `; path ${path} has not begun: runbookc resume ${basename(folder)} begins it`;
}

function standing({ state, damage }: Told): string {
  if (damage !== undefined) return "DAMAGED: runbookc verify says where";
  if (state === undefined) return "nothing is written down";
  if (state.ended !== undefined) return state.ended.outcome;
  if (state.question !== undefined) {
    const { question, step, supported } = state.question;
    const first =
      supported === undefined ? "" : `; ${supported.by} said ${supported.answer}, a second person is needed`;
    return `open: question ${question} at ${step}${first}`;
  }
  return state.open === undefined ? "open" : `open: ${state.open.step} was started`;
}

/** `runbookc verify RUN`: whether the journal is as it was written, the plan as it was run, and the outputs as they were kept. */
export async function verifyRun([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = findRun(run, options, io);
  const { reading, bytes, state, damage } = readRun(folder);
  const outputs = reading.records.flatMap(({ event }) =>
    event.kind === "attempt-ended" ? changedOutput(folder, event) : [],
  );
  const faults = [
    ...(damage === undefined ? [] : [`the journal is ${damage}`]),
    ...planFaults(folder, state),
    ...outputs,
  ];
  for (const fault of faults) complain(fault, io);
  if (faults.length > 0 || reading.kind === "damaged") return Exit.errors;
  say(
    `sound: ${reading.records.length} records, each with the digest of the one before; the last is ${reading.head.hash}`,
    io,
  );
  if (reading.keep < bytes)
    say(
      `${bytes - reading.keep} bytes behind them were cut short while they were written, and nobody relied on them`,
      io,
    );
  return Exit.clean;
}

function planFaults(folder: string, state: RunState | undefined): readonly string[] {
  const path = runPlans(folder).plan;
  try {
    const { plan } = readPlan(readFileSync(path, "utf8"), path);
    if (state === undefined || plan.digest === state.started.plan) return [];
    return [`${path} is not the plan that the run was started with, ${state.started.plan}`];
  } catch (error) {
    if (error instanceof PlanRefused) return [error.message];
    throw error;
  }
}

function changedOutput(
  folder: string,
  { step, attempt, launch, exit }: Extract<RunEvent, { kind: "attempt-ended" }>,
): readonly string[] {
  const hash = createHash("sha256");
  for (const { bytes } of readOutput(launchFiles(runFiles(folder).launches, { step, attempt, launch }).output))
    hash.update(bytes);
  return hash.digest("hex") === exit.output.sha256
    ? []
    : [`the output of ${step}, attempt ${attempt}, is not what was recorded`];
}
