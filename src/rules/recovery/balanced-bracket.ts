import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { findSwitches, type PlacedSwitch, type StepNode, undoes } from "../../graph/index.ts";
import type { Incident, RecoveryPath, Step } from "../../runbook/index.ts";
import { bilingual, type Span } from "../../source/index.ts";
import { parseShell } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** What takes something away from the users or from the cluster for as long as it is so. */
const TAKES = new Set(["stop", "disable", "pause", "lock", "deactivate", "cordon", "freeze"]);

/** What is on while the service is off. */
const CLOSED = /maintenance|read-?only|drain|freeze|silence/i;

export const rule = defineRule(
  {
    code: "recovery/balanced-bracket",
    level: "warning",
    summary: "Something is switched off for the repair, and not on every way out switched on again.",
    messages: {
      never:
        "`{step}` switches something off, and no step switches it on again: the repair is done, and users still wait",
      waits:
        "`{step}` is taken back by `{by}` only, which {why}: where a step in between fails, it stays as it is until somebody thinks of it",
      pivot:
        "`{step}` is taken back by `{by}`, and from `{before}` on no failure takes it back by itself, for that may do harm: it stays until a person decides",
    },
  },
  (report) => ({
    path(path, { incident, graph }) {
      const placed = switchesOf(path);
      for (const [at, open] of placed.entries()) {
        if (
          !opens(
            open.found,
            placed.slice(at + 1).map(({ found }) => found),
          )
        )
          continue;
        const span = spanOf(open);
        const step = bilingual(open.step.title.text);
        const close = placed.find(({ found }, later) => later > at && undoes(found, open.found));
        if (close === undefined) {
          if (isReplaced(open.found, path) || isClosedElsewhere(open.found, path, incident)) continue;
          report(
            "never",
            { step },
            { span, help: phrase("end the path with the step that takes it back, behind the one that verifies") },
          );
          continue;
        }
        if (close.step === open.step) continue;
        const by = bilingual(close.step.title.text);
        const related = [{ span: spanOf(close), message: phrase("this takes it back") }];
        const details = {
          span,
          related,
          level: "note",
          help: phrase("write under the path who takes it back when a step fails, and how"),
        } as const;
        const before = beforeOf(graph.nodes, open.step);
        if (before === null) report("waits", { step, by, why: whyNot(graph.nodes, close.step) }, details);
        else if (before !== undefined) report("pivot", { step, by, before: bilingual(before.title) }, details);
      }
    },
  }),
);

interface StepSwitch {
  readonly step: Step;
  readonly found: PlacedSwitch;
}

function switchesOf({ steps }: RecoveryPath): readonly StepSwitch[] {
  return steps.flatMap((step) => findSwitches(parseShell(step.script)).map((found) => ({ step, found })));
}

/** `scale` to none takes a service away; to any other number, only where the path scales once more. */
function opens({ what, to }: PlacedSwitch, later: readonly PlacedSwitch[]): boolean {
  if (what.startsWith("scale "))
    return to === "0" || later.some((other) => other.what === what && Number(other.to) > Number(to));
  if (to === "open") return /breaker|circuit/i.test(what);
  if (CLOSED.test(what)) return to === "true" || /^(?:enable|activate|start)$/.test(to);
  return TAKES.has(to);
}

/** A cordoned node that is deleted later needs no uncordon. */
function isReplaced({ to }: PlacedSwitch, { steps }: RecoveryPath): boolean {
  return to === "cordon" && steps.some(({ script }) => /\bdelete\s+(?:nodes?|no|machines?)\b/.test(script.text));
}

function isClosedElsewhere(open: PlacedSwitch, path: RecoveryPath, { recoveryPaths }: Incident): boolean {
  return recoveryPaths.some((other) => other !== path && switchesOf(other).some(({ found }) => undoes(found, open)));
}

/** The node from which on the change is not taken back by itself; null where it never is, undefined where it always is. */
function beforeOf(nodes: readonly StepNode[], { id }: Step): StepNode | null | undefined {
  const node = nodes.find((candidate) => candidate.id === id);
  const undo = node?.kind === "command" ? node.undo : undefined;
  if (undo === undefined) return null;
  return undo.before === undefined ? undefined : nodes.find((candidate) => candidate.id === undo.before);
}

function whyNot(nodes: readonly StepNode[], { id }: Step): Phrase {
  const gated = nodes.some((node) => node.kind === "approve" && node.gates.includes(id));
  return gated ? phrase("waits for a person") : phrase("does other things too, so it is not run on the way back");
}

function spanOf({ step, found: { script, command } }: StepSwitch): Span {
  return step.titleComment ?? script.slice.span(command.start, command.end);
}
