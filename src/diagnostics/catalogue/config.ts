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
    shape: "`shape: {shape}` does not fit {runbooks}: there is {wanted}, so nothing could be made of it",
    unusedSeverity:
      "`severity: {severity}` is for runbooks whose `shape` is given and whose headings have no severity, and no file of this entry is one, so nothing ever has it",
    contact: "{runbooks} names no contact `{contact}`, so a page for it would reach nobody",
    uncalled:
      "no rung that Alertmanager can express is for `{contact}`, so no alert is ever sent to them and this has no effect",
    channel:
      "nobody whom Alertmanager calls has a channel `{channel}`, so no alert is ever sent that way and this has no effect",
    code: "there is no code `{code}`, so this level is for nothing",
    level: "`{code}` is an error: nothing is made of what it touches, and no level changes that",
    untold:
      "`{contact}` has no Slack channel, or `alertmanager.slack` has no address to reach it by, so a run that waits for an answer would tell nobody",
    manifests:
      "there is no folder or file `{path}` in this project that links do not lead to, so the runbooks are compared with nothing",
    path: "{runbooks} has neither a diagnosis nor a recovery path `{path}`, so no alert would ever start it",
  },
});
