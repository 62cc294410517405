import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { compile } from "../../../src/compiler/index.ts";
import type { Diagnostic } from "../../../src/diagnostics/index.ts";
import type { alertmanagerConfig, alertmanagerFile } from "../../../src/schema/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";

const SEED = ["hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml", "runbookc.yaml"];
/** The files of the emergency runbook by path. */
export const seed = Object.fromEntries(
  SEED.map((name) => [`runbooks/${name}`, readFileSync(`runbooks/${name}`, "utf8")]),
);

export interface Made {
  /** By path below `generated/<runbook>/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the whole compiler makes of these files. */
export async function make(files: Readonly<Record<string, string>>): Promise<Made> {
  const path = Object.keys(files).find((name) => name.endsWith(".md")) as string;
  const result = await compile([path], { version: "0.1.0" }, memoryHost(files));
  return {
    files: new Map(result.files.map((file) => [file.path.split("/").slice(2).join("/"), file.content])),
    diagnostics: result.diagnostics,
  };
}

/** Codes and messages of one area. */
export function said(diagnostics: readonly Diagnostic[], area: string): string[] {
  return diagnostics.flatMap(({ code, level, message }) =>
    code.startsWith(`${area}/`) ? [`${level} ${code.split("/")[1]}: ${message}`] : [],
  );
}

export function objectIn({ files }: Made): alertmanagerConfig.AlertmanagerConfig {
  return parse(files.get("alertmanager/alertmanagerconfig.yaml") as string) as alertmanagerConfig.AlertmanagerConfig;
}

export function plainIn({ files }: Made): alertmanagerFile.AlertmanagerFile {
  return parse(files.get("alertmanager/alertmanager.yaml") as string) as alertmanagerFile.AlertmanagerFile;
}

export interface Rule {
  readonly alert: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** The alerts that Prometheus is given. */
export function rulesIn({ files }: Made): readonly Rule[] {
  const text = files.get("prometheus-rule/rules.yaml") as string;
  return (parse(text) as { groups: { rules: Rule[] }[] }).groups.flatMap(({ rules }) => rules);
}

/** A runbook with one alert and this escalation, line by line, for contacts given as YAML below `emergency_contacts`. */
export function runbookWith(rungs: readonly string[], contacts: readonly string[], expr = EXPR): string {
  return [
    "# Payments",
    "",
    "## P1: payments-down (No payment goes through)",
    "",
    "```yaml",
    "alerting_rules:",
    "  - alert: PaymentsDown",
    `    expr: ${JSON.stringify(expr)}`,
    "```",
    "",
    "### Escalation Path",
    "```",
    ...rungs,
    "```",
    "",
    "## Emergency Contacts",
    "```yaml",
    "emergency_contacts:",
    ...contacts.map((line) => `  ${line}`),
    "```",
  ].join("\n");
}

const EXPR = 'up{namespace="shop"} == 0';

export function configWith(...lines: readonly string[]): string {
  return ['runbooks:\n  - files: "*.md"\n    id: pay\n    namespace: shop', ...lines.map((line) => `    ${line}`)].join(
    "\n",
  );
}

/** Runs amtool on a configuration. */
export function amtool(
  file: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const folder = mkdtempSync(join(tmpdir(), "runbookc-amtool-"));
  try {
    const path = join(folder, "alertmanager.yaml");
    writeFileSync(path, file);
    const at =
      args[0] === "check-config"
        ? ["check-config", path]
        : [...args.slice(0, 3), `--config.file=${path}`, ...args.slice(3)];
    const { status, stdout, stderr } = spawnSync("amtool", at, { encoding: "utf8" });
    return { status, output: args[0] === "check-config" ? stdout + stderr : stdout.trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names of the receivers that get an alert. */
export function receiversOf(file: string, labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return amtool(file, "config", "routes", "test", ...pairs).output;
}
