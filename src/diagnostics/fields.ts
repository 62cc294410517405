import type { Definition } from "./define.ts";

/** What can be wrong with the fields of data that people write, whatever its schema. */
export const fieldMessages = {
  unknown: "nothing reads the field `{key}`, so what it says has no effect, though its author counts on it",
  missing: "{where} needs the field `{key}`; without it nobody can tell what was meant, and it is left out",
  invalid: "{where} {problem}; as it is, it is left out",
} as const;

/** A definition whose reports come from a schema. */
export type FieldsDefinition = Definition<typeof fieldMessages>;

/** What can be wrong with a correction that fits its schema. */
export const correctionMessages = {
  step: "the runbook has no step `{step}`, so this correction protects nothing",
  placeholder: "the step `{step}` has no placeholder `<{placeholder}>`, so nobody would ever be asked for it",
  replaced:
    "the text to be replaced no longer stands in the step `{step}`; the runbook has changed, and the replacement may undo that change",
  file: "the step `{step}` reads no file `{file}`, so what is said of it gives a right that nothing needs",
  output: "`{from}` gives the step `{step}` no value for `{name}`: {problem}",
  contact: "the runbook names no contact `{contact}`, so nobody could give this approval",
  part: "no diagnosis of the runbook has a part `{part}`, so what is said of its findings leads nowhere",
  finding: "the part `{part}` has no finding `{when}`, so nobody is ever sent where this says",
  path: "the incident has no recovery path `{path}`; whoever is sent there at 3 a.m. stands in front of nothing",
  otherPath: "`{when}` leads to path {named} in the runbook and to path {path} here; only one of them can be right",
  leadsTwice: "where `{when}` leads is said in two places, and only one of them can hold",
} as const;
