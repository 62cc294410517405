import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, type CompileOptions } from "../../src/compiler/index.ts";
import { placeOf, serialize } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../..");
const SEED = "runbooks/hlp-executor/emergency.md";
const names = [SEED, "runbooks/runbookc.yaml", "runbooks/hlp-executor/emergency.runbook.yaml"];

function project(change: (text: string, name: string) => string = (text) => text): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, change(readFileSync(join(root, name), "utf8"), name)]));
}

const options: CompileOptions = { version: "0.1.0" };

async function compiled(files: Record<string, string>, more: CompileOptions = {}, paths = ["runbooks"]) {
  const host = memoryHost(files);
  const result = await compile(paths, { ...options, ...more }, host);
  return { host, result, files: host.files };
}

function errorsOf(result: Awaited<ReturnType<typeof compile>>): string[] {
  return result.diagnostics
    .filter(({ level }) => level === "error")
    .map(({ code, span }) => `${placeOf(span)} ${code}`);
}

function made(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((path) => path.startsWith("generated/"));
}

describe("the emergency runbook", () => {
  test("is the seed, byte for byte", () => {
    expect(readFileSync(join(root, SEED)).length).toBe(22_531);
  });

  test("has warnings and no errors with its config, and all of it is emitted", async () => {
    const { result } = await compiled(project());
    expect(errorsOf(result)).toEqual([]);
    expect(result.diagnostics.some(({ level }) => level === "warning")).toBe(true);
    expect(result.stopped).toEqual([]);
    const emitters = new Map<string, number>();
    for (const { path } of result.files) {
      const emitter = path.split("/").length > 3 ? (path.split("/")[2] as string) : "index";
      emitters.set(emitter, (emitters.get(emitter) ?? 0) + 1);
    }
    expect(Object.fromEntries(emitters)).toEqual({
      alertmanager: 2,
      docs: 3,
      "escalation-policy": 2,
      index: 2,
      plan: 11,
      "prometheus-rule": 3,
      rbac: 10,
      trigger: 2,
      "workflow-template": 9,
    });
  });

  test("has errors without its config only where something cannot be known, and the rest is emitted", async () => {
    const { result, files } = await compiled(project(), { config: false });
    expect(errorsOf(result)).toEqual([
      `${SEED}:1:3 workflow-template/known-image`,
      `${SEED}:193:14 shell/known-command`,
      `${SEED}:278:10 escalation/known-target`,
      `${SEED}:370:80 shell/no-placeholder-redirection`,
      `${SEED}:511:10 escalation/known-target`,
    ]);
    expect(result.stopped.map(({ what }) => what)).toEqual([
      "recovery executor-core-down/b",
      "escalation of executor-core-down",
      "diagnosis state-corruption-detected/diagnosis",
      "escalation of state-corruption-detected",
    ]);
    const plans = made(files).filter((path) => path.endsWith(".plan.json"));
    expect(plans.map((path) => path.replace(/^.*plan\//, ""))).toEqual([
      "p1-executor-core-down-a.plan.json",
      "p1-executor-core-down-c.plan.json",
      "p1-executor-core-down-d.plan.json",
      "p1-executor-core-down-diagnosis.plan.json",
      "p2-state-corruption-detected-a.plan.json",
      "p2-state-corruption-detected-b.plan.json",
      "p2-state-corruption-detected-c.plan.json",
    ]);
  });

  test("gives the same graphs when its regenerated document is compiled, places apart", async () => {
    const { files, result } = await compiled(project());
    const document = [...files].find(([path]) => path.endsWith("docs/runbook.md"))?.[1] as string;
    const { result: again } = await compiled({ ...project(), [SEED]: document });
    const graphs = (program: typeof result.program) =>
      program.units.flatMap((unit) => unit.graphs).map((graph) => withoutPlaces(serialize(graph)));
    expect(graphs(again.program)).toEqual(graphs(result.program));
    expect(again.diagnostics.map(({ code, message }) => [code, message])).toEqual(
      result.diagnostics.map(({ code, message }) => [code, message]),
    );
  });

  test("is compiled to what is committed", async () => {
    const { result } = await compiled(project());
    for (const { path, content } of result.files) expect(content, path).toBe(readFileSync(join(root, path), "utf8"));
  });

  test("makes the same of the same, whatever the order, the endings of lines and what stood there before", async () => {
    const once = await compiled(project());
    const twice = await compile(["runbooks/hlp-executor", SEED, "runbooks"], options, once.host);
    expect([twice.written, twice.removed]).toEqual([[], []]);
    const windows = await compiled(project((text, name) => (name === SEED ? text.replaceAll("\n", "\r\n") : text)));
    const content = (files: ReadonlyMap<string, string>) =>
      new Map(
        [...files]
          .filter(([path]) => path.includes("workflow-template"))
          .map(([path, text]) => [path, text.replace(/[0-9a-f]{64}/g, "")]),
      );
    expect(content(windows.files)).toEqual(content(once.files));
  });
});

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member) => (key === "origin" || key === "span" ? undefined : member)));
}

