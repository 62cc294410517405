import { writeSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  fileSucceeded,
  formatCoverage,
  formatSuite,
  gatherPlans,
  rehearseAll,
  succeeded,
} from "../../src/rehearsal/index.ts";
import { mutationsOf } from "./mutate.ts";
import { plans, scenarios } from "./seed.ts";

const suite = rehearseAll(scenarios, gatherPlans(plans).incidents);

describe("the scenarios of the emergency runbook", () => {
  test("come out as they say", () => {
    expect(suite.diagnostics).toEqual([]);
    expect(suite.files.every(fileSucceeded), formatSuite(suite)).toBe(true);
  });

  test("exercise every step, way back, finding, branch and rung", () => {
    writeSync(1, formatCoverage(suite.coverage));
    expect(suite.coverage.map(({ kind, total, missing }) => [kind, total > 0, missing])).toEqual(
      ["steps", "ways back", "findings", "branches", "rungs"].map((kind) => [kind, true, []]),
    );
  });

  test("let each of the seven paths go well, and fail", () => {
    const results = suite.files.flatMap((file) => file.scenarios);
    for (const plan of plans.filter(({ kind }) => kind === "recovery")) {
      const label = plan.id.split("/")[1]?.toUpperCase() ?? "";
      const own = results.filter(
        ({ scenario: { written } }) => written.incident === plan.incident && written.run?.includes(label),
      );
      expect(new Set(own.map(({ happened }) => happened.outcome)), plan.id).toEqual(new Set(["succeeded", "failed"]));
    }
  });

  test("come out the same each time", () => {
    expect(formatSuite(rehearseAll(scenarios, gatherPlans(plans).incidents))).toBe(formatSuite(suite));
  });
});

describe("a planted change is noticed:", () => {
  const mutations = plans.flatMap(mutationsOf);

  test("there are many of each kind", () => {
    for (const kind of ["is gone", "stands one earlier", "taken back", "does something else", "is later"]) {
      expect(mutations.filter(({ what }) => what.includes(kind)).length, kind).toBeGreaterThan(3);
    }
  });

  test.each(mutations)("$what", ({ plan }) => {
    const changed = plans.map((one) => (one.id === plan.id ? plan : one));
    const { incidents, unfit } = gatherPlans(changed);
    expect(unfit).toEqual([]);
    const own = scenarios.filter(({ path }) => path.includes(plan.incident));
    const { files, diagnostics } = rehearseAll(own, incidents);
    expect(diagnostics).toEqual([]);
    expect(files.every((file) => file.scenarios.every(succeeded))).toBe(false);
  });
});
