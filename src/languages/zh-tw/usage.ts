import type { Translations } from "../translations.ts";

/** What is said of a command line that makes no sense. */
export const usage: Translations = {
  "unknown option '{option}'": "沒有「{option}」這個選項",
  "unknown command '{command}'": "沒有「{command}」這個指令",
  "missing required argument '{name}'": "缺少必要的參數「{name}」",
  "option '{option}' argument missing": "選項「{option}」缺少值",
  "option '{option}' argument '{value}' is invalid. Allowed choices are {choices}.":
    "選項「{option}」的值「{value}」無效。可用值是 {choices}。",
  "command-argument value '{value}' is invalid for argument '{name}'. Allowed choices are {choices}.":
    "參數「{name}」的值「{value}」無效。可用值是 {choices}。",
  "too many arguments. Expected {wanted} but got {count}.": "參數太多：需要 {wanted}，卻有 {count} 個。",
  "too many arguments for '{command}'. Expected {wanted} but got {count}.":
    "「{command}」的參數太多：需要 {wanted}，卻有 {count} 個。",
  "(Did you mean {meant}?)": "（是不是指 {meant}？）",
  "(Did you mean one of {meant}?)": "（是不是指其中之一：{meant}？）",
  "there is no language {tag}; there are {languages}": "沒有 {tag} 這個語言；可用的有 {languages}",
  "a code stands alone; for a path it is `runbookc explain path {name}`":
    "代碼後面不能接其他東西；要看路徑請用 `runbookc explain path {name}`",
  "`runbookc explain` lists all codes": "`runbookc explain` 會列出所有代碼",
  "did you mean {meant}?": "是不是指 {meant}？",
  "there is no code {code}\n({hint})": "沒有 {code} 這個代碼\n（{hint}）",
  "choose one of {count} drawings:\n{graphs}": "有 {count} 張圖，請選一張：\n{graphs}",
  "there is no incident in what was read": "讀到的內容裡沒有事件",
  "there is no incident {incident}\n({hint})": "沒有 {incident} 這起事件\n（{hint}）",
  "there is no path {path}; there are:\n{graphs}": "沒有 {path} 這條路徑；現有的是：\n{graphs}",
  "there are:\n{names}": "現有的是：\n{names}",
  "say which path; {all}": "請指定路徑；{all}",
  "{name} is the name of several; say which:\n{names}": "有好幾個都叫 {name}，請指定是哪一個：\n{names}",
  "there is no path {name}; {all}": "沒有 {name} 這條路徑；{all}",
  "there is no {path}": "找不到 {path}",
  "there is no {path}\n(--write-baseline makes it)": "找不到 {path}\n（--write-baseline 會建立它）",
  "--today must be a day such as 2027-03-01, not {today}": "--today 必須是像 2027-03-01 的日期，不能是 {today}",
  "--output must name a file below this folder, not {path}": "--output 必須是目前資料夾底下的檔案，不能是 {path}",
  "{path} is no report of runbookc, and a report would overwrite it": "{path} 不是 runbookc 的報告，寫入報告會覆蓋它",
  "--out must name a folder below this one, not {asked}": "--out 必須是目前資料夾底下的資料夾，不能是 {asked}",
  "the name of an output tells its format by its ending, one of {endings}, and {path} has none of them":
    "輸出的格式由檔名結尾決定，必須是 {endings} 之一，而 {path} 都不是",
  "--write-baseline needs --baseline <file>": "--write-baseline 需要搭配 --baseline <file>",
  "--write-baseline with --changed-since would forget all problems on other lines":
    "--write-baseline 搭配 --changed-since 會遺忘其他行的所有問題",
  "{path} {message}": "{path} {message}",
  "RUNBOOKC_STACK=1 shows where; please report it with the input.":
    "設定 RUNBOOKC_STACK=1 會顯示位置；請連同輸入一併回報。",
  "this is a bug in runbookc: {message}\n{where}": "這是 runbookc 的 bug：{message}\n{where}",
  "a commit to compare with, or --base-dir, is missing": "缺少要比較的 commit 或 --base-dir",
  "a commit and --base-dir are two to compare with": "commit 和 --base-dir 都是要比較的對象，只能給一個",
  "a commit and --head-dir are two that have the change": "commit 和 --head-dir 都是含有改動的一邊，只能給一個",
  "--in must name what lies below the folders that are compared, not {path}":
    "--in 必須是所比較資料夾底下的路徑，不能是 {path}",
  "there is no {path} on either side": "兩邊都沒有 {path}",
  "--fail-on takes some of {known}, not {kind}": "--fail-on 可用的值是 {known}，沒有 {kind}",
  "there is no folder {folder}": "沒有 {folder} 這個資料夾",
  "there is no {path}\n(runbookc measure makes it)": "找不到 {path}\n（runbookc measure 會建立它）",
  // runs
  "the steps act on a cluster: name its context with --context <name>\n(kubectl config get-contexts shows all)":
    "步驟會對叢集動作：請用 --context <name> 指定它的 context\n（kubectl config get-contexts 會列出全部）",
  "there is no plan in {folder}/*/plan\n(runbookc compile makes them)":
    "{folder}/*/plan 裡沒有執行計畫\n（runbookc compile 會產生）",
  "there is no plan for the incident {incident}\n({hint})": "事件 {incident} 沒有執行計畫\n（{hint}）",
  "{incident} has no {path}; it has {labels}": "{incident} 沒有「{path}」；現有的是 {labels}",
  diagnosis: "診斷",
  "more than one plan is meant: {paths}": "符合的執行計畫不只一份：{paths}",
  "{input} is not given\n(--input {name}=VALUE, or {variable} in the environment)":
    "沒有給 {input}\n（用 --input {name}=VALUE，或環境變數 {variable}）",
  "{value} does not fit {input}": "{value} 不符合 {input}",
  "--input must be NAME=VALUE, not {flag}": "--input 必須是 NAME=VALUE，不能是 {flag}",
  "the plan has no input {name}; it has none": "執行計畫沒有 {name} 這個輸入；它沒有任何輸入",
  "the plan has no input {name}; it has {names}": "執行計畫沒有 {name} 這個輸入；它有 {names}",
  "--input {name} is given twice": "--input {name} 給了兩次",
  "{type} that matches {pattern}": "符合 {pattern} 的 {type}",
  "one of {values}": "{values} 其中之一",
  "{name} ({fitting})": "{name}（{fitting}）",
  "{name}, {description} ({fitting})": "{name}，{description}（{fitting}）",
  "an answer is one of {answers}, not {said}": "回答必須是 {answers} 其中之一，不能是 {said}",
  "a question has a number, not {number}": "問題要用編號指定，不能是 {number}",
  "--digest must be that of the question as it was shown: an answer is for exactly that":
    "--digest 必須是所顯示問題的摘要：回答只適用於那個內容",
  "a finding has a number, not {finding}": "判斷結果要用編號指定，不能是 {finding}",
  "a path has a label, not {path}": "路徑要用代號指定，不能是 {path}",
  "--reason must say why: it stands in the journal": "--reason 必須寫明原因：會寫進執行日誌",
  "no one step {asked} of this run was started; started: {steps}":
    "這次執行啟動過的步驟中，沒有唯一對應 {asked} 的；啟動過的有：{steps}",
  "the run {run} was never begun: there is nothing to report": "執行 {run} 從未開始：沒有可報告的內容",
  "--failed-at is later than the start of the run, {began}": "--failed-at 晚於執行開始的時間 {began}",
  "it is there already, and somebody may have written in it": "它已經存在，可能有人在裡面寫過東西",
  "{path} is not written: {why}": "沒有寫入 {path}：{why}",
  "--failed-at {text} is no moment\n(write it as 2026-03-01T10:15:00Z)":
    "--failed-at {text} 不是時間點\n（請寫成 2026-03-01T10:15:00Z）",
  "runbookc runs shows all": "runbookc runs 會列出全部",
  "there is no run {run} in {folder}\n({hint})": "{folder} 裡沒有 {run} 這次執行\n（{hint}）",
  "no step of this plan asks a cluster: --context would mean nothing": "這份計畫沒有步驟會用到叢集：--context 沒有作用",
  "--path runs a path, and --diagnosis the diagnosis: not both": "--path 執行路徑，--diagnosis 執行診斷：不能同時使用",
  "--auto takes the path that the diagnosis finds: it goes without --path and --diagnosis":
    "--auto 採用診斷所找出的路徑：不能與 --path 或 --diagnosis 併用",
  "this run has its inputs and its cluster: --input and --context are for a path that is still to begin":
    "這次執行已經有輸入和叢集：--input 和 --context 只適用於尚未開始的路徑",
  // escalation, incident, test
  "run keeps all clocks: it takes no incident": "run 會計時所有事件：不接受事件參數",
  "simulate needs an incident": "simulate 需要指定事件",
  "--{option} means nothing to {action}: it is for {actions}": "--{option} 對 {action} 沒有作用：只用於 {actions}",
  "a report goes into one file, not into {path} and {other}, too": "報告只寫進一個檔案，不能同時寫進 {path} 和 {other}",
  "list shows all: it takes no name": "list 會列出全部：不接受名稱",
  "{action} needs a name": "{action} 需要指定名稱",
  "--record prints a scenario and tests nothing: it goes with --state only":
    "--record 只印出情境、不做測試：只能搭配 --state",
  "--state says where runs lie, and only --record reads one": "--state 指定執行紀錄的位置，只有 --record 會讀取",
  "nobody behaves like {text}\n({names}, or acknowledge=4m,progress=10m,resolve=1h)":
    "沒有 {text} 這種行為\n（{names}，或 acknowledge=4m,progress=10m,resolve=1h）",
  "a time is written 90s, 5m or 1h, not {text}": "時間要寫成 90s、5m 或 1h，不能是 {text}",
  "no incident is open": "沒有進行中的事件",
  "there is no open incident {asked}\n({hint})": "沒有進行中的事件 {asked}\n（{hint}）",
  "{asked} is open more than once\n({hint})": "{asked} 有不只一個進行中\n（{hint}）",
  "there is no escalation in {generated}/*/plan\n(runbookc compile makes them)":
    "{generated}/*/plan 裡沒有升級通報計畫\n（runbookc compile 會產生）",
  "there is no escalation of the incident {incident}\n({hint})": "事件 {incident} 沒有升級通報計畫\n（{hint}）",
  "more than one escalation is meant: {paths}": "符合的升級通報計畫不只一份：{paths}",
  "--channels must name a file that says how people are told": "--channels 必須指定一個寫明如何通知人的檔案",
  "{path} is not JSON": "{path} 不是 JSON",
  "{path} does not say how people are told: {where} {problem}": "{path} 沒有正確寫明如何通知人：{where} {problem}",
  it: "內容",
  "--reason must say what has got further: it stands in the journal": "--reason 必須寫明有什麼進展：會寫進執行日誌",
  "there is no *.runbook.test.yaml here (runbooks/README.md has the format)":
    "這裡沒有 *.runbook.test.yaml（格式見 runbooks/README.md）",
  "--min-coverage must be from 0 to 100, not {text}": "--min-coverage 必須在 0 到 100 之間，不能是 {text}",
};
