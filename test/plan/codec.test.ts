import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalJson,
  decodePlan,
  digest,
  encodePlan,
  makePlan,
  type PlanDraft,
  PlanError,
} from "../../src/plan/index.ts";

const step = (id: string, after: string[]): Extract<PlanDraft, { kind: "recovery" }>["nodes"][number] => ({
  kind: "command",
  id,
  title: { "zh-Hant": "重啟", en: "Restart" },
  after,
  timeout: 60_000,
  script: {
    run: "kubectl rollout restart deployment/x -n y",
    effect: "change",
    idempotent: true,
    tolerateFailure: false,
    inputs: [{ name: "ID", type: "id", pattern: "^[a-z]+$", from: "ask" }],
    files: [],
    sets: ["A"],
    uses: [],
  },
  lines: [3, 4],
});

const draft: PlanDraft = {
  kind: "recovery",
  id: "core-down/a",
  runbook: "hlp",
  incident: "core-down",
  severity: "P1",
  namespace: "island",
  title: { en: "Quick restart" },
  nodes: [
    {
      kind: "approve",
      id: "core-down/a/1/approve",
      title: { en: "?" },
      after: [],
      timeout: 900_000,
      why: "it restarts",
      gates: ["core-down/a/1"],
      lines: [1, 1],
    },
    step("core-down/a/1", ["core-down/a/1/approve"]),
  ],
  origin: { path: "runbooks/x.md", lines: [1, 9], sha256: "0".repeat(64) },
};

describe("plan", () => {
  test("comes back from its text as it was", () => {
    const plan = makePlan(draft);
    expect(decodePlan(encodePlan(plan))).toEqual(plan);
    expect(decodePlan(JSON.stringify(plan))).toEqual(plan);
    expect(encodePlan(plan)).toMatch(/^\{\n {2}"digest": "[0-9a-f]{64}",\n[^]*\}\n$/);
  });

  test("has the digest of its canonical form without the digest", () => {
    const { digest: own, ...body } = makePlan(draft);
    expect(own).toBe(digest(canonicalJson(body)));
  });

  test("says what is wrong with a text that is no plan", () => {
    const plan = makePlan(draft) as ReturnType<typeof makePlan> & { kind: "recovery" };
    expect(fault("{")).toBe("not-json");
    expect(fault("[]")).toBe("misfit");
    expect(fault(JSON.stringify({ ...plan, extra: 1 }))).toBe("misfit");
    expect(fault(JSON.stringify({ ...plan, version: 2 }))).toBe("misfit");
    expect(fault(JSON.stringify({ ...plan, severity: "P2" }))).toBe("changed");
    expect(fault(JSON.stringify({ ...plan, nodes: [...plan.nodes].reverse() }))).toBe("disordered");
    expect(fault(JSON.stringify({ ...plan, nodes: [plan.nodes[0], plan.nodes[0]] }))).toBe("disordered");
  });

  test("a draft that does not fit is a bug, and throws", () => {
    expect(() => makePlan({ ...draft, runbook: "Not A Name" })).toThrow(PlanError);
  });

  test("no change of any text in it goes unseen", () => {
    const text = encodePlan(makePlan(draft));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("0", "x", "}", "\u0000"), (at, char) => {
        const changed = text.slice(0, at) + char + text.slice(at + 1);
        if (sameJson(changed, text)) return;
        expect(() => decodePlan(changed)).toThrow(PlanError);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function fault(text: string): string | undefined {
  try {
    decodePlan(text);
    return undefined;
  } catch (error) {
    return (error as PlanError).fault;
  }
}

function sameJson(a: string, b: string): boolean {
  try {
    return canonicalJson(JSON.parse(a)) === canonicalJson(JSON.parse(b));
  } catch {
    return false;
  }
}
