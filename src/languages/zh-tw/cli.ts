import type { Translations } from "../translations.ts";

/** What commands are for, and what they take. */
export const commands: Translations = {
  "Compiles Markdown runbooks into alerts, Argo workflows, escalation policies, plans and documentation.":
    "把 Markdown Runbook 編譯成告警、Argo workflow、升級通報政策、執行計畫和文件。",
  "display help for command": "顯示指令的說明",
  "output the version number": "印出版本號",
  "Exit code: 0 clean or warnings, 1 errors, 2 bad usage, 3 broken machine or bug.":
    "結束代碼：0 沒有錯誤（可能有警告）、1 有錯誤、2 用法錯誤、3 機器故障或程式有 bug。",
  "{description} (choices: {choices})": "{description}（可用值：{choices}）",
  "Usage:": "用法：",
  "Arguments:": "參數：",
  "Options:": "選項：",
  "Commands:": "指令：",
  "the language of messages and help (so does RUNBOOKC_LANG)": "訊息和說明的語言（也可用 RUNBOOKC_LANG 設定）",
  "runbooks, or folders of them (default: runbooks, else this folder)":
    "Runbook 或其資料夾（預設：runbooks，沒有的話就是目前資料夾）",
  "how problems are printed": "問題的輸出格式",
  "print problems into this file, too: .sarif, .xml (JUnit), .md, .json; may be repeated":
    "同時把問題寫進這個檔案：.sarif、.xml（JUnit）、.md、.json；可重複指定",
  "the day on which comments that end are judged (default: today, in UTC)":
    "以哪一天判斷有期限的註解（預設：今天，UTC）",
  "as if there were no runbookc.yaml and no sidecar": "當作沒有 runbookc.yaml 和 sidecar",
  "print errors only": "只印出錯誤",
  "no colours (so does NO_COLOR)": "不使用顏色（也可用 NO_COLOR 設定）",
  "where runs lie (default: runbookc in XDG_STATE_HOME, ~/.local/state)":
    "執行紀錄的位置（預設：XDG_STATE_HOME 或 ~/.local/state 底下的 runbookc）",
  "the contact in whose place you answer": "你代表哪位聯絡人回答",
  "a run, as `runbookc runs` names it": "執行的名稱，如 `runbookc runs` 所列",
  "answer a question of a run": "回答執行提出的問題",
  "its number": "問題的編號",
  "yes, no, or go-on: leave the step as it is": "yes、no，或 go-on：步驟維持現狀",
  "of the question as it was shown; the answer is for exactly that": "所顯示問題的摘要；回答只適用於那個內容",
  "with a yes to a decision: which finding": "對判斷回答 yes 時：是哪一項判斷結果",
  "with a yes to the path: which one": "對路徑回答 yes 時：是哪一條",
  "who you are, where several persons use this account": "多人共用此帳號時，你是誰",
  "answer although you are not the contact who may, or alone where two must":
    "即使你不是有權回答的聯絡人，或須兩人同意而你獨自一人，仍要回答",
  "end a run, and take back what it changed": "結束執行，並復原它的變更",
  "why; it stands in the journal": "原因；會寫進執行日誌",
  "take nothing back, either": "也不復原任何變更",
  "make manifests, plans and documentation from runbooks": "從 Runbook 產生 manifest、執行計畫和文件",
  "where the output goes (default: generated)": "輸出的資料夾（預設：generated）",
  "write nothing; fail with the names of what is not up to date": "不寫入；有過期的檔案就列出名稱並以失敗結束",
  "one screen: what was found, what was made, what to do next": "一頁摘要：找到什麼、產生什麼、接下來做什麼",
  "print the completion script of a shell": "印出 shell 的自動補全腳本",
  "put it where your shell looks for such scripts": "放到你的 shell 尋找補全腳本的位置",
  "say what a change of runbooks means: what is lost, widened, broken, changed or new":
    "說明 Runbook 的改動代表什麼：失去、放寬、損壞、變更或新增了什麼",
  "a commit to compare with; alone, as it was when git parted from it":
    "要比較的 commit；只給這一個時，與 git 從它分岔當時的內容比較",
  "the commit that has the change (default: the files as they are)": "含有改動的 commit（預設：檔案目前的內容）",
  "compare with the files of this folder, in place of a commit": "改與這個資料夾的檔案比較，不用 commit",
  "the files of this folder have the change": "含有改動的檔案在這個資料夾",
  "compare this runbook or folder only; may be repeated": "只比較這份 Runbook 或這個資料夾；可重複指定",
  "exit with 1 for these: breaks,widens,loses,changes,adds": "有這些種類時以 1 結束：breaks,widens,loses,changes,adds",
  "how it is printed; markdown is a comment": "輸出格式；markdown 是一則留言",
  "show the page of a problem, or all that is known of a recovery path or a diagnosis":
    "顯示問題的說明頁，或某條復原路徑、診斷的所有資訊",
  "as printed with the problem; without it, all codes; or `path`": "問題旁印出的代碼；省略則列出所有代碼；或 `path`",
  "behind `path`: P1-A, P1-diagnosis, core-down/a, RUNBOOK/P1-A":
    "接在 `path` 之後：P1-A、P1-diagnosis、core-down/a、RUNBOOK/P1-A",
  "behind the name: runbooks, or folders of them": "接在名稱之後：Runbook 或其資料夾",
  "how it is printed": "輸出格式",
  "show what a diagnosis or a recovery path will do, step by step": "逐步顯示診斷或復原路徑會做什麼",
  "a runbook (default: all of runbooks)": "Runbook（預設：runbooks 底下全部）",
  "of this incident only": "只看這起事件",
  "one recovery path (A, B, ...), or `diagnosis`": "一條復原路徑（A、B……）或 `diagnosis`",
  "how it is drawn": "圖的格式",
  "answer an editor, by the Language Server Protocol over stdin and stdout":
    "透過 stdin 和 stdout，以 Language Server Protocol 服務編輯器",
  "what editors add; there is no other way": "編輯器會自行加上；只有這一種方式",
  "say what is wrong with runbooks": "指出 Runbook 的問題",
  "say what was understood of the runbooks, in place of what is wrong with them":
    "不列出問題，改為說明從 Runbook 讀懂了什麼",
  "make the safe fixes first: those that keep the meaning": "先套用安全的修正：不改變原意的修正",
  "make the other fixes first; look at what they did": "先套用其他修正；請檢視改動",
  "only what stands on lines changed since git parted from this commit": "只看從 git 與這個 commit 分岔後有改動的行",
  "only problems that this file does not know": "只列出這個檔案沒有記錄的問題",
  "write all problems into the file of --baseline, and be content": "把所有問題寫進 --baseline 的檔案，並視為通過",
  "compare with your own Kubernetes objects and Prometheus rules, a folder or file of YAML; may be repeated":
    "與你自己的 Kubernetes 物件和 Prometheus 規則比較，給 YAML 的資料夾或檔案；可重複指定",
  "how long steps really took, as runbookc measure wrote it": "步驟實際花了多久，由 runbookc measure 寫成的檔案",
  "print what is kept of the output of a step": "印出步驟保留下來的輸出",
  "add to a file how long steps took in the runs here, for lint --measured":
    "把這裡各次執行的步驟所花時間加進檔案，供 lint --measured 使用",
  "a file of measurements; made where there is none": "實測紀錄的檔案；沒有就建立",
  "draft the incident report of a run, as Markdown": "以 Markdown 產生一次執行的事件報告草稿",
  "when the failure began, as 2026-03-01T10:15:00Z (default: with the run)":
    "故障開始的時間，如 2026-03-01T10:15:00Z（預設：執行開始時）",
  "write it into this new file": "寫入這個新檔案",
  "its id, or the end of it: 2": "步驟的 id 或其結尾：2",
  "go on with a run that was left or killed": "接續離開或中斷的執行",
  "run the diagnosis of an incident here, then the recovery path that it finds, from their plans":
    "依執行計畫在此執行事件的診斷，接著執行診斷所找出的復原路徑",
  "the id of an incident": "事件的 id",
  "this recovery path at once: A, B, ...": "直接執行這條復原路徑：A、B……",
  "the diagnosis alone": "只執行診斷",
  "take the path that a machine saw, and no other, without asking; approvals stay":
    "不詢問，直接採用機器判斷出的路徑，且只採用它；核准仍然需要",
  "ask before each step, also of the path and of the way back; resume keeps it":
    "每個步驟之前都詢問，包括路徑和回復過程的步驟；resume 會沿用",
  "where the plans are (default: generated)": "執行計畫的位置（預設：generated）",
  "an input; else RUNBOOKC_INPUT_NAME, else asked for": "輸入值；沒有就用 RUNBOOKC_INPUT_NAME，再沒有就詢問",
  "the cluster, as kubectl names it; never taken in silence": "叢集，使用 kubectl 的名稱；絕不會自動選用",
  "say exactly what would be run, and start nothing": "詳列會執行的內容，但不啟動任何東西",
  "list runs and how they stand": "列出各次執行及其狀態",
  "say whether a run is recorded as it was written, or where not": "檢查執行紀錄是否與寫入時相同，或從哪裡開始不同",
  // escalation, incident
  "tell people of incidents when it is time, or show who would be told, and when":
    "時間到了就通知人處理事件，或顯示何時會通知誰",
  "of simulate: the id of an incident": "用於 simulate：事件的 id",
  "what people do: nobody-answers, acknowledged-only, recovery-stalls, resolved-in-10m, or acknowledge=4m,resolve=1h (default: each that has a name)":
    "人會怎麼做：nobody-answers、acknowledged-only、recovery-stalls、resolved-in-10m，或 acknowledge=4m,resolve=1h（預設：每一種有名稱的）",
  "of run: by which channels people are told (channels.schema.json, as JSON)":
    "用於 run：透過哪些管道通知人（channels.schema.json，JSON 格式）",
  "open an incident, say how it stands, and see who is told next": "建立事件、回報狀況，並查看接下來通知誰",
  "what to do": "要做什麼",
  "an incident to open; else one that `incident list` names, or its incident if it is the only one":
    "open 時是要建立的事件；其他時候是 `incident list` 所列的名稱，只有一個時也可用事件的 id",
  "of open: how long it has been going on: 90s, 5m, 1h": "用於 open：已經持續多久：90s、5m、1h",
  "of progress: what has got further; it stands in the journal": "用於 progress：有什麼進展；會寫進執行日誌",
  // test
  "rehearse runbooks: let the scenarios beside them happen, and compare": "演練 Runbook：讓旁邊的情境發生，並比對結果",
  "runbooks, *.runbook.test.yaml, or folders of them (default: runbooks, else this folder)":
    "Runbook、*.runbook.test.yaml 或其資料夾（預設：runbooks，沒有的話就是目前資料夾）",
  "how results are printed": "結果的輸出格式",
  "say what no scenario exercises: steps, findings, branches, rungs":
    "列出沒有任何情境演練到的：步驟、判斷結果、分支、升級通報的各階",
  "fail where less than this is exercised, from 0 to 100": "演練到的比例低於這個值就失敗，0 到 100",
  "print a first scenario made of this run, and test nothing": "印出由這次執行做成的第一個情境，不做測試",
  // runs, logs
  "follow a run that another process drives": "跟著看由另一個程序推動的執行",
  "go on printing until the attempt has ended": "持續印出，直到這次嘗試結束",
};

