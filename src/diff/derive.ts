import type { StepGraph } from "../graph/index.ts";
import { findContact, isMade, timeOf, totalOf, type Unit } from "../program/index.ts";
import type { Finding, Rung, Step } from "../runbook/index.ts";
import type { Span } from "../source/index.ts";
import { NOBODY, stepFacts, textField } from "./derive-step.ts";
import type { Value } from "./model.ts";

export interface DerivedField {
  readonly name: string;
  readonly value: Value;
  readonly data: unknown;
}

export interface DerivedFacts {
  readonly fields: readonly DerivedField[];
  /** Things below, by the name of their list. */
  readonly parts?: Readonly<Record<string, readonly unknown[]>>;
}

/** What is known of a part of the model beyond its text: from the config, the sidecar, and what follows of all three. */
export type Derived = (kind: string, data: object) => DerivedFacts;

/** The facts of one runbook that are not in its model. */
export function derivedOf(unit: Unit): Derived {
  return (kind, data) => {
    switch (kind) {
      case "runbook":
        return { fields: [textField("made", isMade(unit.runbook) ? "yes" : "no"), ...settingsOf(unit)] };
      case "diagnosis":
      case "path":
        return { fields: timeFields(unit, (data as { readonly span: Span }).span) };
      case "step":
        return stepFacts(unit, data as Step);
      case "finding":
        return { fields: findingFields(unit, data as Finding) };
      case "rung":
        return { fields: rungFields(unit, data as Rung) };
      default:
        return { fields: [] };
    }
  };
}

/** Where the time goes, at best and at worst, and what the severity promises. */
function timeFields(unit: Unit, place: Span): readonly DerivedField[] {
  const graph = unit.graphs.find(({ origin }) => origin === place);
  if (graph === undefined || graph.nodes.length === 0) return [];
  const { terms, objective } = timeOf(unit, graph);
  const { atLeast, worst } = totalOf(...terms);
  // A diagnosis promises nothing: the objective is that of the recovery.
  const promised = graph.kind === "diagnosis" || objective === undefined ? {} : { objective };
  const value: Value = { form: "sum", best: atLeast, worst, ...promised };
  return [{ name: "time", value, data: { best: atLeast, worst } }];
}

/** What the sidecar makes of a finding: the recovery path that it proposes, and why. */
function findingFields(unit: Unit, { when, path }: Finding): readonly DerivedField[] {
  const key = JSON.stringify(when.text);
  const same = (node: StepGraph["nodes"][number], graph: StepGraph) =>
    node.kind === "decide" && contains(graph, when.span)
      ? node.findings
          .filter((finding) => JSON.stringify(finding.when) === key)
          .flatMap((finding) => ({ node, finding }))
      : [];
  const [found] = unit.graphs.flatMap((graph) => graph.nodes.flatMap((node) => same(node, graph)));
  const proposed = found?.finding.path;
  if (found === undefined || proposed === undefined || proposed === path?.label) return [];
  const decisions = unit.graphs.flatMap((graph) => graph.decisions);
  const decision = decisions.find(
    ({ node, fact, value }) => node === found.node.id && fact === "path" && value === proposed,
  );
  const reason = decision?.reason;
  return [textField("proposes", `path ${proposed}${reason === undefined ? "" : `: ${reason.trim()}`}`)];
}

function contains({ origin }: StepGraph, { file, start, end }: Span): boolean {
  return origin.file === file && origin.start <= start && end <= origin.end;
}

/** Whom a rung reaches: the id of a contact. */
function rungFields(unit: Unit, { target }: Rung): readonly DerivedField[] {
  return target === undefined ? [] : [textField("reaches", findContact(unit, target.text)?.id ?? NOBODY)];
}

/** What the config says of the runbook, one field a leaf, and the steps of which the sidecar speaks and which are not there. */
function settingsOf({ runbook, settings, steps }: Unit): readonly DerivedField[] {
  const owners = runbook.incidents.flatMap(({ diagnosis, recoveryPaths }) => [
    ...(diagnosis?.groups ?? []),
    ...recoveryPaths,
  ]);
  const known = new Set(owners.flatMap((owner) => owner.steps.map(({ id }) => id)));
  const strays = Object.keys(steps).filter((id) => !known.has(id));
  return [
    ...Object.entries(settings).flatMap(([key, value]) => leaves(`config ${key}`, value)),
    ...(strays.length === 0 ? [] : leaves("sidecar of no step", strays)),
  ];
}

function leaves(name: string, value: unknown): readonly DerivedField[] {
  if (Array.isArray(value) && value.every((item) => typeof item === "string"))
    return [{ name, value: { form: "set", items: value }, data: value }];
  if (typeof value !== "object" || value === null) return [textField(name, String(value))];
  return Object.entries(value).flatMap(([key, member]) => leaves(`${name}.${key}`, member));
}
