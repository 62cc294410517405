import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../../src/compiler/index.ts";
import type { Manifest, ManifestFile } from "../../src/manifests/index.ts";
import { Slice, SourceFile } from "../../src/source/index.ts";
import { parseYaml } from "../../src/syntax/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../..");
const names = ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"];
/** The emergency runbook, with what is known beside it. */
export const seedFiles: Readonly<Record<string, string>> = Object.fromEntries(
  names.map((name) => [`runbooks/${name}`, readFileSync(join(root, "runbooks", name), "utf8")]),
);

/** Files with objects; what stands beside them is for promtool and for people. */
const OBJECTS =
  /^(?:kustomization|rbac\/.*|trigger\/.*|workflow-template\/.*|.*\/prometheusrule|.*\/alertmanagerconfig)\.yaml$/;

/** What is made of the emergency runbook, as a cluster and the runtime read it; `via` says how alerts start runs. */
export async function emitSeed(via: "argo-server" | "argo-events"): Promise<readonly ManifestFile[]> {
  const start = "    trigger:\n";
  const files = Object.entries(seedFiles).map(([path, text]) => [
    path,
    text.replace(start, `${start}      via: ${via}\n`),
  ]);
  const host = memoryHost(Object.fromEntries(files));
  const made = await compile(["runbooks"], { version: "0.1.0" }, host);
  return made.files.flatMap(({ path, content }) => {
    const own = path.replace(/^generated\/hlp-executor\//, "");
    if (own === path) return [];
    return [{ path: own, object: OBJECTS.test(own) ? readYaml(path, content) : readPlan(own, content) }];
  });
}

function readYaml(path: string, content: string): Manifest {
  const { value, diagnostics } = parseYaml(Slice.of(new SourceFile(path, content).span(0, content.length)));
  if (diagnostics.length > 0) throw new Error(`${path} cannot be read`);
  return value as unknown as Manifest;
}

function readPlan(path: string, content: string): Manifest | undefined {
  return path.endsWith(".plan.json") ? (JSON.parse(content) as Manifest) : undefined;
}
