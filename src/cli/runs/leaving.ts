import { type Letter, send } from "../../runtime/drivers/index.ts";
import { clockAt, type Moment, type RunState } from "../../runtime/index.ts";
import type { Io } from "../io.ts";
import type { Terminal } from "./prompts.ts";
import { whoAmI } from "./run-folder.ts";
import { elapsed, say } from "./words.ts";

/** What Ctrl-C leads to. */
export interface Leaving {
  /** The first time it is asked what is meant, where somebody can answer; the second time it is to detach. */
  interrupted(): void;
  /** Nothing more is asked. */
  close(): void;
}

export interface LeavingSettings {
  readonly terminal: Terminal | undefined;
  /** Where the messages of the run lie. */
  readonly messages: string;
  readonly state: () => RunState | undefined;
  readonly detach: () => void;
}

export function openLeaving({ terminal, messages, state, detach }: LeavingSettings, io: Io): Leaving {
  const over = new AbortController();
  let isAsking = false;

  async function ask(person: Terminal): Promise<void> {
    const typed = await person.prompt("detach, cancel or go on? ", over.signal);
    if (typed === undefined || ["", "g", "go", "go on"].includes(typed)) return;
    if (["d", "detach"].includes(typed)) return detach();
    if (!["c", "cancel"].includes(typed)) return ask(person);
    const letter = await askForCancel(person, state(), over.signal);
    if (letter === undefined) return say("Not cancelled.", io);
    const verdict = await send(messages, letter, over.signal);
    if (verdict?.accepted === false) say(`not accepted: ${verdict.why}`, io);
  }

  return {
    interrupted() {
      if (terminal === undefined || isAsking) return detach();
      isAsking = true;
      ask(terminal)
        .catch((error) => say(`nothing was done: ${(error as Error).message}`, io))
        .finally(() => {
          isAsking = false;
        });
    },
    close: () => over.abort(),
  };
}

/** A run that is cancelled already takes back what it changed, which can be ended too. */
async function askForCancel(
  person: Terminal,
  state: RunState | undefined,
  signal: AbortSignal,
): Promise<Letter | undefined> {
  const everything = state?.cancelled !== undefined;
  if (everything) {
    const typed = await person.prompt(
      "It is cancelled, and what it changed is taken back. Leave that, too: yes, no? ",
      signal,
    );
    if (typed !== "yes") return undefined;
  }
  const reason = await person.prompt("Why? It stands in the journal: ", signal);
  return reason === undefined || reason === "" ? undefined : { kind: "cancel", everything, by: whoAmI(), reason };
}

/** What becomes of a run that nobody drives any more: `resume` is the command that drives it. */
export function describeLeft(state: RunState | undefined, now: Moment, resume: string): string {
  if (state === undefined) return "Nothing of it was begun.";
  const until = `nothing else starts until:\n  ${resume}`;
  const clock = clockAt(state, now);
  if (state.open !== undefined) {
    const { step, began, timeout } = state.open;
    const left = Math.max(0, began + timeout - clock);
    return `${step} goes on until its end, at most ${elapsed(left)} from now; ${until}`;
  }
  if (state.question !== undefined) {
    const { question, step, asked, timeout } = state.question;
    const left = Math.max(0, asked + timeout - clock);
    return `Question ${question} at ${step} waits for ${elapsed(left)} from now, and then it is a no; ${until}`;
  }
  return `No step is running; ${until}`;
}
