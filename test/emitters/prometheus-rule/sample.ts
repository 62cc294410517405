import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { lint } from "../../../src/compiler/index.ts";
import type { EmitContext, Emission } from "../../../src/emitters/index.ts";
import { prometheusRule } from "../../../src/emitters/prometheus-rule/prometheus-rule.ts";
import type { Unit } from "../../../src/program/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";

export const context: EmitContext = { version: "0.1.0", stopped: () => false, emitted: new Map() };

/** What the whole pipeline makes of one runbook, `path` among the files. */
export async function unitOf(files: Readonly<Record<string, string>>, path = "runbook.md"): Promise<Unit> {
  const { program } = await lint([path], {}, memoryHost(files));
  const [unit] = program.units;
  if (unit === undefined) throw new Error("the runbook cannot be read");
  return unit;
}

interface Draft {
  readonly expr: string;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Lines of the rule beside `alert` and `expr`. */
  readonly more?: readonly string[];
  /** Text of the section behind the alert. */
  readonly behind?: string;
}

/** A runbook with one alert. */
export function runbookWith({ expr, annotations = {}, more = [], behind = "" }: Draft): string {
  const texts = Object.entries(annotations).map(([key, value]) => `      ${key}: ${JSON.stringify(value)}`);
  return [
    "# Payments",
    "",
    "## P1: payments-down (No payment goes through)",
    "",
    "```yaml",
    "alerting_rules:",
    "  - alert: PaymentsDown",
    `    expr: ${JSON.stringify(expr)}`,
    ...more.map((line) => `    ${line}`),
    ...(texts.length === 0 ? [] : ["    annotations:", ...texts]),
    "```",
    "",
    behind,
  ].join("\n");
}

/** A config for all runbooks beside it, with these lines under its entry. */
export function configWith(...lines: readonly string[]): string {
  return ['runbooks:\n  - files: "*.md"\n    namespace: shop', ...lines.map((line) => `    ${line}`)].join("\n");
}

export const MEND = configWith("alerts:", "  mend: true", "  interval: 15s", "  selector:", "    namespace: shop");

/** Emitted files by path. */
export function emit(unit: Unit, over: Partial<EmitContext> = {}): ReadonlyMap<string, string> {
  const { files }: Emission = prometheusRule.emit(unit, { ...context, ...over });
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Runs promtool in a folder with these files. */
export function promtool(files: ReadonlyMap<string, string>, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "runbookc-promtool-"));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { status, stdout, stderr } = spawnSync("promtool", args, { cwd: folder, encoding: "utf8" });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
