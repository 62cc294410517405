import type { Plan } from "../plan/index.ts";
import type { Procedure } from "../runtime/index.ts";
import type { rehearsal } from "../schema/index.ts";
import type { SourceFile, Span } from "../source/index.ts";

/** What people write; the shapes are those of `schemas/rehearsal.schema.json`. */
export type CommandRule = rehearsal.CommandRule;
export type PersonRule = rehearsal.PersonRule;
export type Expectation = rehearsal.Expectation;
export type WrittenScenario = rehearsal.Scenario;

/** The plans of one incident of a runbook. */
export interface IncidentPlans {
  /** Path of the runbook. */
  readonly runbook: string;
  readonly incident: string;
  /** By what `run` calls them: `diagnosis`, `A`. */
  readonly procedures: ReadonlyMap<string, Procedure>;
  readonly escalation?: Extract<Plan, { kind: "escalation" }>;
}

/** A rule and where it is written. */
export interface Placed<R> {
  readonly rule: R;
  readonly span: Span;
}

/** One scenario with everything that it names. */
export interface Scenario {
  readonly written: WrittenScenario;
  readonly plans: IncidentPlans;
  /** Its own first, then those of the file. */
  readonly commands: readonly Placed<CommandRule>[];
  readonly people: readonly Placed<PersonRule>[];
  readonly span: Span;
  /** Place of what is expected: of a key, or of an item of its list. */
  readonly place: (key: keyof Expectation, item?: number) => Span;
}

/** One `*.runbook.test.yaml`. */
export interface ScenarioFile {
  readonly file: SourceFile;
  readonly scenarios: readonly Scenario[];
  /** Those for all scenarios of the file. */
  readonly shared: readonly Placed<CommandRule | PersonRule>[];
}

/** One thing that happened, and when: milliseconds since the scenario began. */
export interface Happening {
  readonly at: number;
  readonly text: string;
}

/** All that happened in a scenario. */
export interface Happened {
  readonly outcome: "succeeded" | "failed" | "cancelled" | undefined;
  readonly steps: readonly Happening[];
  readonly findings: readonly Finding[];
  readonly path: string;
  readonly undone: readonly Happening[];
  readonly left: readonly Happening[];
  readonly paged: readonly Happening[];
  readonly began: number;
  readonly ended: number;
  /** What the scenario does not say although it was needed. */
  readonly gaps: readonly string[];
  /** What was exercised, as `coverage.ts` names it. */
  readonly covered: readonly string[];
  readonly taken: ReadonlySet<Placed<CommandRule | PersonRule>>;
}

/** A finding that was chosen, in all its languages; with its node, its place there from 0, and the path that it names. */
export interface Finding extends Happening {
  readonly names: readonly string[];
  readonly node: string;
  readonly finding: number;
  readonly path: string | undefined;
}
