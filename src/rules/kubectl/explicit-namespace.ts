import { phrase } from "../../diagnostics/index.ts";
import { type KubectlCall, kubectlCalls } from "../../graph/index.ts";
import type { Incident } from "../../runbook/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** Verbs that are about pods, or about what has some, whatever words follow. */
const OF_NAMESPACES = /^(?:exec|logs|attach|port-forward|scale|autoscale|expose|rollout .*|set .*|top pods?)$/;
const OF_OBJECTS = /^(?:get|describe|delete|patch|label|annotate|edit|wait)$/;

export const rule = defineRule(
  {
    code: "kubectl/explicit-namespace",
    level: "warning",
    summary: "A command does not say in which namespace, and the others of the incident do.",
    messages: {
      missing:
        "nothing says in which namespace this looks, and elsewhere this incident says {namespace} ({count} times): it answers for the namespace where the terminal was last",
    },
    help: "name it, as the others do",
  },
  (report) => ({
    incident(incident, { unit }) {
      const steps = stepsOf(incident).filter(({ id }) => unit.steps[id]?.replace === undefined);
      const calls = steps.flatMap(({ script }) => kubectlCalls(parseShell(script)));
      if (calls.some(choosesNamespace)) return;
      const named = calls.flatMap(({ namespace }) => namespace ?? []);
      const namespaces = [...new Set(named)];
      if (named.length === 0) return;
      for (const call of calls.filter(needsNamespace)) {
        const { script, head, command } = call;
        const place = script.slice.span(head.end, head.end);
        const [namespace = ""] = namespaces;
        const fix = {
          title: phrase("write `-n {namespace}`", { namespace }),
          edits: [{ span: place, text: ` -n ${namespace}` }],
          safe: false,
        };
        report(
          "missing",
          { count: named.length, namespace: namespaces.map((name) => `\`${name}\``) },
          {
            span: script.slice.span(call.words[0]?.start ?? head.start, head.end),
            ...(namespaces.length === 1 && command.placed ? { fix } : {}),
          },
        );
      }
    },
  }),
);

function stepsOf({ diagnosis, recoveryPaths }: Incident) {
  return [...(diagnosis?.groups ?? []), ...recoveryPaths].flatMap(({ steps }) => steps);
}

/** `oc project payments` and the like hold for all that follows. */
function choosesNamespace({ verb, args, options }: KubectlCall): boolean {
  return (verb === "project" && args.length > 0) || (verb === "config set-context" && options.has("namespace"));
}

/** A manifest names its namespace itself, an object of the cluster has none, and a kind that no table knows is not judged. */
function needsNamespace({ verb, options, objects, args }: KubectlCall): boolean {
  if (["namespace", "all-namespaces", "filename", "kustomize", "raw"].some((name) => options.has(name))) return false;
  if (verb === "auth can-i") return options.has("list");
  if (OF_NAMESPACES.test(verb)) return args.length > 0 || options.has("selector") || verb.startsWith("top");
  return OF_OBJECTS.test(verb) && objects.length > 0 && objects.every(({ namespaced }) => namespaced);
}
