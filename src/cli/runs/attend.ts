import { now, runFiles } from "../../runtime/drivers/index.ts";
import type { Procedure, Question } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import type { Io } from "../io.ts";
import { answerCommand, type Asking, openAsking } from "./ask.ts";
import { openEscalation } from "./escalation-line.ts";
import { titleOfOffered } from "./follow-path.ts";
import { describeLeft, openLeaving } from "./leaving.ts";
import { type Narrator, narrate } from "./narrate.ts";
import { stateFlag } from "./run-folder.ts";
import { openStage, type Stage } from "./stage.ts";

/** A run, and whoever looks at it here. */
export interface Attended {
  readonly stage: Stage;
  readonly narrator: Narrator;
  readonly show: (question: Question) => void;
  /** The screen stays as it is, and nobody is asked any more. */
  close(): Promise<void>;
}

export interface AttendSettings {
  readonly folder: string;
  readonly procedure: Procedure;
  readonly run: string;
  readonly context: string | undefined;
  /** What is to be done when whoever looks goes away; by then the terminal is given back. */
  readonly left: () => void;
}

/** Shows a run, asks its questions, and asks at Ctrl-C what is meant; the end of the terminal or of this process is to detach. */
export function attend({ left, ...run }: AttendSettings, options: Options, io: Io): Attended {
  const { messages } = runFiles(run.folder);
  // What is shown is told of by the narrator, which says it on the stage: neither is asked before both are there.
  let narrator: Narrator | undefined;
  let asking: Asking | undefined;
  let isLeaving = false;
  const state = () => narrator?.state();
  const interrupted = (): void => leaving.interrupted();
  const escalation = openEscalation(run.procedure.plan.incident, options, io);
  const stage = openStage({ ...run, state, escalation, interrupted }, io);

  async function close(): Promise<void> {
    for (const signal of ["SIGTERM", "SIGHUP"] as const) process.off(signal, detach);
    process.off("SIGINT", interrupted);
    leaving.close();
    asking?.close();
    await stage.close();
  }
  function detach(): void {
    if (isLeaving) return;
    isLeaving = true;
    void close().finally(left);
  }

  const leaving = openLeaving({ terminal: stage.terminal, messages, state, detach }, stage.io);
  const command = (question: Question) => answerCommand(run.run, question, stateFlag(options));
  const titleOfPath = (path: string) => titleOfOffered(run.folder, path);
  const opened = openAsking({ messages, command, titleOfPath, as: options.as, terminal: stage.terminal }, stage.io);
  asking = opened;
  narrator = narrate(
    { procedure: run.procedure, isBrief: stage.isLive, hear: (event) => opened.hear(event) },
    stage.io,
  );
  process.on("SIGINT", interrupted);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, detach);
  return { stage, narrator, show: (question) => opened.show(question), close };
}

/** What becomes of a run that this process has driven, said when it goes away. */
export function wordsOfLeaving(narrator: Narrator, run: string, options: Options): string {
  return `Detached. ${describeLeft(narrator.state(), now(), `runbookc resume ${run}${stateFlag(options)}`)}`;
}
