import { inEnglish, type Phrase, phrase } from "../source/index.ts";

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
  readonly phrase: Phrase;
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
      return { path: [...path, key], kind: "unknown", ...said(phrase("is not known here")), allowed };
    }
    case "propertyNames": {
      const key = String(params["propertyName"]);
      const described = describe(parentSchema?.["propertyNames"]);
      return {
        path: [...path, key],
        kind: "misnamed",
        ...said(phrase("is not a valid key here")),
        allowed: [],
        ...described,
      };
    }
    case "required": {
      const missing = String(params["missingProperty"]);
      return { path, kind: "missing", ...said(phrase("needs `{missing}`", { missing })), allowed: [], missing };
    }
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      return { path, kind: "invalid", ...said(phrase("must be one of {allowed}", { allowed })), allowed };
    }
    default:
      return { path, kind: "invalid", ...said(describeMisfit(error)), allowed: [], ...describe(parentSchema) };
  }
}

function said(text: Phrase): Pick<SchemaProblem, "message" | "phrase"> {
  return { message: inEnglish(text), phrase: text };
}

function describeMisfit({ keyword, params, message }: SchemaError): Phrase {
  const limit = params["limit"];
  if (keyword === "type") return oneOf([params["type"]].flat().map(article));
  if (keyword === "const") return phrase("must be {value}", { value: JSON.stringify(params["allowedValue"]) });
  if (keyword === "pattern") return phrase("does not have the right form");
  if (keyword.startsWith("min") && limit === 1) return phrase("must not be empty");
  if (keyword === "minLength") return phrase("must have at least {limit} characters", { limit: String(limit) });
  if (keyword === "maxLength") return phrase("must have at most {limit} characters", { limit: String(limit) });
  // The words of the validator, where nothing better is known.
  return message === undefined ? phrase("does not fit") : phrase("{message}", { message });
}

/** The types of JSON by the names that YAML has for them. */
function article(type: unknown): Phrase {
  return TYPES[String(type)] ?? phrase("a {type}", { type: String(type) });
}

const TYPES: Readonly<Record<string, Phrase>> = {
  object: phrase("a map"),
  array: phrase("a list"),
  string: phrase("text"),
  integer: phrase("an integer"),
};

function oneOf([first, ...others]: readonly Phrase[]): Phrase {
  const head = first as Phrase;
  const wanted = others.reduce((before, after) => phrase("{before} or {after}", { before, after }), head);
  return phrase("must be {wanted}", { wanted });
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
