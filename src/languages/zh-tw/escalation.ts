import type { Translations } from "../translations.ts";

export const escalation: Translations = {
  // escalation/agrees-with-severity
  "An escalation tells people later than the severity promises, or before a recovery can have ended.":
    "升級通報的時間比嚴重程度的承諾還晚，或在復原結束前就判定失敗。",
  "the first person is told {at} after the alert, and {severity} promises a response within `{response}`: the promise is broken before anybody knows":
    "告警後 {at} 才通知第一個人，而 {severity} 承諾在 `{response}` 內回應：還沒有人知道，承諾就已經破了",
  "at this time it asks whether the recovery has worked, and path {path}, begun when the first person is told, may take until {end} after the alert: people are called to a recovery that is on time":
    "這時會問復原是否成功，但路徑 {path} 從通知第一個人開始，可能要到告警後 {end} 才結束：復原還在時限內，就把人叫來了",
  "the response time of {severity}": "{severity} 的回應時限",
  "tell the first person sooner, or promise less": "早一點通知第一個人，或把承諾放寬",
  "path {label} takes so long": "路徑 {label} 需要這麼久",
  "give this rung a time behind the end of the longest path, or say how far it must have come by then":
    "把這一階的時間排在最長路徑結束之後，或寫明那時應該進行到哪裡",
  // escalation/agrees-with-triggers
  always: "一律",
  "not acknowledged": "尚未確認",
  "not resolved": "尚未解決",
  "not progressing": "沒有進展",
  "The timeline of an escalation and its list of triggers do not say the same.":
    "升級通報的時間軸和觸發條件清單說法不一致。",
  "no rung of the timeline comes {after} after the alert: who follows the one tells somebody, who follows the other does not":
    "時間軸在告警後 {after} 沒有對應的一階：照觸發條件的人會通報，照時間軸的人不會",
  "the timeline goes on at this time if it is {rung}, and this trigger is about something else: by the one somebody is told though nothing more is needed, or by the other nobody is":
    "時間軸在這個時間點的條件是「{rung}」，這個觸發條件說的卻是另一回事：照其中一個會多此一舉通報，照另一個則沒有人被通知",
  "let the timeline and the triggers say the same thing at the same time, or keep one of them only":
    "讓時間軸和觸發條件在同一時間說同一件事，或只留下其中一個",
  "the rung of this time": "這個時間的那一階",
  "the rung that comes next to it": "最接近的一階",
  // escalation/increasing-time
  "The rungs of an escalation are not in the order of their times.": "升級通報各階沒有照時間排序。",
  "this rung comes {at} after the alert and stands behind one that comes {last} after it: read from above it is never reached in time, and a machine that runs them in order skips one":
    "這一階在告警後 {at}，卻排在告警後 {last} 的那一階後面：由上往下讀永遠不會準時走到，照順序執行的機器會漏掉一階",
  "two rungs come {at} after the alert: nobody knows who of the two is told, or who was told first":
    "有兩階都在告警後 {at}：沒有人知道該通知誰，或先通知誰",
  "give each rung a time of its own, later than that of the one above it": "每一階給一個專屬的時間，比上一階晚",
  "the rung above": "上一階",
  // escalation/known-target
  "A rung of the escalation names somebody whom no contact list knows.":
    "升級通報的某一階指名的人不在任何聯絡人清單裡。",
  "no contact is `{target}`, so at this time nobody is told; the contacts are {contacts}":
    "聯絡人中沒有 `{target}`，到了這個時間不會通知任何人；現有的聯絡人是 {contacts}",
  "no contact is `{target}`, and the runbook lists no contacts at all: at this time nobody is told":
    "聯絡人中沒有 `{target}`，而且 Runbook 根本沒有列聯絡人：到了這個時間不會通知任何人",
  "name the contact as its list does, or give it the name as an alias in `runbookc.yaml`: `contacts: {id: {aliases: [name]}}`":
    "用聯絡人清單上的名稱，或在 `runbookc.yaml` 給它別名：`contacts: {id: {aliases: [name]}}`",
  // escalation/reachable-condition
  "Somebody is paged, and nothing happens when they do not answer.": "呼叫了人，對方沒回應時卻沒有下一步。",
  "somebody is paged here, and no later rung asks whether they have answered: with a dead battery at 3 a.m. nothing happens until the next rung, and that one is about something else":
    "這裡會呼叫人，後面卻沒有任何一階檢查對方是否回應：凌晨三點手機沒電，就什麼都不會發生，直到下一階，而那一階是為了別的事",
  "add a rung a few minutes later: `If not acknowledged → Escalate to …`":
    "幾分鐘後再加一階：`If not acknowledged → Escalate to …`",
};
