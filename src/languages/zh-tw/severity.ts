import type { Translations } from "../translations.ts";

export const severity: Translations = {
  // severity/known-level
  "An incident or an alert has a level that the table of levels does not have.": "事件或告警的等級不在等級表裡。",
  "the table of levels has no {level} ({levels}): nobody knows how fast to respond, and nothing says when it has to be over":
    "等級表沒有 {level}（{levels}）：沒有人知道該多快回應，也沒有寫何時必須結束",
  "write one of the levels of the table, or add this one to it": "改用等級表中的等級，或把這個等級加進表裡",
  // severity/possible-objective
  "A level promises recovery sooner than it promises that somebody responds.":
    "等級承諾的復原時間比承諾的回應時間還短。",
  "{severity} promises recovery within `{objective}`, but nobody has to respond before `{response}` is over; no recovery that needs a person can keep this promise":
    "{severity} 承諾在 `{objective}` 內復原，但在 `{response}` 之前沒有人必須回應；任何需要人參與的復原都守不住這個承諾",
  "the response time of the same level": "同一等級的回應時限",
  "{time}; count the objective from the response, or make it longer than the response time":
    "{time}；目標時限改從回應後起算，或設得比回應時限長",
  // severity/used-level
  "The table promises a response to levels that no incident has.": "等級表承諾了沒有任何事件使用的等級。",
  "no incident of this runbook is {levels}: what the table promises for that, no alert watches and no escalation keeps":
    "這份 Runbook 沒有 {levels} 的事件：等級表對它們的承諾，沒有告警監看，也沒有升級通報負責",
  "write down what happens at these levels, or say in which runbook it stands":
    "寫下這些等級會怎麼處理，或寫明在哪一份 Runbook",
  "nor this one": "這個也沒有",
};
