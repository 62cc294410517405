import { nodesOf, type PromqlNode, unwrap } from "../../../syntax/index.ts";
import type { Feed } from "./feed.ts";
import type { Piece, Series } from "./series.ts";

/** How the series of a feed are for a while. `rise`: by so much a second. */
export type State =
  | { readonly kind: "level"; readonly value: number }
  | { readonly kind: "rise"; readonly by: number }
  | { readonly kind: "gone" };

/** The states that may decide whether an expression gives something, the plainest first. */
export function statesOf({ counts }: Feed, tree: PromqlNode): readonly State[] {
  const limits = limitsIn(tree);
  if (counts) {
    const steps = [0, 1, ...limits.filter((limit) => limit > 0).flatMap((limit) => [limit + 1, limit / 2])];
    return [...new Set(steps)].map((by) => ({ kind: "rise", by }));
  }
  const levels = [0, 1, ...limits.flatMap((limit) => [limit, limit + 1, limit - 1])];
  return [...[...new Set(levels)].map((value) => ({ kind: "level" as const, value })), { kind: "gone" }];
}

/** The numbers of an expression that something is compared with. */
function limitsIn(tree: PromqlNode): readonly number[] {
  return nodesOf(tree).flatMap((node) => {
    if (node.kind !== "binary" || !/^(?:[=!]=|[<>]=?)$/.test(node.op)) return [];
    return [node.left, node.right].flatMap((side) => {
      const inner = unwrap(side);
      return inner.kind === "number" && Number.isFinite(inner.value) ? [inner.value] : [];
    });
  });
}

/** A series that is in one state up to a sample, and in the other from it on. `every`: milliseconds between samples. */
export function makeSeries(
  { metric, labels }: Pick<Feed, "metric" | "labels">,
  change: { readonly before: State; readonly after: State; readonly at: number; readonly every: number },
): Series {
  const { before, after, at, every } = change;
  const first = pieceOf(before, 0, 0, every);
  if (after.kind === "gone" || before.kind === "gone") {
    return { metric, labels, pieces: [first], gone: before.kind === "gone" ? 0 : at };
  }
  const last = first.start + first.step * (at - 1);
  const second = pieceOf(after, at, last, every);
  const isSame = first.step === second.step && first.start + first.step * at === second.start;
  return { metric, labels, pieces: isSame ? [first] : [first, second] };
}

/** A counter goes on from where it was. */
function pieceOf(state: State, from: number, last: number, every: number): Piece {
  if (state.kind === "level") return { from, start: state.value, step: 0 };
  const step = state.kind === "rise" ? (state.by * every) / 1000 : 0;
  return { from, start: from === 0 ? 0 : last + step, step };
}

export function isSame(a: State, b: State): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
