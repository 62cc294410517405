import type { Diagnostic } from "../diagnostics/index.ts";
import type { EmittedFile, Emitter } from "../emitters/index.ts";
import type { Unit } from "../program/index.ts";
import type { Span } from "../source/index.ts";
import type { Cache, Emitted } from "./cache.ts";

/** A part of a runbook for which an emitter made nothing. */
export interface Stopped {
  readonly what: string;
  readonly span: Span;
  readonly because: Diagnostic;
}

/** A file with its path below the output folder and the emitter that made it. */
export interface UnitFile extends EmittedFile {
  readonly emitter: string;
  readonly unit: Unit;
}

export interface EmissionResult {
  readonly files: readonly UnitFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly stopped: readonly Stopped[];
}

/** The first error that keeps what lies in the span from being emitted. */
export type Stops = (span: Span) => Diagnostic | undefined;

/** What makes files of a unit; `assertSound` throws where they do not hold together. */
export interface Press {
  readonly emitters: readonly Emitter[];
  readonly version: string;
  readonly assertSound: (unit: Unit, made: Emitted["result"]) => void;
}

/** What the emitters make of a unit. They are not asked again where they were and would be told the same. */
export function emitUnit(unit: Unit, press: Press, stops: Stops, cache: Cache): EmissionResult {
  const known = cache.emittedOf(unit);
  const isSame =
    known?.version === press.version &&
    known.asked.every(({ span, stopped }) => stopped === (stops(span) !== undefined));
  const emitted = isSame ? known : askEmitters(unit, press, stops);
  cache.keepEmitted(unit, emitted);
  return { ...emitted.result, stopped: findStopped(unit, stops) };
}

/** Lets each emitter print the unit, in the order of the list; a later one sees what the earlier ones made. */
function askEmitters(unit: Unit, { emitters, version, assertSound }: Press, stops: Stops): Emitted {
  const files: UnitFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const emitted = new Map<string, EmittedFile>();
  const asked: { readonly span: Span; readonly stopped: boolean }[] = [];
  const stopped = (span: Span): boolean => {
    const answer = stops(span) !== undefined;
    asked.push({ span, stopped: answer });
    return answer;
  };
  for (const emitter of emitters) {
    const emission = emitter.emit(unit, { version, stopped, emitted });
    diagnostics.push(...emission.diagnostics);
    for (const file of emission.files) {
      const path = emitter.above === true ? file.path : `${emitter.name}/${file.path}`;
      emitted.set(path, file);
      files.push({ ...file, path: `${unit.runbook.id}/${path}`, emitter: emitter.name, unit });
    }
  }
  assertSound(unit, { files, diagnostics });
  return { version, asked, result: { files, diagnostics } };
}

/** The parts of the runbook that an error touches, each with the first such error. */
function findStopped(unit: Unit, stops: Stops): Stopped[] {
  const parts = unit.runbook.incidents.flatMap((incident) => [
    ...incident.alerts.map((alert) => ({ what: `alert ${alert.name}`, span: alert.span })),
    ...unit.graphs
      .filter((graph) => graph.incident === incident.id)
      .map((graph) => ({ what: `${graph.kind} ${graph.id}`, span: graph.origin })),
    ...(incident.escalation === undefined
      ? []
      : [{ what: `escalation of ${incident.id}`, span: incident.escalation.span }]),
  ]);
  return parts.flatMap((part) => {
    const because = stops(part.span);
    return because === undefined ? [] : [{ ...part, because }];
  });
}
