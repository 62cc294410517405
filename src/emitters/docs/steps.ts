import { graphOf } from "../../program/index.ts";
import type { DiagnosisGroup, Incident, RecoveryPath, Step } from "../../runbook/index.ts";
import { contains } from "../../source/index.ts";
import { sourceLink } from "./links.ts";
import { shortName } from "./decision-facts.ts";
import { type Scene, type StepView, stepView } from "./views.ts";

/** The steps of a part as they will run, each with the author's remarks; as written where there is no graph. */
export function stepsOf(
  scene: Scene,
  incident: Incident,
  label: string | undefined,
  part: DiagnosisGroup | RecoveryPath,
): readonly StepView[] {
  const graph = graphOf(scene.unit, incident, label);
  if (graph === undefined) return part.steps.map((step) => writtenStep(scene, incident, step));
  const steps = new Map(part.steps.map((step) => [step.id, step]));
  const nodes = graph.nodes.filter((node) => contains(part.span, node.origin));
  return nodes.map((node) => withRemarks(scene, stepView(scene, graph, node), steps.get(node.id)));
}

function withRemarks({ voice }: Scene, view: StepView, step: Step | undefined): StepView {
  const remarks = (step?.remarks ?? []).map(({ text }) => voice.say(text));
  return { ...view, facts: [...new Set([...view.facts, ...remarks])] };
}

function writtenStep(scene: Scene, incident: Incident, step: Step): StepView {
  const written = step.script.text;
  const view = {
    name: shortName(incident.id, step.id),
    title: scene.voice.say(step.title.text),
    kind: "",
    effect: "",
    atMost: "",
    source: sourceLink(step.span),
    facts: [],
    run: written,
    written,
    hasScript: written.trim() !== "",
    differs: false,
    reasons: [],
  };
  return withRemarks(scene, view, step);
}
