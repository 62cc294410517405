import type { Moment } from "../event.ts";
import { type Age, begin, type Boot, elapsedAt } from "./clock.ts";
import type { DueRung, EpisodeOpened, IncidentEvent, TriedNotice, Way } from "./event.ts";
import type { Ladder, Rung } from "./ladder.ts";

/** A fact about an episode: who brought it about, and how old the episode was. */
export interface Mark {
  readonly by: string;
  readonly at: number;
}

/** One way by which one rung is told, and how far that has got. Times are ages of the episode. */
export interface Notice {
  readonly way: Way;
  readonly tries: number;
  readonly sent?: number;
  /** The last try that did not work, and when there may be another one. */
  readonly failed?: { readonly at: number; readonly detail: string; readonly again: number };
}

/** A rung whose time has come. */
export interface Told {
  readonly at: number;
  readonly notices: readonly Notice[];
}

/** One time that an incident happens, from its alert, or from a person who opened it, until it is resolved. */
export interface Episode {
  readonly opened: EpisodeOpened;
  /** When it was opened, as the clock on the wall said. */
  readonly wall: number;
  /** Undefined where its plan is lost: then nobody can be told. */
  readonly ladder: Ladder | undefined;
  readonly age: Age;
  readonly acknowledged?: Mark;
  readonly progressed?: Mark & { readonly what: string };
  readonly resolved?: Mark;
  /** By the number of the rung. */
  readonly told: ReadonlyMap<number, Told>;
}

export type EpisodeFault = "over" | "acknowledged-twice" | "rung" | "notice";

/** An event that cannot be true after those before it. */
export interface EpisodeRefused {
  readonly refused: EpisodeFault;
}

/** What is about one episode and no other. */
export type EpisodeEvent =
  | Exclude<IncidentEvent, { kind: "keeper-opened" | "clock-read" | "episode-opened" | "rungs-due" | "notices-tried" }>
  | ({ readonly kind: "rung-due" } & DueRung)
  | ({ readonly kind: "notice-tried" } & TriedNotice);

export function openEpisode(opened: EpisodeOpened, ladder: Ladder | undefined, at: Moment): Episode {
  return { opened, wall: at.wall, ladder, age: begin(at, opened.elapsed), told: new Map() };
}

/** What the episode is after the event. Total: an event is applied or refused. */
export function applyToEpisode(episode: Episode, seen: Boot, event: EpisodeEvent): Episode | EpisodeRefused {
  const at = elapsedAt(episode.age, seen);
  // What became of a message that was on its way when the episode ended is still worth knowing.
  if (episode.resolved !== undefined && event.kind !== "notice-tried") return { refused: "over" };
  switch (event.kind) {
    case "episode-acknowledged":
      if (episode.acknowledged !== undefined) return { refused: "acknowledged-twice" };
      return { ...episode, acknowledged: { by: event.by, at } };
    case "episode-progressed":
      return { ...episode, progressed: { by: event.by, at, what: event.what } };
    case "episode-resolved":
      return { ...episode, resolved: { by: event.by, at } };
    case "rung-due": {
      const known = episode.ladder?.rungs.some(({ number }) => number === event.rung) === true;
      if (!known || episode.told.has(event.rung)) return { refused: "rung" };
      const notices = event.tell.map((way) => ({ way, tries: 0 }));
      return { ...episode, told: new Map(episode.told).set(event.rung, { at, notices }) };
    }
    case "notice-tried":
      return tried(episode, at, event);
  }
}

export function isRefused(applied: Episode | EpisodeRefused): applied is EpisodeRefused {
  return "refused" in applied;
}

function tried(episode: Episode, at: number, event: TriedNotice): Episode | EpisodeRefused {
  const told = episode.told.get(event.rung);
  const notice = told?.notices[event.notice - 1];
  if (told === undefined || notice === undefined || notice.sent !== undefined) return { refused: "notice" };
  const tries = notice.tries + 1;
  const key = noticeKey(episode.opened.episode, event.rung, event.notice);
  const next: Notice =
    event.outcome === "sent"
      ? { way: notice.way, tries, sent: at }
      : { way: notice.way, tries, failed: { at, detail: event.detail, again: at + pause(key, tries, event) } };
  const notices = told.notices.with(event.notice - 1, next);
  return { ...episode, told: new Map(episode.told).set(event.rung, { ...told, notices }) };
}

/** The key by which whoever is told more than once sees that it is the same thing. It never changes. */
export function noticeKey(episode: string, rung: number, notice: number): string {
  return `rb/${episode}/${rung}/${notice}`;
}

const SHORTEST = 1_000;
const LONGEST = 60_000;
/** No channel is left alone for longer, whatever it asks for. */
const MOST_ASKED = 300_000;

/** Doubles from one second to a minute, and is a little longer for some than for others, so that not all come back at once. */
function pause(key: string, tries: number, { outcome, retryAfter = 0 }: TriedNotice): number {
  const grown = outcome === "refused" ? LONGEST : Math.min(LONGEST, SHORTEST * 2 ** Math.min(tries - 1, 10));
  return Math.max(Math.min(retryAfter, MOST_ASKED), Math.floor(grown * (1 + spread(key) / 4)));
}

/** From 0, below 1; the same for the same text (FNV-1a). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** Whether the reason of a rung still holds: what is not due yet becomes due only then, and what is not sent yet is sent only then. */
export function holds({ when }: Rung, { acknowledged, resolved }: Episode): boolean {
  return resolved === undefined && (when !== "not_acknowledged" || acknowledged === undefined);
}
