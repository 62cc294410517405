import type { RunStory } from "./happened.ts";
import type { IncidentPlans } from "./model.ts";

/** What can be exercised: steps that run or ask, ways back, findings, how steps end and what people say, and rungs. */
export const KINDS = ["steps", "ways back", "findings", "branches", "rungs"] as const;
export type CoverageKind = (typeof KINDS)[number];

export interface Coverage {
  readonly kind: CoverageKind;
  readonly total: number;
  /** Never exercised, by the runbook: `executor-core-down/a/2`. */
  readonly missing: readonly string[];
}

/** One thing that can be exercised, as text that is the same wherever it is named. */
function item(kind: CoverageKind, name: string): string {
  return `${kind}\0${name}`;
}

/** What a run exercised. */
export function coveredBy({ steps, findings }: RunStory): readonly string[] {
  const done = steps.flatMap(({ text }) => {
    const [step = "", ...words] = text.split(" ");
    if (step.endsWith("/undo")) return words.length === 0 ? [item("ways back", step)] : [];
    // Whether it may run again is asked of any step, and is no part of the runbook.
    if (words.length > 1) return [];
    return [item("steps", step), item("branches", `${step} ${words[0] ?? "succeeded"}`)];
  });
  return [...done, ...findings.map(({ node, finding }) => item("findings", `${node} ${finding}`))];
}

export function coveredRung(incident: string, rung: number): string {
  return item("rungs", `${incident} ${rung}`);
}

/** What of the plans was exercised. */
export function coverageOf(plans: readonly IncidentPlans[], covered: ReadonlySet<string>): readonly Coverage[] {
  const all = plans.flatMap(itemsOf);
  return KINDS.map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const missing = own.filter(({ key }) => !covered.has(item(kind, key))).map(({ name }) => name);
    return { kind, total: own.length, missing };
  });
}

/** Of 100, rounded down: 100 only where nothing is missing. */
export function percent(parts: readonly Coverage[]): number {
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const missing = parts.reduce((sum, part) => sum + part.missing.length, 0);
  return total === 0 ? 100 : Math.floor(((total - missing) * 100) / total);
}

interface Item {
  readonly kind: CoverageKind;
  readonly key: string;
  /** For people. */
  readonly name: string;
}

function itemsOf({ incident, procedures, escalation }: IncidentPlans): readonly Item[] {
  const of = (kind: CoverageKind, key: string, name = key): Item => ({ kind, key, name });
  const nodes = [...procedures.values()].flatMap(({ plan }) => plan.nodes);
  const steps = nodes.flatMap((node): Item[] => {
    if (node.kind === "decide") {
      return node.findings.map(({ when }, at) =>
        of("findings", `${node.id} ${at}`, `${node.id}: ${Object.values(when).join(" | ")}`),
      );
    }
    const ends = "script" in node ? ["succeeded", "failed", "timed-out"] : ["yes", "no", "nobody"];
    return [of("steps", node.id), ...ends.map((end) => of("branches", `${node.id} ${end}`))];
  });
  const back = [...procedures.values()].flatMap(({ undo }) => undo.map(({ id }) => of("ways back", id)));
  const rungs = (escalation?.rungs ?? []).flatMap(({ action, text }, at) =>
    action === "trigger"
      ? []
      : [of("rungs", `${incident} ${at + 1}`, `${incident}: ${Object.values(text).join(" | ")}`)],
  );
  return [...steps, ...back, ...rungs];
}
