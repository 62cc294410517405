import { phrase } from "../../diagnostics/index.ts";
import { isKnown } from "../../graph/index.ts";
import { meetsAll, parseSelector, placeOfName, type Workload } from "../../inventory/index.ts";
import { callsOnTeam } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "manifest/known-selector",
    level: "warning",
    summary: "The runbook looks for pods by labels that none of the team's own manifests gives.",
    messages: {
      none: 'no manifest has pods with the labels `{selector}`{where}: if the cluster is as they say, this finds "No resources", which looks as if all of them were gone',
    },
    help: "one of the two texts is out of date; look which, and mend it",
  },
  (report) => ({
    step(step, { unit }) {
      for (const { call, inventory } of callsOnTeam(step, unit)) {
        const selector = call.options.get("selector")?.at(-1);
        const isOfPods = call.verb === "logs" || call.objects.some(({ kind }) => kind === "pods");
        if (selector === undefined || !isKnown(selector) || !isOfPods) continue;
        const requirements = parseSelector(selector);
        const inside = inventory.workloadsIn(call.namespace);
        if (requirements === undefined || inside.some(({ labels }) => meetsAll(labels, requirements))) continue;
        const values = requirements.flatMap((requirement) => requirement.values);
        const near =
          inside.find((workload) => isNear(workload, values)) ?? (call.namespace === undefined ? undefined : inside[0]);
        if (near === undefined || inventory.mayHoldPods(values, call.namespace)) continue;
        const { namespace } = call;
        const where = namespace === undefined ? "" : phrase(" in namespace `{namespace}`", { namespace });
        const related = [
          { span: near.labelsSpan, message: phrase("the labels of the pods of {title}", { title: near.title }) },
        ];
        report("none", { selector, where }, { span: placeOfName(call, selector), related });
      }
    },
  }),
);

/** It is called as the labels say, or has one of their values under another key. */
function isNear({ labels, object }: Workload, values: readonly string[]): boolean {
  return [...labels.values(), object.name].some((one) =>
    values.some((value) => one.includes(value) || value.includes(one)),
  );
}
