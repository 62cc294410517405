import { answerTime, type StepGraph } from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import type { workflowTemplate } from "../../schema/index.ts";
import { bilingual } from "../../source/index.ts";
import { FINGERPRINT_PARAMETER } from "../automatic.ts";
import type { EmitContext } from "../emitter.ts";
import { listenersOf } from "../listeners.ts";
import { graphObject, severityOf, shorten, slug } from "../names.ts";
import { PREFIX, provenance } from "../provenance.ts";
import { START } from "./container.ts";
import { makeExit, ON_EXIT } from "./exit.ts";
import { isScript, layOut, type Place, type ScriptNode, type Segment } from "./layout.ts";
import { makeOutcome, type Outcome, type Proposal } from "./outcome.ts";
import { makePod, makeSuspend, secondsOf } from "./pods.ts";
import { heldLevels, makeOrder } from "./steps.ts";
import { inert } from "./substitution.ts";
import { Teller, TELLING, TOLD, tellWaits } from "./tell.ts";
import { makeUndo, orderOf } from "./undo.ts";
import { followVariables, type Traffic } from "./variables.ts";

type WorkflowTemplate = workflowTemplate.WorkflowTemplate;
type Template = workflowTemplate.Template;

/** Seconds that a run may wait for another one that holds a lock on the same target. */
const LOCK_WAIT = 1800;
const DAY = 86400;
/** The user that nobody is. */
const NOBODY = 65532;

/** Where things run and what locks them. */
export interface Settings {
  readonly namespace: string;
  readonly image: string;
  readonly locks: readonly string[];
  /** Graphs that get a WorkflowTemplate: what a diagnosis can propose. */
  readonly emitted: ReadonlySet<StepGraph>;
}

/** A WorkflowTemplate, and for each of its templates the nodes it came from: one, or one for each container. */
export interface Made {
  readonly object: WorkflowTemplate;
  readonly sources: readonly {
    readonly template: number;
    readonly nodes: readonly { readonly origin: ScriptNode["origin"] }[];
  }[];
}

/** Makes the WorkflowTemplate of one diagnosis or recovery path. */
export function makeWorkflowTemplate(unit: Unit, graph: StepGraph, settings: Settings, context: EmitContext): Made {
  const levels = layOut(graph);
  const places = levels.flat();
  const traffic = followVariables(places.filter((place): place is Segment => place.kind === "segment"));
  const teller = new Teller({ ...settings, graph, listeners: listenersOf(unit) });
  const outcome = outcomeOf(unit, graph, { levels, traffic, teller, settings });
  const order = makeOrder(levels, { locks: settings.locks, traffic, last: outcome.levels });
  const calls = [
    ...(teller.isHeard ? [startTold(teller)] : []),
    ...order.map((template) => ({ ...template, steps: [...tellWaits(template.steps, places, teller)] })),
  ];
  const leaves = places.map((place): Template => {
    return place.kind === "gate" ? makeSuspend(place) : makePod(place, { graph, image: settings.image, traffic });
  });
  const undo = undoOf(graph, levels, leaves, settings.image);
  const name = graphObject(unit, graph);
  const labels = labelsOf(unit, graph);
  const object: WorkflowTemplate = {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "WorkflowTemplate",
    metadata: {
      name,
      namespace: settings.namespace,
      labels: { "app.kubernetes.io/managed-by": "runbookc", ...labels },
      annotations: { ...describe(graph), ...provenance(unit, graph.origin, context) },
    },
    spec: {
      entrypoint: (calls[0] as (typeof calls)[number]).name,
      onExit: ON_EXIT,
      serviceAccountName: name,
      activeDeadlineSeconds: deadline(levels, leaves) + outcome.seconds + (order.length > 1 ? LOCK_WAIT : 0),
      arguments: { parameters: parametersOf(graph) },
      // The logs of a good run are evidence too: its pods stay until the run itself goes.
      podGC: { strategy: "OnWorkflowSuccess", deleteDelayDuration: `${DAY}s` },
      ttlStrategy: { secondsAfterSuccess: DAY, secondsAfterFailure: 7 * DAY },
      securityContext: {
        runAsNonRoot: true,
        runAsUser: NOBODY,
        runAsGroup: NOBODY,
        fsGroup: NOBODY,
        seccompProfile: { type: "RuntimeDefault" },
      },
      workflowMetadata: { labels },
      templates: [
        ...calls,
        ...leaves,
        ...outcome.templates,
        ...makeExit(settings.image, undo, teller.ended(undo)),
        ...teller.templates,
      ],
    },
  };
  const sources = places.map((place, at) => ({
    template: calls.length + at,
    nodes: place.kind === "gate" ? [place.node] : place.nodes,
  }));
  return { object, sources };
}

/** The run starts, and its start is told; the one does not wait for the other. */
function startTold(teller: Teller): workflowTemplate.StepsTemplate {
  return { name: TOLD, steps: [[{ name: "main", template: "main" }, ...teller.started()]] };
}

