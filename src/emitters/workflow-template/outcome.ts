import type { DecideNode, StepGraph } from "../../graph/index.ts";
import type { workflowTemplate } from "../../schema/index.ts";
import { originOf } from "../../source/index.ts";
import { FINGERPRINT, FINGERPRINT_PARAMETER } from "../automatic.ts";
import { PREFIX } from "../provenance.ts";
import { longest, makeContainer, START, volumeMounts, volumes } from "./container.ts";
import { FOUND, findingId } from "./decisions.ts";
import type { Segment } from "./layout.ts";
import { inert } from "./substitution.ts";
import { type Teller, TELLING } from "./tell.ts";
import { envOf, oneLine, quote } from "./text.ts";

/** Seconds for a container that only puts words together. */
const LOOK = 30;
const FOLDER = "/rb/outcome";
const NONE = "none";

/** A recovery path that a diagnosis can propose. */
export interface Proposal {
  readonly graph: StepGraph;
  /** Name of its WorkflowTemplate; absent where none is emitted, and people take the path by hand. */
  readonly template?: string;
  /** Parameters that whoever starts it must give. */
  readonly inputs: readonly { readonly name: string; readonly description: string }[];
}

/** What the end of a diagnosis is made from. */
export interface OutcomeDraft {
  readonly graph: StepGraph;
  readonly namespace: string;
  readonly image: string;
  readonly proposals: readonly Proposal[];
  /** Segments that have decided something, each with an output that says what was found. */
  readonly deciders: readonly Segment[];
  /** Seconds within which a person must answer. */
  readonly answer: number;
  readonly teller: Teller;
}

/** The last levels of a diagnosis, the templates that they call, and the seconds that all of it takes at most. */
export interface Outcome {
  readonly levels: readonly workflowTemplate.Step[][];
  readonly templates: readonly workflowTemplate.Template[];
  readonly seconds: number;
}

interface Known {
  readonly id: string;
  readonly finding: DecideNode["findings"][number];
}

/**
 * How a diagnosis ends: what was found names a path, or a person is asked, and the path is proposed. It is never
 * started from here: it changes things, so it has approvals and an account of its own, and this one only reads.
 */
export function makeOutcome(draft: OutcomeDraft): Outcome {
  const known = draft.graph.nodes
    .filter((node): node is DecideNode => node.kind === "decide")
    .flatMap((node) => node.findings.map((finding, at): Known => ({ id: findingId(draft.graph, node, at), finding })));
  if (draft.proposals.length === 0 && known.length === 0) return { levels: [], templates: [], seconds: 0 };
  const questions = questionsOf(draft, known);
  const from = (step: string) =>
    questions.map(({ name }) => ({ name, value: `{{steps.${step}.outputs.parameters.${name}}}` }));
  const asked = from("ask").map(({ name, value }) => ({ name: `asked-${name}`, value }));
  const decides = draft.deciders.length > 0;
  const conclude = {
    name: "conclude",
    template: "conclude",
    arguments: {
      parameters: draft.deciders.map(({ name }) => {
        return { name: `${FOUND}-${name}`, value: `{{steps.${name}.outputs.parameters.${FOUND}}}` };
      }),
    },
  };
  const ask: workflowTemplate.Step = {
    name: "ask",
    template: "ask",
    ...(decides ? { when: "{{steps.conclude.outputs.parameters.ask}} == YES" } : {}),
  };
  const parameters = [...(decides ? from("conclude") : []), ...asked];
  const propose = { name: "propose", template: "propose", arguments: { parameters } };
  return {
    levels: [
      ...(decides ? [[conclude]] : []),
      [
        ask,
        ...draft.teller.asking(
          questions.map(({ name }) => name),
          ask.when,
        ),
      ],
      [propose],
      ...(draft.teller.isHeard ? [[...draft.teller.proposed()]] : []),
    ],
    templates: [
      ...(decides ? [concludeTemplate(draft, known, questions)] : []),
      askTemplate(draft, questions),
      proposeTemplate(draft, known, questions, parameters),
    ],
    seconds:
      Math.max(draft.answer, TELLING) +
      (draft.teller.isHeard ? TELLING : 0) +
      (decides ? 2 : 1) * (START + longest([LOOK])),
  };
}

interface Question {
  readonly name: "finding" | "path";
  readonly choice: readonly string[];
  readonly description: string;
}

