import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, lint } from "../../src/compiler/index.ts";
import { decisionsOf } from "../../src/graph/index.ts";
import { placeOf, serialize } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const LEAD = 'emergency_contacts:\n  lead:\n    phone: "+12125550100"\n';

interface Parts {
  readonly front?: string;
  readonly comment?: string;
  readonly info?: string;
}

/** A path of one step that uses a file, a placeholder and a program that no table knows. */
function runbook({ front = "", comment = "", info = "" }: Parts = {}): string {
  return [
    ...(front === "" ? [] : [`---\nrunbook: ${front}\n---\n`]),
    "# Core\n\n## P1: core-down (All replicas unhealthy)\n\n### Recovery Actions\n\n#### Recovery Path A: Restart (crash)\n",
    ...(comment === "" ? [] : [`<!-- runbook: ${comment} -->\n`]),
    `\`\`\`bash${info === "" ? "" : ` ${info}`}`,
    "mend --checkpoint <ID> && kubectl apply -f elsewhere/a.yaml -n island",
    "kubectl rollout status deployment/core -n island --timeout=60s",
    "```\n",
    `## Emergency Contacts\n\n\`\`\`yaml\n${LEAD}\`\`\`\n`,
  ].join("\n");
}

const SIDECAR = "runbook.runbook.yaml";

async function graphOf(files: Record<string, string>) {
  const { program, diagnostics } = await lint(["runbook.md"], {}, memoryHost(files));
  const errors = diagnostics.filter(({ level }) => level === "error");
  const [graph] = program.units[0]?.graphs ?? [];
  if (graph === undefined) throw new Error("there is no graph");
  return { graph, errors: errors.map(({ code, message, span }) => `${placeOf(span)} ${code} ${message}`) };
}

/** What will happen, without places and without who said so. */
function happening(graph: Awaited<ReturnType<typeof graphOf>>["graph"]): unknown {
  const withoutPlaces = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutPlaces);
    if (typeof value !== "object" || value === null) return value;
    const { span: _span, origin: _origin, decidedBy: _decidedBy, ...rest } = value as Record<string, unknown>;
    return Object.fromEntries(Object.entries(rest).map(([key, member]) => [key, withoutPlaces(member)]));
  };
  return withoutPlaces(JSON.parse(JSON.stringify(serialize(graph))));
}

/** Errors of the corrections themselves. */
function correcting(errors: readonly string[]): readonly string[] {
  return errors.filter((error) => / (?:annotation|sidecar)\//.test(error));
}

const reason = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{8,40}[a-z]$/);
const settings = fc
  .record(
    {
      approval: fc.record({ required: fc.boolean(), by: fc.constant("lead"), reason }),
      effect: fc.record({
        is: fc.constantFrom("read", "change", "destroy"),
        idempotent: fc.boolean(),
        reason,
      }),
      timeout: fc.record({ is: fc.constantFrom("45s", "3m", "1h"), reason }),
      inputs: fc.record({
        ID: fc.record({ from: fc.constantFrom("ask", "label:pod"), type: fc.constantFrom("id", "k8s-name"), reason }),
      }),
      files: fc.record({
        "elsewhere/a.yaml": fc.record({
          objects: fc.constant([{ apiVersion: "v1", kind: "ConfigMap", name: "core-config" }]),
          reason,
        }),
      }),
    },
    { requiredKeys: [] },
  )
  .filter((value) => Object.keys(value).length > 0);

