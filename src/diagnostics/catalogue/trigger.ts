import { define } from "../define.ts";

export const startable = define({
  code: "trigger/startable",
  level: "error",
  summary: "`trigger.automatic` names a path that no alert can start.",
  messages: {
    asked:
      "`trigger.automatic` names `{path}`, which needs `{input}` from a person: a run that an alert starts would end before its first step, so nothing starts it",
    label:
      "`trigger.automatic` names `{path}`, which takes `{input}` from the alert, and no text of an alert is let into a run but its fingerprint, because Argo runs what stands in a parameter; nothing starts it",
    alert: "`trigger.automatic` names `{path}`, but no alert of its incident is emitted, so nothing ever starts it",
    token:
      "`trigger.automatic` names `{path}`, but `trigger.token` is not set: Argo starts nothing for a sender who shows no token, so nothing was bound",
  },
  help: "take the path out of `trigger.automatic` in `runbookc.yaml`, or give it what it needs",
});

export const asksFirst = define({
  code: "trigger/asks-first",
  level: "note",
  summary: "An alert starts a path that makes its first change before anybody is asked.",
  messages: {
    change:
      "`trigger.automatic` names `{path}`, and its first change, `{step}`, comes before any approval: from now on it is made at any hour with nobody watching",
  },
  help: "if that is not meant, require an approval of the step in the sidecar",
});
