import type { Moment } from "../event.ts";
import type { EpisodeOpened, IncidentEvent, Way } from "./event.ts";
import { Episodes } from "./episodes.ts";
import { type Ladder, type Reach, type Rung, tellOf } from "./ladder.ts";
import { coming } from "./next.ts";

/** What people do in an episode, and when: milliseconds after the alert, in order. */
export type Deed = { readonly at: number; readonly does: "acknowledge" | "progress" | "resolve" };

/** What happens in an episode. Times are milliseconds after the alert. */
export type Happening =
  | { readonly at: number; readonly does: Deed["does"] }
  | { readonly at: number; readonly does: "tell"; readonly rung: Rung; readonly tell: readonly Way[] };

/** What would happen, in order, and which rungs nobody would be told of. */
export interface Rehearsal {
  readonly happenings: readonly Happening[];
  readonly silent: readonly Rung[];
}

const EPISODE = "rehearsal";

/** Follows a ladder on a clock of its own, with the same fold that keeps real ones. What is done at the time of a rung comes before it. */
export function rehearse(ladder: Ladder, deeds: readonly Deed[], reach: Reach): Rehearsal {
  const opened: EpisodeOpened = {
    kind: "episode-opened",
    episode: EPISODE,
    incident: ladder.plan.incident,
    runbook: ladder.plan.runbook,
    plan: ladder.plan.digest,
    elapsed: 0,
    by: "rehearsal",
  };
  const episodes = new Episodes(() => ladder);
  const take = (now: number, event: IncidentEvent): boolean => episodes.apply(momentOf(now), event) === undefined;
  take(0, { kind: "keeper-opened", format: 1, epoch: 1, host: "rehearsal" });
  take(0, opened);
  const happenings: Happening[] = [];
  const todo = [...deeds].sort((a, b) => a.at - b.at);
  for (let now = 0; ; ) {
    while (todo[0] !== undefined && todo[0].at <= now) {
      const deed = todo.shift() as Deed;
      if (take(now, eventOf(deed))) happenings.push({ at: now, does: deed.does });
    }
    const episode = episodes.open()[0];
    const rungs = episode === undefined ? [] : coming(episode, episodes.seen(momentOf(now)));
    for (const { rung, left } of rungs) {
      if (left > 0) break;
      const tell = tellOf(ladder, rung, reach);
      take(now, { kind: "rungs-due", rungs: [{ episode: EPISODE, rung: rung.number, tell: [...tell] }] });
      happenings.push({ at: now, does: "tell", rung, tell });
    }
    const next = Math.min(todo[0]?.at ?? Infinity, ...rungs.map(({ left }) => (left > 0 ? now + left : Infinity)));
    if (next === Infinity) break;
    now = next;
  }
  const told = episodes.get(EPISODE)?.told ?? new Map();
  return { happenings, silent: ladder.rungs.filter(({ number }) => !told.has(number)) };
}

function momentOf(now: number): Moment {
  return { boot: "rehearsal", mono: now, wall: now };
}

function eventOf({ does }: Deed): IncidentEvent {
  const who = { episode: EPISODE, by: "rehearsal" };
  if (does === "acknowledge") return { kind: "episode-acknowledged", ...who };
  if (does === "resolve") return { kind: "episode-resolved", ...who };
  return { kind: "episode-progressed", ...who, what: "rehearsal" };
}
