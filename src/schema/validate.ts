/** A problem that a validator found, as ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Present on what was found about a key; an error of the keyword `propertyNames` follows for the same key. */
  readonly propertyName?: string;
  /** The schema that holds the keyword; only validators of what people write have it. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
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
  /** `unknown`: the last step of the path is a key that the schema does not have; `misnamed`: a key of a wrong form. */
  readonly kind: "unknown" | "misnamed" | "missing" | "invalid";
  /** Half a sentence: `must be a string`. */
  readonly message: string;
  /** Keys or values that would fit. */
  readonly allowed: readonly string[];
  /** The key that is missing at the path. */
  readonly missing?: string;
  /** What the schema says of the value, as a sentence. */
  readonly description?: string;
}

/** All problems of a value, in the order of the schema; empty when it fits. */
export function validate(validator: Validator, data: unknown): readonly SchemaProblem[] {
  if (validator(data)) return [];
  const problems = (validator.errors ?? []).filter((error) => error.propertyName === undefined).map(toProblem);
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

function toProblem(error: SchemaError): SchemaProblem {
  const { params, parentSchema } = error;
  const path = pointer(error.instancePath);
  switch (error.keyword) {
    case "additionalProperties": {
      const allowed = Object.keys(parentSchema?.["properties"] ?? {});
      const key = String(params["additionalProperty"]);
      return { path: [...path, key], kind: "unknown", message: "is not known here", allowed };
    }
    case "propertyNames": {
      const message = "is not a valid key here";
      const key = String(params["propertyName"]);
      const described = describe(parentSchema?.["propertyNames"]);
      return { path: [...path, key], kind: "misnamed", message, allowed: [], ...described };
    }
    case "required": {
      const missing = String(params["missingProperty"]);
      return { path, kind: "missing", message: `needs \`${missing}\``, allowed: [], missing };
    }
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      return { path, kind: "invalid", message: `must be one of ${allowed.join(", ")}`, allowed };
    }
    default:
      return { path, kind: "invalid", message: phrase(error), allowed: [], ...describe(parentSchema) };
  }
}

function phrase({ keyword, params, message }: SchemaError): string {
  const limit = params["limit"];
  if (keyword === "type") return `must be ${[params["type"]].flat().map(article).join(" or ")}`;
  if (keyword === "pattern") return "does not have the right form";
  if (keyword.startsWith("min") && limit === 1) return "must not be empty";
  if (keyword === "minLength") return `must have at least ${String(limit)} characters`;
  if (keyword === "maxLength") return `must have at most ${String(limit)} characters`;
  return message ?? "does not fit";
}

/** The types of JSON by the names that YAML has for them. */
function article(type: unknown): string {
  const names: Readonly<Record<string, string>> = {
    object: "a map",
    array: "a list",
    string: "text",
    integer: "an integer",
  };
  return names[String(type)] ?? `a ${String(type)}`;
}

function describe(schema: unknown): { readonly description?: string } {
  const text = (schema as { readonly description?: unknown } | undefined)?.description;
  return typeof text === "string" ? { description: text } : {};
}

/** The steps of a JSON pointer (RFC 6901). */
function pointer(text: string): string[] {
  if (text === "") return [];
  const steps = text.slice(1).split("/");
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function keyOf({ kind, message, path }: SchemaProblem): string {
  return [kind, message, ...path].join("\0");
}
