import {
  diagnose,
  type Phrase,
  type Diagnostic,
  phrase,
  usedAnnotation,
  usedSidecar,
  validAnnotation,
  validSidecar,
} from "../diagnostics/index.ts";
import { inputName } from "../graph/index.ts";
import type { Step } from "../runbook/index.ts";
import type { sidecar } from "../schema/index.ts";
import { parseShell, parseShellText } from "../syntax/index.ts";
import type { StepCorrection } from "./corrections.ts";

type InputSettings = sidecar.InputSettings;

/** What the runbook says beside the step that is corrected. */
interface Around {
  /** The steps that run before it in its procedure. */
  readonly earlier: readonly Step[];
  readonly steps: Readonly<Record<string, sidecar.StepSettings>>;
}

/** What does not agree within the declaration of an input, and outputs of steps that do not give what is asked. */
export function checkInputs(correction: StepCorrection, around: Around): readonly Diagnostic[] {
  return Object.entries(correction.settings.inputs ?? {}).flatMap(([placeholder, input]) => [
    ...checkShape(correction, placeholder, input),
    ...checkOutput(correction, placeholder, { input, around }),
  ]);
}

/** An `enum` and its values, a `secret-ref` and its Secret belong together. */
function checkShape(
  { decidedBy, spanOf }: StepCorrection,
  placeholder: string,
  input: InputSettings,
): readonly Diagnostic[] {
  const definition = decidedBy === "sidecar" ? validSidecar : validAnnotation;
  const problem = shapeProblem(input);
  if (problem === undefined) return [];
  const span = spanOf(["inputs", placeholder, "type"], "value");
  return [diagnose(definition, "invalid", { where: `\`inputs.${placeholder}\``, problem }, { span })];
}

function shapeProblem({ type, values, from }: InputSettings): Phrase | undefined {
  if (type === "enum" && values === undefined) return phrase("is an `enum` and needs `values`");
  if (type !== "enum" && values !== undefined) return phrase("has `values`, which only an `enum` has");
  const isSecret = from.startsWith("secret:");
  if (isSecret !== (type === "secret-ref"))
    return phrase("needs both `type: secret-ref` and `from: secret:NAME/KEY`, or neither");
  return undefined;
}

function checkOutput(
  { decidedBy, step, settings, spanOf }: StepCorrection,
  placeholder: string,
  { input: { from }, around }: { readonly input: InputSettings; readonly around: Around },
): readonly Diagnostic[] {
  if (!from.startsWith("step:")) return [];
  const id = from.slice("step:".length);
  const name = inputName(placeholder, settings);
  const source = around.earlier.find((one) => one.id === id);
  const replaced = around.steps[id]?.replace?.script;
  const script =
    source === undefined ? undefined : replaced === undefined ? parseShell(source.script) : parseShellText(replaced);
  if (script?.sets.includes(name) === true) return [];
  const problem =
    script === undefined
      ? phrase("no such step runs before it")
      : script.sets.length === 0
        ? phrase("that step sets no variable")
        : phrase("that step sets {names}", { names: script.sets.map((one) => `\`${one}\``) });
  const definition = decidedBy === "sidecar" ? usedSidecar : usedAnnotation;
  const span = spanOf(["inputs", placeholder, "from"], "value");
  const help = phrase(
    "take it from an earlier step that sets a variable of this name, or give the input the `name` of the variable",
  );
  return [diagnose(definition, "output", { from, step, name, problem }, { span, help })];
}
