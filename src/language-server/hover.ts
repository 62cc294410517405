import { explain, printStep } from "../explain/index.ts";
import type { Unit } from "../program/index.ts";
import type { Say } from "../source/index.ts";
import { loadPages, sayPage } from "../rules/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { holds, type Range, rangeOf } from "./places.ts";

export interface Hover {
  readonly contents: { readonly kind: "markdown"; readonly value: string };
  readonly range: Range;
}

/** Columns of a box in which an editor shows text of one width. */
const COLUMNS = 88;

interface Place {
  readonly unit: Unit | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly offset: number;
}

/** The pages of the problems at a place, and what the commands of the step there do. */
export async function hoverAt({ unit, diagnostics, offset }: Place, say: Say): Promise<Hover | undefined> {
  const here = diagnostics.filter(({ span }) => holds(span, offset));
  const pages = here.length === 0 ? {} : await loadPages();
  const codes = [...new Set(here.map(({ code }) => code))];
  const step = unit === undefined ? undefined : stepAt(unit, offset);
  const parts = [
    ...codes.map((code) => reasonOf(sayPage(pages[code] ?? `# ${code}`, say))),
    ...(step === undefined ? [] : [step.text]),
  ];
  const span = here[0]?.span ?? step?.span;
  if (parts.length === 0 || span === undefined) return undefined;
  return { contents: { kind: "markdown", value: parts.join("\n\n---\n\n") }, range: rangeOf(span) };
}

/** A page without its examples: what is wrong and why it matters. */
function reasonOf(page: string): string {
  const end = page.search(/^## (?:Incorrect|Correct)$/m);
  return (end < 0 ? page : page.slice(0, end)).trim().replace(/^# /, "### ").replace(/^## /gm, "#### ");
}

function stepAt(unit: Unit, offset: number) {
  for (const graph of unit.graphs) {
    const node = graph.nodes.find((one) => "script" in one && holds(one.origin, offset));
    if (node === undefined) continue;
    const facts = explain(unit, graph).steps.find(({ id }) => id === node.id);
    if (facts === undefined) continue;
    const text = printStep(graph.id, facts, { columns: COLUMNS });
    return { text: `${FENCE}text\n${text.replaceAll(FENCE, "'''")}${FENCE}`, span: node.origin };
  }
  return undefined;
}

const FENCE = "```";