interface Run {
  readonly levels: readonly (readonly Place[])[];
  readonly traffic: Traffic;
  readonly teller: Teller;
  readonly settings: Settings;
}

/** How a diagnosis ends. What is found while a lock is held stays within, and then a person is asked. */
function outcomeOf(
  unit: Unit,
  graph: StepGraph,
  { levels, traffic, teller, settings: { namespace, image, emitted } }: Run,
): Outcome {
  if (graph.kind !== "diagnosis") return { levels: [], templates: [], seconds: 0 };
  const held = new Set(heldLevels(levels, traffic).flat());
  const recoveries = unit.graphs.filter(({ kind, incident }) => kind === "recovery" && incident === graph.incident);
  return makeOutcome({
    graph,
    namespace,
    image,
    proposals: recoveries.map((recovery): Proposal => {
      const inputs = parametersOf(recovery).filter(({ value }) => value === undefined);
      return { graph: recovery, inputs, ...(emitted.has(recovery) ? { template: graphObject(unit, recovery) } : {}) };
    }),
    deciders: levels
      .flat()
      .filter((place): place is Segment => place.kind === "segment" && place.decide !== undefined && !held.has(place)),
    answer: secondsOf({ timeout: answerTime(unit.settings) }),
    teller,
  });
}

function undoOf(graph: StepGraph, levels: readonly (readonly Place[])[], leaves: readonly Template[], image: string) {
  const containersOf = (name: string) => {
    const leaf = leaves.find((template) => template.name === name);
    return leaf !== undefined && "containerSet" in leaf ? leaf.containerSet.containers.map(({ name: own }) => own) : [];
  };
  return makeUndo(graph, orderOf(levels, containersOf), image);
}

/** Labels by which runs are found; all values are ASCII and short. */
function labelsOf(unit: Unit, graph: StepGraph): Record<string, string> {
  return {
    [`${PREFIX}/runbook`]: unit.runbook.id,
    [`${PREFIX}/incident`]: graph.incident,
    [`${PREFIX}/path`]: shorten(slug(graph.label ?? graph.kind)),
    [`${PREFIX}/severity`]: slug(severityOf(graph)),
  };
}

/** What the console shows: title, when to take it, how long it takes, and what findings mean. */
function describe(graph: StepGraph): Record<string, string> {
  const label = graph.label === undefined ? "" : `${graph.label}: `;
  const { atLeast, atMost, per } = graph.expected ?? { atMost: 0 };
  const seconds = (time: number) => `${Math.ceil(time / 1000)}s`;
  const lines = [
    ...(graph.condition === undefined ? [] : [bilingual(graph.condition)]),
    ...graph.nodes
      .flatMap((node) => (node.kind === "decide" ? node.findings : []))
      .map(({ when, then }) => `${bilingual(when)} → ${bilingual(then)}`),
  ];
  return {
    "workflows.argoproj.io/title": inert(`${severityOf(graph)} ${graph.incident} / ${label}${bilingual(graph.title)}`),
    ...(lines.length === 0 ? {} : { "workflows.argoproj.io/description": inert(lines.join("\n")) }),
    ...(graph.expected === undefined
      ? {}
      : {
          [`${PREFIX}/expected`]: `${atLeast === undefined ? "" : `${seconds(atLeast)}-`}${seconds(atMost)}${per === undefined ? "" : ` per ${inert(per)}`}`,
        }),
  };
}

/** What a run is started with: the alert, and each input of the steps, which has no value until somebody gives one. */
function parametersOf(graph: StepGraph): workflowTemplate.WorkflowParameter[] {
  const fingerprint = {
    name: FINGERPRINT_PARAMETER,
    value: "manual",
    description: "Fingerprint of the alert that started the run: 16 hexadecimal digits.",
  };
  const inputs = new Map<string, workflowTemplate.WorkflowParameter>();
  for (const { script } of graph.nodes.filter(isScript)) {
    for (const { name, type, pattern, values, from, description } of script.inputs) {
      if (!/^(?:ask|label:)/.test(from)) continue;
      const source = from === "ask" ? "Asked of whoever starts the run" : `The alert's ${from.replace(":", " ")}`;
      const text = `${description ?? source}. Type ${type}: ${pattern}`;
      if (!inputs.has(name))
        inputs.set(name, { name, ...(values === undefined ? {} : { enum: [...values] }), description: inert(text) });
    }
  }
  return [fingerprint, ...inputs.values()];
}

/** Seconds for all levels one after the other, waiting for people included. */
function deadline(levels: readonly (readonly Place[])[], leaves: readonly Template[]): number {
  let at = 0;
  let sum = 0;
  for (const level of levels) {
    const own = level.map((place) => {
      const leaf = leaves[at++] as Template;
      if (place.kind === "gate") return Math.max(secondsOf(place.node), TELLING);
      return START + ("activeDeadlineSeconds" in leaf ? leaf.activeDeadlineSeconds : 0);
    });
    sum += Math.max(...own);
  }
  return sum;
}
