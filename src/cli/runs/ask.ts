import { type Letter, send } from "../../runtime/drivers/index.ts";
import type { Question, RunEvent } from "../../runtime/index.ts";
import type { Io } from "../io.ts";
import { whoSays } from "./run-folder.ts";
import type { Terminal } from "./prompts.ts";
import { quoted, say, span, titleOf, word } from "./words.ts";

/** Shows the questions of a run, and asks them where a person sits at a terminal; elsewhere they stay open. */
export interface Asking {
  show(question: Question): void;
  hear(event: RunEvent): void;
  close(): void;
}

export interface AskSettings {
  /** Where the messages of the run lie. */
  readonly messages: string;
  /** `runbookc answer RUN`, and what must stand behind it. */
  readonly command: (question: Question) => string;
  readonly as: string | undefined;
  readonly titleOfPath: (path: string) => string;
  readonly terminal: Terminal | undefined;
}

export function openAsking({ messages, command, as, terminal, titleOfPath }: AskSettings, io: Io): Asking {
  let open = new AbortController();
  async function ask(question: Question, person: Terminal, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const letter = await askOnce(question, person, as, signal);
      if (letter === undefined) return signal.aborted ? undefined : say("The question stays open.", io);
      const verdict = await send(messages, letter, signal);
      if (verdict?.accepted === false) say(`not accepted: ${verdict.why}`, io);
      // Where two must say the same, the other may sit down here.
      else if (question.approvers !== 2) return;
    }
  }
  return {
    show(question) {
      const elsewhere = "   Here nobody can answer: there is no terminal. The run waits until somebody does elsewhere.";
      say(describeQuestion(question, command(question), titleOfPath), io);
      if (terminal === undefined) say(elsewhere, io);
      open = new AbortController();
      if (terminal !== undefined)
        ask(question, terminal, open.signal).catch((error) => say(`not asked here: ${(error as Error).message}`, io));
    },
    hear({ kind }) {
      if (kind === "question-answered" || kind === "question-expired" || kind === "run-ended") open.abort();
    },
    close: () => open.abort(),
  };
}

/** What one round at the terminal comes to; only the very word is an answer. */
async function askOnce(
  question: Question,
  person: Terminal,
  as: string | undefined,
  signal: AbortSignal,
): Promise<Letter | undefined> {
  const { answers, about, findings, by, number, digest, approvers } = question;
  const typed = await person.prompt(`${answers.join(", ")}? `, signal);
  const answer = answers.find((one) => one === typed);
  if (answer === undefined) return typed === undefined ? undefined : askOnce(question, person, as, signal);
  const needsFinding = about === "decide" && answer === "yes";
  const chosen = needsFinding ? Number(await person.prompt(`which finding, 1 to ${findings.length}? `, signal)) : 0;
  const path = about === "path" && answer === "yes" ? await choosePath(question, person, signal) : undefined;
  const named =
    as ?? (by === undefined ? undefined : await person.prompt(`only ${by} may answer; who are you? `, signal));
  const name = approvers === 2 ? await person.prompt("your name, if others use this account too? ", signal) : undefined;
  return {
    kind: "answer",
    question: number,
    digest,
    answer,
    by: whoSays(name),
    ...(needsFinding ? { finding: chosen - 1 } : {}),
    ...(path === undefined ? {} : { path }),
    ...(named === undefined ? {} : { as: named }),
  };
}

/** An empty line is the path that is proposed, if there is one. */
async function choosePath(question: Question, person: Terminal, signal: AbortSignal): Promise<string> {
  const only = proposed(question);
  const labels = question.paths.map(({ path }) => path).join(", ");
  const hint = only === undefined ? "" : `; nothing typed is ${only}`;
  const typed = await person.prompt(`which path, ${labels}${hint}? `, signal);
  return typed === "" && only !== undefined ? only : (typed ?? "").toUpperCase();
}

const ASKED = {
  approve: "May this be run?",
  retry: "May this be run again?",
  decide: "Which finding is it?",
  manual: "Is this done?",
  path: "Which path is to follow?",
} as const;

function describeQuestion(question: Question, command: string, titleOfPath: (path: string) => string): string {
  const { number, about, step, title, why, by, commands, findings, paths, instructions, left, digest } = question;
  return [
    `Question ${number}: ${ASKED[about]}  ${step}  ${titleOf(title)}`,
    ...(why === undefined ? [] : [quoted(why)]),
    ...(instructions === undefined ? [] : [quoted(titleOf(instructions))]),
    ...findings.map((one, at) => `   finding ${at + 1}: ${titleOf(one.when)} -> ${titleOf(one.then)}${told(one)}`),
    ...paths.map(
      ({ path, found }) => `   path ${path}  ${titleOfPath(path)}${found ? "  <- the findings name it" : ""}`,
    ),
    ...commands.flatMap(({ step: id, attempt, command: { script, environment, files, timeout } }) => [
      `   a yes starts ${id}, attempt ${attempt}, for at most ${span(timeout)}:`,
      quoted(script),
      ...Object.entries(environment).map(([name, value]) => `   ${name}=${JSON.stringify(value)}`),
      ...files.map(({ path, sha256 }) => `   file ${path} sha256 ${sha256}`),
    ]),
    `   digest ${digest}`,
    ...(question.approvers === 2 ? [`   ${twoPersons(question)}`] : []),
    `   ${by === undefined ? "anybody" : by} may answer, within ${span(left)}; no answer is a no. From any terminal:`,
    `   ${command}`,
  ].join("\n");
}

function twoPersons({ by, supported }: Question): string {
  if (supported !== undefined) return `${supported.by} has said ${supported.answer}; another person must say the same`;
  return `two different persons must say yes${by === undefined ? "" : `, one of them as ${by}`}; one no ends it`;
}

const SEEN = { holds: "it holds", fails: "it does not hold", unknown: "nothing shows whether it holds" } as const;

/** What a machine saw of a finding, and where it leads. */
function told({ path, seen }: Pick<Question["findings"][number], "path" | "seen">): string {
  return `${path === undefined ? "" : `, path ${path}`}${seen === undefined ? "" : ` (${SEEN[seen]})`}`;
}

/** The path that a question proposes; none where the findings name several, or none. */
function proposed({ paths }: Question): string | undefined {
  const [only, ...others] = paths.filter(({ found }) => found);
  return others.length === 0 ? only?.path : undefined;
}

/** The command line that answers yes to a question. */
export function answerCommand(run: string, question: Question, state: string): string {
  const { number, digest, by, about, approvers } = question;
  const path = about === "path" ? ` --path ${proposed(question) ?? "LABEL"}` : "";
  const finding = about === "decide" ? " --finding N" : path;
  return `runbookc answer ${run} ${number} yes --digest ${digest}${finding}${by === undefined ? "" : ` --as ${word(by)}`}${approvers === 2 ? " --by NAME" : ""}${state}`;
}
