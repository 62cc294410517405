import type { EscalationPlan, PlanRung } from "../../plan/index.ts";
import type { Way } from "./event.ts";

/** One text in several languages, by BCP 47 tag. */
type Localized = EscalationPlan["title"];

/** One rung that may be told to somebody: what the plan says of it, and what follows from that. */
export interface Rung {
  /** Its place in the plan, from 1. */
  readonly number: number;
  /** Milliseconds after the alert. */
  readonly at: number;
  readonly when: PlanRung["when"];
  readonly action: Exclude<PlanRung["action"], "trigger">;
  /** For `not_progressing`: nothing has progressed for this long, which is the time from the rung before. */
  readonly patience: number;
  /** Who it is about; a rung without one asks for something to be done. */
  readonly name: Localized | undefined;
  readonly text: Localized;
  readonly note?: string;
  /** How a machine can tell them, in the order of the plan: the ways that the rung names, or all of the contact. */
  readonly ways: readonly Way[];
  /** All ways of the contact, for where those that are named are not set up. */
  readonly others: readonly Way[];
  /** What only a person can do: a telephone, a form of a vendor. */
  readonly byHand: readonly { readonly kind: string; readonly value: string }[];
}

/** An escalation as the clock follows it: in the order of time, without what only marks the alert itself. */
export interface Ladder {
  readonly plan: EscalationPlan;
  readonly rungs: readonly Rung[];
}

/** Kinds of channels that a machine can use. */
const KINDS = new Set(["pagerduty", "slack", "email", "webhook"]);

export function readLadder(plan: EscalationPlan): Ladder {
  const ordered = plan.rungs
    .map((rung, place) => ({ rung, number: place + 1 }))
    .sort((a, b) => a.rung.at - b.rung.at || a.number - b.number);
  const rungs = ordered.flatMap(({ rung, number }, place) => {
    const before = ordered[place - 1]?.rung.at ?? 0;
    return rung.action === "trigger" ? [] : [rungOf(rung, rung.action, number, rung.at - before)];
  });
  return { plan, rungs };
}

function rungOf(rung: PlanRung, action: Rung["action"], number: number, since: number): Rung {
  const { at, when, target, channel, note, text } = rung;
  const all = target === undefined ? [] : waysTo(target);
  const named = channel === undefined ? all : all.filter(({ kind }) => kind === channel);
  return {
    number,
    at,
    when,
    action,
    patience: since > 0 ? since : at,
    name: target?.name,
    text,
    ...(note === undefined ? {} : { note }),
    ways: named,
    others: all,
    byHand: (target?.channels ?? []).filter(({ kind }) => !KINDS.has(kind)),
  };
}

/** The id in a paging system is more than what stands in the text; a system with an id and no text is a way, too. */
function waysTo({ contact, channels = [], backends = {} }: NonNullable<PlanRung["target"]>): readonly Way[] {
  if (contact === undefined) return [];
  const ids = new Map(Object.entries(backends));
  const written = channels.filter(({ kind }) => KINDS.has(kind));
  const more = [...ids].filter(([kind]) => KINDS.has(kind) && !written.some((channel) => channel.kind === kind));
  return [
    ...written.map(({ kind, value }) => ({ contact, kind, to: ids.get(kind) ?? value })),
    ...more.map(([kind, to]) => ({ contact, kind, to })),
  ];
}

/** Which of the ways to a contact are set up on this machine; there may be others than the plan knows. */
export type Reach = (ways: readonly Way[], contact: string | undefined) => readonly Way[];

/** Without a machine in mind: every way of the plan. */
export const everyWay: Reach = (ways) => ways;

/**
 * By which ways a rung is told: by those that it names; where none of them is set up, by others to the same contact; where a machine
 * cannot reach them at all, the first of the ladder that it can reach is asked to do it by hand. None where it reaches nobody.
 */
export function tellOf({ plan, rungs }: Ladder, rung: Rung, reach: Reach): readonly Way[] {
  const waysOf = (one: Rung): readonly Way[] => {
    const contact = plan.rungs[one.number - 1]?.target?.contact;
    const named = reach(one.ways, contact);
    return named.length > 0 ? named : reach(one.others, contact);
  };
  for (const one of [rung, ...rungs]) {
    const ways = waysOf(one);
    if (ways.length > 0) return ways;
  }
  return [];
}
