import { parseShellText, type ShellRange, type ShellScript } from "../syntax/index.ts";
import { calledScript } from "./files.ts";
import type { EmbeddedFile, Permission } from "./model.ts";
import { locateTool, readCall } from "./permissions-call.ts";
import { changing } from "./permissions-change.ts";
import type { Files } from "./permissions-files.ts";
import { kind, own } from "./permissions-kinds.ts";
import { reading } from "./permissions-read.ts";
import { type Refused, Request } from "./permissions-request.ts";
import { constantsOf, isKnown, readWord, UNKNOWN } from "./permissions-words.ts";
import { kubectlSessions, kubectlVerbs } from "./tables.ts";

export type { Files } from "./permissions-files.ts";

/** A command and where it stands in the outermost script. */
interface Placed extends ShellRange {
  readonly text: string;
}

/** A command from which nothing can be derived. */
export interface Refusal extends Placed {
  readonly reason: Refused["reason"];
  /** The tool with its verb: `kubectl apply`. */
  readonly what: string;
  /** The words that it is refused for. */
  readonly words: string;
}

/** A command in which a variable stands for the name of an object: it may be any one. */
export interface AnyName extends Placed {
  readonly resources: readonly string[];
}

/** What one command asks of the API. */
export interface Asked extends Placed {
  readonly permissions: readonly Permission[];
}

export interface Derivation {
  /** All that the script asks, each once and sorted; not all of it where there are refusals. */
  readonly permissions: readonly Permission[];
  readonly asked: readonly Asked[];
  readonly refusals: readonly Refusal[];
  readonly anyNames: readonly AnyName[];
}

/** Programs of their own that ask the API for what their words do not tell. */
const clients = /^(?:helm|argo|argocd|flux|istioctl|linkerd|velero|stern|k9s|cmctl|kubeadm|skaffold|calicoctl|cilium)$/;
/** Options by which kubectl asks another cluster, or as somebody else than its pod. */
const identities =
  "kubeconfig context cluster user server token client-certificate client-key username password as-uid".split(" ");
const verbs = new Map([...Object.entries(reading), ...Object.entries(changing)]);
/** Verbs that print or change the configuration of kubectl, and ask no server. */
const local = /^config(?: |$)/;

/**
 * What the commands of a script ask of the Kubernetes API, by what kubectl 1.32 does. Nothing is guessed: what no table
 * knows is refused. `files` is what is in the files that the commands read; a shell script among the `embedded` ones asks where it is run.
 * Commands in a container (`kubectl exec … -- sh -c '…'`) ask as somebody else.
 */
export function derivePermissions(
  script: ShellScript,
  files: Files = new Map(),
  embedded: readonly EmbeddedFile[] = [],
): Derivation {
  const asked: Asked[] = [];
  const refusals: Refusal[] = [];
  const anyNames: AnyName[] = [];
  for (const { script: owner, command } of commandsHere(script)) {
    const start = owner.at + (command.words[0]?.start ?? command.start);
    const end = owner.at + (command.words.at(-1)?.end ?? command.end);
    const place = { start, end, text: owner.slice.text.slice(start - owner.at, end - owner.at) };
    const called = calledScript(command, embedded);
    if (called !== undefined) {
      const others = embedded.filter((file) => file !== called);
      const inner = derivePermissions(parseShellText(called.text), files, others);
      asked.push({ ...place, permissions: inner.permissions });
      for (const refusal of inner.refusals) refusals.push({ ...refusal, ...place });
      for (const any of inner.anyNames) anyNames.push({ ...any, ...place });
    }
    const client = locateTool(command, clients)?.words[0]?.value;
    if (client !== undefined) refusals.push({ ...place, what: client, reason: "tool", words: client });
    const located = locateTool(command, /^(?:kubectl|oc)$/);
    if (located === undefined) continue;
    const constants = constantsOf(owner);
    const call = readCall(located, constants);
    const request = new Request(call, { script: owner, command, constants, files });
    ask(request);
    if (request.refused !== undefined) {
      const { reason, text } = request.refused;
      const word = located.words.find((one) => !isKnown(text) && readWord(one, constants).includes(text));
      const what = `${located.words[0]?.value} ${shown(call.verb)}`.trim();
      refusals.push({ ...place, reason, words: word?.text ?? shown(text), what });
    } else asked.push({ ...place, permissions: unique(request.needs) });
    if (request.anyName.size > 0) anyNames.push({ ...place, resources: [...request.anyName] });
  }
  return { permissions: unique(asked.flatMap(({ permissions }) => permissions)), asked, refusals, anyNames };
}

/** All commands but those that run in a container, which has an account of its own. */
function commandsHere(
  script: ShellScript,
): readonly { script: ShellScript; command: ShellScript["commands"][number] }[] {
  return script.commands.flatMap((command) => [
    { script, command },
    ...(command.inner === undefined || locateTool(command, /^(?:kubectl|oc)$/) !== undefined
      ? []
      : commandsHere(command.inner)),
  ]);
}

function ask(request: Request): void {
  const { call } = request;
  if (request.has("help") || local.test(call.verb)) return;
  const asking = verbs.get(call.verb);
  if (asking === undefined) {
    const [verb = "", below = ""] = call.verb.split(" ");
    const isVerb = [verb, `${verb}_${below}`].some((name) => kubectlVerbs.has(name) || kubectlSessions.has(name));
    return void request.refuse(isVerb ? "open" : "verb", call.verb);
  }
  for (const option of identities)
    if (request.last(option) !== undefined) return void request.refuse("identity", `--${option}`);
  if (request.last("as") !== undefined || request.last("as-group") !== undefined) impersonate(request);
  else asking(request);
}

/** The API asks whether the account may speak as the other one; what is asked then is asked as that one. */
function impersonate(request: Request): void {
  const names = [...(request.call.options.get("as") ?? []), ...(request.call.options.get("as-group") ?? [])];
  const open = names.find((name) => !isKnown(name));
  if (open !== undefined) return void request.refuse("identity", `--as ${open}`);
  const [, namespace, account] = /^system:serviceaccount:([^:]+):(.+)$/.exec(request.last("as") ?? "") ?? [];
  const user = request.last("as");
  if (account !== undefined) request.need(kind("serviceaccounts"), "impersonate", { name: account, namespace });
  else if (user !== undefined) request.need(own.users, "impersonate", { name: user });
  for (const group of request.call.options.get("as-group") ?? [])
    request.need(own.groups, "impersonate", { name: group });
}

/** Text for a person: `…` for what only the run can tell. */
function shown(text: string): string {
  return text.replaceAll(UNKNOWN, "…");
}

function unique(permissions: readonly Permission[]): readonly Permission[] {
  const found = new Map(permissions.map((permission) => [keyOf(permission), permission]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, permission]) => permission);
}

function keyOf({ group, resource, verb, name = "", scope, namespace = "" }: Permission): string {
  return [scope, namespace, group, resource, name, verb].join(" ");
}
