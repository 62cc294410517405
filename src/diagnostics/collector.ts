import { placeOf } from "../source/index.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Takes diagnostics in any order, gives them sorted and without doubles. */
export class Collector {
  readonly #diagnostics: Diagnostic[] = [];

  add(...diagnostics: readonly Diagnostic[]): void {
    this.addAll(diagnostics);
  }

  /** As `add`, for lists of any length: there are more problems in hostile input than a call can have arguments. */
  addAll(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
  }

  /** By file, place, code and message; two that agree in all of these are one. */
  sorted(): readonly Diagnostic[] {
    const seen = new Set<string>();
    return [...this.#diagnostics].sort(compare).filter((diagnostic) => {
      const key = `${placeOf(diagnostic.span)} ${diagnostic.code} ${diagnostic.message}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }
}

function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    order(a.span.file.path, b.span.file.path) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    order(a.code, b.code) ||
    order(a.message, b.message)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
