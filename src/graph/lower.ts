import type { Diagnostic } from "../diagnostics/index.ts";
import type { Corrections, Settings } from "../program/index.ts";
import type { Diagnosis, DiagnosisGroup, Incident, RecoveryPath, Runbook, Step } from "../runbook/index.ts";
import { linkBrackets } from "./brackets.ts";
import { Decisions } from "./decisions.ts";
import { nameGroups, testOf } from "./findings.ts";
import { Gates } from "./gate.ts";
import type { ApproveNode, DecideNode, Decision, Interval, StepGraph, StepNode } from "./model.ts";
import type { Repository } from "./repository.ts";
import { answerTime, joinTexts, linkVariables, lowerStep, type Procedure, withPermissions } from "./step.ts";

/**
 * What will happen in each diagnosis and each recovery path of a runbook, in the order of the text: one graph each,
 * also for those without a step. `settings` is what the config adds, `corrections` what the sidecar and the runbook itself say of
 * steps, `repository` has the files that commands read.
 */
export function lowerRunbook(
  runbook: Runbook,
  settings: Settings,
  corrections: Corrections,
  repository: Repository,
): { readonly graphs: readonly StepGraph[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const graphs = runbook.incidents.flatMap((incident) => {
    const { diagnosis, recoveryPaths } = incident;
    const begin = (isEvidence: boolean): Procedure => ({
      settings,
      steps: corrections.steps,
      diagnostics,
      repository,
      isEvidence,
      decisions: new Decisions(corrections),
      written: new Set(),
      known: new Set(),
    });
    return [
      ...(diagnosis === undefined ? [] : [lowerDiagnosis(incident, diagnosis, begin(true))]),
      ...recoveryPaths.map((path) => lowerPath(incident, path, begin(false))),
    ];
  });
  return { graphs, diagnostics };
}

function lowerPath(incident: Incident, path: RecoveryPath, common: Procedure): StepGraph {
  const expected = path.expected === undefined ? undefined : intervalOf(path.expected);
  const procedure = { ...common, ...(expected === undefined ? {} : { expected }) };
  const nodes: StepNode[] = [];
  appendSteps(nodes, path.steps, [], procedure, new Gates(procedure.settings, procedure.steps, procedure.decisions));
  return {
    id: `${incident.id}/${path.label.toLowerCase()}`,
    kind: "recovery",
    label: path.label,
    incident: incident.id,
    ...(incident.severity === undefined ? {} : { severity: incident.severity }),
    title: path.title.text,
    ...(path.condition === undefined ? {} : { condition: path.condition.text }),
    ...(expected === undefined ? {} : { expected }),
    nodes: withPermissions(linkBrackets(linkVariables(nodes)), common.steps),
    decisions: inOrder(common.decisions, nodes),
    origin: path.span,
  };
}

function lowerDiagnosis(incident: Incident, diagnosis: Diagnosis, procedure: Procedure): StepGraph {
  const id = `${incident.id}/diagnosis`;
  const nodes: StepNode[] = [];
  const gates = new Gates(procedure.settings, procedure.steps, procedure.decisions);
  /** Decisions by the heading that one of their findings leads to. */
  const leads = new Map<number, string[]>();
  let ends: readonly string[] = [];
  const names = nameGroups(id, diagnosis.groups);
  for (const group of diagnosis.groups) {
    // Of two headings with one number, a finding means the first.
    const isFirst = diagnosis.groups.find(({ number }) => number === group.number) === group;
    const deciders = isFirst ? leads.get(group.number) : undefined;
    const begin = nodes.length;
    const last = appendGroup(nodes, group, deciders ?? ends, { ...procedure, names, gates });
    const decision = decisionOf(names, group, { last, own: nodes.slice(begin), decisions: procedure.decisions });
    if (decision !== undefined) {
      nodes.push(decision);
      for (const number of targetsOf(group)) leads.set(number, [...(leads.get(number) ?? []), decision.id]);
    }
    const end = decision === undefined ? last : [decision.id];
    // A branch ends beside the other branches; what nothing leads to goes on behind all of them.
    ends = deciders === undefined ? end : [...ends.filter((other) => !deciders.includes(other)), ...end];
  }
  return {
    id,
    kind: "diagnosis",
    incident: incident.id,
    ...(incident.severity === undefined ? {} : { severity: incident.severity }),
    title: diagnosis.title.text,
    nodes: withPermissions(linkVariables(nodes.map((node) => throughGates(node, nodes))), procedure.steps),
    decisions: inOrder(procedure.decisions, nodes),
    origin: diagnosis.span,
  };
}

/** The decisions about the nodes, in the order of these. */
function inOrder({ all }: Decisions, nodes: readonly StepNode[]): Decision[] {
  const order = new Map(nodes.map(({ id }, at) => [id, at]));
  const place = ({ node }: Decision) => order.get(node) ?? nodes.length;
  return [...all].sort((a, b) => place(a) - place(b));
}

/** A finding leads to the approval of a gated step, not past it. */
function throughGates(node: StepNode, nodes: readonly StepNode[]): StepNode {
  if (node.kind !== "decide") return node;
  const gated = (id: string) => nodes.find((gate) => gate.kind === "approve" && gate.gates.includes(id))?.id ?? id;
  const findings = node.findings.map((finding) =>
    finding.goTo === undefined ? finding : { ...finding, goTo: gated(finding.goTo) },
  );
  return { ...node, findings };
}

/** Appends the steps of a group, and gives the ids of its last nodes. A group without steps is read by a person. */
function appendGroup(
  nodes: StepNode[],
  group: DiagnosisGroup,
  before: readonly string[],
  procedure: Procedure & { readonly names: ReadonlyMap<DiagnosisGroup, string>; readonly gates: Gates },
): readonly string[] {
  if (group.steps.length > 0) return appendSteps(nodes, group.steps, before, procedure, procedure.gates);
  const id = `${procedure.names.get(group)}/read`;
  const timeout = answerTime(procedure.settings);
  procedure.decisions.answer(id, timeout, procedure.settings.approval?.expires !== undefined);
  nodes.push({
    kind: "manual",
    id,
    title: group.title.text,
    after: [...before],
    timeout,
    instructions: joinTexts([group.title, ...group.hints].map(({ text }) => text)),
    origin: group.span,
  });
  return [id];
}

/** Appends steps one behind the other, each with the approval that it needs; gives what the next one waits for. */
function appendSteps(
  nodes: StepNode[],
  steps: readonly Step[],
  before: readonly string[],
  procedure: Procedure,
  gates: Gates,
): readonly string[] {
  const own: StepNode[] = [];
  for (const step of steps) {
    const node = lowerStep(step, procedure);
    const gate = gates.before(node);
    if (gate !== undefined) own.splice(gatePlace(own, node), 0, gate);
    own.push(node);
  }
  const chained = own.map(
    (node, at): StepNode => ({ ...node, after: at === 0 ? [...before] : [own[at - 1]?.id ?? ""] }),
  );
  nodes.push(...chained.map((node, at) => (node.kind === "approve" ? gateUntil(node, chained.slice(at + 1)) : node)));
  return chained.slice(-1).map(({ id }) => id);
}

/**
 * Where the gate of a step goes: before it, or before the earlier step that wrote a scratch file for it. Steps have
 * files in common only until somebody is asked.
 */
function gatePlace(earlier: readonly StepNode[], node: StepNode): number {
  let place = earlier.length;
  if (!("script" in node)) return place;
  for (let at = place - 1; at >= 0; at--) {
    const before = earlier[at] as StepNode;
    if (!("script" in before)) break;
    const written = before.script.written.text.match(/(?<=[>\s]\s?)\/tmp\/[\w./-]+/g) ?? [];
    if (written.some((path) => node.script.run.includes(path))) place = at;
  }
  return place;
}

/** An approval holds back all up to the step that asked for it. */
function gateUntil(gate: ApproveNode, later: readonly StepNode[]): ApproveNode {
  const [asking] = gate.gates;
  const end = later.findIndex(({ id }) => id === asking);
  return { ...gate, gates: later.slice(0, end + 1).map(({ id }) => id) };
}

/** What the findings of a group are decided by: its nodes, those that end last, and who says where they lead. */
interface Evidence {
  readonly last: readonly string[];
  readonly own: readonly StepNode[];
  readonly decisions: Decisions;
}

/** What a person or a program decides by when the steps of a group have run. */
function decisionOf(
  names: ReadonlyMap<DiagnosisGroup, string>,
  group: DiagnosisGroup,
  { last, own, decisions }: Evidence,
): DecideNode | undefined {
  if (group.findings.length === 0) return undefined;
  const name = names.get(group) as string;
  const id = `${name}/decide`;
  return {
    kind: "decide",
    id,
    title: group.title.text,
    after: [...last],
    findings: group.findings.map(({ when, then, proceedTo, path }) => {
      const target = [...names].find(([{ number }]) => number === proceedTo?.number);
      const goTo = target === undefined ? undefined : (target[0].steps[0]?.id ?? `${target[1]}/read`);
      const test = testOf(when.text, own);
      const label = decisions.path(id, { part: name, when: when.text, written: path?.label });
      return {
        when: when.text,
        then: then.text,
        ...(test === undefined ? {} : { test }),
        ...(goTo === undefined ? {} : { goTo }),
        ...(label === undefined ? {} : { path: label }),
      };
    }),
    origin: group.findings.map(({ span }) => span).reduce((all, span) => ({ ...all, end: span.end })),
  };
}

/** Numbers of the later headings that a group's findings lead to. Going back would make a loop. */
function targetsOf({ findings, number }: DiagnosisGroup): ReadonlySet<number> {
  return new Set(findings.flatMap(({ proceedTo }) => proceedTo?.number ?? []).filter((target) => target > number));
}

function intervalOf({ atLeast, atMost, per }: NonNullable<RecoveryPath["expected"]>): Interval {
  return {
    ...(atLeast === undefined ? {} : { atLeast }),
    atMost,
    ...(per === undefined ? {} : { per }),
  };
}
