import { phrase } from "../../diagnostics/index.ts";
import type { StepNode } from "../../graph/index.ts";
import { bilingual } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

/** Titles that promise a verdict; who only looks or monitors promises none. */
const PROMISES = /\bverif(?:y|ies)\b|\bconfirm\b|\bmake sure\b|\bensure\b|\bvalidate\b|驗證|验证|確認|确认|検証|확인/i;

export const rule = defineRule(
  {
    code: "recovery/gated-verification",
    level: "warning",
    summary: "A step that is to verify succeeds whatever it finds, and the path goes on changing things.",
    messages: {
      open: "`{step}` succeeds whatever it prints, and `{next}` comes behind it in any case: what was to be verified is taken for good",
      automatic:
        "`{step}` succeeds whatever it prints, this path starts by itself, and `{next}` comes behind it in any case: nobody looks at what was to be verified",
    },
    help: "let the step fail where all is not well: `curl -f`, `grep -q`, `jq -e`, `kubectl wait --timeout=…`, `test`",
  },
  (report) => ({
    path({ steps }, { graph, unit }) {
      const automatic = unit.settings.trigger?.automatic?.includes(graph.id) ?? false;
      for (const [at, node] of graph.nodes.entries()) {
        const title = bilingual(node.title);
        if (node.kind !== "command" || node.script.effect !== "read" || !PROMISES.test(title)) continue;
        const next = graph.nodes.slice(at + 1).find((later) => stops(later) || changes(later));
        if (next === undefined || stops(next)) continue;
        const step = steps.find(({ id }) => id === node.id);
        if (step === undefined) continue;
        const related = steps.find(({ id }) => id === next.id)?.titleComment;
        report(
          automatic ? "automatic" : "open",
          { step: title, next: bilingual(next.title) },
          {
            span: step.titleComment ?? step.script.span(),
            level: automatic ? "error" : "warning",
            related: related === undefined ? [] : [{ span: related, message: phrase("this changes something") }],
          },
        );
      }
    },
  }),
);

/** It fails when all is not well, or a person looks. */
function stops({ kind }: StepNode): boolean {
  return kind !== "command";
}

function changes(node: StepNode): boolean {
  return node.kind === "command" && node.script.effect !== "read";
}
