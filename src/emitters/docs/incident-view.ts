import { graphOf } from "../../program/index.ts";
import { formatDuration } from "../../graph/index.ts";
import type {
  Alert,
  Diagnosis,
  DiagnosisGroup,
  Escalation,
  Finding,
  Incident,
  RecoveryPath,
  Text,
} from "../../runbook/index.ts";
import { severityOf } from "../names.ts";
import { stepsOf } from "./steps.ts";
import { budgetRows, budgetSources, durationOf, graphView, outcomeOf, type Scene } from "./views.ts";

/** One incident for the template `partials/incident`. */
export function incidentView(scene: Scene, incident: Incident) {
  const { anchors, voice } = scene;
  const { diagnosis, escalation } = incident;
  return {
    ...outcomeOf(scene, incident.heading),
    anchor: anchors.of(incident),
    name: `${severityOf(incident)}: ${incident.id}`,
    title: voice.say(incident.title.text),
    indicators: incident.indicators.map(
      ({ key, text }) => (key === undefined ? "" : `${voice.say(key)}: `) + voice.say(text),
    ),
    alerts: incident.alerts.map((alert) => alertView(scene, alert)),
    symptoms: says(scene, incident.symptoms),
    impact: says(scene, incident.impact),
    budget: budgetRows(scene, incident),
    budgetSources: budgetSources(scene, incident),
    diagnosis: diagnosis === undefined ? false : diagnosisView(scene, incident, diagnosis),
    paths: incident.recoveryPaths.map((path) => pathView(scene, incident, path)),
    escalation: escalation === undefined ? false : escalationView(scene, escalation),
  };
}

function says({ voice }: Scene, texts: readonly Text[]): string[] {
  return texts.map(({ text }) => voice.say(text));
}

function alertView(scene: Scene, alert: Alert) {
  const entries = [...alert.labels, ...alert.unknown, ...alert.annotations];
  return {
    ...outcomeOf(scene, alert.span),
    name: alert.name,
    expression: alert.expr.text,
    holds: durationOf(alert.for),
    entries: entries.map(({ key, value }) => ({ key, value: value.text })),
  };
}

function diagnosisView(scene: Scene, incident: Incident, diagnosis: Diagnosis) {
  const graph = graphOf(scene.unit, incident, undefined);
  return {
    ...outcomeOf(scene, diagnosis.span),
    anchor: scene.anchors.of(diagnosis),
    title: scene.voice.say(diagnosis.title.text),
    graph: graph === undefined ? false : graphView(scene, graph),
    groups: diagnosis.groups.map((group) => groupView(scene, incident, diagnosis, group)),
  };
}

function groupView(scene: Scene, incident: Incident, diagnosis: Diagnosis, group: DiagnosisGroup) {
  return {
    anchor: scene.anchors.of(group),
    number: String(group.number),
    title: scene.voice.say(group.title.text),
    conditions: group.condition === undefined ? [] : says(scene, [group.condition]),
    atMost: group.budget === undefined ? false : durationOf(group.budget),
    steps: stepsOf(scene, incident, undefined, group),
    findings: group.findings.map((finding) => findingView(scene, diagnosis, finding)),
    hints: says(scene, group.hints),
  };
}

function findingView({ anchors, voice }: Scene, diagnosis: Diagnosis, finding: Finding) {
  const target = diagnosis.groups.find((group) => group.number === finding.proceedTo?.number);
  const words = `${voice.say(finding.when.text)} → ${voice.say(finding.then.text)}`;
  if (target === undefined) return { words, target: false };
  return { words, target: { title: voice.say(target.title.text), url: `#${anchors.of(target)}` } };
}

function pathView(scene: Scene, incident: Incident, path: RecoveryPath) {
  const { anchors, voice } = scene;
  const graph = graphOf(scene.unit, incident, path.label);
  return {
    ...outcomeOf(scene, path.span),
    anchor: anchors.of(path),
    label: path.label,
    title: voice.say(path.title.text),
    causes: path.cause === undefined ? [] : says(scene, [path.cause]),
    conditions: path.condition === undefined ? [] : says(scene, [path.condition]),
    expected: durationOf(path.expected),
    notes: says(scene, path.notes),
    graph: graph === undefined ? false : graphView(scene, graph),
    steps: stepsOf(scene, incident, path.label, path),
  };
}

function escalationView(scene: Scene, escalation: Escalation) {
  const { labels, say } = scene.voice;
  return {
    ...outcomeOf(scene, escalation.span),
    anchor: scene.anchors.of(escalation),
    title: say(escalation.title.text),
    rungs: escalation.rungs.map(({ at, when, text }) => ({
      at: at === 0 ? "T+0" : `T+${formatDuration(at)}`,
      when: labels[when],
      text: say(text.text),
    })),
    triggers: escalation.triggers.map(({ after, text }) => ({
      after: formatDuration(after.atMost),
      text: say(text.text),
    })),
  };
}
