import { phrase } from "../../diagnostics/index.ts";
import { type KubectlCall, kubectlCalls, shareObject } from "../../graph/index.ts";
import type { Step } from "../../runbook/index.ts";
import { bilingual } from "../../source/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

const TEMPORARY = /\btemporar|\bfor now\b|暫時|暂时|臨時|临时|一時的|임시/i;
/** Verbs that write fields of an object, and those that can put them back. */
const WRITES = new Set(["patch", "label", "annotate", "taint"]);
const PUTS_BACK = new Set(["apply", "replace", "rollout undo"]);

export const rule = defineRule(
  {
    code: "recovery/restores-what-it-changed",
    level: "warning",
    summary: "A path changes something for the time of the repair, and leaves it changed or puts back a guess.",
    messages: {
      kept: "`{step}` is meant for a time, and no later step of the path puts it back: the next incident begins with it, and nobody remembers why",
      guess:
        "this sets the replicas to {count}, however many there were before: where the service or its autoscaler had more, the path ends with less capacity than it found",
    },
  },
  (report) => ({
    path({ steps }, { unit }) {
      const calls = steps
        .filter(({ id }) => unit.steps[id]?.replace === undefined)
        .flatMap((step) => kubectlCalls(parseShell(step.script)).map((call) => ({ step, call })));
      for (const [at, { step, call }] of calls.entries()) {
        const later = calls.slice(at + 1).filter((other) => shareObject(other.call, call));
        const span = call.script.slice.span(call.head.start, call.head.end);
        if (writes(call) && isTemporary(step) && !later.some((other) => writes(other.call) || restores(other.call))) {
          const help = phrase(
            "save the value first (`kubectl get … -o yaml > file`), and end the path with the step that puts it back",
          );
          report("kept", { step: bilingual(step.title.text) }, { span, help });
        }
        if (call.verb !== "scale") continue;
        const lowered = calls
          .slice(0, at)
          .find((other) => other.call.verb === "scale" && shareObject(other.call, call));
        const before = replicasOf(lowered?.call);
        const count = replicasOf(call);
        if (lowered === undefined || before === undefined || count === undefined || count <= before) continue;
        report(
          "guess",
          { count },
          {
            span,
            level: "note",
            related: [
              {
                span: lowered.call.script.slice.span(lowered.call.head.start, lowered.call.head.end),
                message: phrase("here the number that there was is lost"),
              },
            ],
            help: phrase(
              "keep it: `REPLICAS=$(kubectl get deployment … -o jsonpath='{.spec.replicas}')` before the first, `--replicas=\"$REPLICAS\"` here",
            ),
          },
        );
      }
    },
  }),
);

function isTemporary({ title, remarks }: Step): boolean {
  return [title, ...remarks].some(({ text }) => TEMPORARY.test(bilingual(text)));
}

function writes({ verb }: KubectlCall): boolean {
  return WRITES.has(verb) || verb.startsWith("set ");
}

function restores({ verb }: KubectlCall): boolean {
  return PUTS_BACK.has(verb);
}

function replicasOf(call: KubectlCall | undefined): number | undefined {
  const written = call?.options.get("replicas")?.at(-1);
  return written !== undefined && /^\d+$/.test(written) ? Number(written) : undefined;
}
