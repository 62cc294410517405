import { isAbsent, nodesOf, type PromqlNode } from "../../syntax/index.ts";
import type { Point } from "./model/evaluate.ts";
import type { Feed } from "./model/feed.ts";
import { type Found, longestRange, seriesOf, type States } from "./model/search.ts";
import type { Series } from "./model/series.ts";
import { isSame, type State } from "./model/state.ts";
import { pointsAt, type Setting, simulate, type Tick } from "./model/simulate.ts";
import { isPlainNumber } from "./text.ts";

/** What happens to the series of an alert, and what is to be seen of it. */
export interface Case {
  /** `fires when every series of up is 0`. */
  readonly title: string;
  readonly series: readonly Series[];
  readonly every: number;
  readonly checks: readonly Check[];
  /** When it fires first, in milliseconds; absent where it never does. */
  readonly firstAt?: number;
}

export interface Check {
  /** Milliseconds. */
  readonly at: number;
  readonly firing: readonly Point[];
}

/** What cases of an alert are made from. Times in milliseconds. */
export interface Ground {
  readonly tree: PromqlNode;
  readonly feeds: readonly Feed[];
  readonly found: Found;
  readonly for: number;
  readonly interval: number;
  readonly every: number;
  /** The value of the expression stands in a text, so it has to be one that is known to the last digit. */
  readonly printsValue: boolean;
}

/** The alert fires; then, where all series go, fires or not; then one of several; and none. Empty where none fires. */
export function makeCases(ground: Ground): readonly Case[] {
  const { feeds, found } = ground;
  const { firing, silent: calm } = found;
  const first = fires(ground, firing, `when ${describe(feeds, firing, "every")}`);
  if (first === undefined) return [];
  const cases: (Case | undefined)[] = [first];
  if (firing.some(({ kind }) => kind !== "gone") && mayBeAbsent(ground.tree)) {
    const gone: States = feeds.map(() => ({ kind: "gone" }));
    cases.push(fires(ground, gone, `when ${describe(feeds, gone, "every")}`));
  }
  const isOne = feeds.some(({ instances }) => instances.length < 2);
  const one = isOne ? undefined : quiet(ground, firing, `while ${describe(feeds, calm, "one")}`, 0);
  cases.push(one ?? quiet(ground, calm, `while ${describe(feeds, calm, "every")}`));
  if (!isOne && one === undefined) {
    const changing = feeds.filter((_, at) => !isSame(firing[at] as State, calm[at] as State));
    const states = firing.filter((state, at) => !isSame(state, calm[at] as State));
    cases.push(fires(ground, firing, `for one series alone when ${describe(changing, states, "one")}`, 0));
  }
  return cases.flatMap((made) => made ?? []);
}

/** Only `absent` makes something of nothing. */
function mayBeAbsent(tree: PromqlNode): boolean {
  return nodesOf(tree).some((node) => isAbsent(node) || (node.kind === "call" && node.name === "vector"));
}

function describe(feeds: readonly Feed[], states: States, which: "every" | "one"): string {
  const parts = feeds.map(({ metric }, at) => {
    const state = states[at];
    if (state?.kind === "level") return `${which} series of ${metric} is ${state.value}`;
    if (state?.kind === "rise") return state.by === 0 ? `${metric} does not rise` : `${metric} rises`;
    return `all series of ${metric} are gone`;
  });
  return [...new Set(parts)].join(" and ");
}

/** Samples before the change: enough that every range is full. */
function changeAt({ tree, interval, every }: Ground): number {
  return Math.ceil((longestRange(tree) + 2 * interval) / every);
}

interface Run {
  readonly series: readonly Series[];
  /** Time of the change. */
  readonly changed: number;
  /** By then everything has happened that will. */
  readonly until: number;
  /** What fires by the rules of Prometheus 2 and of 3. */
  readonly ticks: Generator<readonly [Tick, Tick], void>;
}

/** Undefined where the calm state is none. What was before it does not matter: calm, no alert waits for its `for`. */
function run(ground: Ground, after: States, only: number | undefined): Run | undefined {
  const { tree, feeds, found, interval, every } = ground;
  const at = changeAt(ground);
  const series = seriesOf(feeds, found.silent, after, { at, every, ...(only === undefined ? {} : { only }) });
  const setting: Setting = { tree, for: ground.for, interval, samples: { series, every } };
  const changed = at * every;
  const until = Math.ceil((changed + ground.for + longestRange(tree)) / interval + 4) * interval;
  const from = Math.floor(changed / interval - 1) * interval;
  if ([false, true].some((leftOpen) => pointsAt(setting, from, leftOpen).length > 0)) return undefined;
  return { series, changed, until, ticks: bothUntil(setting, from, until) };
}

function* bothUntil(setting: Setting, from: number, until: number): Generator<readonly [Tick, Tick], void> {
  const closed = simulate(setting, from, false);
  const open = simulate(setting, from, true);
  for (let at = from; at <= until; at += setting.interval) yield [closed.next().value, open.next().value];
}

/** Undefined where it does not fire, or where what fires cannot be told for all versions of Prometheus. */
function fires(ground: Ground, after: States, title: string, only?: number): Case | undefined {
  const ran = run(ground, after, only);
  if (ran === undefined) return undefined;
  const { series, changed, ticks } = ran;
  let early: number | undefined;
  let late: number | undefined;
  for (const [closed, open] of ticks) {
    const fire = [closed, open].map(({ firing }) => firing.length > 0);
    if (closed.at < changed && fire.includes(true)) return undefined;
    if (late !== undefined && agree(closed, open, ground.printsValue)) {
      const before = { at: (early as number) - ground.interval, firing: [] };
      return { title: `fires ${title}`, series, every: ground.every, checks: [before, closed], firstAt: late };
    }
    if (fire.includes(true)) early ??= closed.at;
    if (!fire.includes(false)) late ??= closed.at;
  }
  return undefined;
}

function quiet(ground: Ground, after: States, title: string, only?: number): Case | undefined {
  const ran = run(ground, after, only);
  if (ran === undefined) return undefined;
  const { series, until, ticks } = ran;
  for (const both of ticks) if (both.some(({ firing }) => firing.length > 0)) return undefined;
  return { title: `is silent ${title}`, series, every: ground.every, checks: [{ at: until, firing: [] }] };
}

function agree(a: Tick, b: Tick, printsValue: boolean): boolean {
  if (a.firing.length !== b.firing.length) return false;
  return a.firing.every(({ labels, value }, at) => {
    const other = b.firing[at] as Point;
    if (JSON.stringify(labels) !== JSON.stringify(other.labels)) return false;
    return !printsValue || (value === other.value && isPlainNumber(value));
  });
}
