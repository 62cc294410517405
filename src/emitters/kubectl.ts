/** What matters here of one call of kubectl. */
export interface KubectlCommand {
  readonly namespace?: string;
  /** The workload that it names, as `deployment-hlp-executor-core`. */
  readonly workload?: string;
}

const NAME = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/;
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
 * The calls of kubectl in a script, in loops, substitutions and quoted commands too. A namespace or a name that is
 * not written out (`$NS`) is not there. Only what stands before ` -- ` is kubectl's own.
 */
export function kubectlCommands(script: string): readonly KubectlCommand[] {
  const text = script.replace(/^\s*#.*$/gm, "").replaceAll("\\\n", " ");
  return [...text.matchAll(/\bkubectl\b([^\n;|&()`]*)/g)].map(([, rest = ""]) => {
    const words = rest
      .replace(/["']/g, "")
      .split(/\s+/)
      .filter((word) => word !== "");
    const end = words.indexOf("--");
    return readCommand(end < 0 ? words : words.slice(0, end));
  });
}

function readCommand(words: readonly string[]): KubectlCommand {
  const namespace = namespaceIn(words);
  const workload = workloadIn(words);
  return { ...(namespace === undefined ? {} : { namespace }), ...(workload === undefined ? {} : { workload }) };
}

function namespaceIn(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const [, inline] = /^(?:--namespace=|-n=?)(.+)$/.exec(word) ?? [];
    const name = inline ?? (word === "-n" || word === "--namespace" ? words[at + 1] : undefined);
    if (name !== undefined && NAME.test(name)) return name;
  }
  return undefined;
}

function workloadIn(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const slash = word.indexOf("/");
    const kind = KINDS[(slash < 0 ? word : word.slice(0, slash)).replace(/\.apps$/, "")];
    if (kind === undefined) continue;
    const name = slash < 0 ? words[at + 1] : word.slice(slash + 1);
    if (name !== undefined && NAME.test(name)) return `${kind}-${name}`;
  }
  return undefined;
}
