import { define } from "../define.ts";
import { fieldMessages } from "../fields.ts";

export const validSidecar = define({
  code: "sidecar/valid",
  level: "error",
  summary: "A sidecar has a field that is not known, is missing, or has a wrong value.",
  messages: fieldMessages,
});

export const usedSidecar = define({
  code: "sidecar/used",
  level: "error",
  summary: "A sidecar corrects something that is not in its runbook.",
  messages: {
    step: "the runbook has no step `{step}`, so this correction protects nothing",
    placeholder: "the step `{step}` has no placeholder `<{placeholder}>`, so nobody would ever be asked for it",
    replaced:
      "the text to be replaced no longer stands in the step `{step}`; the runbook has changed, and the replacement may undo that change",
    file: "the step `{step}` reads no file `{file}`, so what is said of it gives a right that nothing needs",
    contact: "the runbook names no contact `{contact}`, so nobody could give this approval",
  },
});
