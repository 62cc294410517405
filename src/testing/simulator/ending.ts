import { type EngineEnd, type Opening, readJournal, type RunEvent } from "../../runtime/index.ts";
import { isWritten } from "./people.ts";
import { keyOf } from "./shims.ts";
import type { Truth } from "./truth.ts";

/** What is broken at the end of a run: in its journal, of what it says of itself, and in the world that it leaves. */
export function judgeEnd(end: EngineEnd, truth: Truth, begin: NonNullable<Opening["begin"]>): string[] {
  if (end.kind === "refused") return [`promise 2: a journal that only crashes have touched is refused: ${end.why}`];
  if (end.kind !== "ended") return [`the run does not end: ${end.kind}`];
  const reading = readJournal(truth.world.disk.journal);
  if (reading.kind === "damaged") return [`promise 1: the journal of a run that has ended is damaged: ${reading.why}`];
  const events = reading.records.map(({ event }) => event);
  const { outcome, left, path } = end.ended;
  return [
    ...(truth.world.shims.running > 0 ? ["promise 8: a command is still running"] : []),
    ...events.flatMap((event) => judgeAttempt(event, truth)),
    ...judgeStarts(events, truth),
    ...judgeLetters(events, truth),
    ...(outcome === "succeeded" ? judgePath(path, truth, begin) : []),
    ...(outcome !== "succeeded" && path !== undefined
      ? [`promise 9: path ${path} follows a run that is ${outcome}`]
      : []),
    ...(outcome === "succeeded"
      ? judgeSuccess(truth)
      : judgeTakenBack(
          left.map(({ step }) => step),
          truth,
        )),
  ];
}

/** Promises 6 and 7: a recorded end is the true one, and nobody says "unknown" of what went on undisturbed. */
function judgeAttempt(event: RunEvent, { world }: Truth): string[] {
  if (event.kind === "attempt-ended") {
    const real = world.shims.truth.get(keyOf(event))?.outcome;
    return real === event.exit.outcome
      ? []
      : [`promise 6: ${keyOf(event)} is ${event.exit.outcome}, and really ${real}`];
  }
  if (event.kind !== "attempt-unknown" || world.shims.harmed.has(keyOf(event))) return [];
  return [`promise 7: ${keyOf(event)} is unknown although its shim was never harmed`];
}

/** Every command that began is in the journal, with its end or with the word that nobody knows it. */
function judgeStarts(events: readonly RunEvent[], { world }: Truth): string[] {
  const closed = new Set(
    events.flatMap((event) =>
      event.kind === "attempt-ended" || event.kind === "attempt-unknown" ? [keyOf(event)] : [],
    ),
  );
  return world.shims.starts.flatMap(({ launch }) =>
    closed.has(keyOf(launch)) ? [] : [`promise 6: ${keyOf(launch)} began, and the journal does not say so`],
  );
}

/** Promise 1 for people: what was accepted is in the journal, and what they were not entitled to say is not accepted. */
function judgeLetters(events: readonly RunEvent[], { world }: Truth): string[] {
  return world.people.letters.flatMap(({ message, verdict, honest }) => {
    if (verdict?.accepted !== true) return [];
    if (!honest) return [`promise 9: ${message.id} of ${message.by} is accepted`];
    const written = events.some((event) => isWritten(message, event));
    return written ? [] : [`promise 1: ${message.id} was accepted and is not in the journal`];
  });
}

/** A path follows where a person named it, or where the machine may take it and saw it and no other. */
function judgePath(path: string | undefined, truth: Truth, { paths, auto }: NonNullable<Opening["begin"]>): string[] {
  const named = truth.letters.flatMap(({ message }) =>
    message.kind === "answer" && message.path ? [message.path] : [],
  );
  if (named.length > 0) return path === named[0] ? [] : [`promise 1: ${path} follows, and ${named[0]} was accepted`];
  if (path === undefined) return [];
  const [found, ...others] = truth.paths;
  const isSeen = auto === true && others.every((one) => one.path === found?.path && one.seen) && found?.seen === true;
  const isOffered = paths?.some((one) => one.path === path) === true;
  return isSeen && isOffered && found.path === path ? [] : [`promise 9: path ${path} follows, and nobody said so`];
}

function judgeSuccess(truth: Truth): string[] {
  return truth.plan.nodes.flatMap(({ id }) =>
    truth.isBehind(id) ? [] : [`promise 5: the run succeeded, and ${id} did not`],
  );
}

/** What was changed is taken back, or the run says that it is not. */
function judgeTakenBack(left: readonly string[], truth: Truth): string[] {
  return truth.plan.nodes.flatMap((node) => {
    if (node.kind !== "command" || node.undo === undefined || truth.startsOf(node.id).length === 0) return [];
    const undo = `${node.id}/undo`;
    const back = [node.undo.by, undo].some((id) => truth.outcomeOf(id) === "succeeded" || truth.said(id, "go-on"));
    if (back) return [];
    return left.includes(node.id) ? [] : [`promise 9: ${node.id} is neither taken back nor named as left`];
  });
}
