import { nodesOf, type PromqlNode, selectorsOf } from "../../../syntax/index.ts";
import type { Feed } from "./feed.ts";
import type { Series } from "./series.ts";
import { pointsAt } from "./simulate.ts";
import { isSame, makeSeries, type State, statesOf } from "./state.ts";

/** One state a feed. */
export type States = readonly State[];

/** States in which the expression gives something, and the nearest in which it gives nothing. */
export interface Found {
  readonly firing: States;
  readonly silent: States;
}

/** So many combinations are tried; an expression that needs more is not tested. */
const MOST = 400;

/** Looks for states that make an alert fire or not, with samples at this distance (milliseconds). */
export function findStates(tree: PromqlNode, feeds: readonly Feed[], every: number): Found | undefined {
  const choices = feeds.map((feed) => statesOf(feed, tree));
  if (choices.reduce((count, states) => count * states.length, 1) > MOST) return undefined;
  const judged = combine(choices).map((states) => ({ states, fires: firesIn(states, { tree, feeds, every }) }));
  const firing = judged.find(({ fires }) => fires === true)?.states;
  if (firing === undefined) return undefined;
  const distance = ({ states }: { readonly states: States }): number =>
    states.filter((state, at) => !isSame(state, firing[at] as State)).length;
  const [nearest] = judged.filter(({ fires }) => fires === false).sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? undefined : { firing, silent: nearest.states };
}

/** Undefined where the answer depends on the version of Prometheus, or is a number that nobody means (0 divided by 0). */
function firesIn(
  states: States,
  { tree, feeds, every }: { readonly tree: PromqlNode; readonly feeds: readonly Feed[]; readonly every: number },
): boolean | undefined {
  const series = seriesOf(feeds, states, states, { at: 1, every });
  const at = every * (2 + 2 * Math.ceil(longestRange(tree) / every));
  const setting = { tree, for: 0, interval: every, samples: { series, every } };
  const [closed, open] = [false, true].map((leftOpen) => pointsAt(setting, at, leftOpen));
  const points = [...(closed ?? []), ...(open ?? [])];
  if (points.some(({ value }) => !Number.isFinite(value))) return undefined;
  return closed?.length === open?.length ? points.length > 0 : undefined;
}

/** All series of all feeds, changing their states at a sample. `only`: the instance that changes; all where absent. */
export function seriesOf(
  feeds: readonly Feed[],
  before: States,
  after: States,
  change: { readonly at: number; readonly every: number; readonly only?: number },
): readonly Series[] {
  return feeds.flatMap(({ metric, labels, instances }, feed) =>
    instances.map((own, instance) => {
      const from = before[feed] as State;
      const to = change.only === undefined || change.only === instance ? (after[feed] as State) : from;
      return makeSeries({ metric, labels: { ...labels, ...own } }, { before: from, after: to, ...change });
    }),
  );
}

/** Milliseconds; 0 without ranges. */
export function longestRange(tree: PromqlNode): number {
  return Math.max(0, ...selectorsOf(tree).map(({ range = 0 }) => range));
}

export function shortestRange(tree: PromqlNode): number | undefined {
  const ranges = nodesOf(tree).flatMap((node) => (node.kind === "selector" ? (node.range ?? []) : []));
  return ranges.length === 0 ? undefined : Math.min(...ranges);
}

function combine(choices: readonly (readonly State[])[]): readonly States[] {
  return choices.reduce<readonly States[]>(
    (all, states) => all.flatMap((before) => states.map((state) => [...before, state])),
    [[]],
  );
}
