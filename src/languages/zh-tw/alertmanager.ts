import type { Translations } from "../translations.ts";

export const alertmanager: Translations = {
  "No way is known in which Alertmanager could reach anybody of the escalation.":
    "不知道 Alertmanager 能用什麼方式聯絡升級通報的任何人。",
  "nothing says how Alertmanager reaches anybody, so no route to people was made: the alerts of this runbook go wherever Alertmanager sends what no route is for, and this escalation calls nobody":
    "沒有寫 Alertmanager 如何聯絡任何人，因此沒有產生通往人的路由：這份 Runbook 的告警會送到 Alertmanager 的預設路由，這份升級通報不會呼叫任何人",
  "set `alertmanager` in `runbookc.yaml`: `pagerduty`, `slack`, `email` or `webhooks`":
    "在 `runbookc.yaml` 設定 `alertmanager`：`pagerduty`、`slack`、`email` 或 `webhooks`",
  "A rung of the escalation is on something that Alertmanager does not know.":
    "升級通報的某一階取決於 Alertmanager 不知道的事。",
  "Alertmanager never learns whether somebody has acknowledged, so no route stands for `{rung}`: {who} hears nothing at that time, even if nobody answers":
    "Alertmanager 不知道是否有人確認，因此沒有 `{rung}` 的路由：就算沒有人回應，{who}到時也不會收到通知",
  "Alertmanager never learns whether somebody has acknowledged, so no route stands for `{rung}`; the escalation policy of the PagerDuty service behind `{receiver}` has to call {who}":
    "Alertmanager 不知道是否有人確認，因此沒有 `{rung}` 的路由；要由 `{receiver}` 背後 PagerDuty 服務的升級政策呼叫{who}",
  "nothing measures how a recovery gets on, so no route stands for `{rung}`: {who} hears nothing at that time unless somebody calls":
    "沒有東西能衡量復原的進展，因此沒有 `{rung}` 的路由：除非有人打電話，{who}到時不會收到通知",
  "`{rung}` names nobody, so no route stands for it and somebody has to remember it":
    "`{rung}` 沒有指名任何人，因此沒有對應的路由，要靠人記得",
  "`escalation-policy/` has the rung with its condition, for a paging system that knows more; keep it in the checklist of whoever leads the incident":
    "`escalation-policy/` 裡有這一階和它的條件，可供功能更完整的呼叫系統使用；也請列入事件指揮者的檢查清單",
  "Alertmanager cannot reach a contact of the escalation, or not as the rung says.":
    "Alertmanager 無法聯絡升級通報的聯絡人，或無法照該階指定的方式。",
  "Alertmanager has no way to `{contact}` ({ways}), so `{rung}` goes to the receiver `{receiver}` as a reminder, and who reads it has to call them":
    "Alertmanager 沒有辦法聯絡 `{contact}`（{ways}），因此 `{rung}` 改以提醒的方式送到接收者 `{receiver}`，看到的人必須打電話聯絡",
  "Alertmanager has no way to `{contact}` ({ways}), so `{rung}` reaches nobody":
    "Alertmanager 沒有辦法聯絡 `{contact}`（{ways}），因此 `{rung}` 不會通知任何人",
  "nothing says how Alertmanager reaches `{contact}` via {channel}, so `{rung}` goes out via {by} instead, where nobody may be looking at night":
    "沒有寫 Alertmanager 如何透過 {channel} 聯絡 `{contact}`，因此 `{rung}` 改由 {by} 送出，夜裡可能沒有人在看",
  "under `alertmanager` in `runbookc.yaml` set `pagerduty` or `webhooks` for the contact, or `slack` or `email` where the contact has such a channel":
    "在 `runbookc.yaml` 的 `alertmanager` 底下替這位聯絡人設定 `pagerduty` 或 `webhooks`；如果聯絡人有對應的管道，也可以設定 `slack` 或 `email`",
  "An alert lacks the label `namespace` by which the operator lets an AlertmanagerConfig see it.":
    "告警缺少 `namespace` label，而 operator 靠它決定 AlertmanagerConfig 看得到哪些告警。",
  'the result of this expression has no label `namespace`, and the operator shows an AlertmanagerConfig only alerts with `namespace="{namespace}"`: `{alert}` passes by all routes made here and calls nobody':
    '這個運算式的結果沒有 `namespace` label，而 operator 只讓 AlertmanagerConfig 看到 `namespace="{namespace}"` 的告警：`{alert}` 會略過這裡產生的所有路由，不會呼叫任何人',
  '`{alert}` always has `namespace="{value}"`, and the operator shows an AlertmanagerConfig only alerts with `namespace="{namespace}"`: it passes by all routes made here and calls nobody':
    '`{alert}` 的 label 一律是 `namespace="{value}"`，而 operator 只讓 AlertmanagerConfig 看到 `namespace="{namespace}"` 的告警：它會略過這裡產生的所有路由，不會呼叫任何人',
  "keep the label (`sum by (namespace) (…)`), or set `alerts.mend` and `alerts.selector.namespace` in `runbookc.yaml`":
    "保留這個 label（`sum by (namespace) (…)`），或在 `runbookc.yaml` 設定 `alerts.mend` 和 `alerts.selector.namespace`",
};
