import { phrase } from "../../diagnostics/index.ts";
import { type KubectlCall, kubectlCalls } from "../../graph/index.ts";
import type { RecoveryPath, Step } from "../../runbook/index.ts";
import { parseShell, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "kubectl/all-replicas",
    level: "note",
    summary: "The health of a whole workload is judged by one of its pods.",
    messages: {
      one: "`exec {target}` asks one pod, whichever kubectl takes; what it answers says nothing about the other replicas, and path {path} ends in green with it",
    },
    help: 'ask each of them, `for pod in $(kubectl get pods -l … -o name); do kubectl exec "$pod" -- …; done`, or ask a few times through the Service',
  },
  (report) => ({
    path(path, { graph }) {
      const verifying = new Set(graph.nodes.filter(({ kind }) => kind === "verify").map(({ id }) => id));
      const calls = callsOf(path);
      const asked = calls.filter(
        ({ step, call }) => verifying.has(step.id) && asksHealth(call) && !isAlone(call, calls),
      );
      const [first, ...others] = asked;
      if (first === undefined) return;
      const target = first.call.args[0] ?? "";
      report(
        "one",
        { target, path: path.label },
        {
          span: spanOf(first.call),
          related: others.map(({ call }) => ({ span: spanOf(call), message: phrase("and this one") })),
        },
      );
    },
  }),
);

interface Placed {
  readonly step: Step;
  readonly call: KubectlCall;
}

function callsOf({ steps }: RecoveryPath): readonly Placed[] {
  return steps.flatMap((step) => kubectlCalls(parseShell(step.script)).map((call) => ({ step, call })));
}

/** `exec deployment/x -- curl localhost…`. */
function asksHealth({ verb, objects, command, script }: KubectlCall): boolean {
  const [object] = objects;
  if (verb !== "exec" || !/^(?:deployments|statefulsets|daemonsets)$/.test(object?.kind ?? "") || script.at > 0)
    return false;
  return unwrapWords(command.words).some(({ text }) => /\b(?:localhost|127\.0\.0\.1)\b/.test(text));
}

/** The path has scaled it to one before. */
function isAlone(call: KubectlCall, calls: readonly Placed[]): boolean {
  const before = calls.slice(
    0,
    calls.findIndex((placed) => placed.call === call),
  );
  return (
    before
      .findLast((placed) => placed.call.verb === "scale")
      ?.call.options.get("replicas")
      ?.at(-1) === "1"
  );
}

function spanOf({ script, head, words, args }: KubectlCall) {
  const target = words.find(({ value }) => value === args[0]);
  return script.slice.span(head.start, Math.max(head.end, target?.end ?? 0));
}
