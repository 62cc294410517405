import type { ShellCommand, ShellRange, ShellScript, ShellWord } from "../syntax/index.ts";
import { type Call, locateTool, readCall } from "./permissions-call.ts";
import { kindNamed } from "./permissions-kinds.ts";
import { constantsOf, isKnown } from "./permissions-words.ts";
import { allCommands } from "./words.ts";

/** An object that a call names; `kind` is the plural of the API, `deployments`. */
export interface NamedObject {
  readonly kind: string;
  readonly namespaced: boolean;
  /** Absent where all of them are meant, or only the run can tell. */
  readonly name?: string;
}

/** One call of kubectl or oc where it stands. */
export interface KubectlCall extends Call {
  readonly script: ShellScript;
  readonly command: ShellCommand;
  /** From the tool on. */
  readonly words: readonly ShellWord[];
  /** The words of the verb: `rollout undo`. */
  readonly head: ShellRange;
  readonly objects: readonly NamedObject[];
  /** As written; absent without `-n` or where it is no plain text. */
  readonly namespace?: string;
}

/** Verbs that look into pods: their first word is a pod, or the kind and name of what has some. */
const INTO_PODS = new Set(["exec", "logs", "attach", "port-forward", "debug"]);
const OF_NODES = new Set(["cordon", "uncordon", "drain"]);

/** Ten rules ask of the same scripts, and each script is parsed once. */
const known = new WeakMap<ShellScript, readonly KubectlCall[]>();

/** The calls of kubectl and oc in a script and in those quoted in it, in the order of the text. */
export function kubectlCalls(script: ShellScript): readonly KubectlCall[] {
  let calls = known.get(script);
  if (calls === undefined) {
    calls = readCalls(script);
    known.set(script, calls);
  }
  return calls;
}

function readCalls(script: ShellScript): readonly KubectlCall[] {
  const constants = constantsOf(script);
  return allCommands(script).flatMap(({ script: owner, command }): readonly KubectlCall[] => {
    const located = locateTool(command, /^(?:kubectl|oc)$/);
    if (located === undefined) return [];
    const call = readCall(located, constants);
    const namespace = call.options.get("namespace")?.at(-1);
    const { words } = located;
    return [
      {
        ...call,
        script: owner,
        command,
        words,
        head: headOf(words, call.verb),
        objects: objectsOf(call),
        ...(namespace !== undefined && isKnown(namespace) ? { namespace } : {}),
      },
    ];
  });
}

/** Whether two calls are about the same object, as far as both say which. */
export function shareObject(one: KubectlCall, other: KubectlCall): boolean {
  if (one.namespace !== undefined && other.namespace !== undefined && one.namespace !== other.namespace) return false;
  return one.objects.some(
    ({ kind, name }) =>
      name !== undefined && other.objects.some((object) => object.kind === kind && object.name === name),
  );
}

function headOf(words: readonly ShellWord[], verb: string): ShellRange {
  const parts = verb.split(" ");
  const first = words.findIndex(({ value }, at) => at > 0 && value === parts[0]);
  const from = words[first] ?? (words[0] as ShellWord);
  const last = words.find(({ value }, at) => at > first && value === parts[1]) ?? from;
  return { start: from.start, end: parts.length > 1 ? last.end : from.end };
}

function objectsOf({ verb, args }: Call): readonly NamedObject[] {
  if (OF_NODES.has(verb)) return args.map((name) => objectOf("nodes", name)).flatMap((object) => object ?? []);
  const [first = "", ...rest] = args;
  const slash = args
    .filter((arg) => arg.includes("/"))
    .flatMap((arg) => {
      const [kind = "", name = ""] = arg.split("/");
      return objectOf(kind, name) ?? [];
    });
  if (slash.length > 0) return slash;
  if (INTO_PODS.has(verb)) return first === "" ? [] : [objectOf("pods", first)].flatMap((object) => object ?? []);
  if (verb === "top nodes" || verb === "top node") return [objectOf("nodes")].flatMap((object) => object ?? []);
  if (verb === "top pods" || verb === "top pod") return [objectOf("pods", first)].flatMap((object) => object ?? []);
  const names = rest.filter((arg) => !/[=:]/.test(arg) && !arg.endsWith("-"));
  return first.split(",").flatMap((kind) => {
    const all = names.length === 0 ? [objectOf(kind)] : names.map((name) => objectOf(kind, name));
    return all.flatMap((object) => object ?? []);
  });
}

function objectOf(written: string, name = ""): NamedObject | undefined {
  const kind = kindNamed(written);
  if (kind === undefined) return undefined;
  const known = name !== "" && isKnown(name) ? { name } : {};
  return { kind: kind.resource, namespaced: kind.namespaced, ...known };
}
