import { Collector, type Diagnostic, diagnose, unreadable } from "../diagnostics/index.ts";
import { emitters } from "../emitters/index.ts";
import type { Host } from "../host/index.ts";
import type { Program, Unit } from "../program/index.ts";
import { lint as judge } from "../rules/index.ts";
import { overlaps, SourceFile, type Span } from "../source/index.ts";
import { type EmissionResult, emitUnit, type Stopped } from "./emit.ts";
import { findRunbooks } from "./inputs.ts";
import { loadProgram } from "./load.ts";
import { makeManifest } from "./manifest.ts";
import { type OutputFile, writeOutput, type Written } from "./output.ts";

declare const RUNBOOKC_VERSION: string;

export interface CompileOptions {
  /** False: neither `runbookc.yaml` nor sidecars are read. */
  readonly config?: boolean;
  /** Output folder, relative to the project root; `generated` where absent. */
  readonly out?: string;
  /** Write nothing, tell what is stale. */
  readonly check?: boolean;
  readonly version?: string;
  readonly progress?: (done: number, total: number, what: string) => void;
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
}

/**
 * Reads and judges runbooks: Markdown files, or folders that are searched for them. Runs nothing, writes nothing.
 * Problems of the input are diagnostics; only a broken machine throws.
 */
export async function lint(paths: readonly string[], options: CompileOptions, host: Host): Promise<LintResult> {
  const collector = new Collector();
  const program = readProgram(paths, options, host, collector);
  return { diagnostics: collector.sorted(), program };
}

/** Lints, then writes what the emitters make of it below the output folder: whole files, orphans removed. */
export async function compile(paths: readonly string[], options: CompileOptions, host: Host): Promise<CompileResult> {
  const collector = new Collector();
  const program = readProgram(paths, options, host, collector);
  const out = options.out ?? "generated";
  const errors = collector.sorted().filter(({ level }) => level === "error");
  const stopped = (span: Span): boolean => errors.some((error) => overlaps(error.span, span));
  const results: EmissionResult[] = [];
  for (const [at, unit] of program.units.entries()) {
    options.progress?.(at, program.units.length, unit.source.path);
    results.push(emitUnit(unit, emitters, { version: options.version ?? RUNBOOKC_VERSION, stopped, errors }));
  }
  for (const result of results) collector.add(...result.diagnostics);
  const emitted = results.flatMap(({ files }) => files);
  const manifest = makeManifest(emitted, options.version ?? RUNBOOKC_VERSION);
  const files: OutputFile[] = [...emitted, manifest].map(({ path, content }) => ({ path: `${out}/${path}`, content }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    diagnostics: collector.sorted(),
    program,
    files,
    stopped: results.flatMap((result) => result.stopped),
    ...writeOutput(host, out, files, options.check ?? false),
  };
}

function readProgram(paths: readonly string[], options: CompileOptions, host: Host, collector: Collector): Program {
  const { files, missing } = findRunbooks(host, paths);
  for (const path of missing) {
    collector.add(diagnose(unreadable, "missing", { path }, { span: new SourceFile(path, "").span(0, 0) }));
  }
  const loaded = loadProgram(host, files, options);
  collector.add(...loaded.diagnostics, ...judge(loaded.program));
  return loaded.program;
}

/** The unit of a path, for callers that ask about one runbook. */
export function findUnit(program: Program, path: string): Unit | undefined {
  return program.units.find((unit) => unit.source.path === path);
}
