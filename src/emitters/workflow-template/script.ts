import type { Input } from "../../graph/index.ts";
import { closeOutput, keepOutput } from "./evidence.ts";
import type { Gate, ScriptNode } from "./layout.ts";
import { envOf, oneLine } from "./text.ts";

/** Exit codes of what is ours in a script; all others are those of the author's commands. */
export const EXIT = { input: 65, notApproved: 90 } as const;

/** Where shell variables wait for the next container of the pod, one file each, as `declare -p` writes them. */
export const STATE = "/rb/state";

/** What stands around the commands of one container. */
export interface Surroundings {
  /** Whose answer is looked at first. */
  readonly gates: readonly Gate[];
  /** Variables that come from another pod and are unpacked here. */
  readonly unpack: readonly string[];
  /** Variables that go to another pod and are packed here. */
  readonly pack: readonly string[];
  /** Lines that lay out the files of the repository. */
  readonly files: readonly string[];
  /** Name under which what the step prints is kept, where something is decided by it. */
  readonly evidence?: string;
}

/** The whole script of a container that runs a step. */
export function stepScript(node: ScriptNode, around: Surroundings): string {
  const { script } = node;
  const own = [...script.sets].sort();
  const lines = [
    ...remarks(node),
    ...around.gates.map(checkAnswer),
    ...(own.length + around.unpack.length > 0 ? [`mkdir -p ${STATE}`] : []),
    ...(script.tolerateFailure ? tolerate(own, around.pack, around.evidence) : keep(own, around.pack)),
    ...around.unpack.map((name) => `printf %s "$${stateEnv(name)}" | base64 -d > ${STATE}/${name}`),
    ...[...script.uses].sort().flatMap(load),
    ...inputsOf(node).flatMap(checkInput),
    ...around.files,
  ];
  return `${[...lines, script.run.replace(/(?<!\n)\n+$/, "")].join("\n")}\n`;
}

/** The script of a pod that only looks at the answer of its gates. */
export function answerScript(gates: readonly Gate[]): string {
  return `${[...gates.map(checkAnswer), 'echo "answered YES"'].join("\n")}\n`;
}

/** The values that a step needs from outside, each once. */
export function inputsOf({ script: { inputs } }: ScriptNode): readonly Input[] {
  return inputs.filter(({ name }, at) => inputs.findIndex((other) => other.name === name) === at);
}

/** Environment variable with the answer of a gate. */
export function answerEnv(gate: Gate): string {
  return envOf(gate.name);
}

/** Environment variable with a shell variable from another pod, as base64 of its `declare -p`. */
export function stateEnv(name: string): string {
  return `RB_STATE_${name}`;
}

/** Where the step stands in the runbook, and what was changed on the way, as comments. */
function remarks(node: ScriptNode): string[] {
  return [
    `# runbook line ${lineOf(node.origin)}: ${oneLine(node.title)}`,
    ...node.script.rewrites.flatMap(({ span, from, to, reason }) => {
      const line = `# runbook line ${lineOf(span)}`;
      if (!/\n/.test(from + to)) return [`${line}: ${oneLine(from)} -> ${oneLine(to)}: ${oneLine(reason)}`];
      return [`${line}, not as written: ${oneLine(reason)}. It says:`, ...from.split("\n").map(quote)];
    }),
  ];
}

/** One line of the author's as a comment. */
function quote(line: string): string {
  return `#   ${oneLine(line)}`.trimEnd();
}

function lineOf({ file, start }: ScriptNode["origin"]): number {
  return file.position(start).line;
}

function checkAnswer(gate: Gate): string {
  const name = answerEnv(gate);
  const what = gate.node.kind === "approve" ? "not approved" : "not confirmed as done";
  return `[ "$${name}" = YES ] || { echo "${what} (${gate.name} = $${name})" >&2; exit ${EXIT.notApproved}; }`;
}

/** A value from outside is looked at before any command sees it. */
function checkInput({ name, pattern, type }: Input): string[] {
  // Bash knows POSIX extended expressions, which have no groups without capture.
  const expression = pattern.replaceAll("(?:", "(");
  return [
    `rb_pattern='${expression.replaceAll("'", "'\\''")}'`,
    `[[ $${name} =~ $rb_pattern ]] || { echo "${name} is not a valid ${type}" >&2; exit ${EXIT.input}; }`,
  ];
}

function load(name: string): string[] {
  return [`. ${STATE}/${name}`, `: "\${${name}:?an earlier step found no value for it}"`];
}

/** Leaves the variables of the step for later ones, however the step ends. */
function keep(own: readonly string[], pack: readonly string[]): string[] {
  const saving = save(own, pack);
  return saving.length === 0 ? [] : ["rb_end() {", ...saving, "}", "trap rb_end EXIT"];
}

/** Evidence is gathered to the end: what fails is said and counted, and the container ends well. */
function tolerate(own: readonly string[], pack: readonly string[], evidence: string | undefined): string[] {
  return [
    "set +e",
    "rb_failed=0",
    "trap 'rb_code=$?; rb_failed=$((rb_failed + 1)); echo \"exit code $rb_code at line $LINENO of this script\" >&2' ERR",
    "trap 'exit 143' TERM",
    "rb_end() {",
    "  rb_code=$?",
    "  trap - ERR",
    ...save(own, pack),
    ...(evidence === undefined ? [] : closeOutput(evidence)),
    '  [ "$rb_failed$rb_code" = 00 ] || echo "evidence incomplete: $rb_failed commands failed, last exit code $rb_code" >&2',
    "  exit 0",
    "}",
    "trap rb_end EXIT",
    ...(evidence === undefined ? [] : keepOutput(evidence)),
  ];
}

/** Writes down what has a value; what has none is missed, and said, where it is needed. */
function save(own: readonly string[], pack: readonly string[]): string[] {
  return [
    ...own.map((name) => `  [ -z "\${${name}[*]+set}" ] || declare -p ${name} > ${STATE}/${name}`),
    ...pack.map(
      (name) => `  [ ! -e ${STATE}/${name} ] || base64 ${STATE}/${name} | tr -d '\\n' > ${STATE}/${name}.b64`,
    ),
  ];
}
