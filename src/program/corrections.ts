import { diagnose, type Diagnostic, type Phrase, phrase, usedAnnotation, usedSidecar } from "../diagnostics/index.ts";
import type { sidecar } from "../schema/index.ts";
import type { Span } from "../source/index.ts";
import type { Written } from "./fields.ts";

/** Who corrects: the file beside the runbook, or the runbook itself. */
type Corrector = "sidecar" | "document";

interface Saying {
  readonly decidedBy: Corrector;
  /** Place of a key or a value below the step or the finding; of itself for an empty path. */
  readonly spanOf: Written["spanOf"];
}

/** What one place says of one step. */
export interface StepCorrection extends Saying {
  readonly step: string;
  readonly settings: sidecar.StepSettings;
}

/** What one place says of one finding: of a part of a diagnosis, by what is found, in any language of the runbook. */
export interface FindingCorrection extends Saying {
  readonly part: string;
  readonly partSpan: Span;
  readonly when: string;
  readonly settings: sidecar.FindingSettings;
}

export type Correction = StepCorrection | FindingCorrection;

/** Where a fact of a step is said. */
export interface Said {
  readonly decidedBy: Corrector;
  readonly span: Span;
}

/** All that is said of a runbook beside its text, each fact of a step once. */
export interface Corrections {
  /** By step id. */
  readonly steps: Readonly<Record<string, sidecar.StepSettings>>;
  /** Where a fact is said: `["effect"]`, `["inputs", "ID"]`. Undefined where nobody says it. */
  said(step: string, fact: readonly string[]): Said | undefined;
  /** Of two about one finding the first holds. */
  readonly findings: readonly FindingCorrection[];
}

/** The corrections of valid data in the shape of a sidecar. */
export function correctionsIn(
  decidedBy: Corrector,
  { steps = {}, findings = {} }: sidecar.Sidecar,
  written: Written,
): readonly Correction[] {
  const below = (...above: readonly string[]): Saying => ({
    decidedBy,
    spanOf: (path, part) => written.spanOf([...above, ...path], part),
  });
  return [
    ...Object.entries(steps).map(([step, settings]) => ({ step, settings, ...below("steps", step) })),
    ...Object.entries(findings).flatMap(([part, own]) => {
      const partSpan = written.spanOf(["findings", part], "key");
      return Object.entries(own).map(([when, settings]) => {
        return { part, partSpan, when, settings, ...below("findings", part, when) };
      });
    }),
  ];
}

/** Where the other one of two stands. */
export function saidIn(decidedBy: Corrector): Phrase {
  return decidedBy === "sidecar" ? phrase("said here, in the sidecar") : phrase("said here, in the document");
}

/** The code under which a correction is reported that does not fit its runbook. */
export function definitionOf({ decidedBy }: Correction): typeof usedSidecar | typeof usedAnnotation {
  return decidedBy === "sidecar" ? usedSidecar : usedAnnotation;
}

/** Puts corrections together. A fact that two places say holds as the first one says it, and is reported at the other. */
export function mergeCorrections(corrections: readonly Correction[]): {
  readonly merged: Corrections;
  readonly diagnostics: readonly Diagnostic[];
} {
  const steps: Record<string, Record<string, unknown>> = Object.create(null);
  const places = new Map<string, Said>();
  const diagnostics: Diagnostic[] = [];
  const findings: FindingCorrection[] = [];
  for (const correction of corrections) {
    if ("part" in correction) {
      findings.push(correction);
      continue;
    }
    const { decidedBy, step, settings, spanOf } = correction;
    for (const [fact, value] of factsOf(settings)) {
      const span = spanOf(fact, "key");
      const key = JSON.stringify([step, ...fact]);
      const earlier = places.get(key);
      if (earlier !== undefined) {
        const related = [{ span: earlier.span, message: saidIn(earlier.decidedBy) }];
        const values = { step, fact: fact.join(" ") };
        diagnostics.push(
          diagnose(usedAnnotation, "twice", values, { span, related, help: phrase("take one of them out") }),
        );
        continue;
      }
      places.set(key, { decidedBy, span });
      const own = (steps[step] ??= Object.create(null) as Record<string, unknown>);
      const [name = "", member] = fact;
      own[name] = member === undefined ? value : { ...(own[name] as object | undefined), [member]: value };
    }
  }
  const said = (step: string, fact: readonly string[]) => places.get(JSON.stringify([step, ...fact]));
  return { merged: { steps: steps as Corrections["steps"], findings, said }, diagnostics };
}

/** The facts of a step by their paths; inputs and files are one each. */
function factsOf(settings: sidecar.StepSettings): readonly (readonly [readonly string[], unknown])[] {
  return Object.entries(settings).flatMap(([key, value]): readonly (readonly [readonly string[], unknown])[] =>
    key === "inputs" || key === "files"
      ? Object.entries(value as object).map(([member, said]) => [[key, member], said] as const)
      : [[[key], value] as const],
  );
}
