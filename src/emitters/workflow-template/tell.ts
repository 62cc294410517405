import type { StepGraph } from "../../graph/index.ts";
import type { workflowTemplate } from "../../schema/index.ts";
import { bilingual } from "../../source/index.ts";
import type { Listeners } from "../listeners.ts";
import { makeContainer } from "./container.ts";
import type { Gate, Place } from "./layout.ts";
import { inert } from "./substitution.ts";
import { envOf, oneLine, quote } from "./text.ts";

type Step = workflowTemplate.Step;

/** Seconds within which a message is sent, and within which its pod must have ended, started or not. */
const SENDING = 20;
export const TELLING = 60;

/** Name of the template in which a run goes its way while its start is told. */
export const TOLD = "told";

/** What all messages of one WorkflowTemplate have in common. */
export interface Telling {
  readonly graph: StepGraph;
  readonly namespace: string;
  readonly image: string;
  readonly listeners: Listeners | undefined;
}

/** Calls of templates that tell something, and these templates. */
export class Teller {
  readonly templates: workflowTemplate.ContainerTemplate[] = [];
  readonly #telling: Telling;

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  /** True where somebody listens. */
  get isHeard(): boolean {
    return this.#telling.listeners !== undefined;
  }

  /** That a run has started. */
  started(): readonly Step[] {
    return this.#tell("tell-start", {
      text: [`started. Follow it: argo watch -n ${this.#telling.namespace} $RB_WORKFLOW`],
    });
  }

  /** That a run waits at a gate for a person, and how to answer. */
  waiting(gate: Gate): readonly Step[] {
    const { node, name } = gate;
    const what =
      node.kind === "manual"
        ? `waits until somebody has done this: ${oneLine(bilingual(node.instructions))}`
        : `waits for ${node.by ?? "any responder"} to say YES to: ${oneLine(bilingual(node.title))} (${oneLine(node.why)})`;
    return this.#tell(`tell-${name}`, {
      text: [what, this.#set(name, "decision=YES"), this.#resume(name), "No answer in time is a NO."],
    });
  }

  /** That a diagnosis waits for a person to say what it is. */
  asking(parameters: readonly string[], when: string | undefined): readonly Step[] {
    const answers = parameters.map((name) => this.#set("ask", `${name}=...`));
    const text = [
      "cannot tell which path it is, and asks. What can be said stands at the node `ask`:",
      ...answers,
      this.#resume("ask"),
    ];
    return this.#tell("tell-ask", { text, ...(when === undefined ? {} : { when }) });
  }

  /** What a diagnosis ends with. */
  proposed(): readonly Step[] {
    const parameters = ["finding", "path", "submit"].map((name) => {
      return { name, value: `{{steps.propose.outputs.parameters.${name}}}` };
    });
    const text = ["found: $RB_FINDING. Path: $RB_PATH. Start it: $RB_SUBMIT"];
    return this.#tell("tell-proposal", { text, parameters });
  }

  /** How a run has ended, and what became of what it left open. */
  ended(undo: readonly workflowTemplate.ContainerTemplate[]): readonly Step[] {
    const parameters = undo.map(({ name }) => ({ name, value: `{{steps.${name}.status}}` }));
    const text = ["ended: $RB_STATUS$RB_FAILED", ...undo.map(({ name }) => `$${envOf(name)}_SAYS`)];
    const before = [
      `RB_FAILED=$(jq -r '[.[] | select(.message | tostring | test("dependency exited") | not)] | first // empty |`,
      `  " at \\(.displayName): \\(.message)"' <<< "$RB_FAILURES" || true)`,
      ...undo.flatMap(({ name }) => [
        `case $${envOf(name)} in`,
        `  Succeeded) ${envOf(name)}_SAYS="${name}: what was open is taken back" ;;`,
        `  Skipped) ${envOf(name)}_SAYS= ;;`,
        `  *) ${envOf(name)}_SAYS="${name}: NOT taken back, look at its log" ;;`,
        "esac",
      ]),
    ];
    const values = ["RB_FAILED", ...undo.map(({ name }) => `${envOf(name)}_SAYS`)];
    const env = [
      { name: "RB_STATUS", value: "{{workflow.status}}" },
      { name: "RB_FAILURES", value: "{{workflow.failures}}" },
    ];
    return this.#tell("tell-end", { text, parameters, before, values: ["RB_STATUS", ...values], env });
  }

  #set(gate: string, value: string): string {
    const { namespace } = this.#telling;
    return `argo node set -n ${namespace} $RB_WORKFLOW --node-field-selector displayName=${gate} --output-parameter ${value}`;
  }

  #resume(gate: string): string {
    return `argo resume -n ${this.#telling.namespace} $RB_WORKFLOW --node-field-selector displayName=${gate}`;
  }

  /** The call of a new template; nothing where nobody listens. It may fail: that nobody could be told stops nothing. */
  #tell(name: string, message: Message): readonly Step[] {
    const { listeners, graph, image } = this.#telling;
    if (listeners === undefined) return [];
    const { parameters = [], env = [], when } = message;
    const inputs = parameters.map(({ name: input }) => ({ name: input }));
    this.templates.push({
      name,
      activeDeadlineSeconds: TELLING,
      ...(inputs.length === 0 ? {} : { inputs: { parameters: inputs } }),
      container: makeContainer({
        image,
        script: scriptOf(graph, listeners, message),
        timeout: SENDING,
        env: [
          { name: "RB_WORKFLOW", value: "{{workflow.name}}" },
          ...env,
          ...inputs.map(({ name: input }) => ({ name: envOf(input), value: `{{inputs.parameters.${input}}}` })),
          {
            name: "RB_ADDRESS",
            valueFrom: { secretKeyRef: { name: listeners.address.secret, key: listeners.address.key, optional: true } },
          },
        ],
      }),
    });
    const step: Step = {
      name,
      template: name,
      ...(when === undefined ? {} : { when }),
      continueOn: { failed: true, error: true },
      ...(parameters.length === 0 ? {} : { arguments: { parameters: [...parameters] } }),
    };
    return [step];
  }
}

