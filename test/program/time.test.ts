import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StepGraph } from "../../src/graph/index.ts";
import {
  formatSources,
  formatSum,
  type Settings,
  timeOf,
  timeOfLevel,
  timeOfStep,
  totalOf,
  unsaidOf,
} from "../../src/program/index.ts";
import type { Unit } from "../../src/program/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { parseMarkdown } from "../../src/syntax/index.ts";
import { empty, lower, seed, seedSteps } from "../graph/reading.ts";

const SETTINGS: Settings = {
  alerts: { scrapeInterval: "15s", interval: "30s", groupWait: "10s" },
  approval: { expires: "10m", takes: "3m" },
};

function unitOf(text: string, settings: Settings = {}, steps: Unit["steps"] = {}): Unit {
  const source = new SourceFile("runbook.md", text);
  const { runbook, graphs } = lower(text, settings, steps);
  return {
    source,
    outline: parseMarkdown(source),
    runbook,
    graphs,
    settings,
    steps,
    measured: new Map(),
    repository: empty,
  };
}

function graphOf(unit: Unit, id: string): StepGraph {
  const graph = unit.graphs.find((one) => one.id === id);
  if (graph === undefined) throw new Error(`there is no ${id}`);
  return graph;
}

/** A runbook of one path, with what its author says of the time. */
function runbook(steps: string, expected = ""): string {
  return [
    "# Core",
    "| Level | Name | Definition | Response time | Recovery objective (RTO) |",
    "|---|---|---|---|---|",
    "| P1 | Critical | All is down | < 5 minutes | < 10 minutes |",
    "",
    "## P1: core-down (All is down)",
    "```yaml",
    "alerting_rules:",
    "  - {alert: A, expr: up == 0, for: 2m}",
    "  - {alert: B, expr: up == 0, for: 1m}",
    "```",
    "### Recovery Actions",
    "#### Recovery Path A: Restart (crash)",
    "```bash",
    steps,
    ...(expected === "" ? [] : [`# Expected recovery time: ${expected}`]),
    "```",
    "",
  ]
    .join("\n")
    .replace("# Core\n", "# Core\n\n## Severity Levels\n\n");
}

const RESTART = "# Step 1: Restart\nkubectl rollout restart deploy/x\n# Step 2: Wait\nkubectl rollout status deploy/x";

describe("the sum of a path", () => {
  const sum = (text: string, settings: Settings = SETTINGS) => {
    const unit = unitOf(text, settings);
    return timeOf(unit, graphOf(unit, "core-down/a"));
  };

  test("adds up what the runbook, the config and the tables say", () => {
    const time = sum(runbook(RESTART));
    expect(formatSum(time)).toBe(
      "detection 1:00–1:45 + routing 0:10 + response ≤ 5:00 + approval ≤ 3:00 + steps ≤ 10:02 = 1:10–19:57, objective 10:00",
    );
    expect(formatSum(time, "worst")).toBe(
      "detection 1:45 + routing 0:10 + response 5:00 + approval 10:00 + steps 11:00 = 27:55, objective 10:00",
    );
    expect(formatSources(time)).toBe(
      "text: for 1:00, response ≤ 5:00; config: scrape ≤ 0:15, evaluation ≤ 0:30, group_wait 0:10, 1 × approval ≤ 3:00; table: steps ≤ 10:02",
    );
    expect(unsaidOf(time)).toEqual([]);
  });

  test("believes the author more than the tables", () => {
    expect(formatSum(sum(runbook(RESTART, "1-2 minutes")))).toContain("+ steps 1:00–2:00 = 2:10–11:55,");
    expect(formatSum(sum(runbook(RESTART, "1-2 minutes per pod")))).toContain("= 2:10–11:55 / pod,");
  });

  test("says what nobody says, and counts it as nothing", () => {
    const time = sum(runbook("# Step 1: Repair\nfrobnicate"), {});
    expect(formatSum(time)).toBe(
      "detection 1:00+? + routing ? + response ≤ 5:00 + approval ? + steps ? = 1:00–6:00+?, objective 10:00",
    );
    expect(formatSources(time)).toContain("nobody: scrape, evaluation, group_wait, 1 × approval, steps");
    expect(unsaidOf(time)).toEqual(["alerts.scrapeInterval", "alerts.interval", "alerts.groupWait", "approval.takes"]);
  });

  test("has no response where an alert starts the path", () => {
    expect(formatSum(sum(runbook(RESTART), { ...SETTINGS, trigger: { automatic: ["core-down/a"] } }))).not.toContain(
      "response",
    );
  });
});

test("the sum of a level is that of the incident which is heard of first, and nobody's without one", () => {
  const unit = unitOf(runbook(RESTART), SETTINGS);
  const [severity] = unit.runbook.severities;
  if (severity === undefined) throw new Error("there is no level");
  expect(formatSum(timeOfLevel(unit, severity))).toBe(
    "detection 1:00–1:45 + routing 0:10 + response ≤ 5:00 = 1:10–6:55, objective 10:00",
  );
  expect(formatSum(timeOfLevel(unit, { ...severity, id: "P3" }))).toBe("response ≤ 5:00 = ≤ 5:00, objective 10:00");
});

describe("on the emergency runbook", () => {
  const steps = seedSteps();
  const unit = unitOf(seed, SETTINGS, steps);

  test("each limit is the one that the graph has, and has a reason", () => {
    for (const graph of unit.graphs) {
      for (const node of graph.nodes) {
        if (node.kind === "decide") continue;
        const { worst, expected } = timeOfStep(unit, graph, node);
        expect([node.id, worst?.atMost]).toEqual([node.id, node.timeout]);
        expect(worst?.because).not.toBe("");
        if (expected !== undefined) expect(expected.atMost, node.id).toBeLessThanOrEqual(node.timeout);
      }
    }
  });

  test("a heading of the diagnosis tells the time of the steps below it", () => {
    const { terms } = timeOf(unit, graphOf(unit, "executor-core-down/diagnosis"));
    // 30 s for the first heading, then the longest way: two questions, and a loop of which nobody says how long it takes.
    expect(totalOf(...terms.filter(({ name }) => name === "steps"))).toMatchObject({ atMost: 38_000, open: true });
  });
});

test("whatever the settings are, a sum is the sum of its terms and no quick path is slower than a late one", () => {
  const time = fc.option(
    fc.integer({ min: 1, max: 5_000 }).map((count) => `${count}s`),
    { nil: undefined },
  );
  const known = (values: Record<string, string | undefined>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  fc.assert(
    fc.property(time, time, time, time, time, (scrapeInterval, interval, groupWait, takes, expires) => {
      const settings = { alerts: known({ scrapeInterval, interval, groupWait }), approval: known({ takes, expires }) };
      const unit = unitOf(runbook(RESTART), settings);
      const { terms } = timeOf(unit, graphOf(unit, "core-down/a"));
      const whole = totalOf(...terms);
      const each = terms.map((term) => totalOf(term));
      for (const key of ["atLeast", "atMost", "worst"] as const)
        expect(whole[key]).toBe(each.reduce((sum, one) => sum + one[key], 0));
      expect(whole.atLeast).toBeLessThanOrEqual(whole.atMost);
      expect(whole.open).toBe([scrapeInterval, interval, groupWait, takes].includes(undefined));
    }),
    { numRuns: 50 },
  );
});
