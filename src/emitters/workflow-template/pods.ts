import type { Input, StepGraph } from "../../graph/index.ts";
import type { workflowTemplate } from "../../schema/index.ts";
import { localize, originOf } from "../../source/index.ts";
import { shorten, slug } from "../names.ts";
import { PREFIX } from "../provenance.ts";
import { longest, makeContainer, type NamedContainer, volumeMounts, volumes } from "./container.ts";
import { layFiles } from "./files.ts";
import { FOUND, ledTo, nextOutput, testIn } from "./decisions.ts";
import { decideScript, evidenceFile } from "./evidence.ts";
import { stepLabel } from "./label.ts";
import { type Gate, type ScriptNode, type Segment, unique } from "./layout.ts";
import { answerEnv, answerScript, inputsOf, STATE, stateEnv, stepScript } from "./script.ts";
import { inert } from "./substitution.ts";
import type { Traffic } from "./variables.ts";

/** Seconds for a container that only looks at an answer. */
const LOOK = 30;

/** What all pods of one WorkflowTemplate have in common. */
export interface Surface {
  readonly graph: StepGraph;
  readonly image: string;
  readonly traffic: Traffic;
}

/** Name of the parameter with a shell variable, as base64. */
export function stateParameter(name: string): string {
  return `state-${name}`;
}

/** The pod of a segment: a container for each step. */
export function makePod(segment: Segment, surface: Surface): workflowTemplate.ContainerSetTemplate {
  const imports = [...surface.traffic.imports(segment).keys()].sort();
  const containers =
    segment.nodes.length === 0 ? [answerContainer(segment, surface)] : stepContainers(segment, surface);
  const outputs = outputsOf(segment, surface);
  const names = [...segment.gates.map((gate) => gate.name), ...imports.map(stateParameter)];
  const first = segment.nodes[0] ?? (segment.gates[0] as Gate).node;
  const looks = segment.nodes.length === 0 || segment.decide !== undefined ? [LOOK] : [];
  const timeouts = [...segment.nodes.map(secondsOf), ...looks];
  return {
    name: segment.name,
    activeDeadlineSeconds: longest(timeouts),
    metadata: { annotations: { [`${PREFIX}/source`]: inert(originOf(first.origin)) } },
    ...(names.length === 0 ? {} : { inputs: { parameters: names.map((name) => ({ name })) } }),
    ...(outputs.length === 0 ? {} : { outputs: { parameters: outputs } }),
    volumes,
    containerSet: { volumeMounts, containers },
  };
}

type Output = workflowTemplate.Outputs["parameters"][number];

/** Variables for later pods, and what was decided. */
function outputsOf(segment: Segment, { graph, traffic }: Surface): Output[] {
  const { decide } = segment;
  const states = traffic.exports(segment).map((name): Output => {
    return { name: stateParameter(name), valueFrom: { path: `${STATE}/${name}.b64`, default: "" } };
  });
  if (decide === undefined) return states;
  // A segment that is left out has found nothing, and leads nowhere.
  const next = ledTo(graph, decide).map((id): Output => {
    const name = nextOutput(graph, id);
    return { name, valueFrom: { path: evidenceFile(name), default: "NO" } };
  });
  return [...states, { name: FOUND, valueFrom: { path: evidenceFile(FOUND), default: "none" } }, ...next];
}

/** The template in which a run waits for a person. No answer in time is a NO, and so is a bare resume. */
export function makeSuspend({ name, node }: Gate): workflowTemplate.SuspendTemplate {
  return {
    name,
    inputs: {
      parameters: [{ name: "decision", default: "NO", enum: ["NO", "YES"], description: inert(question(node)) }],
    },
    suspend: { duration: `${secondsOf(node)}s` },
    outputs: { parameters: [{ name: "decision", valueFrom: { supplied: {}, default: "NO" } }] },
  };
}

export function secondsOf({ timeout }: { readonly timeout: number }): number {
  return Math.max(1, Math.ceil(timeout / 1000));
}

function question(node: Gate["node"]): string {
  if (node.kind === "manual") return `YES says that this is done: ${localize(node.instructions, "en")}`;
  const who = node.by === undefined ? "any responder" : node.by;
  return `YES from ${who} starts: ${localize(node.title, "en")} (${node.why})`;
}

function answerContainer(segment: Segment, { image }: Surface): NamedContainer {
  const draft = { image, script: answerScript(segment.gates), timeout: LOOK, env: segment.gates.map(answer) };
  return { name: "answer", ...makeContainer(draft) };
}

function stepContainers(segment: Segment, surface: Surface): NamedContainer[] {
  const unpack = [...surface.traffic.imports(segment).keys()].sort();
  const pack = surface.traffic.exports(segment);
  const taken = new Set(["main", "wait", "init", "supervisor"]);
  const containers: NamedContainer[] = [];
  const { decide } = segment;
  const tested = new Set(decide?.findings.flatMap((finding) => testIn(finding, segment.nodes)?.steps ?? []));
  segment.nodes.forEach((node, at) => {
    const first = at === 0;
    const last = at === segment.nodes.length - 1;
    const script = stepScript(node, {
      gates: first ? segment.gates : [],
      unpack: first ? unpack : [],
      pack: last ? pack : [],
      files: layFiles(surface.graph, node),
      ...(tested.has(node.id) ? { evidence: stepLabel(surface.graph, node) } : {}),
    });
    const env = [
      ...inputsOf(node).flatMap(given),
      ...(first ? [...segment.gates.map(answer), ...unpack.map(packed)] : []),
    ];
    const draft = {
      image: surface.image,
      script,
      timeout: secondsOf(node),
      env,
      tolerant: node.script.tolerateFailure,
    };
    const before = containers.at(-1);
    const { image, imagePullPolicy, ...rest } = makeContainer(draft);
    containers.push({
      // Argo takes outputs from the container of this name only.
      name:
        last && pack.length > 0 && decide === undefined ? "main" : unique(containerName(surface.graph, node), taken),
      image,
      imagePullPolicy,
      ...(before === undefined ? {} : { dependencies: [before.name] }),
      ...rest,
    });
  });
  if (decide === undefined) return containers;
  const script = decideScript(surface.graph, { ...segment, decide });
  const { image, imagePullPolicy, ...rest } = makeContainer({ image: surface.image, script, timeout: LOOK, env: [] });
  const last = containers.at(-1) as NamedContainer;
  return [...containers, { name: "main", image, imagePullPolicy, dependencies: [last.name], ...rest }];
}

/** `step-4-verify-service-is-accepting-requests`: the number to find it by, the words to know it by. */
function containerName(graph: StepGraph, node: ScriptNode): string {
  const number = stepLabel(graph, node);
  const words = slug(node.title["en"] ?? "").replace(/^step-[0-9]+-?/, "");
  return shorten(slug(`step-${number}-${words}`), 50);
}

/** How a value reaches the container: from whoever starts the run, or from a Secret. That of an earlier step comes as a variable. */
function given({ name, from }: Input): NamedContainer["env"] {
  const [, secret, key] = /^secret:([^/]+)\/([^/]+)$/.exec(from) ?? [];
  if (secret !== undefined && key !== undefined) return [{ name, valueFrom: { secretKeyRef: { name: secret, key } } }];
  return from.startsWith("step:") ? [] : [{ name, value: `{{workflow.parameters.${name}}}` }];
}

function answer(gate: Gate) {
  return { name: answerEnv(gate), value: `{{inputs.parameters.${gate.name}}}` };
}

function packed(name: string) {
  return { name: stateEnv(name), value: `{{inputs.parameters.${stateParameter(name)}}}` };
}
