import { type Definition, type Diagnostic, type Details, diagnose, phrase, type Values } from "../diagnostics/index.ts";
import type { StepGraph, StepNode } from "../graph/index.ts";
import type { Unit } from "../program/index.ts";
import type { Alert, DiagnosisGroup, Escalation, Incident, RecoveryPath, Step } from "../runbook/index.ts";
import type { FenceBlock } from "../syntax/index.ts";

/** Where in the walk a visitor is. */
export interface Scope {
  readonly unit: Unit;
  /** The day on which it is judged, `2027-03-01`; absent where nobody says it. A rule reads no clock. */
  readonly today?: string;
}
export interface IncidentScope extends Scope {
  readonly incident: Incident;
}
/** `owner` is the recovery path or the diagnosis group that holds the step; `graph` is its graph. */
export interface StepScope extends IncidentScope {
  readonly owner: RecoveryPath | DiagnosisGroup;
  readonly graph: StepGraph;
  /** What the step became, where it became one node. */
  readonly node?: StepNode;
}

/** What a rule looks at. The walk visits each thing once, in the order of the text. */
export interface Visitor {
  unit?(scope: Scope): void;
  fence?(fence: FenceBlock, scope: Scope): void;
  incident?(incident: Incident, scope: Scope): void;
  alert?(alert: Alert, scope: IncidentScope): void;
  group?(group: DiagnosisGroup, scope: IncidentScope): void;
  path?(path: RecoveryPath, scope: IncidentScope & { readonly graph: StepGraph }): void;
  step?(step: Step, scope: StepScope): void;
  escalation?(escalation: Escalation, scope: IncidentScope): void;
}

export type Report<M extends Record<string, string>> = <Id extends keyof M & string>(
  message: Id,
  values: Values<M[Id]>,
  details: Details,
) => void;

/** A rule: the entry of the catalogue and the visitor that judges. */
export interface Rule {
  readonly definition: Definition;
  /** `run`: it judges what happens when a machine runs the runbook, and says nothing of one that only people read. */
  readonly judges: "text" | "run";
  start(report: (diagnostic: Diagnostic) => void): Visitor;
}

/** Help where the sidecar has another script for a step: what is wrong in the text harms nobody but its readers. */
export const REPLACED = phrase(
  "the sidecar replaces the step, so this never runs; correct the runbook too, people read it",
);

/** Makes a rule whose reports are checked against its messages; `judges` as in `Rule`. */
export function defineRule<const M extends Record<string, string>>(
  definition: Definition<M>,
  visit: (report: Report<M>) => Visitor,
  judges: Rule["judges"] = "text",
): Rule {
  return {
    definition,
    judges,
    start: (add) => visit((message, values, details) => add(diagnose(definition, message, values as never, details))),
  };
}
