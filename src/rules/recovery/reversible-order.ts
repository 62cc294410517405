import { phrase } from "../../diagnostics/index.ts";
import { type KubectlCall, kubectlCalls, shareObject } from "../../graph/index.ts";
import type { RecoveryPath } from "../../runbook/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "recovery/reversible-order",
    level: "warning",
    summary: "`rollout undo` goes back to what another path has just made of the same bad version.",
    messages: {
      other:
        "`rollout undo` goes back one revision, and {paths} a new one of the same version: tried after it, this brings the failure back and calls it a rollback",
    },
    help: "choose the revision from `rollout history` and name it, `--to-revision=N`; or try this path before the others",
  },
  (report) => ({
    incident(incident) {
      const calls = incident.recoveryPaths.flatMap(callsOf);
      for (const { path, call } of calls) {
        if (call.verb !== "rollout undo" || call.options.has("to-revision")) continue;
        const before = calls.filter(
          (other) => other.path !== path && makesRevision(other.call) && shareObject(other.call, call),
        );
        if (before.length === 0) continue;
        const labels = [...new Set(before.map((other) => other.path.label))];
        const paths =
          labels.length === 1 ? phrase("path {labels} makes", { labels }) : phrase("paths {labels} make", { labels });
        const firsts = before.filter((other, at) => before.findIndex(({ path: same }) => same === other.path) === at);
        report(
          "other",
          { paths },
          {
            span: call.script.slice.span(call.head.start, call.head.end),
            related: firsts.map((other) => ({
              span: other.call.script.slice.span(other.call.head.start, other.call.head.end),
              message: phrase("path {label} makes a new revision", { label: other.path.label }),
            })),
          },
        );
      }
    },
  }),
);

function callsOf(path: RecoveryPath): readonly { readonly path: RecoveryPath; readonly call: KubectlCall }[] {
  return path.steps.flatMap(({ script }) => kubectlCalls(parseShell(script)).map((call) => ({ path, call })));
}

/** It changes the pod template, and the cause of the failure stays in it. `set image` may bring the good version. */
function makesRevision({ verb, options }: KubectlCall): boolean {
  if (verb === "patch") return (options.get("patch") ?? []).some((text) => /template/.test(text));
  return verb === "rollout restart" || verb === "set env" || verb === "set resources";
}
