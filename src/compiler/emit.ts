import type { Diagnostic } from "../diagnostics/index.ts";
import type { EmittedFile, Emitter } from "../emitters/index.ts";
import type { Unit } from "../program/index.ts";
import type { Span } from "../source/index.ts";

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

/** Lets each emitter print the unit, in the order of the list; a later one sees what the earlier ones made. */
export function emitUnit(unit: Unit, emitters: readonly Emitter[], version: string, stops: Stops): EmissionResult {
  const files: UnitFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const emitted = new Map<string, EmittedFile>();
  const stopped = (span: Span): boolean => stops(span) !== undefined;
  for (const emitter of emitters) {
    const emission = emitter.emit(unit, { version, stopped, emitted });
    diagnostics.push(...emission.diagnostics);
    for (const file of emission.files) {
      const path = emitter.above === true ? file.path : `${emitter.name}/${file.path}`;
      emitted.set(path, file);
      files.push({ ...file, path: `${unit.runbook.id}/${path}`, emitter: emitter.name, unit });
    }
  }
  return { files, diagnostics, stopped: findStopped(unit, stops) };
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
