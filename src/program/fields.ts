import { type Diagnostic, diagnose, type FieldsDefinition, noHiddenCharacters } from "../diagnostics/index.ts";
import type { SchemaProblem } from "../schema/index.ts";
import { Slice, type SourceFile } from "../source/index.ts";
import { findHidden, parseYaml, reportFields, type YamlDocument } from "../syntax/index.ts";

/** A YAML file beside a runbook, with its places. */
export interface YamlFile<T> {
  readonly file: SourceFile;
  readonly value: T;
  readonly yaml: YamlDocument;
}

/** Data that people wrote, with the place of each part. */
export type Written = Pick<YamlDocument, "value" | "spanOf">;

/** Reads a file that a schema describes. */
export function readYamlFile<T>(
  file: SourceFile,
  validate: (data: unknown) => readonly SchemaProblem[],
  definition: FieldsDefinition,
): { readonly found: YamlFile<T> | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const yaml = parseYaml(Slice.of(file.span(0, file.text.length)));
  if (yaml.diagnostics.length > 0) return { found: undefined, diagnostics: yaml.diagnostics };
  const { value, diagnostics } = keepValid<T>(yaml, validate, definition);
  return {
    found: value === undefined ? undefined : { file, value, yaml },
    diagnostics: [...reportHidden(file), ...diagnostics],
  };
}

/**
 * What fits a schema. Where something does not, the smallest field that holds it is left out and the rest is kept, so that
 * one slip does not bury the reader in problems that follow from it.
 */
export function keepValid<T>(
  written: Written,
  validate: (data: unknown) => readonly SchemaProblem[],
  definition: FieldsDefinition,
): { readonly value: T | undefined; readonly diagnostics: readonly Diagnostic[] } {
  let { value } = written;
  let problems = validate(value);
  const diagnostics = reportFields(written, problems, definition);
  while (problems.length > 0 && value !== undefined) {
    value = without(value, new Set(problems.map((problem) => keyOf(problem.path))), []);
    problems = value === undefined ? [] : validate(value);
  }
  return { value: value as T | undefined, diagnostics };
}

/** The first of each line. */
function reportHidden(file: SourceFile): Diagnostic[] {
  const lines = new Set<number>();
  return findHidden(file.text).flatMap(({ start, end }) => {
    const { line } = file.position(start);
    if (lines.has(line)) return [];
    lines.add(line);
    const code = (file.text.codePointAt(start) as number).toString(16).toUpperCase().padStart(4, "0");
    return [diagnose(noHiddenCharacters, "hidden", { char: `U+${code}` }, { span: file.span(start, end) })];
  });
}

/** The value without the parts at these paths. A list goes as a whole, or the numbers of its items would be wrong. */
function without(value: unknown, paths: ReadonlySet<string>, path: readonly string[]): unknown {
  if (paths.has(keyOf(path))) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item, at) => without(item, paths, [...path, String(at)]));
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    const rest = without(member, paths, [...path, key]);
    if (rest !== undefined) kept[key] = rest;
  }
  return kept;
}

function keyOf(path: readonly string[]): string {
  return path.join("\0");
}
