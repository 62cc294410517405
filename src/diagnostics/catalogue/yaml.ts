import { define } from "../define.ts";
import { fieldMessages } from "../fields.ts";

export const validYaml = define({
  code: "yaml/valid-syntax",
  level: "error",
  summary: "A YAML block or file that cannot be read as one plain document.",
  messages: {
    syntax:
      "this is not valid YAML: {reason}; nothing of the block is read, so whatever it says is missing in an incident",
    directive:
      "a `%` directive changes what the words below it mean, and other readers ignore it; the block would say two things",
    several: "a second document starts here, and tools that read only the first one would never see it",
    tag: "the tag `{tag}` asks for a type that is not plain data, and each reader makes something else of it",
    key: "a key must be plain text; tools that read JSON cannot keep a list, a map or nothing as a key",
    number: "the number {written} cannot be kept exactly: it would become {read}",
    name: "the key `{key}` means something to the language the tools are written in, and may change how they run",
  },
});

export const limitedYaml = define({
  code: "yaml/within-limits",
  level: "error",
  summary: "A YAML block that is too large, too deep, or repeats itself by aliases.",
  messages: {
    size: "the block has {size} bytes and at most {limit} are read, so that no input can make the compiler hang",
    depth: "the block is nested more than {limit} levels deep, which no reader of it needs and some cannot survive",
    keys: "the map has more than {limit} keys; so many are read slowly, and nobody has looked at them",
    alias: "the alias `{alias}` repeats another part of the block; a few of them can grow to more than memory holds",
  },
  help: "write out what is meant, and split what is too large",
});

export const uniqueKey = define({
  code: "yaml/unique-key",
  level: "error",
  summary: "A map has the same key twice.",
  messages: {
    twice:
      "the key `{key}` is written twice in one map; some readers take the first, some the last, and some refuse the block",
  },
  help: "keep one of the two",
});

export const noHiddenCharacters = define({
  code: "yaml/no-hidden-characters",
  level: "error",
  summary: "A config or a sidecar holds characters that nobody sees.",
  messages: {
    hidden:
      "{char} cannot be seen, or changes the order in which this line is shown: what a reviewer approves here is not what the compiler reads",
  },
  help: "delete the character, or write it in double quotes as an escape (`\\u200B`) where it is meant",
});

export const validFields = define({
  code: "yaml/valid-fields",
  level: "error",
  summary: "A YAML block of the runbook has a field that is not known, is missing, or has a wrong value.",
  messages: fieldMessages,
});
