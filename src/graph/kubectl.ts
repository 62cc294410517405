import type { ShellScript } from "../syntax/index.ts";

/** A workload that a command names. */
export interface Workload {
  /** In full and in the singular: `deployment`. */
  readonly kind: string;
  readonly name: string;
}

/** What one call of kubectl names. */
export interface KubectlCommand {
  readonly namespace?: string;
  readonly workloads: readonly Workload[];
}

const NAME = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/;
/** Kinds whose pods a recovery restarts, scales or mends, by all names that kubectl has for them. */
const KINDS: Readonly<Record<string, string>> = {
  deploy: "deployment",
  deployment: "deployment",
  deployments: "deployment",
  statefulset: "statefulset",
  statefulsets: "statefulset",
  sts: "statefulset",
  daemonset: "daemonset",
  daemonsets: "daemonset",
  ds: "daemonset",
};

/**
 * The calls of kubectl in a script, in loops, substitutions and quoted scripts too. A namespace or a name that is
 * not written out (`$NS`) is not there. Only what stands before ` -- ` is kubectl's own.
 */
export function kubectlCommands(script: ShellScript): readonly KubectlCommand[] {
  return script.commands.flatMap(({ words, inner }): readonly KubectlCommand[] => {
    const below = inner === undefined ? [] : kubectlCommands(inner);
    const values = words.map(({ value, text }) => value ?? text);
    const start = values.indexOf("kubectl");
    if (start < 0) return below;
    const end = values.indexOf("--", start);
    return [readCommand(values.slice(start + 1, end < 0 ? undefined : end)), ...below];
  });
}

function readCommand(words: readonly string[]): KubectlCommand {
  const namespace = namespaceIn(words);
  return { ...(namespace === undefined ? {} : { namespace }), workloads: workloadsIn(words) };
}

function namespaceIn(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const [, inline] = /^(?:--namespace=|-n=?)(.+)$/.exec(word) ?? [];
    const name = inline ?? (word === "-n" || word === "--namespace" ? words[at + 1] : undefined);
    if (name !== undefined && NAME.test(name)) return name;
  }
  return undefined;
}

function workloadsIn(words: readonly string[]): readonly Workload[] {
  return words.flatMap((word, at) => {
    const [written = "", inline] = word.split("/");
    const kind = KINDS[written.replace(/\.apps$/, "")];
    const name = inline ?? words[at + 1];
    return kind === undefined || name === undefined || !NAME.test(name) ? [] : [{ kind, name }];
  });
}
