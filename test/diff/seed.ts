import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lint } from "../../src/compiler/index.ts";
import type { Program } from "../../src/program/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../..");
export const RUNBOOK = "runbooks/hlp-executor/emergency.md";
export const SIDECAR = "runbooks/hlp-executor/emergency.runbook.yaml";
export const CONFIG = "runbooks/runbookc.yaml";

export type Files = Readonly<Record<string, string>>;

/** The emergency runbook with all that lies beside it. */
export const seed: Files = Object.fromEntries(
  [RUNBOOK, SIDECAR, CONFIG].map((path) => [path, readFileSync(join(root, path), "utf8")]),
);

/** One place of a file and what stands there afterwards; it must be the only one. */
export type Edit = readonly [path: string, from: string, to: string];

/** The files after some edits, each of which must find its place once. */
export function edited(edits: readonly Edit[], files: Files = seed): Files {
  const changed: Record<string, string> = { ...files };
  for (const [path, from, to] of edits) {
    const text = changed[path] ?? "";
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`${JSON.stringify(from)} stands ${parts.length - 1} times in ${path}`);
    changed[path] = parts.join(to);
  }
  return changed;
}

export async function programOf(files: Files): Promise<Program> {
  const { program } = await lint(["runbooks"], {}, memoryHost(files));
  return program;
}
