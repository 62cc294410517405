import type { Translations } from "../translations.ts";

export const trigger: Translations = {
  "`trigger.automatic` names a path that no alert can start.": "`trigger.automatic` 指定了告警無法啟動的路徑。",
  "`trigger.automatic` names `{path}`, which needs `{input}` from a person: a run that an alert starts would end before its first step, so nothing starts it":
    "`trigger.automatic` 指定了 `{path}`，它需要由人提供 `{input}`：由告警啟動的執行在第一步之前就會結束，因此沒有東西會啟動它",
  "`trigger.automatic` names `{path}`, which takes `{input}` from the alert, and no text of an alert is let into a run but its fingerprint, because Argo runs what stands in a parameter; nothing starts it":
    "`trigger.automatic` 指定了 `{path}`，它要從告警取得 `{input}`，但告警的文字除了指紋都不允許進入執行，因為 Argo 會執行參數裡的內容；沒有東西會啟動它",
  "`trigger.automatic` names `{path}`, but no alert of its incident is emitted, so nothing ever starts it":
    "`trigger.automatic` 指定了 `{path}`，但它的事件沒有輸出任何告警，因此永遠不會啟動",
  "`trigger.automatic` names `{path}`, but `trigger.token` is not set: Argo starts nothing for a sender who shows no token, so nothing was bound":
    "`trigger.automatic` 指定了 `{path}`，但沒有設定 `trigger.token`：Argo 不會替沒有出示權杖的發送者啟動任何東西，因此沒有建立繫結",
  "take the path out of `trigger.automatic` in `runbookc.yaml`, or give it what it needs":
    "把這條路徑從 `runbookc.yaml` 的 `trigger.automatic` 拿掉，或補上它需要的東西",
  "An alert starts a path that makes its first change before anybody is asked.":
    "告警啟動的路徑，在徵求任何人同意之前就做了第一項變更。",
  "`trigger.automatic` names `{path}`, and its first change, `{step}`, comes before any approval: from now on it is made at any hour with nobody watching":
    "`trigger.automatic` 指定了 `{path}`，而它的第一項變更 `{step}` 在任何核准之前：從此它隨時可能在沒有人看著的情況下執行",
  "if that is not meant, require an approval of the step in the sidecar":
    "如果不是刻意的，就在 sidecar 要求這個步驟必須核准",
};