/** What commands say of their work. */
export const results: Translations = {
  "not up to date: {path}": "不是最新的：{path}",
  "not made: {what}, because of {code} at {place}": "未產生：{what}，原因是 {place} 的 {code}",
  "{count} file{s} in {out}/: {written} written": "{out}/ 有 {count} 個檔案：寫入 {written} 個",
  "{count} file{s} in {out}/: {written} written, {removed} removed":
    "{out}/ 有 {count} 個檔案：寫入 {written} 個，移除 {removed} 個",
  "{count} problem{s} in {path}": "{path} 記錄了 {count} 個問題",
  "not shown: {count} problem{s} known from {path}": "未顯示：{path} 已記錄的 {count} 個問題",
  "not shown: {count} problem{s} known from {path}; gone: {gone}, --write-baseline forgets them":
    "未顯示：{path} 已記錄的 {count} 個問題；已消失 {gone} 個，--write-baseline 會移除紀錄",
  "fixed {count} problem{s} in {files}": "已修正 {files} 的 {count} 個問題",
  "not made: {count} fix{s} that would not have made the text better": "未套用：{count} 個無法改善文字的修正",
  "{program}: {counts}": "{program}：{counts}",
  "{counts}": "{counts}",
  "{count} runbook{s}": "{count} 份 Runbook",
  "{count} incident{s}": "{count} 起事件",
  "{count} recovery path{s}": "{count} 條復原路徑",
  "{count} step{s}": "{count} 個步驟",
  "not made: {count} runbook{s} ({which}) whose shape is a guess: `shape` and `severity` in `runbookc.yaml` settle it":
    "未產生：{count} 份 Runbook（{which}）的結構只是推測；請在 `runbookc.yaml` 用 `shape` 和 `severity` 指定",
  "not made: {count} runbook{s} ({which}) of no known severity: `severity` in `runbookc.yaml` settles it":
    "未產生：{count} 份 Runbook（{which}）沒有已知的嚴重程度；請在 `runbookc.yaml` 用 `severity` 指定",
  files: "檔案",
  "{files} ({guessed} guessed: nothing is made of them)": "{files}（{guessed} 份靠推測：不會產生任何東西）",
  shapes: "結構",
  sections: "章節",
  "incidents, alerts, procedures": "事件、告警、程序",
  "recovery paths": "復原路徑",
  "{runnable} runnable, {manual} for a person": "{runnable} 個可執行，{manual} 個由人執行",
  commands: "指令",
  inputs: "輸入",
  "{read} {program}.": "{read} {program}。",
  Read: "讀取",
  Found: "找到",
  "and {count} other code{s}": "還有 {count} 種代碼",
  "Look at these first": "先看這些",
  "{held} because of errors: {count}": "因錯誤而{held}：{count}",
  "held back": "暫不輸出",
  "{made} {count} file{s} in {out}/": "{made} {count} 個檔案，位於 {out}/",
  Made: "產生",
  "all of it, with the lines and what to do": "全部問題，附上原文與處理方式",
  "why it matters, with examples": "為什麼重要，附範例",
  "the runbook as it will run": "實際執行時的 Runbook",
  Next: "接下來",
  "{path}: {count} run{s}, {added} of them new; {left} here are not over, damaged, or have no step that ended well":
    "{path}：{count} 次執行，其中 {added} 次是新的；這裡另有 {left} 次尚未結束、紀錄損壞，或沒有成功結束的步驟",
};
