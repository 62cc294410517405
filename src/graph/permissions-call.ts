import { isExec, type ShellCommand, unwrapWords } from "../syntax/index.ts";
import { kubectlGroups } from "./tables.ts";
import { type Constants, fedBy, type Located, readWord, UNKNOWN } from "./permissions-words.ts";

/** One call of kubectl, its words told apart. */
export interface Call {
  /** `get`, `rollout status`; `UNKNOWN` in it where it is not written out. */
  readonly verb: string;
  /** What stands behind the verb and is no option, up to `--`. */
  readonly args: readonly string[];
  /** Values of options by their long name; a switch has `true`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/**
 * Long options that take the next word, from the help of each verb and `kubectl options` (1.32). A name that is a
 * switch of one verb and takes a word with another is no option of both that matters here.
 */
const valued = new Set(
  (
    "address annotations api-group api-version as as-group as-uid audience bound-object-kind bound-object-name " +
    "bound-object-uid cache-dir categories certificate-authority chunk-size client-certificate client-key cluster " +
    "cluster-ip concurrency container containers context copy-to cpu-percent current-replicas custom duration env " +
    "external-ip field-manager field-selector filename for from from-env-file from-file from-literal grace-period group " +
    "image image-pull-policy keys kubeconfig kustomize label-columns labels limit-bytes limits load-balancer-ip " +
    "log-flush-frequency max max-log-requests min name namespace namespaces output output-directory override-type " +
    "overrides password patch patch-file pod-running-timeout pod-selector port profile profile-output protocol " +
    "prune-allowlist raw replicas request-timeout requests resource-version restart retries revision schedule selector " +
    "server serviceaccount session-affinity set-image since since-time skip-wait-for-delete-timeout sort-by subresource " +
    "tail target target-port template timeout tls-server-name to-revision token type types user username v vmodule verbs"
  ).split(" "),
);
/** One letter for a long option. A letter that means two things stands with its verb. */
const letters: Readonly<Record<string, string>> = {
  A: "all-namespaces",
  R: "recursive",
  f: "filename",
  h: "help",
  i: "stdin",
  k: "kustomize",
  l: "selector",
  n: "namespace",
  o: "output",
  s: "server",
  t: "tty",
  v: "v",
  w: "watch",
};
const lettersOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attach: { c: "container" },
  cp: { c: "container" },
  create: { r: "replicas" },
  debug: { c: "container" },
  exec: { c: "container" },
  expose: { l: "labels" },
  get: { L: "label-columns" },
  logs: { c: "container", f: "follow", p: "previous" },
  patch: { p: "patch" },
  run: { l: "labels" },
  set: { c: "containers", e: "env" },
};
/** Verbs behind which `--` begins the words of another command. */
const running = new Set(["exec", "run", "debug", "attach"]);
/** Verbs of one verb, besides those of all commands that have some. */
const groups = new Set([...kubectlGroups, "top", "set", "create", "cluster-info"]);

/** The words of a command from `kubectl` on, also behind `timeout 5` or `xargs`; undefined where it runs something else. */
export function locateTool(command: ShellCommand, tools: RegExp): Located | undefined {
  const { words } = command;
  const work = words.length - unwrapWords(words).length;
  const exec = words.findIndex((_, at) => at < work && isExec(words.slice(at)));
  const at = exec === -1 ? work : exec;
  const name = words[at]?.value?.replace(/^.*\//, "") ?? "";
  if (!tools.test(name)) return undefined;
  const fed = fedBy(command, at);
  return { words: words.slice(at), ...(fed === undefined ? {} : { fed }) };
}

/** Tells verb, arguments and options apart. */
export function readCall({ words, fed }: Located, constants: Constants): Call {
  const texts = words.slice(1).map((word) => {
    const text = readWord(word, constants);
    return fed?.instead === undefined ? text : text.replaceAll(fed.instead, UNKNOWN);
  });
  const verb = readVerb(texts);
  const args: string[] = [];
  const options = new Map<string, string[]>();
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string;
    if (text === "--") {
      if (!running.has(verb)) args.push(...texts.slice(at + 1));
      break;
    }
    if (!/^-./.test(text)) {
      args.push(text);
      continue;
    }
    for (const { name, value } of readOptions(text, verb)) {
      const takesNext = value === undefined && takesWord(name, verb) && texts[at + 1] !== undefined;
      options.set(name, [...(options.get(name) ?? []), takesNext ? (texts[++at] as string) : (value ?? "true")]);
    }
  }
  if (fed !== undefined && fed.instead === undefined) args.push(UNKNOWN);
  const below = groups.has(verb) ? args[1] : undefined;
  const isGroup = below !== undefined && (verb !== "cluster-info" || below === "dump");
  return { verb: isGroup ? `${verb} ${below}` : (args[0] ?? ""), args: args.slice(isGroup ? 2 : 1), options };
}

/** The first word that is neither an option nor the value of one that all commands have. */
function readVerb(texts: readonly string[]): string {
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] as string;
    if (!/^-./.test(text)) return text;
    const last = readOptions(text, "").at(-1);
    if (last?.value === undefined && takesWord(last?.name ?? "", "")) at++;
  }
  return "";
}

function takesWord(name: string, verb: string): boolean {
  return valued.has(name) && !(verb === "top" && name === "containers") && !(verb === "config" && name === "raw");
}

interface Option {
  readonly name: string;
  readonly value?: string;
}

/** `--tail=5`; `-n`, `-nisland`, `-n=island`; `-it` is two. */
function readOptions(text: string, verb: string): readonly Option[] {
  if (text.startsWith("--")) {
    const at = text.indexOf("=");
    return [at === -1 ? { name: text.slice(2) } : { name: text.slice(2, at), value: text.slice(at + 1) }];
  }
  const found: Option[] = [];
  for (let at = 1; at < text.length; at++) {
    const letter = text[at] as string;
    const name = lettersOf[verb]?.[letter] ?? letters[letter] ?? letter;
    const rest = text.slice(at + 1);
    if (rest !== "" && (takesWord(name, verb) || rest.startsWith("="))) {
      return [...found, { name, value: rest.replace(/^=/, "") }];
    }
    found.push({ name });
  }
  return found;
}
