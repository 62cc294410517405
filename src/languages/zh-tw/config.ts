import type { Translations } from "../translations.ts";

export const config: Translations = {
  "`runbookc.yaml` has a field that is not known, is missing, or has a wrong value.":
    "`runbookc.yaml` 有不認得、缺少或值不正確的欄位。",
  "`runbookc.yaml` says something about a thing that is not there.": "`runbookc.yaml` 提到了不存在的東西。",
  "no runbook matches `{glob}`, so all that this entry says is without effect":
    "沒有任何 Runbook 符合 `{glob}`，因此這一項寫的都沒有作用",
  "no severity table of {runbooks} has `{severity}`, so no alert ever gets this label":
    "{runbooks} 的等級表沒有 `{severity}`，因此沒有告警會得到這個 label",
  "`shape: {shape}` does not fit {runbooks}: there is {wanted}, so nothing could be made of it":
    "`shape: {shape}` 不適用於 {runbooks}：{wanted}，因此什麼都產生不出來",
  "`severity: {severity}` is for runbooks whose `shape` is given and whose headings have no severity, and no file of this entry is one, so nothing ever has it":
    "`severity: {severity}` 適用於指定了 `shape`、標題又沒有嚴重程度的 Runbook，但這一項沒有任何這樣的檔案，因此沒有東西會用到它",
  "{runbooks} names no contact `{contact}`, so a page for it would reach nobody":
    "{runbooks} 沒有聯絡人 `{contact}`，呼叫送給它不會通知到任何人",
  "no rung that Alertmanager can express is for `{contact}`, so no alert is ever sent to them and this has no effect":
    "Alertmanager 能表達的各階都沒有用到 `{contact}`，因此不會有告警送給他們，這個設定沒有作用",
  "nobody whom Alertmanager calls has a channel `{channel}`, so no alert is ever sent that way and this has no effect":
    "Alertmanager 會呼叫的人都沒有 `{channel}` 管道，因此不會有告警這樣送出，這個設定沒有作用",
  "there is no code `{code}`, so this level is for nothing": "沒有 `{code}` 這個代碼，這個層級沒有對象",
  "`{code}` is an error: nothing is made of what it touches, and no level changes that":
    "`{code}` 是錯誤：受影響的部分不會產生任何東西，調整層級也改變不了",
  "`{contact}` has no Slack channel, or `alertmanager.slack` has no address to reach it by, so a run that waits for an answer would tell nobody":
    "`{contact}` 沒有 Slack 管道，或 `alertmanager.slack` 沒有寫位址，因此等待回答的執行不會通知任何人",
  "{runbooks} has neither a diagnosis nor a recovery path `{path}`, so no alert would ever start it":
    "{runbooks} 沒有名為 `{path}` 的診斷或復原路徑，因此沒有告警會啟動它",
  "there is no folder or file `{path}` in this project that links do not lead to, so the runbooks are compared with nothing":
    "這個專案裡沒有 `{path}` 這個資料夾或檔案（經由連結到達的不算），因此 Runbook 沒有可以比較的對象",
};
