import { phrase } from "../../diagnostics/index.ts";
import { classifyCommand, type StepNode, tellsHealth } from "../../graph/index.ts";
import { bilingual } from "../../source/index.ts";
import { parseShellText } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** Headings of steps in which a person looks, and of steps that only tell somebody. */
const LOOKS = /verif|confirm|check|ensure|monitor|observe|驗證|验证|確認|确认|檢查|检查|監控|监控|観察|확인/i;
const TELLS = /\b(?:notify|announce|inform|tell|post)\b|通知|公告|連絡|알림/i;

export const rule = defineRule(
  {
    code: "recovery/require-verification",
    level: "warning",
    summary: "Nothing looks whether the last change of a recovery path has helped.",
    messages: {
      missing:
        "`{step}` is the last change of path {path}, and no step from there on fails when the service is still not well: the path ends in green while users see the outage",
    },
    help: "end with a step that fails unless all is well: `kubectl rollout status … --timeout=60s`, `kubectl wait …`, `curl -f …/healthz`",
  },
  (report) => ({
    path({ label, heading, steps }, { graph }) {
      const last = findUnverified(graph.nodes);
      if (last === undefined) return;
      const step = steps.find(({ id }) => id === last.id);
      const later = graph.nodes.slice(graph.nodes.indexOf(last) + 1).find((node) => node.kind === "command");
      const shown = later === undefined ? undefined : steps.find(({ id }) => id === later.id)?.titleComment;
      report(
        "missing",
        { step: bilingual(last.title), path: label },
        {
          span: step?.titleComment ?? heading,
          related: shown === undefined ? [] : [{ span: shown, message: phrase("this succeeds whatever it prints") }],
        },
      );
    },
  }),
  "run",
);

/** The last node that changes something, where nothing from that change on tells whether all is well. */
function findUnverified(nodes: readonly StepNode[]): StepNode | undefined {
  let last: StepNode | undefined;
  for (const node of nodes) {
    const title = bilingual(node.title);
    if (node.kind === "verify" || node.kind === "wait" || (node.kind === "manual" && LOOKS.test(title)))
      last = undefined;
    if (node.kind !== "command" || node.script.effect === "read" || TELLS.test(title)) continue;
    last = endsUnverified(node) ? node : undefined;
  }
  return last;
}

/** Whether a command of the step comes last that changes something, or one that fails when all is not well. */
function endsUnverified({ script, title, origin }: Extract<StepNode, { kind: "command" }>): boolean {
  const syntax = parseShellText(script.run);
  let isOpen = true;
  for (const command of syntax.commands) {
    const { effect } = classifyCommand(command, { effect: script.effect, idempotent: false });
    if (effect === "change" || effect === "destroy") isOpen = true;
    else if (tellsHealth({ ...syntax, commands: [command] }, { title: { text: title, span: origin } })) isOpen = false;
    else if (effect === "unknown") isOpen = true;
  }
  return isOpen;
}
