import { type Boot, elapsedAt } from "./clock.ts";
import { type Episode, holds, type Notice, noticeKey } from "./episode.ts";
import type { Rung } from "./ladder.ts";

/** A rung that may still come, and how long it takes: 0 and it is due. Its reason is `rung.when`. */
export interface Coming {
  readonly rung: Rung;
  readonly left: number;
}

/** Rungs that are not due yet and whose reason still holds, the soonest first. `seen`: the clocks as they are now. */
export function coming(episode: Episode, seen: Boot): readonly Coming[] {
  const elapsed = elapsedAt(episode.age, seen);
  const { ladder, told, age } = episode;
  return (ladder?.rungs ?? [])
    .filter((rung) => !told.has(rung.number) && holds(rung, episode))
    .map((rung) => ({ rung, time: timeOf(rung, episode) }))
    .sort((a, b) => a.time - b.time || a.rung.number - b.rung.number)
    .map(({ rung, time }) => ({ rung, left: age.doubt ? 0 : Math.max(0, time - elapsed) }));
}

/** The rung that comes next; undefined where there is nobody left to tell. */
export function next(episode: Episode, seen: Boot): Coming | undefined {
  return coming(episode, seen)[0];
}

/** How old the episode is when the rung is due. Progress puts off what waits for a lack of it. */
function timeOf({ at, when, patience }: Rung, { progressed }: Episode): number {
  return when === "not_progressing" && progressed !== undefined ? Math.max(at, progressed.at + patience) : at;
}

/** Something that somebody must be told, and in how long: 0 and it is time. */
export interface Unsent {
  readonly rung: Rung;
  /** Its place in what the rung tells, from 1. */
  readonly number: number;
  readonly notice: Notice;
  readonly key: string;
  readonly left: number;
}

/** What was never told yet as far as anybody knows, and still has a reason. */
export function unsent(episode: Episode, seen: Boot): readonly Unsent[] {
  const elapsed = elapsedAt(episode.age, seen);
  const rungs = episode.ladder?.rungs ?? [];
  return rungs.flatMap((rung) => {
    const notices = holds(rung, episode) ? (episode.told.get(rung.number)?.notices ?? []) : [];
    return notices.flatMap((notice, place) => {
      if (notice.sent !== undefined) return [];
      const left = Math.max(0, (notice.failed?.again ?? 0) - elapsed);
      const key = noticeKey(episode.opened.episode, rung.number, place + 1);
      return [{ rung, number: place + 1, notice, key, left }];
    });
  });
}
