import { describe, expect, test } from "vitest";
import type { Incident } from "../../src/runbook/index.ts";
import { textOf } from "../../src/source/index.ts";
import { codes, incident, read } from "./reading.ts";

const steps = (found: Incident) =>
  found.recoveryPaths.map((path) =>
    path.steps.map((step) => [step.id, Object.values(step.title.text)[0], step.script.text]),
  );

describe("incident headings", () => {
  test.each<[string, string, string, Record<string, string>]>([
    ["## P1: core-down (全部停止 | All down)", "P1", "core-down", { zh: "全部停止", en: "All down" }],
    ["## 🔴 P2 - Core Down", "P2", "core-down", { en: "Core Down" }],
    ["### [P3] Slow: queue (x)", "P3", "slow-queue", { und: "x" }],
    ["## SEV1: Core down!", "P1", "core-down", { en: "Core down!" }],
    ["## P1: 核心停止 | P1: Core down", "P1", "core-down", { zh: "核心停止", en: "Core down" }],
    ["## P4: 核心停止", "P4", "p4", { zh: "核心停止" }],
  ])("reads %j", (heading, severity, id, title) => {
    const found = incident("", heading);
    expect([found.severity, found.id, found.title.text]).toEqual([severity, id, title]);
  });

  test.each(["## P10: x", "## P1", "## Priority P1: x", "## P1x: y", "## PostgreSQL: x"])(
    "reads none from %j",
    (heading) => {
      expect(read(heading).runbook.incidents).toEqual([]);
    },
  );

  test("a second one of the same name gets a name of its own, and is reported", () => {
    const { runbook, diagnostics } = read("## P1: a\n\n## P2: a\n\n## P3: a\n");
    expect(runbook.incidents.map(({ id }) => id)).toEqual(["a", "a-2", "a-3"]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["runbook/same-incident", "runbook/same-incident"]);
  });
});

describe("recovery", () => {
  test("reads paths with bilingual headings, and fields on either side of the commands", () => {
    const [path] = incident(`### 恢復措施 | Recovery Actions

#### 恢復路徑 A: 快速重啟 (應用層問題) | Recovery Path A: Quick restart (Application problem)

\`\`\`bash
# Step 1: 重啟 | Restart
kubectl rollout restart deployment/x -n y
\`\`\`

**使用場景 | When to use**: 應用崩潰 | Application crash
**預期時間**: 2-3 分鐘
**風險等級**: 低 | Low
`).recoveryPaths;
    expect([path?.label, path?.title.text, path?.cause?.text]).toEqual([
      "A",
      { "zh-Hant": "快速重啟", en: "Quick restart" },
      { "zh-Hant": "應用層問題", en: "Application problem" },
    ]);
    expect(path?.condition?.text).toEqual({ "zh-Hant": "應用崩潰", en: "Application crash" });
    expect(path?.conditionKey).toEqual({ "zh-Hant": "使用場景", en: "When to use" });
    expect([path?.expected?.atLeast, path?.expected?.atMost]).toEqual([120_000, 180_000]);
    expect(path?.notes.map((note) => note.text)).toHaveLength(1);
    expect(path?.steps.map((step) => [step.id, step.title.text])).toEqual([
      ["payments-down/a/1", { "zh-Hant": "重啟", en: "Restart" }],
    ]);
  });

  test("reads ordered lists, headings and fences without markers as steps", () => {
    const found = incident(`### Mitigation

#### Option 1: by hand

1. Restart it:

   \`\`\`console
   $ kubectl rollout restart deployment/x \\
       -n y
   deployment.apps/x restarted
   \`\`\`
2. Tell the team

#### Option 2: by heading

##### Step 1: Drain

\`\`\`sh
kubectl drain node-1
\`\`\`

##### Step 2: Look at it

#### Option 3: bare

\`\`\`bash
kubectl get pods
kubectl delete pod x
\`\`\`

\`\`\`bash
# undo
kubectl get pods
\`\`\`
`);
    expect(steps(found)).toEqual([
      [
        ["payments-down/1/1", "Restart it:", "kubectl rollout restart deployment/x \\\n    -n y\n".trimEnd()],
        ["payments-down/1/2", "Tell the team", ""],
      ],
      [
        ["payments-down/2/1", "Drain", "kubectl drain node-1"],
        ["payments-down/2/2", "Look at it", ""],
      ],
      [
        ["payments-down/3/1", "bare", "kubectl get pods\nkubectl delete pod x"],
        ["payments-down/3/2", "undo", "kubectl get pods"],
      ],
    ]);
  });

  test("is one path where the section has commands and no headings, and a path a heading where it has", () => {
    const fence = "```bash\nkubectl get pods\n```\n";
    expect(steps(incident(`### Recovery\n\n${fence}`))).toEqual([
      [["payments-down/a/1", "Recovery", "kubectl get pods"]],
    ]);
    const found = incident(`### Recovery\n\n#### Restart\n\n${fence}\n#### Notes\n\n#### Roll forward\n\n${fence}`);
    expect(found.recoveryPaths.map((path) => [path.label, path.title.text["en"]])).toEqual([
      ["A", "Restart"],
      ["B", "Roll forward"],
    ]);
  });

  test("keeps names apart where labels and numbers come twice", () => {
    const fence = "```bash\n# Step 1: a\ntrue\n# Step 1: b\ntrue\n```\n";
    const found = incident(`### Recovery\n\n#### Option A\n\n${fence}\n#### Option A\n\n${fence}`);
    expect(
      steps(found)
        .flat()
        .map(([id]) => id),
    ).toEqual(["payments-down/a/1", "payments-down/a/1-2", "payments-down/a2/1", "payments-down/a2/1-2"]);
  });

  test("leaves commands of a rollback below a path out of it, and says so", () => {
    const body = "### Recovery\n\n#### Option A: x\n\n```bash\ntrue\n```\n\n##### Rollback\n\n```bash\nfalse\n```\n";
    expect(
      steps(incident(body))
        .flat()
        .map(([, , script]) => script),
    ).toEqual(["true"]);
    expect(codes(body)).toEqual(["runbook/unread-block 13"]);
  });

  test("leaves comments in loops and here-documents in the script, and remarks with their step", () => {
    const [path] = incident(`### Recovery

\`\`\`bash
# Step 1: Loop
# over all pods
for pod in a b; do
  # Step 2: not a step
  echo "$pod"
done
cat <<EOF
# Step 3: not a step
EOF

# Step 2: Ask somebody
# who knows

# Expected recovery time: < 5 min
# Data loss: none
\`\`\`
`).recoveryPaths;
    expect(
      path?.steps.map((step) => [
        step.number,
        step.script.text.split("\n").length,
        step.remarks.map(({ text }) => text["en"]),
      ]),
    ).toEqual([
      [1, 7, ["over all pods"]],
      [2, 1, ["who knows"]],
    ]);
    expect([path?.expected?.atMost, path?.notes.map(({ text }) => text["en"])]).toEqual([300_000, ["Data loss: none"]]);
  });
});

