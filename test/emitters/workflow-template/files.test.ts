import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { layFiles } from "../../../src/emitters/workflow-template/files.ts";
import { compile } from "../../../src/compiler/index.ts";
import type { StepNode } from "../../../src/graph/index.ts";
import { digest } from "../../../src/plan/index.ts";
import type { workflowTemplate } from "../../../src/schema/index.ts";
import { Slice, SourceFile } from "../../../src/source/index.ts";
import { parseYaml } from "../../../src/syntax/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";
import { describeWith } from "../../tools.ts";
import { play } from "./argo.ts";
import { Sample } from "./sample.ts";

const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: core-config}\ndata: {a: "it\'s {{ $labels.x }}"}\n';

const SETTINGS = `runbooks:
  - files: "*.md"
    id: core
    namespace: island
    image: registry.example.com/tools@sha256:${"0".repeat(64)}
`;

function runbook(script: string, comment = ""): string {
  const before = comment === "" ? "" : `<!-- runbook: ${comment} -->\n\n`;
  return `# Core\n\n## P1: core-down (All replicas unhealthy)\n\n### Recovery Actions\n\n#### Recovery Path A: Restore (config)\n\n${before}\`\`\`bash\n${script}\n\`\`\`\n`;
}

async function made(files: Record<string, string>) {
  const result = await compile(
    ["runbook.md"],
    { version: "0.1.0" },
    memoryHost({ "runbookc.yaml": SETTINGS, ...files }),
  );
  const content = result.files.find(({ path }) => path.includes("/workflow-template/"))?.content;
  const source = new SourceFile("a.yaml", content ?? "");
  const template = parseYaml(Slice.of(source.span(0, source.text.length))).value as workflowTemplate.WorkflowTemplate;
  const said = result.diagnostics
    .filter(({ level }) => level === "error")
    .map(({ code, message }) => `${code} ${message}`);
  return { result, content, template, said };
}

describeWith(["bash"], "files of the repository in a real shell", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "files-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs the lines that lay out one file, and gives its bytes. */
  function laid(path: string, text: string): string {
    const own = mkdtempSync(join(folder, "rb-"));
    const s = new Sample("true");
    const node = s.step("core-down/c/1", 0, { files: [{ path, text, sha256: digest(text) }] });
    const lines = layFiles(s.graph([node]), node as Extract<StepNode, { kind: "command" }>);
    const script = lines.join("\n").replaceAll("/rb/", `${own}/`);
    const { status, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    expect([status, stderr]).toEqual([0, ""]);
    return readFileSync(join(own, "files", path), "utf8");
  }

  test("a file is there to the byte, whatever is in it", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "RB_FILE",
        "RB_FILE_2",
        "\n",
        "\r\n",
        "EOF",
        "$(id)",
        "`id`",
        "\\",
        "'",
        '"',
        "${HOME}",
        "!!",
        "緊急",
        " ",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }).map((text) => text.replace(/\0/g, "")),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));
    const path = fc.constantFrom("a.yaml", "infra/a b.yaml", "it's/-n/緊急.yaml", "$(id)/`a`.yaml");
    fc.assert(
      fc.property(path, text, (name, content) => {
        expect(laid(name, content)).toBe(content);
      }),
      { numRuns: 60 },
    );
  });

  test("the step finds the file where the author named it, and the next one what the step wrote beside it", async () => {
    const script =
      '# Step 1: Note\ncat infra/a.yaml > infra/b.txt\n# Step 2: Apply\nkubectl apply -f infra/a.yaml\ncurl -d "$(cat infra/b.txt)" http://core';
    const { template, said } = await made({ "runbook.md": runbook(script), "infra/a.yaml": CONFIG });
    expect(said).toEqual([]);
    const decisions = Object.fromEntries(
      template.spec.templates.flatMap((one) => ("suspend" in one ? [[one.name, "YES"]] : [])),
    );
    const { calls, containers, outcome } = play(template, { decisions }, folder);
    expect(containers.filter(({ code }) => code !== 0)).toEqual([]);
    expect(outcome).toBe("Succeeded");
    expect(calls).toEqual([
      "kubectl apply -f infra/a.yaml",
      `curl -d ${CONFIG.replace(/\s+/g, " ").trim()} http://core`,
    ]);
  });

  test("a program of the repository runs", async () => {
    const files = { "ops/mend.sh": "#!/bin/sh\nkubectl delete pod core-0 -n island\n" };
    const comment = "{effect: {is: destroy, reason: it deletes one pod}}";
    const { template, said } = await made({ "runbook.md": runbook("./ops/mend.sh", comment), ...files });
    expect(said).toEqual([]);
    const { calls } = play(template, { decisions: { "approve-1": "YES" } }, folder);
    expect(calls).toEqual(["kubectl delete pod core-0 -n island"]);
  });

  test("a value of each kind reaches its step from where it comes, and a wrong one ends the run before it", async () => {
    const comment =
      '{steps: {2: {effect: {is: change, reason: it mends the core}, inputs: {ID: {from: "step:core-down/a/1", name: SNAP, type: id, reason: found by step one}, MODE: {from: ask, type: enum, values: [fast, v1.2], reason: a person chooses}, TOKEN: {from: "secret:core/api.token", type: secret-ref, reason: the interface wants it}}}}}';
    const script =
      '# Step 1: Find\nSNAP=$(kubectl get cm snapshots -o name)\n# Step 2: Mend\ncurl -X POST -H "X: $TOKEN" http://core/<ID>/<MODE>';
    const { template, said, content } = await made({ "runbook.md": runbook(script, comment) });
    expect(said).toEqual([]);
    expect(content).not.toContain("workflow.parameters.TOKEN");
    expect(template.spec.arguments.parameters.slice(1)).toEqual([
      {
        name: "MODE",
        enum: ["fast", "v1.2"],
        description: "Asked of whoever starts the run. Type enum: ^(?:fast|v1\\.2)$",
      },
    ]);
    const decisions = Object.fromEntries(
      template.spec.templates.flatMap((one) => ("suspend" in one ? [[one.name, "YES"]] : [])),
    );
    const run = (mode: string, snapshot: string, token: string) =>
      play(
        template,
        {
          decisions,
          parameters: { MODE: mode },
          secrets: { "core/api.token": token },
          answers: [{ when: "get cm", stdout: `${snapshot}\n` }],
        },
        folder,
      );
    const good = run("v1.2", "snap-7", "t0p secret'$(id)");
    expect(good.calls.at(-1)).toBe("curl -X POST -H X: t0p secret'$(id) http://core/snap-7/v1.2");
    for (const [mode, snapshot, token, what] of [
      ["v1x2", "snap-7", "t", "MODE is not a valid enum"],
      ["fast", "../snap", "t", "SNAP is not a valid id"],
      ["fast", "snap-7", "a\nb", "TOKEN is not a valid secret-ref"],
    ] as const) {
      const { calls, containers } = run(mode, snapshot, token);
      expect(calls).toHaveLength(1);
      expect(containers.find(({ code }) => code === 65)?.stderr).toContain(what);
      expect(containers.map(({ stderr }) => stderr).join("")).not.toContain("a\nb");
    }
  });
});

