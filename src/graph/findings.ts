import type { DiagnosisGroup } from "../runbook/index.ts";
import type { Localized } from "../source/index.ts";
import { parseShellText } from "../syntax/index.ts";
import type { StepNode, Test } from "./model.ts";

/**
 * What kubectl prints below STATUS: `podPhase` and reasons in kubernetes/pkg/printers/internalversion/printers.go,
 * pkg/kubelet/container/sync_result.go and pkg/kubelet/images/types.go.
 */
const STATUSES: ReadonlySet<string> = new Set(
  (
    "Running Pending Succeeded Completed Failed Unknown Error CrashLoopBackOff OOMKilled Evicted Terminating NodeLost " +
    "ContainerCreating PodInitializing ContainerCannotRun ContainerStatusUnknown DeadlineExceeded NodeAffinity " +
    "ImagePullBackOff ErrImagePull ErrImageNeverPull InvalidImageName ImageInspectError RegistryUnavailable " +
    "CreateContainerConfigError CreateContainerError RunContainerError StartError PreCreateHookError PostStartHookError"
  ).split(" "),
);

/** One quoted text and nothing else: `"OOMKilled"`, `` `no space left` ``, `「…」`. */
const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|`([^`]+)`|「([^」]+)」|'([^']+)')$/;
/** `All pods in Pending`, `any pod is in Error`, `所有 Pod 處於 Pending 狀態`, `CrashLoopBackOff` alone. */
const POD_STATUS =
  /^(?:(?:(all|every|any|some|one|a)(?: of)?(?: the)? pods?(?: (?:is|are))?(?: in)?|(所有|全部|每[個个]|任一|任何|有) ?pods? ?(?:都|均)?(?:處於|处于|為|为|是)?) ?)?`?([A-Z][A-Za-z]+)`?(?: ?(?:status|state|狀態|状态))?$/i;
/** Alone they may mean all pods or one. */
const HEALTHY = /^(?:Running|Completed|Succeeded)$/;
const EXIT_CODE = /^(?:exit(?:s with)?(?: code| status)?|結束碼|退出碼|退出码)(?:\s*(?:=|is|為|为))?\s*(\d{1,3})$/i;
/** A text in a longer line is found; one that spans lines, or that Argo would take for a template, is not looked for. */
const LONGEST = 200;

/** The name of each group of a diagnosis below its graph: its number, and for one that comes again `2-2`, as the ids of its steps. */
export function nameGroups(id: string, groups: readonly DiagnosisGroup[]): ReadonlyMap<DiagnosisGroup, string> {
  const taken = new Set<string>();
  return new Map(
    groups.map((group) => {
      let name = `${id}/${group.number}`;
      for (let count = 2; taken.has(name); count++) name = `${id}/${group.number}-${count}`;
      taken.add(name);
      return [group, name];
    }),
  );
}

type Scripted = Extract<StepNode, { script: unknown }>;

function hasScript(node: StepNode): node is Scripted {
  return "script" in node;
}

/**
 * How a machine can see that a finding holds, by what the steps of its part print: a quoted text, a status in the
 * table of `kubectl get pods`, or the exit code of the only step. Undefined where only a person can tell, and where
 * two languages say two things: nothing is guessed.
 */
export function testOf(when: Localized, steps: readonly StepNode[]): Test | undefined {
  const found = new Map<string, Test>();
  for (const text of Object.values(when)) {
    const test = readTest(text.trim(), steps);
    if (test !== undefined) found.set(JSON.stringify(test), test);
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

function readTest(text: string, steps: readonly StepNode[]): Test | undefined {
  const scripts = steps.filter(hasScript);
  const quoted = QUOTED.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (quoted !== undefined) return textTest(quoted, scripts);
  const [, english, chinese, status = ""] = POD_STATUS.exec(text) ?? [];
  if (STATUSES.has(status)) return statusTest(status, english ?? chinese, scripts);
  const code = Number(EXIT_CODE.exec(text)?.[1] ?? Number.NaN);
  const [only, ...others] = scripts;
  // A rewrite may have changed what the last command ends with.
  const isAsWritten = only !== undefined && others.length === 0 && only.script.rewrites.length === 0;
  return isAsWritten && code <= 255 ? { kind: "exit", code, steps: [only.id] } : undefined;
}

function statusTest(status: string, quantifier: string | undefined, scripts: readonly Scripted[]): Test | undefined {
  const tables = scripts.filter(printsPods).map(({ id }) => id);
  if (tables.length !== 1 || (quantifier === undefined && HEALTHY.test(status))) return undefined;
  const of = /^(?:all|every|所有|全部|每)/i.test(quantifier ?? "") ? "all" : "any";
  return { kind: "status", status, of, steps: tables };
}

function textTest(text: string, scripts: readonly Scripted[]): Test | undefined {
  const isPlain = text.length <= LONGEST && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\{\{/u.test(text) && text.trim() !== "";
  return isPlain && scripts.length > 0 ? { kind: "text", text, steps: scripts.map(({ id }) => id) } : undefined;
}

/** True for a step that is one `kubectl get pods`, whose table reaches its output as it is, with its head. */
function printsPods({ script }: Scripted): boolean {
  const { commands } = parseShellText(script.run);
  const [only] = commands;
  if (only === undefined || commands.length > 1 || only.redirects.some(({ descriptor = 1 }) => descriptor === 1))
    return false;
  const words = only.words.map(({ value }) => value);
  const [program, verb, kind] = words;
  const isTable = words.every(
    (word) => word !== undefined && !/^(?:-o|--output|--no-headers|-w|--watch|--show-kind|--raw|--template)/.test(word),
  );
  return isTable && (program === "kubectl" || program === "oc") && verb === "get" && /^(?:po|pods?)$/.test(kind ?? "");
}
