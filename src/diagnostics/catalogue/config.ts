import { define } from "../define.ts";
import { fieldMessages } from "../fields.ts";

export const validConfig = define({
  code: "config/valid",
  level: "error",
  summary: "`runbookc.yaml` has a field that is not known, is missing, or has a wrong value.",
  messages: fieldMessages,
});

export const usedConfig = define({
  code: "config/used",
  level: "error",
  summary: "`runbookc.yaml` says something about a thing that is not there.",
  messages: {
    files: "no runbook matches `{glob}`, so all that this entry says is without effect",
    severity: "no severity table of {runbooks} has `{severity}`, so no alert ever gets this label",
    contact: "{runbooks} names no contact `{contact}`, so a page for it would reach nobody",
  },
});
