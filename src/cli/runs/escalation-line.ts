import { now } from "../../runtime/drivers/index.ts";
import { escalationLine } from "../incidents/show.ts";
import type { Options } from "../command.ts";
import type { Io } from "../io.ts";

/** Milliseconds for which a line is shown before the journal of incidents is looked at again. */
const FRESH = 1000;

/** Who is told next in an incident, as a screen asks for it many times a second; undefined where it is not open. */
export function openEscalation(incident: string, options: Options, io: Io): () => string | undefined {
  let line: string | undefined;
  let looked = Number.NEGATIVE_INFINITY;
  return () => {
    const { mono } = now();
    if (mono - looked < FRESH) return line;
    looked = mono;
    try {
      line = escalationLine(incident, options, io);
    } catch {
      // A screen is no place to fail: `runbookc incident list` says what is wrong with the journal.
      line = undefined;
    }
    return line;
  };
}
