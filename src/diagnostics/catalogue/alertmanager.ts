import { define } from "../define.ts";

export const configuredAlertmanager = define({
  code: "alertmanager/configured",
  level: "note",
  summary: "No way is known in which Alertmanager could reach anybody of the escalation.",
  messages: {
    absent:
      "nothing says how Alertmanager reaches anybody, so no route to people was made: the alerts of this runbook go wherever Alertmanager sends what no route is for, and this escalation calls nobody",
  },
  help: "set `alertmanager` in `runbookc.yaml`: `pagerduty`, `slack`, `email` or `webhooks`",
});

export const everyRung = define({
  code: "alertmanager/every-rung",
  level: "warning",
  summary: "A rung of the escalation is on something that Alertmanager does not know.",
  messages: {
    acknowledged:
      "Alertmanager never learns whether somebody has acknowledged, so no route stands for `{rung}`: {who} hears nothing at that time, even if nobody answers",
    delegated:
      "Alertmanager never learns whether somebody has acknowledged, so no route stands for `{rung}`; the escalation policy of the PagerDuty service behind `{receiver}` has to call {who}",
    progress:
      "nothing measures how a recovery gets on, so no route stands for `{rung}`: {who} hears nothing at that time unless somebody calls",
    nobody: "`{rung}` names nobody, so no route stands for it and somebody has to remember it",
  },
  help: "`escalation-policy/` has the rung with its condition, for a paging system that knows more; keep it in the checklist of whoever leads the incident",
});

export const reachable = define({
  code: "alertmanager/reachable",
  level: "warning",
  summary: "Alertmanager cannot reach a contact of the escalation, or not as the rung says.",
  messages: {
    reminder:
      "Alertmanager has no way to `{contact}` ({ways}), so `{rung}` goes to the receiver `{receiver}` as a reminder, and who reads it has to call them",
    nobody: "Alertmanager has no way to `{contact}` ({ways}), so `{rung}` reaches nobody",
    otherwise:
      "nothing says how Alertmanager reaches `{contact}` via {channel}, so `{rung}` goes out via {by} instead, where nobody may be looking at night",
  },
  help: "under `alertmanager` in `runbookc.yaml` set `pagerduty` or `webhooks` for the contact, or `slack` or `email` where the contact has such a channel",
});

export const carriesNamespace = define({
  code: "alertmanager/carries-namespace",
  level: "warning",
  summary: "An alert lacks the label `namespace` by which the operator lets an AlertmanagerConfig see it.",
  messages: {
    absent:
      'the result of this expression has no label `namespace`, and the operator shows an AlertmanagerConfig only alerts with `namespace="{namespace}"`: `{alert}` passes by all routes made here and calls nobody',
    other:
      '`{alert}` always has `namespace="{value}"`, and the operator shows an AlertmanagerConfig only alerts with `namespace="{namespace}"`: it passes by all routes made here and calls nobody',
  },
  help: "keep the label (`sum by (namespace) (…)`), or set `alerts.mend` and `alerts.selector.namespace` in `runbookc.yaml`",
});
