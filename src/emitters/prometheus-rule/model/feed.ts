import { nodesOf, type PromqlNode, type Selector, selectorsOf, unwrap } from "../../../syntax/index.ts";
import { OPERATORS } from "./binary.ts";
import { matches, PLAIN } from "./evaluate.ts";
import { COUNTING, OVER_TIME } from "./range.ts";
import { AGGREGATIONS, keyOf } from "./aggregate.ts";
import type { Labels } from "./series.ts";

/** Series that a selector picks: alike but for the label that tells them apart. */
export interface Feed {
  readonly metric: string;
  readonly labels: Labels;
  /** What the series are told apart by; one empty entry where nothing may. */
  readonly instances: readonly Labels[];
  /** What counts is how they rise, not where they stand. */
  readonly counts: boolean;
}

/** What is in an expression that the model cannot count; undefined where it can count all of it. */
export function whyNotModelled(tree: PromqlNode): string | undefined {
  const nodes = nodesOf(tree);
  const ranged = new Set(
    nodes.flatMap((node) =>
      node.kind === "call" && OVER_TIME.has(node.name) ? [unwrap(node.args[0] as PromqlNode)] : [],
    ),
  );
  for (const node of nodes) {
    const why = whyNot(node, ranged);
    if (why !== undefined) return why;
  }
  return selectorsOf(tree).length === 0 ? "it looks at no series" : undefined;
}

function whyNot(node: PromqlNode, ranged: ReadonlySet<PromqlNode>): string | undefined {
  switch (node.kind) {
    case "offset":
    case "at":
      return "it looks at another time";
    case "subquery":
      return "it has a subquery";
    case "aggregate":
      return node.op in AGGREGATIONS ? undefined : `it has \`${node.op}\``;
    case "call":
      return OVER_TIME.has(node.name) || node.name in PLAIN || ["absent", "vector"].includes(node.name)
        ? undefined
        : `it has \`${node.name}\``;
    case "binary":
      if (node.matching?.group !== undefined) return `it has \`group_${node.matching.group}\``;
      return OPERATORS.has(node.op) ? undefined : `it has \`${node.op}\``;
    case "selector":
      if (node.metric === undefined) return "a selector names no metric";
      if (node.range !== undefined && !ranged.has(node)) return "it has a range where the model has none";
      return labelsFor(node) === undefined ? `no labels were found that \`${node.metric}\` is selected by` : undefined;
    default:
      return undefined;
  }
}

/** Series for each selector of an expression; `printed` are the labels that texts print. */
export function feedsOf(tree: PromqlNode, printed: readonly string[]): readonly Feed[] {
  const selectors = selectorsOf(tree);
  const counted = nodesOf(tree).flatMap((node) =>
    node.kind === "call" && (COUNTING.has(node.name) || node.name === "delta") ? selectorsOf(node) : [],
  );
  const matched = new Set(selectors.flatMap(({ matchers }) => matchers.map(({ label }) => label)));
  const telling = ["instance", "pod", "replica"].find((label) => !matched.has(label));
  const feeds = new Map<string, Feed>();
  for (const selector of selectors) {
    const { metric = "", matchers } = selector;
    const wanted = [...new Set([...groupingLabels(tree), ...printed])].filter(
      (label) => label !== telling && !matchers.some((matcher) => matcher.label === label),
    );
    const labels = { ...labelsFor(selector), ...Object.fromEntries(wanted.map((label) => [label, `${label}-1`])) };
    const key = `${metric}${keyOf(labels)}`;
    const counts = counted.includes(selector) || (feeds.get(key)?.counts ?? false);
    const instances =
      telling === undefined || matchesVectors(tree)
        ? [{}]
        : [{ [telling]: `${telling}-1` }, { [telling]: `${telling}-2` }];
    feeds.set(key, { metric, labels, instances, counts });
  }
  return [...feeds.values()];
}

/** Where vectors are matched by some of their labels, a second series of each would be one too many. */
function matchesVectors(tree: PromqlNode): boolean {
  return nodesOf(tree).some(
    (node) => node.kind === "binary" && node.matching !== undefined && !["and", "or", "unless"].includes(node.op),
  );
}

/** Labels that the result keeps by name, so that series should have them. */
function groupingLabels(tree: PromqlNode): readonly string[] {
  return nodesOf(tree).flatMap((node) => {
    if (node.kind === "aggregate") return node.grouping?.kind === "by" ? node.grouping.labels : [];
    return node.kind === "binary" && node.matching?.kind === "on" ? node.matching.labels : [];
  });
}

/** Labels that a selector picks; undefined where no simple ones were found. */
function labelsFor(selector: Selector): Labels | undefined {
  const labels: Record<string, string> = {};
  for (const { label } of selector.matchers) {
    const own = selector.matchers.filter((matcher) => matcher.label === label);
    const one: Selector = { ...selector, matchers: own };
    const value = own.flatMap(guesses).find((guess) => fits(one, guess === "" ? {} : { [label]: guess }));
    if (value === undefined) return undefined;
    if (value !== "") labels[label] = value;
  }
  return labels;
}

function guesses({ label, op, value }: Selector["matchers"][number]): readonly string[] {
  const other = ["", `${label}-1`];
  if (op === "=") return [value];
  if (op === "!=") return other;
  // A pattern that goes back and forth for long may be meant to.
  if (/\)[*+?{]/.test(value) || value.length > 200 || (value.match(/[*+?{]/g) ?? []).length > 3) return [];
  const branches = value.split("|").map((branch) => branch.replace(/^\(+|(?<!\))\)+$/g, ""));
  if (op === "!~") return other;
  return [...branches, ...branches.map((branch) => branch.replace(/(?:\.|\\w|\[[^[\]]*\])[*+]?/g, "x")), ...other];
}

function fits(selector: Selector, labels: Labels): boolean {
  try {
    return matches(selector, selector.metric ?? "", labels);
  } catch {
    // A pattern that Go knows and JavaScript does not.
    return false;
  }
}
