import type { Definition } from "./define.ts";

/** What can be wrong with the fields of data that people write, whatever its schema. */
export const fieldMessages = {
  unknown: "nothing reads the field `{key}`, so what it says has no effect, though its author counts on it",
  missing: "{where} needs the field `{key}`; without it nobody can tell what was meant, and it is left out",
  invalid: "{where} {problem}; as it is, it is left out",
} as const;

/** A definition whose reports come from a schema. */
export type FieldsDefinition = Definition<typeof fieldMessages>;
