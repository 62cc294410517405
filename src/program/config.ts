import { type Diagnostic, validConfig } from "../diagnostics/index.ts";
import { type config, validateConfig } from "../schema/index.ts";
import type { SourceFile } from "../source/index.ts";
import { readYamlFile, type YamlFile } from "./fields.ts";
import { matchesGlob } from "./glob.ts";

/** What `runbookc.yaml` says of one runbook, all matching entries merged. */
export type Settings = Omit<config.Settings, "files">;

/** A `runbookc.yaml` that was read; `value` holds what is valid of it. */
export type ConfigFile = YamlFile<config.Config>;

/** Reads a `runbookc.yaml`. With diagnostics nothing may be emitted for the runbooks it is for: a guard may be missing. */
export function readConfig(file: SourceFile): {
  readonly config: ConfigFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { found, diagnostics } = readYamlFile<config.Config>(file, validateConfig, validConfig);
  return { config: found, diagnostics };
}

/**
 * The settings of the runbook at a path (relative to the project root): all entries whose glob matches, in order, a
 * later one winning key by key. Within a key that holds a map (`contacts`, `alerts`, …) it wins key by key, too.
 */
export function settingsFor(config: ConfigFile, path: string): Settings {
  const merged: Record<string, unknown> = {};
  for (const { files, ...entry } of config.value.runbooks) {
    if (!matchesConfigGlob(config, files, path)) continue;
    for (const [key, value] of Object.entries(entry)) {
      const before = merged[key];
      merged[key] = isMap(value) && isMap(before) ? { ...before, ...value } : value;
    }
  }
  return merged as Settings;
}

/** Globs are relative to the folder of the config and reach nothing outside it. */
export function matchesConfigGlob(config: ConfigFile, glob: string, path: string): boolean {
  const folder = folderOf(config);
  return path.startsWith(folder) && matchesGlob(glob, path.slice(folder.length));
}

/** The folder of the config with its `/`; empty for the project root. */
export function folderOf({ file }: ConfigFile): string {
  return file.path.slice(0, file.path.lastIndexOf("/") + 1);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
