import type { DecideNode, StepGraph, StepNode, Test } from "../../graph/index.ts";
import { localize } from "../../source/index.ts";
import { shorten, slug } from "../names.ts";
import { stepLabel } from "./label.ts";
import type { Condition, ScriptNode, Segment } from "./layout.ts";

export type Finding = DecideNode["findings"][number];

/** Name of the output with what was found, as ids with blanks between them; `none` where nothing was. */
export const FOUND = "found";

/** `1-2-all-pods-in-pending`: part and number to find it by, and words where there are English ones. */
export function findingId(graph: StepGraph, decide: DecideNode, at: number): string {
  const part = stepLabel(graph, decide).replace(/-decide$/, "");
  const words = slug(localize(decide.findings[at]?.when ?? {}, "en"));
  return shorten(slug(`${part}-${at + 1}-${words}`), 60);
}

/** Name of the output that says whether the node with this id is next. */
export function nextOutput(graph: StepGraph, id: string): string {
  return `next-${stepLabel(graph, { id })}`;
}

/** The test of a finding where all that it looks at is evidence of these steps. */
export function testIn(finding: Finding, nodes: readonly ScriptNode[]): Test | undefined {
  const { test } = finding;
  const isHere = test?.steps.every((id) => nodes.some((node) => node.id === id && node.script.tolerateFailure));
  return isHere === true ? test : undefined;
}

/** Ids of the nodes behind a decision that only run where a finding leads to them. */
export function ledTo(graph: StepGraph, { id, findings }: DecideNode): readonly string[] {
  const behind = graph.nodes.filter(({ after }) => after.includes(id)).map((node) => node.id);
  return behind.filter((next) => findings.some(({ goTo }) => goTo === next));
}

/** Which segments decide by what they found, and which nodes hang on that. */
export class Decisions {
  readonly #graph: StepGraph;
  readonly #segments = new Map<string, Segment>();

  constructor(graph: StepGraph) {
    this.#graph = graph;
  }

  /** The decision right behind these steps, where a machine can tell at least one of its findings. */
  after(nodes: readonly ScriptNode[]): DecideNode | undefined {
    const last = nodes.at(-1);
    return this.#graph.nodes.find(
      (node): node is DecideNode =>
        node.kind === "decide" &&
        node.after.length === 1 &&
        node.after[0] === last?.id &&
        node.findings.some((finding) => testIn(finding, nodes) !== undefined),
    );
  }

  add(segment: Segment): void {
    if (segment.decide !== undefined) this.#segments.set(segment.decide.id, segment);
  }

  /** Of a node that findings lead to, or that stands behind one in the same part. None where only people could tell. */
  conditionsOf(node: StepNode): readonly Condition[] {
    const deciders = this.#graph.nodes.filter(
      (other) =>
        other.kind === "decide" && node.after.includes(other.id) && other.findings.some(({ goTo }) => goTo === node.id),
    );
    if (deciders.length > 0) {
      const segments = deciders.flatMap(({ id }) => this.#segments.get(id) ?? []);
      if (segments.length < deciders.length) return [];
      return segments.map((from) => ({ from, output: nextOutput(this.#graph, node.id) }));
    }
    const before = this.#graph.nodes.find(({ id }) => id === node.after[0]);
    const isAlone = node.after.length === 1 && before !== undefined && before.kind !== "decide";
    return isAlone && this.#partOf(before) === this.#partOf(node) ? this.conditionsOf(before) : [];
  }

  #partOf({ id }: StepNode): string {
    return id.slice(this.#graph.id.length + 1).split("/")[0] as string;
  }
}
