import { diagnose, type Diagnostic, phrase } from "../diagnostics/index.ts";
import type { Runbook, Step } from "../runbook/index.ts";
import { type Correction, type Corrections, definitionOf, type StepCorrection } from "./corrections.ts";
import { proceduresOf } from "./steps.ts";
import { checkFindings } from "./use-findings.ts";
import { checkInputs } from "./use-inputs.ts";
import { suggest } from "./use.ts";

/** What is corrected though the runbook does not have it. */
export function checkCorrections(
  corrections: readonly Correction[],
  { steps: merged, findings }: Corrections,
  runbook: Runbook,
): readonly Diagnostic[] {
  const procedures = runbook.incidents.flatMap(proceduresOf);
  const steps = new Map(procedures.flat().map((step) => [step.id, step]));
  const corrected = corrections.flatMap((correction): readonly Diagnostic[] => {
    if ("part" in correction) return [];
    const id = correction.step;
    const step = steps.get(id);
    if (step !== undefined) {
      const own = procedures.find((one) => one.includes(step)) ?? [];
      const earlier = own.slice(0, own.indexOf(step));
      return [...checkStep(correction, step, runbook), ...checkInputs(correction, { earlier, steps: merged })];
    }
    const span = correction.spanOf([], "key");
    return [diagnose(definitionOf(correction), "step", { step: id }, { span, ...suggest(id, [...steps.keys()]) })];
  });
  return [...corrected, ...checkFindings(findings, runbook)];
}

function checkStep(correction: StepCorrection, step: Step, runbook: Runbook): readonly Diagnostic[] {
  const { settings, spanOf } = correction;
  const definition = definitionOf(correction);
  const written = step.script.text;
  const related = [{ span: step.span, message: phrase("the step as it is now") }];
  const diagnostics: Diagnostic[] = [];
  for (const placeholder of Object.keys(settings.inputs ?? {})) {
    if (written.includes(`<${placeholder}>`) || namesVariable(written, placeholder)) continue;
    const span = spanOf(["inputs", placeholder], "key");
    const there = [...written.matchAll(/<([A-Za-z][A-Za-z0-9 _-]{0,60})>/g)].map((found) => found[1] as string);
    const values = { step: step.id, placeholder };
    diagnostics.push(diagnose(definition, "placeholder", values, { span, related, ...suggest(placeholder, there) }));
  }
  for (const file of Object.keys(settings.files ?? {})) {
    if (written.includes(file) || settings.replace?.script.includes(file) === true) continue;
    const span = spanOf(["files", file], "key");
    diagnostics.push(diagnose(definition, "file", { step: step.id, file }, { span, related }));
  }
  const was = settings.replace?.was;
  if (was !== undefined && !written.includes(was)) {
    const help = phrase("compare the replacement with the step, then correct `was` or remove `replace`");
    const details = { span: spanOf(["replace", "was"], "value"), related, help };
    diagnostics.push(diagnose(definition, "replaced", { step: step.id }, details));
  }
  const by = settings.approval?.by;
  const contacts = runbook.contacts.map(({ id }) => id);
  if (by !== undefined && !contacts.includes(by)) {
    const span = spanOf(["approval", "by"], "value");
    diagnostics.push(diagnose(definition, "contact", { contact: by }, { span, ...suggest(by, contacts) }));
  }
  return diagnostics;
}

/** `$NAME` or `${NAME}`: a variable that a person would have set before. */
function namesVariable(script: string, name: string): boolean {
  return /^\w+$/.test(name) && new RegExp(`\\$(?:${name}\\b|\\{${name}\\b)`).test(script);
}
