import { type KubectlCall, kubectlCalls, shareObject, type StepGraph } from "../../graph/index.ts";
import type { Incident, Step } from "../../runbook/index.ts";
import { bilingual } from "../../source/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

const THINGS = /\b(?:replicas?|pods?|instances?)\b/i;
/** Words that stand one behind the other in `All Replicas Unhealthy`, `No pod is ready`, `所有副本不健康`. */
const NONE: readonly (readonly RegExp[])[] = [
  [/\b(?:all|every)\b/i, THINGS, /\b(?:down|unhealthy|failing|crash\w*|dead)\b/i],
  [/\bno\b/i, THINGS, /\b(?:ready|healthy|running|up)\b/i],
  [/(?:所有|全部)(?:副本|Pod)/i, /不健康|停止|離線/],
];

function saysNoneLives(title: string): boolean {
  return NONE.some((words) => {
    let rest: string | undefined = title;
    for (const word of words) {
      const found: RegExpExecArray | null = rest === undefined ? null : word.exec(rest);
      rest = found === null ? undefined : rest?.slice(found.index + found[0].length);
    }
    return rest !== undefined;
  });
}

export const rule = defineRule(
  {
    code: "kubectl/exec-needs-a-live-pod",
    level: "warning",
    summary: "A step runs a command in a pod of a workload that has none alive in this incident.",
    messages: {
      dead: 'this runs in a pod of `{target}`, and in this incident none of them lives: it fails with "container not found", which says nothing about the cause',
    },
    help: "look from outside: `kubectl logs --previous`, `kubectl describe pod`, `kubectl get events`; or start a pod of its own with `kubectl debug` or `kubectl run`",
  },
  (report) => ({
    incident(incident, { unit }) {
      if (!saysNoneLives(bilingual(incident.title.text))) return;
      const mended = incident.recoveryPaths.flatMap(({ steps }) => steps.flatMap(callsOf)).filter(restarts);
      for (const call of early(incident, unit.graphs)) {
        if (call.verb !== "exec" || !mended.some((other) => shareObject(other, call))) continue;
        const { script, head, words, args } = call;
        report("dead", { target: args[0] ?? "" }, { span: script.slice.span(words[0]?.start ?? head.start, head.end) });
      }
    },
  }),
);

/** What is called before anything has been changed: all of the diagnosis, and each path up to its first change. */
function early({ id, diagnosis, recoveryPaths }: Incident, graphs: readonly StepGraph[]): readonly KubectlCall[] {
  const looking = (diagnosis?.groups ?? []).flatMap(({ steps }) => steps);
  const first = recoveryPaths.flatMap(({ label, steps }) => {
    const nodes = graphs.find((graph) => graph.incident === id && graph.label === label)?.nodes ?? [];
    const effects = new Map(nodes.map((node) => [node.id, "script" in node ? node.script.effect : "read"]));
    const change = steps.findIndex((step) => effects.get(step.id) !== "read" && !onlyExecs(step));
    return change === -1 ? steps : steps.slice(0, change);
  });
  return [...looking, ...first].flatMap(callsOf);
}

/** A change that is made in the pod itself does not bring the pod back. */
function onlyExecs(step: Step): boolean {
  const calls = callsOf(step);
  return calls.length > 0 && calls.every(({ verb }) => verb === "exec");
}

function callsOf({ script }: Step): readonly KubectlCall[] {
  return kubectlCalls(parseShell(script));
}

function restarts({ verb }: KubectlCall): boolean {
  return verb === "rollout restart" || verb === "rollout undo" || verb === "scale";
}
