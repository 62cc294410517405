import {
  Collector,
  type Diagnostic,
  diagnose,
  noIncident,
  sameRunbook,
  unreadable,
  usedAnnotation,
  validAnnotation,
} from "../diagnostics/index.ts";
import type { Host } from "../host/index.ts";
import { isMade, type Program, type Unit } from "../program/index.ts";
import { withoutDrowned } from "../rules/index.ts";
import { overlaps, SourceFile } from "../source/index.ts";
import { Cache } from "./cache.ts";
import { allDefinitions, ruleCodes } from "./codes.ts";
import { type EmissionResult, emitUnit, type Stopped, type Stops } from "./emit.ts";
import { findConfig, findRunbooks, sidecarPath } from "./inputs.ts";
import { type LoadOptions, loadProgram } from "./load.ts";
import { Suppressions } from "./suppress.ts";
import { type OutputFile, writeOutput, type Written } from "./output.ts";

declare const RUNBOOKC_VERSION: string;

export interface CompileOptions extends LoadOptions {
  /** Output folder, relative to the project root; `generated` where absent. */
  readonly out?: string;
  /** Write nothing, tell what is stale. */
  readonly check?: boolean;
  readonly version?: string;
  /** The day it is, as `2027-03-01`: what was to be kept quiet until an earlier one is reported. Without it nothing is. */
  readonly today?: string;
}

export interface LintResult {
  /** By file, place and code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly program: Program;
}

export interface CompileResult extends LintResult, Written {
  readonly files: readonly OutputFile[];
  /** What was not emitted, and the error that stopped it. */
  readonly stopped: readonly Stopped[];
  /** Runbooks of which nothing is made: what they are was guessed, or nobody gave a severity. */
  readonly unmade: readonly Unit[];
}

/**
 * Reads and judges runbooks: Markdown files, or folders that are searched for them. Runs nothing, writes nothing.
 * Problems of the input are diagnostics; only a broken machine throws.
 */
export async function lint(paths: readonly string[], options: CompileOptions, host: Host): Promise<LintResult> {
  const collector = new Collector();
  const { program, suppressions } = readProgram(paths, options, host, collector);
  collector.addAll(suppressions.report(ruleCodes));
  return { diagnostics: collector.sorted(), program };
}

/** Lints, then writes what the emitters make of it below the output folder: whole files, orphans removed. */
export async function compile(paths: readonly string[], options: CompileOptions, host: Host): Promise<CompileResult> {
  // Only here: linting needs none of it, and is asked for with every key that somebody presses.
  const [{ emitters }, { makeManifest, readEarlier }, { assertSound }] = await Promise.all([
    import("../emitters/index.ts"),
    import("./manifest.ts"),
    import("./sound.ts"),
  ]);
  const collector = new Collector();
  const { program, suppressions, cache } = readProgram(paths, options, host, collector);
  const out = options.out ?? "generated";
  const errors = collector.sorted().filter(({ level }) => level === "error");
  const version = options.version ?? RUNBOOKC_VERSION;
  const results: EmissionResult[] = [];
  const made = madeOf(program);
  const units = made.filter((unit) => firstOf(made, unit) === unit);
  for (const [at, unit] of units.entries()) {
    options.progress?.(at, units.length, `${unit.source.path} → ${out}/`);
    results.push(emitUnit(unit, { emitters, version, assertSound }, stopsOf(host, unit, errors), cache));
  }
  for (const result of results) collector.addAll(suppressions.judge(result.diagnostics));
  collector.addAll(suppressions.report(new Set(allDefinitions.map(({ code }) => code))));
  const emitted = results.flatMap(({ files }) => files);
  const earlier = readEarlier(host, out, new Set(program.units.map(({ source }) => source.path)));
  const manifest = makeManifest(emitted, earlier.kept, version);
  const owned = units.flatMap(({ runbook }) =>
    emitters.flatMap(({ name, above }) => (above === true ? [] : [`${out}/${runbook.id}/${name}`])),
  );
  const files: OutputFile[] = [...emitted, manifest].map(({ path, content }) => ({ path: `${out}/${path}`, content }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    diagnostics: collector.sorted(),
    program,
    files,
    stopped: results.flatMap((result) => result.stopped),
    unmade: program.units.filter(({ runbook }) => !isMade(runbook) && runbook.incidents.length > 0),
    ...writeOutput(host, { folder: out, files, owned, outdated: earlier.outdated }, options.check ?? false),
  };
}

/**
 * The error that keeps a part of a runbook from being emitted: one within the part, or any in what corrects the runbook (the
 * config, the sidecar, annotations), where what was left out may be the approval that the part needs.
 */
function stopsOf(host: Host, { source }: Unit, errors: readonly Diagnostic[]): Stops {
  if (errors.length === 0) return () => undefined;
  const beside = [findConfig(host, source.path), sidecarPath(source.path)];
  const correcting: readonly string[] = [validAnnotation.code, usedAnnotation.code];
  const general = errors.find(
    ({ code, span }) =>
      beside.includes(span.file.path) || (span.file.path === source.path && correcting.includes(code)),
  );
  return (span) => general ?? errors.find((error) => overlaps(error.span, span));
}

function madeOf({ units }: Program): readonly Unit[] {
  return units.filter(({ runbook }) => isMade(runbook));
}

/** The first runbook with the id of this one: itself, unless two have one id. */
function firstOf(units: readonly Unit[], { runbook }: Unit): Unit {
  return units.find((other) => other.runbook.id === runbook.id) as Unit;
}

function readProgram(
  paths: readonly string[],
  options: CompileOptions,
  host: Host,
  collector: Collector,
): { readonly program: Program; readonly suppressions: Suppressions; readonly cache: Cache } {
  const { files, missing } = findRunbooks(host, paths);
  for (const path of missing) {
    collector.add(diagnose(unreadable, "missing", { path }, { span: new SourceFile(path, "").span(0, 0) }));
  }
  const { cache = new Cache() } = options;
  const loaded = loadProgram(host, files, { ...options, cache });
  const { program } = loaded;
  const suppressions = new Suppressions(program.units, cache.commentsOf, allDefinitions, options.today);
  const found = withoutDrowned([
    ...loaded.diagnostics,
    ...program.units.flatMap((unit) => cache.judge(unit, options.today)),
    ...judgeNamed(host, paths, program),
    ...judgeIds(program),
  ]);
  collector.addAll(suppressions.judge(found));
  return { program, suppressions, cache };
}

/** A file that somebody names is meant to be a runbook; one that lies in a folder may be anything. */
function judgeNamed(host: Host, paths: readonly string[], { units }: Program): Diagnostic[] {
  const named = new Set(
    findRunbooks(
      host,
      paths.filter((path) => host.kind(path) === "file"),
    ).files,
  );
  return units.flatMap(({ source, runbook }) => {
    if (!named.has(source.path) || !runbook.guessed || runbook.shape !== "none") return [];
    return [diagnose(noIncident, "file", {}, { span: runbook.title.span })];
  });
}

/** Of runbooks of which something is made: nothing of the others could be overwritten. */
function judgeIds(program: Program): Diagnostic[] {
  const made = madeOf(program);
  return made.flatMap((unit) => {
    const first = firstOf(made, unit);
    if (first === unit) return [];
    const { id, title } = unit.runbook;
    return [diagnose(sameRunbook, "id", { id, other: first.source.path }, { span: title.span })];
  });
}
