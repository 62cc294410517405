import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decodePlan, PlanError } from "../../plan/index.ts";
import {
  beganAt,
  type Episode,
  type EscalationPlan,
  formatReport,
  measureRun,
  type Procedure,
  reportOf,
  type RunRecord,
} from "../../runtime/index.ts";
import type { Measurements } from "../../compiler/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import { phrase } from "../../source/index.ts";
import type { Io } from "../io.ts";
import { PlanRefused, readPlan } from "./find-plan.ts";
import { readDesk } from "../incidents/desk.ts";
import { findRun, readRun, runPlans, runsIn, stateFolder } from "./run-folder.ts";
import { harmless, moment, say } from "./words.ts";

/** `runbookc report RUN`: a draft of the incident report, as Markdown. */
export async function writeReport([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = findRun(run, options, io);
  const [path, other] = options.output ?? [];
  if (path !== undefined && other !== undefined)
    throw new UsageError(phrase("a report goes into one file, not into {path} and {other}, too", { path, other }));
  const failed = options.failedAt === undefined ? undefined : momentOf(options.failedAt);
  const { reading, damage } = readRun(folder);
  if (damage !== undefined) {
    complain(`no report is made of a journal that is ${damage}\n(runbookc verify ${run} says more)`, io);
    return Exit.errors;
  }
  const read = plansOf(folder);
  if ("refused" in read) {
    complain(read.refused, io);
    return Exit.errors;
  }
  const { procedure, escalation } = read;
  const episode = episodeOf(procedure.plan.incident, reading.records, options, io);
  const facts = {
    ...(episode === undefined ? {} : { episode }),
    ...(escalation === undefined ? {} : { escalation }),
    ...(failed === undefined ? {} : { failed }),
  };
  const report = reportOf(reading.records, procedure, facts);
  if (report === undefined)
    throw new UsageError(phrase("the run {run} was never begun: there is nothing to report", { run }));
  if (failed !== undefined && failed > report.began) {
    throw new UsageError(
      phrase("--failed-at is later than the start of the run, {began}", { began: formatMoment(report.began) }),
    );
  }
  const text = formatReport(report, formatMoment);
  if (path === undefined) say(text, io);
  else writeNew(path, harmless(text));
  return Exit.clean;
}

/** The episode of the incident in which the run began, if there was one; the last of several. */
function episodeOf(incident: string, records: readonly RunRecord[], options: Options, io: Io): Episode | undefined {
  const began = records[0]?.at.wall ?? 0;
  return readDesk(options, io)
    .episodes.all()
    .filter((one) => one.opened.incident === incident && beganAt(one) <= began)
    .filter((one) => one.resolved === undefined || began <= beganAt(one) + one.resolved.at)
    .at(-1);
}

/** People write on in a report: it is never written over. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    const why = isThere ? phrase("it is there already, and somebody may have written in it") : (error as Error).message;
    throw new UsageError(phrase("{path} is not written: {why}", { path, why }));
  }
}

/** How long the steps took of all runs in the state folder that are over, by the name of the run, and how many runs gave nothing. */
export function measureRuns(options: Options, io: Io): { readonly runs: Measurements["runs"]; readonly left: number } {
  const state = stateFolder(options, io);
  const names = runsIn(state);
  const runs = names.flatMap((name) => {
    const folder = join(state, name);
    const { reading, damage } = readRun(folder);
    const read = damage === undefined ? plansOf(folder) : undefined;
    if (read === undefined || "refused" in read) return [];
    const measured = measureRun(reading.records, read.procedure);
    return measured === undefined ? [] : [[name, measured] as const];
  });
  return { runs: Object.fromEntries(runs), left: names.length - runs.length };
}

type Read = { readonly procedure: Procedure; readonly escalation?: EscalationPlan } | { readonly refused: string };

/** The plans that a run was started with. */
function plansOf(folder: string): Read {
  const { plan: path, escalation } = runPlans(folder);
  try {
    const procedure = readPlan(readFileSync(path, "utf8"), path);
    if (!existsSync(escalation)) return { procedure };
    const plan = decodePlan(readFileSync(escalation, "utf8"));
    return plan.kind === "escalation" ? { procedure, escalation: plan } : { procedure };
  } catch (error) {
    if (error instanceof PlanRefused) return { refused: error.message };
    if (error instanceof PlanError) return { refused: `${escalation} is not used: ${error.message}` };
    throw error;
  }
}

/** `2026-03-01T10:15:00Z`. */
function momentOf(text: string): number {
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const wall = isMoment ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(wall))
    throw new UsageError(phrase("--failed-at {text} is no moment\n(write it as 2026-03-01T10:15:00Z)", { text }));
  return wall;
}

function formatMoment(wall: number): string {
  return moment(wall).replace("T", " ");
}
