import type { Script, StepGraph, StepNode } from "../../../src/graph/index.ts";
import { Slice, SourceFile } from "../../../src/source/index.ts";

/** A file of one line a step, so that each part of a hand-made graph has a place. */
const file = new SourceFile("sample.md", "kubectl get pods\nkubectl rollout restart deployment/a\n");
const origin = file.span(0, 16);
const written = Slice.of(origin);

function script(over: Partial<Script> = {}): Script {
  return {
    run: "kubectl get pods",
    written,
    effect: "read",
    idempotent: true,
    tolerateFailure: false,
    inputs: [],
    files: [],
    sets: [],
    uses: [],
    rewrites: [],
    ...over,
  };
}

export function command(id: string, title: StepNode["title"], after: string[], over: Partial<Script> = {}): StepNode {
  return { kind: "command", id, title, after, timeout: 30_000, script: script(over), origin };
}

const ID = "core-down/diagnosis";

/** All kinds of nodes, Chinese and hostile titles, a branch that joins another. */
export function sample(): StepGraph {
  return {
    id: ID,
    kind: "diagnosis",
    incident: "core-down",
    severity: "P1",
    title: { "zh-Hant": "診斷步驟", en: "Diagnostic Steps" },
    condition: { "zh-Hant": "所有副本不健康", en: "All replicas unhealthy" },
    expected: { atLeast: 30_000, atMost: 60_000 },
    nodes: [...look(), ...mend(), ...settle()],
    decisions: [],
    origin,
  };
}

/** The first two steps, and what was found. */
function look(): StepNode[] {
  return [
    command(`${ID}/1/1`, { "zh-Hant": "快速狀態檢查", en: "Check pod status" }, []),
    command(`${ID}/1/2`, { en: 'Look; at "events" | <b>#1</b> [x] (y) {z} `w`' }, [`${ID}/1/1`]),
    {
      kind: "decide",
      id: `${ID}/1/decide`,
      title: { "zh-Hant": "第一步", en: "What was found" },
      after: [`${ID}/1/2`],
      findings: [
        {
          when: { en: "All pods in CrashLoopBackOff" },
          then: { "zh-Hant": "應用崩潰", en: "Application crash" },
          goTo: `${ID}/2/1`,
        },
        {
          when: { "zh-Hant": "所有 Pod 處於 Pending 狀態而且節點資源不足" },
          then: { en: "Scheduling issue" },
          goTo: `${ID}/3/approve`,
        },
        { when: { en: "Nothing of these" }, then: { en: "Unknown" } },
      ],
      origin,
    },
  ];
}

/** One branch, and the other up to the change that a person must approve. */
function mend(): StepNode[] {
  return [
    command(`${ID}/2/1`, { en: "1. Get recent logs" }, [`${ID}/1/decide`], {
      rewrites: [{ kind: "no-terminal", from: "-it", to: "", reason: "no terminal in a pod", span: origin }],
    }),
    {
      kind: "approve",
      id: `${ID}/3/approve`,
      title: { "zh-Hant": "批准", en: "Approve" },
      after: [`${ID}/1/decide`],
      timeout: 900_000,
      why: "it deletes data",
      by: "platform_lead",
      gates: [`${ID}/3/1`],
      origin,
    },
    command(`${ID}/3/1`, { "zh-Hant": "刪除損壞的狀態檔案並且重新建立所有的索引與檢查點" }, [`${ID}/3/approve`], {
      effect: "destroy",
      inputs: [{ name: "CHECKPOINT_ID", type: "id", pattern: "^[a-z]+$", from: "ask", span: origin }],
    }),
  ];
}

/** Where the branches join. */
function settle(): StepNode[] {
  return [
    {
      kind: "wait",
      id: `${ID}/3/2`,
      title: { en: "Wait for executions" },
      after: [`${ID}/3/1`],
      timeout: 310_000,
      script: script(),
      until: "0",
      every: 10_000,
      atMost: 300_000,
      thenWhat: "continue",
      origin,
    },
    {
      kind: "verify",
      id: `${ID}/3/3`,
      title: { en: "Verify health" },
      after: [`${ID}/3/2`, `${ID}/2/1`],
      timeout: 60_000,
      script: script(),
      origin,
    },
    {
      kind: "manual",
      id: `${ID}/3/4`,
      title: { en: "Tell the team" },
      after: [`${ID}/3/3`],
      timeout: 600_000,
      instructions: { en: "Post in #incidents" },
      origin,
    },
  ];
}
