import { type Letter, runFiles, send } from "../../runtime/drivers/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import { phrase } from "../../source/index.ts";
import type { Io } from "../io.ts";
import { findRun, readRun, stateFlag, whoAmI, whoSays } from "./run-folder.ts";
import { say } from "./words.ts";

/** Milliseconds for whoever is at work on the run to say what becomes of a message. */
const PATIENCE = 5_000;

const ANSWERS = ["yes", "no", "go-on"] as const;

/** `runbookc answer RUN QUESTION ANSWER`. */
export async function answer(
  [run = "", number = "", said = ""]: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const { digest, as, by, breakGlass, finding, path } = options;
  const folder = findRun(run, options, io);
  const given = ANSWERS.find((one) => one === said);
  if (given === undefined)
    throw new UsageError(phrase("an answer is one of {answers}, not {said}", { answers: ANSWERS, said }));
  if (!/^[1-9]\d{0,8}$/.test(number)) throw new UsageError(phrase("a question has a number, not {number}", { number }));
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) {
    throw new UsageError(
      phrase("--digest must be that of the question as it was shown: an answer is for exactly that"),
    );
  }
  if (finding !== undefined && !/^[1-9]\d{0,4}$/.test(finding))
    throw new UsageError(phrase("a finding has a number, not {finding}", { finding }));
  if (path !== undefined && !/^[A-Za-z0-9]{1,16}$/.test(path))
    throw new UsageError(phrase("a path has a label, not {path}", { path }));
  const letter: Letter = {
    kind: "answer",
    question: Number(number),
    digest,
    answer: given,
    by: whoSays(by),
    ...(finding === undefined ? {} : { finding: Number(finding) - 1 }),
    ...(path === undefined ? {} : { path: path.toUpperCase() }),
    ...(as === undefined ? {} : { as }),
    ...(breakGlass === undefined ? {} : { breakGlass }),
  };
  return post(folder, letter, run, options, io);
}

/** `runbookc cancel RUN`. */
export async function cancel([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = findRun(run, options, io);
  const { reason, everything = false } = options;
  if (reason === undefined || reason === "")
    throw new UsageError(phrase("--reason must say why: it stands in the journal"));
  return post(folder, { kind: "cancel", everything, by: whoAmI(), reason }, run, options, io);
}

async function post(folder: string, letter: Letter, run: string, options: Options, io: Io): Promise<ExitCode> {
  const { state, damage } = readRun(folder);
  if (damage !== undefined || state?.ended !== undefined) {
    complain(damage === undefined ? `the run has ended: ${state?.ended?.outcome}` : `the journal is ${damage}`, io);
    return Exit.errors;
  }
  const verdict = await send(runFiles(folder).messages, letter, AbortSignal.timeout(PATIENCE));
  if (verdict === undefined) {
    complain(
      `nobody is at work on the run; it lies there and is judged when the run goes on:\n  runbookc resume ${run}${stateFlag(options)}`,
      io,
    );
    return Exit.errors;
  }
  if (!verdict.accepted) complain(`not accepted: ${verdict.why}`, io);
  else say("accepted, and in the journal", io);
  return verdict.accepted ? Exit.clean : Exit.errors;
}
