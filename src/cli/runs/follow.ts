import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { changeOf, now, type Owner, ownerOf, runFiles } from "../../runtime/drivers/index.ts";
import { clockAt, type Question } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { type Attended, attend } from "./attend.ts";
import { environmentOf } from "./context.ts";
import { readPlan, refusing } from "./find-plan.ts";
import { describeLeft } from "./leaving.ts";
import { findRun, readRun, runPlans, stateFlag } from "./run-folder.ts";
import { say } from "./words.ts";

/** How it came that a run is not followed any more. */
type Followed = "ended" | "undriven" | { readonly damage: string };

/** `runbookc attach RUN`: shows a run that another process drives. Writes nothing but answers that somebody gives here. */
export async function attachRun([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = findRun(run, options, io);
  return refusing(io, () => attachTo(folder, run, options, io));
}

async function attachTo(folder: string, run: string, options: Options, io: Io): Promise<ExitCode> {
  const { plan: path } = runPlans(folder);
  const procedure = readPlan(readFileSync(path, "utf8"), path);
  const { context } = environmentOf(folder, io);
  const left = (): never => {
    say(describeParting(ownerOf(folder), attended, run, options), io);
    process.exit(Exit.errors);
  };
  const attended = attend({ folder, procedure, run: basename(folder), context, left }, options, io);
  let followed: Followed;
  try {
    followed = await follow(folder, attended);
  } finally {
    await attended.close();
  }
  const state = attended.narrator.state();
  if (followed === "ended") return state?.ended?.outcome === "succeeded" ? Exit.clean : Exit.errors;
  if (followed === "undriven") say(describeParting(undefined, attended, run, options), io);
  else complain(`the journal is ${followed.damage}`, io);
  return Exit.errors;
}

/** Until the run has ended, nobody drives it, or its journal cannot be believed. */
async function follow(folder: string, { narrator, show }: Attended): Promise<Followed> {
  const { question: questionFile } = runFiles(folder);
  const forever = new AbortController().signal;
  let known = -1;
  let size = -1;
  let shown = 0;
  for (;;) {
    // First who drives it: what that process has written is then seen before it is said to have gone.
    const owner = ownerOf(folder);
    const { reading, damage, bytes, state } = readRun(folder);
    if (known < 0) narrator.remember(reading.records);
    else for (const record of reading.records.slice(known)) narrator.tell(record);
    [known, size] = [reading.records.length, bytes];
    if (damage !== undefined) return { damage };
    if (state?.ended !== undefined) return "ended";
    if (state?.question !== undefined && shown !== state.question.question) {
      const question = readQuestion(questionFile);
      if (question?.number === state.question.question) {
        const { asked, timeout } = state.question;
        show({ ...question, left: asked + timeout - clockAt(state, now()) });
        shown = question.number;
      }
    }
    if (owner === undefined) return "undriven";
    await changeOf(folder, forever, () => sizeOf(folder) === size);
  }
}

function sizeOf(folder: string): number {
  return statSync(runFiles(folder).journal).size;
}

/** It is written after the journal says that it was asked; until then there is none, or the one before. */
function readQuestion(path: string): Question | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Question;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function describeParting(owner: Owner | undefined, { narrator }: Attended, run: string, options: Options): string {
  if (owner !== undefined) {
    return `Detached. The run goes on under process ${owner.process.pid} on ${owner.host}:\n  runbookc attach ${run}${stateFlag(options)}`;
  }
  const resume = `runbookc resume ${run}${stateFlag(options)}`;
  return `No process drives this run. ${describeLeft(narrator.state(), now(), resume)}`;
}
