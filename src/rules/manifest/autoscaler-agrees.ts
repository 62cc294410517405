import { phrase } from "../../diagnostics/index.ts";
import type { TeamObject } from "../../inventory/index.ts";
import { callsOnTeam } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "manifest/autoscaler-agrees",
    level: "warning",
    summary: "The runbook sets replicas to a number that the autoscaler of the manifests does not allow.",
    messages: {
      below:
        "the autoscaler `{scaler}` keeps at least {limit} replicas: seconds after this sets {count}, there are {limit} again, and the steps behind it find what they do not expect",
      above:
        "the autoscaler `{scaler}` keeps at most {limit} replicas: seconds after this sets {count}, there are {limit} again, and the steps behind it find what they do not expect",
    },
    help: "change the limits of the autoscaler first (`kubectl patch hpa …`) and put them back at the end, or scale within them; with 0 replicas it does nothing",
  },
  (report) => ({
    step(step, { unit }) {
      for (const { call, inventory, workloads } of callsOnTeam(step, unit)) {
        const written = call.verb === "scale" ? (call.options.get("replicas")?.at(-1) ?? "") : "";
        const count = /^\d+$/.test(written) ? Number(written) : 0;
        if (count === 0) continue;
        for (const { object } of workloads) {
          const scalers = inventory.ofKind("horizontalpodautoscalers", object.namespace);
          const scaler = scalers.find((one) => targets(one, object));
          if (scaler === undefined) continue;
          const [least, most] = ["minReplicas", "maxReplicas"].map((key) => scaler.body.at("spec", key));
          const broken = count < (least?.number ?? 1) ? least : count > (most?.number ?? count) ? most : undefined;
          if (broken?.number === undefined) continue;
          const span = call.script.slice.span(call.head.start, call.words.at(-1)?.end ?? call.head.end);
          const related = [{ span: broken.span, message: phrase("the limit of {name}", { name: scaler.name }) }];
          const values = { scaler: scaler.name, limit: broken.number, count };
          report(broken === least ? "below" : "above", values, { span, related });
        }
      }
    },
  }),
);

function targets({ body }: TeamObject, { kind, name }: TeamObject): boolean {
  const target = body.at("spec", "scaleTargetRef");
  return target.at("kind").text === kind && target.at("name").text === name;
}