describe("diagnosis", () => {
  test("numbers groups as their headings do, and reads findings from lists and comments, in both languages", () => {
    const { diagnosis } = incident(`### Diagnosis

#### Step 2: Look (if pods are Pending)

\`\`\`bash
kubectl get pods

# 全部 Pending → 資源不足（前往第三步） | All Pending → Resources (see step 3)
# Node is cordoned
\`\`\`

- OOMKilled → Memory limit too low, go to step 9

#### 第三步：資源 (max 5 min)
`);
    expect(
      diagnosis?.groups.map((group) => [group.number, group.title.text, group.condition?.text, group.budget?.atMost]),
    ).toEqual([
      [2, { en: "Look" }, { en: "if pods are Pending" }, undefined],
      [3, { "zh-Hant": "資源" }, undefined, 300_000],
    ]);
    const [first, second] = diagnosis?.groups[0]?.findings ?? [];
    expect([first?.when.text, first?.then.text]).toEqual([
      { "zh-Hant": "全部 Pending", en: "All Pending" },
      { "zh-Hant": "資源不足", en: "Resources" },
    ]);
    expect([first?.proceedTo?.number, first?.proceedTo?.target && textOf(first.proceedTo.target)]).toEqual([
      3,
      "#### 第三步：資源 (max 5 min)",
    ]);
    expect([second?.then.text, second?.proceedTo?.number, second?.proceedTo?.target]).toEqual([
      { en: "Memory limit too low" },
      9,
      undefined,
    ]);
    expect(diagnosis?.groups[0]?.hints.map(({ text }) => text["en"])).toEqual(["Node is cordoned"]);
  });

  test.each([
    [
      "确认状态",
      "zh-Hans",
      "## P1: core-down (核心停机)\n\n### 诊断步骤\n\n#### 第一步：确认状态\n\n### 恢复措施\n\n#### 方案一：重启\n\n```bash\n# 步骤 1：重启\ntrue\n```\n",
    ],
    [
      "状態を確認する",
      "ja",
      "## P1: core-down (コアが停止した)\n\n### 診断手順\n\n#### 手順1：状態を確認する\n\n### 復旧手順\n\n#### 方法1: 再起動する\n\n```bash\n# 手順1：再起動する\ntrue\n```\n",
    ],
    [
      "상태 확인",
      "ko",
      "## P1: core-down (서비스 중단)\n\n### 진단\n\n#### 1단계: 상태 확인\n\n### 복구\n\n#### 방법 1: 재시작\n\n```bash\n# 단계 1: 재시작\ntrue\n```\n",
    ],
  ])("is read in other languages: %s", (title, language, text) => {
    const [found] = read(text).runbook.incidents;
    expect(found?.diagnosis?.groups.map((group) => [group.number, group.title.text])).toEqual([
      [1, { [language]: title }],
    ]);
    expect(found?.recoveryPaths.map((path) => [path.label, path.steps.map((step) => step.number)])).toEqual([
      ["1", [1]],
    ]);
  });
});