function questionsOf({ proposals }: OutcomeDraft, known: readonly Known[]): readonly Question[] {
  const findings = known.map(({ id, finding: { when, then, path } }) => {
    return `${id}: ${oneLine(when)} -> ${oneLine(then)}${path === undefined ? "" : `, which proposes path ${path}`}`;
  });
  const paths = proposals.map(({ graph }) => {
    const { label = "", title, condition } = graph;
    return `${label}: ${oneLine(title)}${condition === undefined ? "" : ` (${oneLine(condition)})`}`;
  });
  const ask = (name: Question["name"], what: string, choice: readonly string[], lines: readonly string[]): Question => {
    const description = inert([what, ...lines, `${NONE}: none of these`].join("\n"));
    return { name, choice: [...choice, NONE], description };
  };
  return [
    ...(known.length === 0
      ? []
      : [
          ask(
            "finding",
            "What was found?",
            known.map(({ id }) => id),
            findings,
          ),
        ]),
    ...(proposals.length === 0
      ? []
      : [
          ask(
            "path",
            "Which recovery path shall be proposed?",
            proposals.map(({ graph }) => graph.label ?? ""),
            paths,
          ),
        ]),
  ];
}

/** The choice is a person's: a machine could not tell, or has found reasons for more than one path. */
function askTemplate({ answer }: OutcomeDraft, questions: readonly Question[]): workflowTemplate.QuestionTemplate {
  return {
    name: "ask",
    inputs: {
      parameters: questions.map(({ name, choice, description }) => {
        return { name, default: NONE, enum: [...choice], description };
      }) as workflowTemplate.QuestionTemplate["inputs"]["parameters"],
    },
    suspend: { duration: `${answer}s` },
    outputs: {
      parameters: questions.map(({ name }) => {
        return { name, valueFrom: { supplied: {}, default: NONE } };
      }) as workflowTemplate.QuestionTemplate["outputs"]["parameters"],
    },
  };
}

function concludeTemplate(draft: OutcomeDraft, known: readonly Known[], questions: readonly Question[]) {
  const names = draft.deciders.map(({ name }) => `${FOUND}-${name}`);
  const env = names.map((name) => ({ name: envOf(name), value: `{{inputs.parameters.${name}}}` }));
  const outputs = [...questions.map(({ name }) => name), "ask"];
  const hasPath = draft.proposals.length > 0;
  const script = [
    "set -f",
    "rb_found=() rb_paths=()",
    `for rb_one in ${names.map((name) => `$${envOf(name)}`).join(" ")}; do`,
    '  case "$rb_one" in',
    ...known.map(({ id, finding: { path } }) => {
      return `    ${id}) rb_found+=("$rb_one")${path === undefined || !hasPath ? "" : `; rb_paths+=(${path})`} ;;`;
    }),
    "  esac",
    "done",
    'mapfile -t rb_paths < <([ "${#rb_paths[@]}" -eq 0 ] || printf "%s\\n" "${rb_paths[@]}" | sort -u)',
    "# One path is an answer. None, or two of them, is a question for a person.",
    hasPath
      ? 'if [ "${#rb_paths[@]}" -eq 1 ]; then rb_path=${rb_paths[0]} rb_ask=NO; else rb_path=none rb_ask=YES; fi'
      : 'if [ "${#rb_found[@]}" -gt 0 ]; then rb_ask=NO; else rb_ask=YES; fi',
    'echo "found: ${rb_found[*]:-none}; named by it: ${rb_paths[*]:-no path}; a person is asked: $rb_ask"',
    `mkdir -p ${FOLDER}`,
    `printf %s "\${rb_found[*]:-none}" > ${FOLDER}/finding`,
    ...(hasPath ? [`printf %s "$rb_path" > ${FOLDER}/path`] : []),
    `printf %s "$rb_ask" > ${FOLDER}/ask`,
    "",
  ].join("\n");
  return pod(draft, { name: "conclude", inputs: names, env, script, outputs });
}

