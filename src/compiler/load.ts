import { type Diagnostic, diagnose, unreadable, usedConfig, withinLimits } from "../diagnostics/index.ts";
import { lowerRunbook, type Repository } from "../graph/index.ts";
import type { Host } from "../host/index.ts";
import type { Inventory } from "../inventory/index.ts";
import {
  checkConfigUse,
  checkCorrections,
  checkLevels,
  type ConfigFile,
  type Correction,
  mergeCorrections,
  type Program,
  folderOf,
  levelFor,
  readAnnotations,
  type Settings,
  settingsFor,
  type Unit,
} from "../program/index.ts";
import { allDefinitions } from "./codes.ts";
import { type Declared, readRunbook, type Runbook } from "../runbook/index.ts";
import { SourceFile } from "../source/index.ts";
import { findExcess, findFenceExcess, parseMarkdown } from "../syntax/index.ts";
import { Cache, type Made, type UnitParts } from "./cache.ts";
import { findConfig, findRunbooks, sidecarPath } from "./inputs.ts";
import { type Measurements, measuredTimes } from "./measured.ts";
import { loadInventory, pathOfManifests } from "./inventory.ts";
import { repositoryOf } from "./repository.ts";

export interface Loaded {
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions {
  /** False: neither `runbookc.yaml` nor sidecars are read. */
  readonly config?: boolean;
  /** How long steps took in runs that are over. */
  readonly measured?: Measurements;
  /** Folders or files with the team's own objects, besides those that `runbookc.yaml` names. */
  readonly manifests?: readonly string[];
  /** Told before each file, with the number of those that are done. */
  readonly progress?: (done: number, total: number, what: string) => void;
  /** What earlier calls with it made, for what has not changed since. Without one, all is made anew. */
  readonly cache?: Cache;
}

/** Reads runbooks with their configs and sidecars. A file that cannot be read is left out, with its diagnostic. */
export function loadProgram(host: Host, paths: readonly string[], options: LoadOptions): Loaded {
  const loader = new Loader(host, options);
  const units = paths.flatMap((path, at) => {
    options.progress?.(at, paths.length, path);
    return loader.load(path) ?? [];
  });
  loader.checkUse(units);
  return { program: { units }, diagnostics: loader.diagnostics };
}

class Loader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #host: Host;
  readonly #withConfig: boolean;
  readonly #measured: Measurements;
  readonly #manifests: readonly string[];
  readonly #cache: Cache;
  readonly #repository: Repository;
  /** By path; undefined where nothing in the file is valid. */
  readonly #configs = new Map<string, ConfigFile | undefined>();

  /** By their paths. */
  readonly #inventories = new Map<string, ReturnType<typeof loadInventory>>();

  constructor(host: Host, { config, measured, manifests = [], cache = new Cache() }: LoadOptions) {
    this.#cache = cache;
    this.#measured = measured ?? { version: 1, runs: {} };
    this.#host = host;
    this.#withConfig = config !== false;
    this.#manifests = manifests;
    for (const path of manifests.filter((named) => host.kind(named) === undefined)) {
      this.diagnostics.push(diagnose(unreadable, "missing", { path }, { span: new SourceFile(path, "").span(0, 0) }));
    }
    this.#repository = repositoryOf(host);
  }

