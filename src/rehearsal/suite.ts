import type { Diagnostic } from "../diagnostics/index.ts";
import { SourceFile, type Span } from "../source/index.ts";
import { compare, type Difference } from "./compare.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import type { Happened, IncidentPlans, Placed, Scenario } from "./model.ts";
import { readScenarios } from "./read.ts";
import { rehearse } from "./rehearse.ts";

/** What became of one scenario. It succeeded where there is neither a difference nor a complaint. */
export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly happened: Happened;
  readonly differences: readonly Difference[];
  readonly complaints: readonly Complaint[];
}

/** What is wrong with a scenario itself. */
export interface Complaint {
  readonly span: Span;
  readonly text: string;
}

export interface FileResult {
  readonly file: SourceFile;
  readonly scenarios: readonly ScenarioResult[];
  /** Rules for all scenarios of the file that none of them needed. */
  readonly complaints: readonly Complaint[];
}

export interface Suite {
  readonly files: readonly FileResult[];
  /** Of files that nobody can rehearse. */
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: readonly Coverage[];
}

/** A file of scenarios as it was read. */
export interface ScenarioText {
  readonly path: string;
  readonly text: string;
}

/** Rehearses all scenarios of the files against the plans. Pure: the same files and plans give the same result. */
export function rehearseAll(texts: readonly ScenarioText[], plans: readonly IncidentPlans[]): Suite {
  const read = texts.map(({ path, text }) => readScenarios(new SourceFile(path, text), plans));
  const covered = new Set<string>();
  const results = read.flatMap(({ found }): FileResult[] => {
    if (found === undefined) return [];
    const scenarios = found.scenarios.map(judge);
    for (const { happened } of scenarios) for (const one of happened.covered) covered.add(one);
    const taken = new Set<unknown>(scenarios.flatMap(({ happened }) => [...happened.taken]));
    return [
      {
        file: found.file,
        scenarios,
        complaints: unused(found.shared, taken, "no scenario of the file needs this rule"),
      },
    ];
  });
  return {
    files: results,
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    coverage: coverageOf(plans, covered),
  };
}

export function succeeded({ differences, complaints }: ScenarioResult): boolean {
  return differences.length === 0 && complaints.length === 0;
}

export function fileSucceeded({ scenarios, complaints }: FileResult): boolean {
  return complaints.length === 0 && scenarios.every(succeeded);
}

function judge(scenario: Scenario): ScenarioResult {
  const happened = rehearse(scenario);
  const { written, span } = scenario;
  const own = [...(written.commands ?? []), ...(written.people ?? [])] as readonly unknown[];
  const rules = [...scenario.commands, ...scenario.people].filter(({ rule }) => own.includes(rule));
  const gaps = happened.gaps.map((text) => ({ span, text }));
  return {
    scenario,
    happened,
    differences: compare(scenario, happened),
    complaints: [...gaps, ...unused(rules, happened.taken, "the scenario does not need this rule")],
  };
}

/** A rule that is not needed says something about a command or a question that is no longer there. */
function unused(rules: readonly Placed<unknown>[], taken: ReadonlySet<unknown>, what: string): readonly Complaint[] {
  return rules.flatMap((one) =>
    taken.has(one)
      ? []
      : [{ span: one.span, text: `${what}: nothing that fits it was run or asked before others answered` }],
  );
}
