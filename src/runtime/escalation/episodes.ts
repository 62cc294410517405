import type { Moment } from "../event.ts";
import { type Boot, look, survive } from "./clock.ts";
import {
  applyToEpisode,
  type Episode,
  type EpisodeEvent,
  type EpisodeFault,
  isRefused,
  openEpisode,
} from "./episode.ts";
import type { IncidentEvent } from "./event.ts";
import type { Ladder } from "./ladder.ts";

/** Why an event cannot be true after those before it. */
export type IncidentFault = EpisodeFault | "not-started" | "epoch" | "no-episode" | "episode-twice";

/** All episodes of a state folder: a fold over its journal. Nothing but `apply` changes it, so that few of very many cost little. */
export class Episodes {
  readonly #ladders: (plan: string) => Ladder | undefined;
  readonly #all = new Map<string, Episode>();
  readonly #open = new Set<string>();
  #epoch = 0;
  #seen: Boot | undefined;

  /** `ladders`: the escalation with this digest, if it is still there. */
  constructor(ladders: (plan: string) => Ladder | undefined) {
    this.#ladders = ladders;
  }

  /** How many writers there have been. */
  get epoch(): number {
    return this.#epoch;
  }

  get(episode: string): Episode | undefined {
    return this.#all.get(episode);
  }

  /** In the order in which they were opened. */
  all(): readonly Episode[] {
    return [...this.#all.values()];
  }

  /** Those that are not resolved. */
  open(): readonly Episode[] {
    return [...this.#open].map((name) => this.#all.get(name) as Episode);
  }

  /** The clocks as they are at a moment. */
  seen(now: Moment): Boot {
    return look(this.#seen, now);
  }

  /** An episode as it is at a moment, also one of a boot that no record knows yet. */
  at(episode: Episode, now: Moment): Episode {
    const last = this.#seen;
    const stays = last === undefined || last.boot === now.boot || episode.resolved !== undefined;
    return stays ? episode : { ...episode, age: survive(episode.age, last, now) };
  }

  /** Why the event cannot be true now. */
  refuses(at: Moment, event: IncidentEvent): IncidentFault | undefined {
    const after = this.#after(at, event);
    return typeof after === "string" ? after : undefined;
  }

  /** Takes the event for true, or says why it cannot be, and then nothing has changed. */
  apply(at: Moment, event: IncidentEvent): IncidentFault | undefined {
    const changed = this.#after(at, event);
    if (typeof changed === "string") return changed;
    for (const [name, episode] of changed) {
      this.#all.set(name, episode);
      if (episode.resolved === undefined) this.#open.add(name);
      else this.#open.delete(name);
    }
    this.#seen = look(this.#seen, at);
    if (event.kind === "keeper-opened") this.#epoch = event.epoch;
    return undefined;
  }

  /** Episodes that the event changes, as they are after it. */
  #after(at: Moment, event: IncidentEvent): ReadonlyMap<string, Episode> | IncidentFault {
    if (this.#epoch === 0 && event.kind !== "keeper-opened") return "not-started";
    if (event.kind === "keeper-opened" && event.epoch !== this.#epoch + 1) return "epoch";
    const changed = new Map<string, Episode>();
    if (this.#seen?.boot !== at.boot) for (const one of this.open()) changed.set(one.opened.episode, this.at(one, at));
    return this.#change(changed, look(this.#seen, at), at, event) ?? changed;
  }

  #change(changed: Map<string, Episode>, seen: Boot, at: Moment, event: IncidentEvent): IncidentFault | undefined {
    switch (event.kind) {
      case "keeper-opened":
      case "clock-read":
        return undefined;
      case "episode-opened":
        if (this.#all.has(event.episode)) return "episode-twice";
        changed.set(event.episode, openEpisode(event, this.#ladders(event.plan), at));
        return undefined;
      case "rungs-due":
        return this.#changeEach(
          changed,
          seen,
          event.rungs.map((rung) => ({ kind: "rung-due", ...rung })),
        );
      case "notices-tried":
        return this.#changeEach(
          changed,
          seen,
          event.notices.map((notice) => ({ kind: "notice-tried", ...notice })),
        );
      default:
        return this.#changeEach(changed, seen, [event]);
    }
  }

  #changeEach(changed: Map<string, Episode>, seen: Boot, events: readonly EpisodeEvent[]): IncidentFault | undefined {
    for (const event of events) {
      const episode = changed.get(event.episode) ?? this.#all.get(event.episode);
      if (episode === undefined) return "no-episode";
      const after = applyToEpisode(episode, seen, event);
      if (isRefused(after)) return after.refused;
      changed.set(event.episode, after);
    }
    return undefined;
  }
}