  load(path: string): Unit | undefined {
    const source = this.#read(path);
    if (source === undefined) return undefined;
    const parts = { source, config: this.#config(path), sidecar: this.#sidecar(path) };
    const { unit, diagnostics } = this.#cache.unitOf(parts, this.#repository, (repository) =>
      makeUnit(parts, repository),
    );
    this.diagnostics.push(...diagnostics);
    if (unit === undefined) return undefined;
    const inventory = this.#inventory(unit);
    const measured = measuredTimes(this.#measured, unit.runbook.id, unit.graphs);
    return this.#cache.complete(unit, measured, inventory);
  }

  /** Reports what configs say of things that no runbook has. */
  checkUse(units: readonly Unit[]): void {
    const runbooks = units.map(({ runbook }) => runbook);
    for (const config of this.#configs.values()) {
      if (config === undefined) continue;
      const folder = config.file.path.split("/").slice(0, -1).join("/") || ".";
      this.diagnostics.push(...checkConfigUse(config, findRunbooks(this.#host, [folder]).files, runbooks));
      this.diagnostics.push(...checkLevels(config, allDefinitions));
      for (const [at, { manifests = [] }] of config.value.runbooks.entries()) {
        for (const [item, path] of manifests.entries()) {
          if (pathOfManifests(this.#host, folderOf(config), path) !== undefined) continue;
          const span = config.yaml.spanOf(["runbooks", at, "manifests", item], "value");
          this.diagnostics.push(diagnose(usedConfig, "manifests", { path }, { span }));
        }
      }
    }
  }

  /** What the team has, read once for all runbooks; what could not be read is told at the level of the first that hears of it. */
  #inventory({ source, settings }: Omit<Unit, "measured">): Inventory | undefined {
    const folder = findConfig(this.#host, source.path)?.replace(/[^/]*$/, "") ?? "";
    const own = (settings.manifests ?? []).flatMap((path) => pathOfManifests(this.#host, folder, path) ?? []);
    const paths = [...this.#manifests, ...own];
    if (paths.length === 0) return undefined;
    const key = paths.join("\0");
    const known = this.#inventories.get(key);
    if (known !== undefined) return known.inventory;
    const loaded = loadInventory(this.#host, paths);
    this.#inventories.set(key, loaded);
    for (const note of loaded.diagnostics) {
      const level = levelFor(settings, note.code) ?? note.level;
      if (level !== "off") this.diagnostics.push({ ...note, level });
    }
    return loaded.inventory;
  }

  #config(path: string): ConfigFile | undefined {
    const found = this.#withConfig ? findConfig(this.#host, path) : undefined;
    if (found === undefined || this.#configs.has(found))
      return found === undefined ? undefined : this.#configs.get(found);
    const file = this.#read(found);
    const read = file === undefined ? undefined : this.#cache.configOf(file);
    this.diagnostics.push(...(read?.diagnostics ?? []));
    this.#configs.set(found, read?.config);
    return read?.config;
  }

  #sidecar(path: string): readonly Correction[] | undefined {
    const file = this.#withConfig ? this.#read(sidecarPath(path)) : undefined;
    if (file === undefined) return undefined;
    const { corrections, diagnostics } = this.#cache.sidecarOf(file);
    this.diagnostics.push(...diagnostics);
    return corrections;
  }

  #read(path: string): SourceFile | undefined {
    const bytes = this.#host.read(path);
    if (bytes === undefined) return undefined;
    const { file, diagnostics } = this.#cache.decode(path, bytes);
    this.diagnostics.push(...diagnostics);
    return file;
  }
}

/** Markdown → outline → runbook → graphs, with what config, sidecar and the runbook itself add. */
function makeUnit({ source, config, sidecar = [] }: UnitParts, repository: Repository): Made {
  const excess = findExcess(source);
  if (excess !== undefined) return { diagnostics: [excess] };
  const outline = parseMarkdown(source);
  const fences = findFenceExcess(outline);
  if (fences !== undefined) return { diagnostics: [fences] };
  const settings = config === undefined ? {} : settingsFor(config, source.path);
  const { runbook, diagnostics: reading } = readRunbook(
    source,
    outline,
    settings.id ?? defaultId(source.path),
    declaredOf(settings),
  );
  const count = countSteps(runbook);
  if (count > MOST_STEPS) {
    const details = { span: runbook.title.span };
    return { diagnostics: [...reading, diagnose(withinLimits, "steps", { count, limit: MOST_STEPS }, details)] };
  }
  const annotations = readAnnotations(outline, runbook);
  const all = [...sidecar, ...annotations.corrections];
  const { merged, diagnostics: conflicts } = mergeCorrections(all);
  const { graphs, diagnostics: lowering } = lowerRunbook(runbook, settings, merged, repository);
  const unit = { source, outline, runbook, graphs, settings, steps: merged.steps, repository };
  const correcting = [...annotations.diagnostics, ...conflicts, ...checkCorrections(all, merged, runbook)];
  return { unit, diagnostics: [...reading, ...correcting, ...lowering] };
}

function declaredOf({ shape, severity }: Settings): Declared {
  return shape === undefined ? {} : { shape, ...(severity === undefined ? {} : { severity }) };
}

/** Each becomes several nodes, and those become manifests. */
const MOST_STEPS = 1000;

function countSteps({ incidents }: Runbook): number {
  const owners = incidents.flatMap(({ diagnosis, recoveryPaths }) => [...(diagnosis?.groups ?? []), ...recoveryPaths]);
  return owners.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** `runbooks/hlp-executor/emergency.md` → `hlp-executor-emergency`; what is cut off stays told apart by its digest. */
function defaultId(path: string): string {
  const whole = path
    .replace(/\.[^./]*$/, "")
    .split("/")
    .slice(-2)
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (whole.length <= LONGEST_ID) return whole === "" ? "runbook" : whole;
  return `${whole.slice(0, LONGEST_ID - 9).replace(/-$/, "")}-${shortDigest(whole)}`;
}

/** As long as an `id` of the config may be. */
const LONGEST_ID = 30;

/** Eight digits of FNV-1a, 32 bits: to tell names apart, and for nothing that anybody could want to forge. */
function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
