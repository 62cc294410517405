/** A problem that a validator found, as ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A precompiled validator: true, or false with `errors`. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** What does not fit a schema, and where. */
export interface SchemaProblem {
  /** Steps from the root: `["steps", "a/1", "approval"]`. */
  readonly path: readonly string[];
  /** `unknown`: the last step of the path is a key that the schema does not have. */
  readonly kind: "unknown" | "missing" | "invalid";
  /** Half a sentence: `must be a string`. */
  readonly message: string;
  /** Keys or values that would fit. */
  readonly allowed: readonly string[];
}

/** All problems of a value, in the order of the schema; empty when it fits. */
export function validate(validator: Validator, data: unknown): readonly SchemaProblem[] {
  if (validator(data)) return [];
  const problems = (validator.errors ?? []).map(toProblem);
  return problems.filter((problem, at) => problems.findIndex((other) => same(other, problem)) === at);
}

function toProblem(error: SchemaError): SchemaProblem {
  const path = pointer(error.instancePath);
  switch (error.keyword) {
    case "additionalProperties":
      return { path: [...path, String(error.params["additionalProperty"])], kind: "unknown", message: "is not known here", allowed: [] };
    case "propertyNames":
      return { path: [...path, String(error.params["propertyName"])], kind: "invalid", message: "is not a valid key here", allowed: [] };
    case "required":
      return { path, kind: "missing", message: `needs \`${String(error.params["missingProperty"])}\``, allowed: [] };
    case "enum": {
      const allowed = (error.params["allowedValues"] as unknown[]).map(String);
      return { path, kind: "invalid", message: `must be one of ${allowed.join(", ")}`, allowed };
    }
    default:
      return { path, kind: "invalid", message: error.message ?? "does not fit", allowed: [] };
  }
}

/** The steps of a JSON pointer (RFC 6901). */
function pointer(text: string): string[] {
  if (text === "") return [];
  return text.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function same(a: SchemaProblem, b: SchemaProblem): boolean {
  return a.kind === b.kind && a.message === b.message && a.path.join("\0") === b.path.join("\0");
}