describe("an error", () => {
  test("in a path stops that path, and takes away what was made of it before", async () => {
    const before = await compiled(project());
    const path = "generated/hlp-executor/plan/p1-executor-core-down-a.plan.json";
    expect(before.files.has(path)).toBe(true);
    const broken = project((text) => text.replace("kubectl rollout restart", "kubectl rollout restart 'unclosed"));
    before.host.write(SEED, broken[SEED] as string);
    const result = await compile(["runbooks"], options, before.host);
    expect(errorsOf(result).map((line) => line.split(" ")[1])).toContain("shell/valid-syntax");
    expect(result.removed).toContain(path);
    expect(before.host.files.has(path.replace("-a.plan", "-c.plan"))).toBe(true);
  });

  test.each([
    [
      "the sidecar",
      "runbooks/hlp-executor/emergency.runbook.yaml",
      "\n  executor-core-down/z/9:\n    approval: {required: true, reason: it is gone}\n",
    ],
    ["the config", "runbooks/runbookc.yaml", "\n    namespacs: island\n"],
  ])("in %s stops all that could run: the guard that was left out may be the one it needs", async (_, name, added) => {
    const { result } = await compiled(project((text, path) => (path === name ? `${text.trimEnd()}${added}` : text)));
    expect(errorsOf(result)).toHaveLength(1);
    const emitters = new Set(result.files.map(({ path }) => path.split("/")[2]));
    expect([...emitters].filter((emitter) => emitter !== undefined)).toEqual(["docs"]);
    expect(result.stopped).toHaveLength(13);
  });
});

describe("the output folder", () => {
  const one = { "runbooks/one/a.md": book("one"), "runbooks/two/a.md": book("two") };

  function book(name: string): string {
    return `# ${name}\n\n## P1: ${name}-down (Down)\n\n### Recovery Actions\n\n#### Recovery Path A: Look\n\n\`\`\`bash\nkubectl get pods -n x\n\`\`\`\n`;
  }

  test("keeps what was made of a runbook that is not compiled now", async () => {
    const { host } = await compiled(one);
    const before = made(host.files);
    const result = await compile(["runbooks/two"], options, host);
    expect([result.written, result.removed]).toEqual([[], []]);
    expect(made(host.files)).toEqual(before);
  });

  test("loses what was made of a runbook that is gone", async () => {
    const { host } = await compiled(one);
    host.remove("runbooks/one/a.md");
    const result = await compile(["runbooks"], options, host);
    expect(result.removed.length).toBeGreaterThan(0);
    expect(made(host.files).filter((path) => path.includes("one"))).toEqual([]);
  });

  test("keeps files of other owners, and none in the folders of the emitters", async () => {
    const { host } = await compiled(one);
    host.write("generated/README.md", "ours");
    host.write("generated/one-a/plan/old.plan.json", "{}");
    const check = await compile(["runbooks"], { ...options, check: true }, host);
    expect([check.stale, host.files.has("generated/one-a/plan/old.plan.json")]).toEqual([
      ["generated/one-a/plan/old.plan.json"],
      true,
    ]);
    await compile(["runbooks"], options, host);
    expect([host.files.has("generated/README.md"), host.files.has("generated/one-a/plan/old.plan.json")]).toEqual([
      true,
      false,
    ]);
  });

  test("believes no manifest that names what is not below it", async () => {
    const { host } = await compiled(one);
    const entry = { emitter: "plan", digest: "", source: { path: "gone.md", digest: "" }, origins: {} };
    host.write(
      "generated/manifest.json",
      JSON.stringify({ files: { "../runbooks/one/a.md": entry, "/etc/passwd": entry } }),
    );
    await compile(["runbooks"], options, host);
    expect(host.files.has("runbooks/one/a.md")).toBe(true);
  });

  test("is not shared by two runbooks of one id", async () => {
    const { result } = await compiled({
      ...one,
      "runbooks/runbookc.yaml": 'runbooks:\n  - files: "**"\n    id: same\n',
    });
    expect(errorsOf(result)).toContain("runbooks/two/a.md:1:3 runbook/same-id");
    expect(result.files.map(({ path }) => path).filter((path) => /two/.test(path))).toEqual([]);
  });
});
