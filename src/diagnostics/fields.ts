import type { Definition } from "./define.ts";

/** What can be wrong with the fields of data that people write, whatever its schema. */
export const fieldMessages = {
  unknown: "nothing reads the field `{key}`, so what it says has no effect, though its author counts on it",
  missing: "{where} needs the field `{key}`; without it nobody can tell what was meant, and it is left out",
  invalid: "{where} {problem}; as it is, it is left out",
} as const;

/** A definition whose reports come from a schema. */
export type FieldsDefinition = Definition<typeof fieldMessages>;

/** What can be wrong with a correction of a step that fits its schema. */
export const correctionMessages = {
  step: "the runbook has no step `{step}`, so this correction protects nothing",
  placeholder: "the step `{step}` has no placeholder `<{placeholder}>`, so nobody would ever be asked for it",
  replaced:
    "the text to be replaced no longer stands in the step `{step}`; the runbook has changed, and the replacement may undo that change",
  file: "the step `{step}` reads no file `{file}`, so what is said of it gives a right that nothing needs",
  output: "`{from}` gives the step `{step}` no value for `{name}`: {problem}",
  contact: "the runbook names no contact `{contact}`, so nobody could give this approval",
} as const;
