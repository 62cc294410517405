import { expect } from "vitest";
import { parseAllDocuments } from "yaml";
import type { CompileResult } from "../../src/compiler/index.ts";
import { formatJson, formatText } from "../../src/formatters/index.ts";
import { memoryHost, type MemoryHost } from "../../src/testing/index.ts";
import { compileWithin, lintWithin } from "./hang-guard.ts";

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const untouched = prototypes.map((prototype) => Reflect.ownKeys(prototype));

/** What must hold whatever the files are: no throw, no hang, true places, files where they belong, YAML that is YAML. */
export async function judge(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = ["."],
): Promise<{ readonly host: MemoryHost; readonly result: CompileResult }> {
  const linted = await lintWithin(memoryHost(files), paths);
  const host = memoryHost(files);
  const result = await compileWithin(host, paths);
  expect(prototypes.map((prototype) => Reflect.ownKeys(prototype))).toEqual(untouched);
  const codes = new Set(result.diagnostics.map(({ code, message }) => `${code} ${message}`));
  for (const { code, message } of linted.diagnostics) expect(codes).toContain(`${code} ${message}`);
  for (const { code, span, related, fix } of result.diagnostics) {
    expect(code).toMatch(/^[a-z][-a-z]*\/[a-z][-a-z]*$/);
    const spans = [span, ...related.map((place) => place.span), ...(fix?.edits ?? []).map((edit) => edit.span)];
    for (const { file, start, end } of spans) {
      if (start >= 0 && start <= end && end <= file.text.length) continue;
      throw new Error(`${code} stands at ${start}..${end} of the ${file.text.length} characters of ${file.path}`);
    }
  }
  formatText(result.diagnostics);
  JSON.parse(formatJson(result.diagnostics));
  judgeFiles(files, host, result);
  return { host, result };
}

function judgeFiles(before: Readonly<Record<string, unknown>>, host: MemoryHost, { files }: CompileResult): void {
  expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  for (const { path } of files) expect(path).toMatch(/^generated(?:\/[A-Za-z0-9][-A-Za-z0-9._]*)+$/);
  const written = [...host.files.keys()].filter((path) => !(path in before) || path.startsWith("generated/"));
  expect(written.sort()).toEqual(files.map(({ path }) => path).sort());
  for (const { path, content } of files) {
    if (path.endsWith(".json")) JSON.parse(content);
    if (path.endsWith(".yaml")) readBoth(path, content);
  }
}

/** The documents of a text; the same under YAML 1.2 and 1.1, which read `on`, `012` and `1:30` each in its way. */
export function readBoth(path: string, content: string): unknown[] {
  const [now, old] = (["1.2", "1.1"] as const).map((version) =>
    parseAllDocuments(content, { version, uniqueKeys: true }).map((document) => {
      if (document.errors[0] !== undefined) throw new Error(`${path}: ${document.errors[0].message}`);
      return document.toJS({ maxAliasCount: 0 }) as unknown;
    }),
  ) as [unknown[], unknown[]];
  expect(old, path).toEqual(now);
  return now;
}