interface Message {
  /** Lines; `$RB_…` stands for the value that the run has for it. */
  readonly text: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly value: string }[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly when?: string;
  /** What finds the values, before the text is put together. */
  readonly before?: readonly string[];
  readonly values?: readonly string[];
}

/** The text is data for jq, and the address for curl: neither is ever seen by a shell, or in a list of processes. */
function scriptOf(graph: StepGraph, { address, rooms }: Listeners, message: Message): string {
  const { text, before = [], parameters = [] } = message;
  const values = message.values ?? parameters.map(({ name }) => envOf(name));
  const label = graph.label === undefined ? "diagnosis" : `path ${graph.label}`;
  const head = `${graph.severity} ${graph.incident}, ${label}, ${oneLine(bilingual(graph.title))}: $RB_WORKFLOW `;
  const lines = `${head}${text.join("\n")}`;
  return [
    "RB_ADDRESS=${RB_ADDRESS-}",
    "RB_ADDRESS=${RB_ADDRESS//[$'\\r\\n']/}",
    `[[ $RB_ADDRESS =~ ^https?://[^[:space:]\\"\\\\]+$ ]] || {`,
    `  echo "nobody is told: the Secret ${address.secret} holds no address at ${address.key}" >&2; exit 1; }`,
    ...before,
    `rb_text=${concatenate(inert(lines), ["RB_WORKFLOW", ...values])}`,
    `for rb_room in ${rooms.map((room) => quote(inert(room))).join(" ")}; do`,
    `  jq -n --arg room "$rb_room" --arg text "$rb_text" '`,
    '    {channel: $room, text: ($text[:3000] | gsub("&"; "&amp;") | gsub("<"; "&lt;") | gsub(">"; "&gt;"))}\' |',
    "    curl -sS -f -o /dev/null --connect-timeout 5 --max-time 10 -H 'Content-Type: application/json' \\",
    `      --data-binary @- -K <(printf 'url = "%s"\\n' "$RB_ADDRESS") || rb_failed=1`,
    "done",
    'exit "${rb_failed-0}"',
    "",
  ].join("\n");
}

/** The text as one word of a shell, with the values of these variables in the places where their names stand. */
function concatenate(text: string, names: readonly string[]): string {
  const parts = text.split(/(\$RB_[A-Z0-9_]+)/).filter((part) => part !== "");
  return parts
    .map((part) => (names.includes(part.slice(1)) && part.startsWith("$") ? `"${part}"` : quote(part)))
    .join("");
}

/** The levels of a run, each gate with the message that it waits. */
export function tellWaits(steps: readonly Step[][], places: readonly Place[], teller: Teller): readonly Step[][] {
  return steps.map((level) =>
    level.flatMap((step) => {
      const place = places.find(({ name }) => name === step.name);
      if (place?.kind !== "gate") return [step];
      const told = teller.waiting(place).map((one) => (step.when === undefined ? one : { ...one, when: step.when }));
      return [step, ...told];
    }),
  );
}