test("braces that Argo would replace are refused in a file, at the word that names it", async () => {
  const files = {
    "runbook.md": runbook("kubectl apply -f infra/a.yaml"),
    "infra/a.yaml": `${CONFIG}# {{workflow.name}}\n`,
  };
  const { result, content, said } = await made(files);
  expect(content).toBeUndefined();
  expect(said).toEqual([
    expect.stringMatching(
      /^workflow-template\/no-substitution .*`\{\{workflow\.name\}\}` in the file `infra\/a\.yaml`/,
    ),
  ]);
  const [refused] = result.diagnostics.filter(({ code }) => code === "workflow-template/no-substitution");
  expect(refused?.span.file.text.slice(refused.span.start, refused.span.end)).toBe("infra/a.yaml");
});

test("what is too large to run or to store is refused, and nothing of the path is emitted", async () => {
  const large = (name: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n# ${"x".repeat(60_000)}\n`;
  const names = (count: number) => [...Array(count).keys()].map((at) => `infra/f${at}.yaml`);
  const all = Object.fromEntries(names(20).map((name, at) => [name, large(`f${at}`)]));
  const apply = (paths: readonly string[]) => paths.map((path) => `kubectl apply -f ${path}`);
  const one = await made({ "runbook.md": runbook(apply(names(3)).join("\n")), ...all });
  expect(one.said).toEqual([expect.stringMatching(/^workflow-template\/within-limits .* has 18\d{4} bytes/)]);
  const steps = apply(names(20)).map((line, at) => `# Step ${at + 1}: Apply\n${line}`);
  const many = await made({ "runbook.md": runbook(steps.join("\n")), ...all });
  expect(many.said).toEqual([
    expect.stringMatching(/^workflow-template\/within-limits the WorkflowTemplate of this path has 12\d{5} bytes/),
  ]);
  expect([one.content, many.content]).toEqual([undefined, undefined]);
});

test("the plan and the documents have the file with its digest", async () => {
  const { result } = await made({ "runbook.md": runbook("kubectl apply -f infra/a.yaml"), "infra/a.yaml": CONFIG });
  const file = (name: string) => result.files.find(({ path }) => path.endsWith(name))?.content ?? "";
  const plan = JSON.parse(file("p1-core-down-a.plan.json")) as { nodes: { script?: { files: unknown } }[] };
  expect(plan.nodes.flatMap(({ script }) => script?.files ?? [])).toEqual([
    { path: "infra/a.yaml", sha256: digest(CONFIG), text: CONFIG },
  ]);
  for (const name of ["docs/runbook.md", "docs/runbook.en.md"])
    expect(file(name)).toContain(`File: \`infra/a.yaml\`, embedded, sha256 \`${digest(CONFIG)}\``);
});
