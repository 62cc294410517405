import { define } from "../define.ts";
import { correctionMessages, fieldMessages } from "../fields.ts";

export const validAnnotation = define({
  code: "annotation/valid",
  level: "error",
  summary: "What a runbook says of its own steps has a field that is not known, is missing, or has a wrong value.",
  messages: {
    ...fieldMessages,
    attribute: "`{text}` is neither `name` nor `name=value`, so nothing of these attributes is read",
    place: "a comment for the compiler within a line of text is not read, though its author counts on it",
    stray: "`{text}` stands behind the language of the fence, where no reader sees it and nothing reads it",
  },
});

export const usedAnnotation = define({
  code: "annotation/used",
  level: "error",
  summary: "What a runbook says of its own steps is about something that is not there, or is said twice.",
  messages: {
    ...correctionMessages,
    target: "no step of a procedure begins here, so what this says is about nothing",
    several: "the fence has the steps {steps}, and nobody can tell which of them this is about",
    twice: "`{fact}` of the step `{step}` is said in two places, and only one of them can hold",
  },
});
