import {
  constant,
  diagnose,
  type Diagnostic,
  type FieldsDefinition,
  type Remedy,
  nearest,
  type Phrase,
  phrase,
} from "../diagnostics/index.ts";
import type { YamlDocument } from "./yaml.ts";

/** What does not fit a schema, as the validators of `schema/` tell it. */
export interface FieldProblem {
  readonly path: readonly string[];
  readonly kind: "unknown" | "misnamed" | "missing" | "invalid";
  readonly phrase: Phrase;
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
    const where = problem.path.length === 0 ? phrase("the file") : `\`${placeIn(problem.path)}\``;
    if (problem.missing !== undefined) {
      const span = yaml.spanOf(problem.path, "key");
      return diagnose(definition, "missing", { where, key: problem.missing }, { span });
    }
    const span = yaml.spanOf(problem.path, problem.kind === "misnamed" ? "key" : "value");
    const { description } = problem;
    const help =
      description === undefined
        ? {}
        : { help: phrase("it is meant to be: {description}", { description: constant(description) }) };
    return diagnose(definition, "invalid", { where, problem: problem.phrase }, { span, ...help });
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
    return diagnose(
      definition,
      "unknown",
      { key },
      { span, help: phrase("known here: {names}", { names: problem.allowed }) },
    );
  }
  const fix: Remedy = {
    title: phrase("rename it to `{meant}`", { meant }),
    edits: [{ span, text: meant }],
    safe: false,
  };
  return diagnose(definition, "unknown", { key }, { span, help: phrase("did you mean `{meant}`?", { meant }), fix });
}

/** The path from the nearest name on: `alerts.mend`, `runbooks[0].files`. */
function placeIn(path: readonly string[]): string {
  return path.map((step, at) => (/^\d+$/.test(step) ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
}
