import { type Diagnostic, diagnose, type FieldsDefinition, type Fix, nearest } from "../diagnostics/index.ts";
import type { YamlDocument } from "./yaml.ts";

/** What does not fit a schema, as the validators of `schema/` tell it. */
export interface FieldProblem {
  readonly path: readonly string[];
  readonly kind: "unknown" | "misnamed" | "missing" | "invalid";
  readonly message: string;
  readonly allowed: readonly string[];
  readonly missing?: string;
  readonly description?: string;
}

/** What does not fit a schema, at the author's line. */
export function reportFields(
  yaml: Pick<YamlDocument, "spanOf">,
  problems: readonly FieldProblem[],
  definition: FieldsDefinition,
): Diagnostic[] {
  return problems.map((problem) => {
    if (problem.kind === "unknown") return reportUnknown(yaml, problem, definition);
    const where = problem.path.length === 0 ? "the file" : `\`${placeIn(problem.path)}\``;
    if (problem.missing !== undefined) {
      const span = yaml.spanOf(problem.path, "key");
      return diagnose(definition, "missing", { where, key: problem.missing }, { span });
    }
    const span = yaml.spanOf(problem.path, problem.kind === "misnamed" ? "key" : "value");
    const { description } = problem;
    const help = description === undefined ? {} : { help: `it is meant to be: ${description}` };
    return diagnose(definition, "invalid", { where, problem: problem.message }, { span, ...help });
  });
}

function reportUnknown(
  yaml: Pick<YamlDocument, "spanOf">,
  problem: FieldProblem,
  definition: FieldsDefinition,
): Diagnostic {
  const key = problem.path.at(-1) as string;
  const span = yaml.spanOf(problem.path, "key");
  const meant = nearest(key, problem.allowed);
  if (meant === undefined) {
    return diagnose(definition, "unknown", { key }, { span, help: `known here: ${problem.allowed.join(", ")}` });
  }
  const fix: Fix = { title: `Rename it to \`${meant}\``, edits: [{ span, text: meant }], safe: false };
  return diagnose(definition, "unknown", { key }, { span, help: `did you mean \`${meant}\`?`, fix });
}

/** The path from the nearest name on: `alerts.mend`, `runbooks[0].files`. */
function placeIn(path: readonly string[]): string {
  return path.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
}