describe("a correction", () => {
  test("means the same in the sidecar, in front matter and in a comment, alone or by the name of its step", async () => {
    await fc.assert(
      fc.asyncProperty(settings, async (value) => {
        const json = JSON.stringify(value);
        const byId = JSON.stringify({ steps: { "core-down/a/1": value } });
        const beside = await graphOf({ "runbook.md": runbook(), [SIDECAR]: byId });
        const inside = [{ front: byId }, { comment: json }, { comment: JSON.stringify({ steps: { 1: value } }) }];
        expect(correcting(beside.errors)).toEqual([]);
        for (const parts of inside) {
          const other = await graphOf({ "runbook.md": runbook(parts) });
          expect(correcting(other.errors)).toEqual([]);
          expect(happening(other.graph)).toEqual(happening(beside.graph));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("is kept in the document that is made again, which gives the same graph", async () => {
    const info = '{approve=lead approvers=2 timeout=45s destroy idempotent reason="runbookc read it, <and> more"}';
    const comment = "{inputs: {ID: {from: ask, type: id, reason: only a person knows it}}}";
    const front =
      '{steps: {core-down/a/1: {files: {elsewhere/a.yaml: {objects: [{apiVersion: v1, kind: ConfigMap, name: c}], reason: "it lies elsewhere"}}}}}';
    const host = memoryHost({ "runbook.md": runbook({ front, comment, info }) });
    const { program } = await compile(["runbook.md"], { version: "0.1.0" }, host);
    const again = [...host.files].find(([path]) => path.endsWith("docs/runbook.md"))?.[1] as string;
    const { graph, errors } = await graphOf({ "runbook.md": again });
    expect(errors).toEqual([]);
    const [first] = program.units[0]?.graphs ?? [];
    expect(first?.decisions.filter(({ decidedBy }) => decidedBy === "document").map(({ fact }) => fact)).toEqual([
      "approval",
      "approver",
      "effect",
      "timeout",
      "input",
      "file",
    ]);
    expect(happening(graph)).toEqual(happening(first as typeof graph));
    expect(graph.decisions.map(({ decidedBy }) => decidedBy)).toEqual(
      first?.decisions.map(({ decidedBy }) => decidedBy),
    );
  });

  test("by attributes means what the long form means", async () => {
    const long = {
      approval: { required: true, by: "lead", approvers: 2, reason: "because of this" },
      effect: { is: "change", idempotent: true, reason: "because of this" },
      timeout: { is: "45s", reason: "because of this" },
    };
    const info = '{timeout=45s idempotent change approvers=2 approve=lead reason="because of this"}';
    const [short, full] = await Promise.all([
      graphOf({ "runbook.md": runbook({ info }) }),
      graphOf({ "runbook.md": runbook({ comment: JSON.stringify(long) }) }),
    ]);
    expect(happening(short.graph)).toEqual(happening(full.graph));
    expect(short.graph.nodes[0]).toMatchObject({ kind: "approve", by: "lead", approvers: 2 });
  });

  test("said in two places is an error at the second that shows the first, and nothing is emitted", async () => {
    const host = memoryHost({
      "runbook.md": runbook({ info: '{timeout=45s reason="because of this"}' }),
      [SIDECAR]: "steps:\n  core-down/a/1:\n    timeout: { is: 45s, reason: because of this }\n",
    });
    const { diagnostics, files, stopped } = await compile(["runbook.md"], { version: "0.1.0" }, host);
    const twice = diagnostics.filter(({ code }) => code === "annotation/used");
    expect(twice.map(({ span, related }) => [placeOf(span), related.map((one) => placeOf(one.span))])).toEqual([
      ["runbook.md:9:10", [`${SIDECAR}:3:5`]],
    ]);
    expect(stopped.map(({ what }) => what)).toEqual(["recovery core-down/a"]);
    expect(files.filter(({ path }) => /workflow-template|rbac|plan/.test(path))).toEqual([]);
  });

  test.each<[string, Parts, string]>([
    ["a key that nothing reads", { comment: "{retry: 3}" }, "9:16 annotation/valid"],
    ["a wrong value", { comment: "{effect: {is: safe, reason: because of this}}" }, "9:29 annotation/valid"],
    ["no reason", { front: "{steps: {core-down/a/1: {timeout: {is: 9s}}}}" }, "2:35 annotation/valid"],
    ["front matter of another shape", { front: "{step: {}}" }, "2:11 annotation/valid"],
    ["no YAML", { comment: "{timeout: [}" }, "9:1 annotation/valid"],
    ["no YAML in front matter", { front: "{timeout: [}" }, "2:1 annotation/valid"],
    [
      "a step that is not there",
      { comment: "{steps: {7: {timeout: {is: 9s, reason: it is so}}}}" },
      "9:24 annotation/used",
    ],
    ["an unknown attribute", { info: "{timeuot=9s}" }, "9:10 annotation/valid"],
    ["two effects", { info: '{read change reason="because of this"}' }, "9:15 annotation/valid"],
    ["a value that no attribute takes", { info: '{read=yes reason="because of this"}' }, "9:10 annotation/valid"],
    ["an attribute without its value", { info: '{timeout reason="because of this"}' }, "9:10 annotation/valid"],
    [
      "a number of persons that nobody asks",
      { info: '{approvers=3 reason="because of this"}' },
      "9:10 annotation/valid",
    ],
    ["no number of persons", { info: '{approvers reason="because of this"}' }, "9:10 annotation/valid"],
    [
      "two persons for what needs no yes",
      { comment: "{approval: {required: false, approvers: 2, reason: because of this}}" },
      "9:37 annotation/valid",
    ],
    ["braces that do not end", { info: "{timeout=9s" }, "9:9 annotation/valid"],
    ["JSON where attributes stand", { info: '{"id":"1"}' }, "9:9 annotation/valid"],
    ["a contact that is not there", { info: '{approve=cto reason="because of this"}' }, "9:10 annotation/used"],
  ])("with %s is an error at its place", async (_, parts, place) => {
    const { errors } = await graphOf({ "runbook.md": runbook(parts) });
    const own = correcting(errors);
    expect(own.map((error) => error.split(" ").slice(0, 2).join(" "))).toContain(`runbook.md:${place}`);
    const { files } = await compile(["runbook.md"], { version: "0.1.0" }, memoryHost({ "runbook.md": runbook(parts) }));
    expect(files.filter(({ path }) => /\/(?:workflow-template|rbac|plan)\//.test(path))).toEqual([]);
  });

  test("is none in another language's fence, in a quoted example, or as front matter of another tool", async () => {
    const text = runbook()
      .replace("# Core", "---\nrunbook: https://example.com\n---\n\n# Core")
      .replace("### Recovery", "```js {1,3}\nlet a;\n```\n\n````markdown\n<!-- runbook: {} -->\n````\n\n### Recovery");
    const { errors } = await graphOf({ "runbook.md": text });
    expect(correcting(errors)).toEqual([]);
  });
});

describe("an input", () => {
  const inputs = (input: string) => `{inputs: {ID: {${input}, reason: because of this}}}`;

  test.each<[string, string]>([
    ["from: ask, type: enum", "is an `enum` and needs `values`"],
    ["from: ask, type: id, values: [a]", "has `values`, which only an `enum` has"],
    ["from: ask, type: secret-ref", "needs both `type: secret-ref` and `from: secret:NAME/KEY`, or neither"],
    ['from: "secret:core/token", type: id', "needs both `type: secret-ref` and `from: secret:NAME/KEY`, or neither"],
    ['from: "step:core-down/a/7", type: id', "no such step runs before it"],
    ['from: "step:core-down/a/1", type: id', "no such step runs before it"],
    ['from: "secret:Core", type: secret-ref', "does not have the right form"],
    ['from: ask, type: enum, values: ["a b"]', "does not have the right form"],
  ])("with %s is refused", async (input, problem) => {
    const { errors } = await graphOf({ "runbook.md": runbook({ comment: inputs(input) }) });
    expect(errors.filter((error) => error.includes(problem))).toHaveLength(1);
  });

  test("takes the variable that an earlier step of the procedure sets, and no other", async () => {
    const text = (comment: string, second: string) =>
      runbook({ comment }).replace(
        "mend --",
        `# Step 1: Find it\nSNAP=$(snapshots | head -1)\n# Step 2: ${second}\nmend --`,
      );
    const from = (name: string) =>
      `{steps: {2: {inputs: {ID: {from: "step:core-down/a/1", type: id, name: ${name}, reason: because of this}}}}}`;
    const good = await graphOf({ "runbook.md": text(from("SNAP"), "Mend") });
    expect(correcting(good.errors)).toEqual([]);
    const [first, second] = good.graph.nodes.flatMap((node) => ("script" in node ? [node.script] : []));
    expect([first?.sets, second?.uses]).toEqual([["SNAP"], ["SNAP"]]);
    expect(second?.run).toContain('mend --checkpoint "$SNAP"');
    const bad = await graphOf({ "runbook.md": text(from("OTHER"), "Mend") });
    expect(correcting(bad.errors)).toEqual([expect.stringContaining("no value for `OTHER`: that step sets `SNAP`")]);
  });
});

test("each fact says which level decided it", async () => {
  const { program } = await lint(
    ["runbook.md"],
    {},
    memoryHost({
      "runbook.md": runbook({ info: '{change reason="it mends and no more"}' }).replace(
        "#### Recovery Path A",
        "#### Recovery Path B: Look (crash)\n\n```bash\nkubectl get pods -n island\nkubectl rollout status deployment/core -n island --timeout=60s\n```\n\n#### Recovery Path A",
      ),
      "runbookc.yaml": 'runbooks: [{files: "*.md", approval: {by: lead}}]',
      [SIDECAR]: "steps:\n  core-down/a/1:\n    inputs: {ID: {from: ask, type: id, reason: only a person knows it}}\n",
    }),
  );
  const facts = (id: string, step: string) => {
    const graph = program.units[0]?.graphs.find((one) => one.id === id);
    if (graph === undefined) throw new Error(`there is no ${id}`);
    return decisionsOf(graph, step).map(({ node, fact, of, value, decidedBy }) =>
      [node === step ? "" : "gate", fact, of ?? "", value, decidedBy].filter((part) => part !== "").join(" "),
    );
  };
  expect(facts("core-down/a", "core-down/a/1")).toEqual([
    "gate approval needed table",
    "gate approver lead config",
    "gate timeout ≤ 15 min table",
    "script as written text",
    "effect change document",
    "timeout ≤ 10 min 30 s table",
    "input ID id from ask sidecar",
  ]);
  expect(facts("core-down/b", "core-down/b/1")).toEqual([
    "script as written text",
    "effect read table",
    "timeout ≤ 1 min 30 s text",
    "approval not needed table",
  ]);
});
