import { bilingual } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "recovery/require-approval",
    level: "warning",
    summary: "A step destroys something, and nobody is asked before it.",
    messages: {
      open: "`{step}` destroys what cannot be brought back, the sidecar says that nobody needs to be asked, and no step before it asks: one wrong start of path {path} and it is gone",
    },
    help: "take `approval: {required: false}` out of the sidecar for this step, or ask with an earlier step of the path",
  },
  (report) => ({
    path({ label, steps, heading }, { graph, unit }) {
      for (const node of graph.nodes) {
        if (node.kind === "approve" || node.kind === "manual") return;
        if (!("script" in node) || node.script.effect !== "destroy") continue;
        if (unit.steps[node.id]?.approval?.required !== false) continue;
        const step = steps.find(({ id }) => id === node.id);
        const span = step?.titleComment ?? step?.script.span() ?? heading;
        report("open", { step: bilingual(node.title), path: label }, { span });
        return;
      }
    },
  }),
);
