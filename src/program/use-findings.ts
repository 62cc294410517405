import { diagnose, type Diagnostic, phrase } from "../diagnostics/index.ts";
import { nameGroups } from "../graph/index.ts";
import type { DiagnosisGroup, RecoveryPath, Runbook } from "../runbook/index.ts";
import { placeOf } from "../source/index.ts";
import { definitionOf, type FindingCorrection, saidIn } from "./corrections.ts";
import { suggest } from "./use.ts";

/** A part of a diagnosis, and the paths that its findings may propose. */
interface Part {
  readonly findings: DiagnosisGroup["findings"];
  readonly recoveryPaths: readonly RecoveryPath[];
}

/** What is said of findings that the runbook does not have, or has otherwise, or of one finding twice. */
export function checkFindings(
  corrections: readonly FindingCorrection[],
  { incidents }: Runbook,
): readonly Diagnostic[] {
  const parts = new Map<string, Part>();
  for (const { id, diagnosis, recoveryPaths } of incidents) {
    for (const [{ findings }, name] of nameGroups(`${id}/diagnosis`, diagnosis?.groups ?? []))
      parts.set(name, { findings, recoveryPaths });
  }
  /** Places of unknown parts: one is reported once, whatever hangs on it. */
  const strange = new Set<string>();
  const judged = new Map<Part["findings"][number], FindingCorrection>();
  return corrections.flatMap((correction): readonly Diagnostic[] => {
    const { part: id, partSpan, when, spanOf } = correction;
    const span = spanOf([], "key");
    const definition = definitionOf(correction);
    const part = parts.get(id);
    if (part === undefined) {
      const place = placeOf(partSpan);
      const isSaid = strange.has(place);
      strange.add(place);
      const details = { span: partSpan, ...suggest(id, [...parts.keys()]) };
      return isSaid ? [] : [diagnose(definition, "part", { part: id }, details)];
    }
    const found = part.findings.find((finding) => Object.values(finding.when.text).includes(when));
    if (found === undefined) {
      const there = part.findings.flatMap((finding) => Object.values(finding.when.text));
      return [diagnose(definition, "finding", { part: id, when }, { span, ...suggest(when, there) })];
    }
    const earlier = judged.get(found);
    if (earlier !== undefined) {
      const related = [
        {
          span: earlier.spanOf([], "key"),
          message: saidIn(earlier.decidedBy),
        },
      ];
      return [diagnose(definition, "leadsTwice", { when }, { span, related, help: phrase("take one of them out") })];
    }
    judged.set(found, correction);
    return checkPath(correction, found, part);
  });
}

function checkPath(
  correction: FindingCorrection,
  found: Part["findings"][number],
  { recoveryPaths }: Part,
): readonly Diagnostic[] {
  const { when, settings, spanOf } = correction;
  const { path } = settings;
  const span = spanOf(["path"], "value");
  if (found.path !== undefined && found.path.label !== path) {
    const related = [{ span: found.path.span, message: phrase("the path that the runbook names") }];
    const values = { when, path, named: found.path.label };
    return [diagnose(definitionOf(correction), "otherPath", values, { span, related })];
  }
  const labels = recoveryPaths.map(({ label }) => label);
  if (labels.includes(path)) return [];
  const help =
    labels.length === 0
      ? {}
      : { help: phrase("the incident has {labels}", { labels: labels.map((label) => `\`${label}\``) }) };
  return [diagnose(definitionOf(correction), "path", { path }, { span, ...help })];
}
