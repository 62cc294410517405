import { type ShellCommand, type ShellScript, unwrapWords } from "../syntax/index.ts";
import { ANSWER_TIME, type Ending, endingsOf } from "./ending.ts";
import type { TimeSource } from "./limit.ts";

/** How long something is expected to take, in milliseconds, and who says so. */
export interface Expected {
  readonly atLeast: number;
  readonly atMost: number;
  readonly decidedBy: TimeSource;
}

/**
 * How long a script takes where all goes well: what it waits by its own words, and a moment for each question to a server.
 * Undefined where one of its commands may take any time, or is repeated nobody knows how often.
 */
export function expectedOf(script: ShellScript): Expected | undefined {
  const endings = endingsOf(script);
  const pipelines = new Map<number, Expected>();
  for (const [at, command] of script.commands.entries()) {
    const took = tookBy(command, endings[at] as Ending);
    if (took === undefined || (command.within.loop && took.atMost > 0)) return undefined;
    // Commands of one pipeline run side by side.
    const before = pipelines.get(command.pipeline.id);
    pipelines.set(command.pipeline.id, before === undefined || before.atMost < took.atMost ? took : before);
  }
  const all = [...pipelines.values()];
  return {
    atLeast: all.reduce((sum, { atLeast }) => sum + atLeast, 0),
    atMost: all.reduce((sum, { atMost }) => sum + atMost, 0),
    decidedBy:
      all.every(({ decidedBy, atMost }) => decidedBy === "text" || atMost === 0) && all.some(({ atMost }) => atMost > 0)
        ? "text"
        : "table",
  };
}

function tookBy(command: ShellCommand, { how, atMost, decidedBy = "table" }: Ending): Expected | undefined {
  switch (how) {
    case "at-once":
      return { atLeast: 0, atMost: 0, decidedBy: "table" };
    case "answer":
      return { atLeast: 0, atMost: Math.min(ANSWER_TIME, atMost ?? ANSWER_TIME), decidedBy: "table" };
    case "wait": {
      if (atMost === undefined) return undefined;
      const sleeps = unwrapWords(command.words)[0]?.value === "sleep" && !command.within.tested;
      return { atLeast: sleeps ? atMost : 0, atMost, decidedBy };
    }
    default:
      return undefined;
  }
}
