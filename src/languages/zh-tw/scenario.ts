import type { Translations } from "../translations.ts";

export const scenario: Translations = {
  "A scenario names something that is not in its runbook, so it rehearses nothing.":
    "情境提到 Runbook 裡沒有的東西，因此演練不到任何內容。",
  "there is no runbook {path} beside this file, so none of its scenarios rehearses anything":
    "這個檔案旁邊沒有 Runbook {path}，因此它的情境都演練不到任何內容",
  "{path} has no plan of an incident `{incident}`, so this scenario rehearses nothing":
    "{path} 沒有事件 `{incident}` 的執行計畫，因此這個情境演練不到任何內容",
  "`{incident}` has no `{run}`; there is nothing to run, at 3 a.m. as here":
    "`{incident}` 沒有 `{run}`；這裡沒有東西可以執行，凌晨三點也一樣沒有",
  "two scenarios of this file are called `{name}`, and nobody could tell which of them failed":
    "這個檔案有兩個情境都叫 `{name}`，失敗時沒有人知道是哪一個",
  "A file of scenarios has a field that is not known, is missing, or has a wrong value.":
    "情境檔案有不認得、缺少或值不正確的欄位。",
  "known: {incidents}": "認得的有：{incidents}",
  "it has {paths}": "它有 {paths}",
  // schemas/rehearsal.schema.json
  "`NAME.runbook.test.yaml` beside `NAME.md`, or `NAME.PART.runbook.test.yaml`: what the world does in an incident, and what must happen. Steps are named without their incident: `a/1`, `diagnosis/1/2`, `b/1/undo`.":
    "放在 `NAME.md` 旁邊的 `NAME.runbook.test.yaml`，或 `NAME.PART.runbook.test.yaml`：事件中外界會怎麼反應，以及必須發生什麼。步驟的名稱不含事件：`a/1`、`diagnosis/1/2`、`b/1/undo`。",
  "For all scenarios of the file. Those of a scenario are looked at first.":
    "適用於檔案中所有情境。情境自己的會優先採用。",
  "such as `90s`, `1m30s`, `2h` or `0`": "例如 `90s`、`1m30s`、`2h` 或 `0`",
  "A step without its incident: `a/1`, `diagnosis/1/2`, `b/1/approve`, `b/1/undo`.":
    "不含事件的步驟名稱：`a/1`、`diagnosis/1/2`、`b/1/approve`、`b/1/undo`。",
  "What one statement of a script does. The first rule that fits is taken.":
    "腳本中一個敘述會做什麼。採用第一條符合的規則。",
  "The statement, in which `*` stands for any text, however its blanks and lines are laid out; or all statements of a script, for the script as a whole.":
    "敘述本身，其中 `*` 代表任何文字，不論空白和換行如何排列；或以腳本的所有敘述代表整個腳本。",
  "Only in this step.": "只適用於這個步驟。",
  "Only this often, then the next rule that fits.": "只適用這麼多次，之後採用下一條符合的規則。",
  "What it prints.": "它印出的內容。",
  "Exit status of the whole statement, as bash has it with `pipefail`; 0 where absent.":
    "整個敘述的結束狀態，與 bash 開啟 `pipefail` 時相同；沒有寫就是 0。",
  "How long it takes; no time where absent.": "需要多久；沒有寫就不花時間。",
  "It never ends, and the time limit of the step ends it.": "它不會結束，由步驟的時間上限終止。",
  "Values of the shell variables that it sets for later steps.": "它為後面步驟設定的 shell 變數值。",
  "What people say when a run asks. The first rule that fits is taken.": "執行提問時人怎麼回答。採用第一條符合的規則。",
  "The step that asks, in which `*` stands for any text: `b/1/approve`, `b/*`.":
    "提問的步驟，其中 `*` 代表任何文字：`b/1/approve`、`b/*`。",
  "Only such a question: may it run, may it run again, which finding is it, is it done, which path is to follow.":
    "只適用於這種問題：可否執行、可否再次執行、是哪一項判斷結果、是否完成、接著走哪一條路徑。",
  "`nobody`: no one answers, and the question expires.": "`nobody`：沒有人回答，問題逾期。",
  "What is found, as the runbook has it in one of its languages; with a yes to a decision.":
    "判斷的結果，照 Runbook 其中一種語言的寫法；用於對判斷回答 yes 時。",
  "Label of the path that is to follow; with a yes to such a question.":
    "接著要走的路徑代號；用於對這種問題回答 yes 時。",
  "Time from the question to the answer; none where absent.": "從提問到回答的時間；沒有寫就不花時間。",
  "Id of the contact in whose place they answer; of the one who is asked, where absent.":
    "代表哪位聯絡人回答（id）；沒有寫就是被詢問的那位。",
  "They answer without being the one who may, and say why.": "不是有權回答的人卻回答，並寫明原因。",
  "Id of an incident of the runbook.": "Runbook 中事件的 id。",
  "What is run, one after the other: `diagnosis`, the label of a recovery path, or `auto`, the diagnosis with the path that follows from it.":
    "依序執行什麼：`diagnosis`、復原路徑的代號，或 `auto`，也就是診斷加上由它決定的路徑。",
  "When the first of them starts; at once where absent.": "第一項何時開始；沒有寫就立刻開始。",
  "When the alert begins to fire and when it is over; it never is where that is not said. Without an alert nobody is paged.":
    "告警何時開始觸發、何時結束；沒有寫結束就一直持續。沒有告警就不會呼叫任何人。",
  "Who takes the incident on, and when. They must have been paged by then.":
    "誰接手事件，以及何時。那個人必須在那之前已被呼叫。",
  "Id of a contact.": "聯絡人的 id。",
  "Value of each input of what is run, by its name.": "所執行內容的每個輸入值，以名稱對應。",
  "What must happen. What is not named here may be as it is.": "必須發生什麼。這裡沒有寫的都不檢查。",
  "How the last run ends.": "最後一次執行如何結束。",
  "All that was started or asked, in order: `a/1`, `a/2 failed`, `a/2 timed-out`, `b/1/approve yes`, `b/1/approve nobody`, `a/2 retry go-on`.":
    "依序列出所有啟動或詢問過的：`a/1`、`a/2 failed`、`a/2 timed-out`、`b/1/approve yes`、`b/1/approve nobody`、`a/2 retry go-on`。",
  "What was found, in order, as the runbook has it in one of its languages.":
    "依序列出判斷的結果，照 Runbook 其中一種語言的寫法。",
  "Label of the recovery path that follows from the diagnosis, or that its last finding names; `none` where there is none.":
    "由診斷決定、或最後一項判斷結果所指定的復原路徑代號；沒有就寫 `none`。",
  "Steps whose change was taken back, in order.": "依序列出變更已復原的步驟。",
  "Steps whose change was not taken back, and why: `b/1 too-late`.": "變更沒有復原的步驟及其原因：`b/1 too-late`。",
  "Who is paged when, in order: `1m primary_oncall`; by what is to be done where that is about nobody: `2h schedule`.":
    "依序列出何時呼叫誰：`1m primary_oncall`；不涉及任何人時，寫要做的事：`2h schedule`。",
  "Time from the start of the first run to the end of the last.": "從第一次執行開始到最後一次執行結束的時間。",
};