function proposeTemplate(
  draft: OutcomeDraft,
  known: readonly Known[],
  questions: readonly Question[],
  parameters: readonly { readonly name: string }[],
) {
  const inputs = parameters.map(({ name }) => name);
  const env = [
    ...inputs.map((name) => ({ name: envOf(name), value: `{{inputs.parameters.${name}}}` })),
    { name: "RB_FINGERPRINT", value: `{{workflow.parameters.${FINGERPRINT_PARAMETER}}}` },
  ];
  const named = known.flatMap(({ id, finding: { path } }) =>
    path === undefined ? [] : [`    ${id}) rb_path=${path} ;;`],
  );
  const asksPath = questions.some(({ name }) => name === "path");
  const asksFinding = questions.some(({ name }) => name === "finding");
  const script = [
    `[[ $RB_FINGERPRINT =~ ^(${FINGERPRINT}|manual)$ ]] || RB_FINGERPRINT=invalid`,
    "rb_finding=${RB_FINDING:-none} rb_path=${RB_PATH:-none} rb_template=none rb_submit=none",
    "# What a person has said counts more than what was found, and a path more than a finding that names one.",
    ...(asksFinding ? ['[ "$RB_ASKED_FINDING" = none ] || rb_finding=$RB_ASKED_FINDING'] : []),
    ...(asksFinding && asksPath && named.length > 0
      ? ['if [ "$RB_ASKED_FINDING" != none ]; then', '  case "$RB_ASKED_FINDING" in', ...named, "  esac", "fi"]
      : []),
    ...(asksPath ? ['[ "$RB_ASKED_PATH" = none ] || rb_path=$RB_ASKED_PATH'] : []),
    'echo "found: $rb_finding"',
    "rb_propose() { # LABEL TITLE TEMPLATE [OPTION]...",
    '  if [ "$3" = none ]; then echo "path $1, $2: no WorkflowTemplate, by hand"; return; fi',
    `  rb_command="argo submit -n ${draft.namespace} --from workflowtemplate/$3 -p ${FINGERPRINT_PARAMETER}=$RB_FINGERPRINT\${4:+ $4}"`,
    '  echo "path $1, $2: $rb_command"',
    '  [ "$1" != "$rb_path" ] || rb_template=$3 rb_submit=$rb_command',
    "}",
    'if [ "$rb_path" = none ]; then echo "no path is proposed; these there are:"; fi',
    ...draft.proposals.flatMap(proposalLines),
    `mkdir -p ${FOLDER}`,
    `printf %s "$rb_finding" > ${FOLDER}/finding`,
    `printf %s "$rb_path" > ${FOLDER}/path`,
    `printf %s "$rb_template" > ${FOLDER}/workflow-template`,
    `printf %s "$rb_submit" > ${FOLDER}/submit`,
    "",
  ].join("\n");
  const outputs = ["finding", "path", "workflow-template", "submit"];
  return pod(draft, { name: "propose", inputs, env, script, outputs, isGlobal: true });
}

function proposalLines({ graph, template, inputs }: Proposal): string[] {
  const label = graph.label ?? "";
  const options = inputs.map(({ name }) => `-p ${name}=`).join(" ");
  const words = [label, quote(oneLine(graph.title)), template ?? NONE, ...(options === "" ? [] : [quote(options)])];
  return [
    `case "$rb_path" in none | ${label})`,
    `  rb_propose ${words.join(" ")}`,
    ...inputs.map(({ name, description }) => `  echo ${quote(`  fill in ${name}=: ${description}`)}`),
    "esac",
  ];
}

interface PodDraft {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly env: Parameters<typeof makeContainer>[0]["env"];
  readonly script: string;
  readonly outputs: readonly string[];
  /** Its outputs are those of the run, too. */
  readonly isGlobal?: boolean;
}

function pod({ graph, image }: OutcomeDraft, draft: PodDraft): workflowTemplate.ContainerSetTemplate {
  const { name, inputs, env, script, outputs, isGlobal = false } = draft;
  const { image: own, imagePullPolicy, ...rest } = makeContainer({ image, script, timeout: LOOK, env });
  return {
    name,
    activeDeadlineSeconds: longest([LOOK]),
    metadata: { annotations: { [`${PREFIX}/source`]: inert(originOf(graph.origin)) } },
    inputs: { parameters: inputs.map((input) => ({ name: input })) },
    outputs: {
      parameters: outputs.map((output) => ({
        name: output,
        valueFrom: { path: `${FOLDER}/${output}`, default: NONE },
        ...(isGlobal ? { globalName: output } : {}),
      })),
    },
    volumes,
    containerSet: { volumeMounts, containers: [{ name: "main", image: own, imagePullPolicy, ...rest }] },
  };
}
