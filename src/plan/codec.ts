import { type SchemaProblem, validatePlan } from "../schema/index.ts";
import { canonicalJson, prettyJson } from "./canonical.ts";
import { digest } from "./digest.ts";
import type { Plan, PlanDraft } from "./model.ts";

/** Why a text is not a plan that may run. */
export type PlanFault = "not-json" | "misfit" | "changed" | "disordered";

/** A text that was given as a plan and is none. Nothing of it may run. */
export class PlanError extends Error {
  readonly fault: PlanFault;
  /** What does not fit the schema, for `misfit`. */
  readonly problems: readonly SchemaProblem[];

  constructor(fault: PlanFault, message: string, problems: readonly SchemaProblem[] = []) {
    super(message);
    this.name = "PlanError";
    this.fault = fault;
    this.problems = problems;
  }
}

/** The plan with its digest. A draft that does not fit the schema is a bug of whoever made it, and throws. */
export function makePlan(draft: PlanDraft): Plan {
  const body = { ...draft, version: 1 };
  return checked({ ...body, digest: digest(canonicalJson(body)) });
}

/** The plan as text for a file: sorted keys, indented, with a line end at the end. */
export function encodePlan(plan: Plan): string {
  return prettyJson(plan);
}

/** The plan in a text, in any JSON spelling; throws a `PlanError` unless schema, digest and order all hold. */
export function decodePlan(text: string): Plan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PlanError("not-json", "the plan is not JSON");
  }
  const plan = checked(value);
  const { digest: expected, ...body } = plan;
  const found = digest(canonicalJson(body));
  if (found !== expected) {
    throw new PlanError(
      "changed",
      `the plan was changed after it was made: its digest is ${found}, and it says ${expected}`,
    );
  }
  return plan;
}

function checked(value: unknown): Plan {
  const problems = validatePlan(value);
  if (problems.length > 0) {
    const list = problems.map(({ path, message }) => `/${path.join("/")} ${message}`).join("; ");
    throw new PlanError("misfit", `the plan does not fit plan.schema.json: ${list}`, problems);
  }
  const plan = value as Plan;
  if (plan.kind !== "escalation") checkOrder(plan.nodes);
  return plan;
}

/** Each node has a name of its own and stands behind those it waits for: a run in this order never waits for ever. */
function checkOrder(nodes: readonly { readonly id: string; readonly after?: readonly string[] }[]): void {
  const seen = new Set<string>();
  for (const { id, after = [] } of nodes) {
    if (seen.has(id)) throw new PlanError("disordered", `two nodes of the plan are called ${id}`);
    const missing = after.find((name) => !seen.has(name));
    if (missing !== undefined)
      throw new PlanError("disordered", `node ${id} waits for ${missing}, which does not stand before it`);
    seen.add(id);
  }
}
