import { readFileSync } from "node:fs";
import { decodePlan, type EscalationPlan, makePlan, type PlanRung } from "../../src/plan/index.ts";
import { type Ladder, readLadder } from "../../src/runtime/index.ts";
import type { Chance } from "../../src/testing/index.ts";

/** The escalation of an incident of the seed. */
export function seedLadder(name: "p1-executor-core-down" | "p2-state-corruption-detected"): Ladder {
  const text = readFileSync(`generated/hlp-executor/plan/${name}-escalation.plan.json`, "utf8");
  return readLadder(decodePlan(text) as EscalationPlan);
}

/** A rung of which the rest does not matter. */
export function rung(at: number, when: PlanRung["when"], more: Partial<PlanRung> = {}): PlanRung {
  const target = { name: { en: "Somebody" }, contact: "somebody", channels: [{ kind: "slack", value: "#somebody" }] };
  return { at, when, action: "escalate", target, text: { en: "Tell somebody" }, lines: [1, 1], ...more };
}

/** A ladder with these rungs. */
export function ladderOf(rungs: readonly PlanRung[]): Ladder {
  const plan = makePlan({
    kind: "escalation",
    id: "it-broke/escalation",
    runbook: "book",
    incident: "it-broke",
    severity: "P1",
    title: { en: "Escalation" },
    rungs: [...rungs],
    followUps: [],
    origin: { path: "runbooks/book.md", lines: [1, 2], sha256: "0".repeat(64) },
  });
  return readLadder(plan as EscalationPlan);
}

const WHENS = ["always", "not_acknowledged", "not_resolved", "not_progressing"] as const;

/** A ladder of up to six rungs, the last up to `longest` milliseconds after the alert. */
export function someLadder(chance: Chance, longest: number): Ladder {
  const times = Array.from({ length: 1 + chance.below(6) }, () => chance.below(longest)).sort((a, b) => a - b);
  return ladderOf(times.map((at) => rung(at, chance.pick(WHENS))));
}
