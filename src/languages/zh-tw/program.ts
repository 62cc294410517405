import type { Translations } from "../translations.ts";

export const program: Translations = {
  // annotations.ts
  "what the runbook says of its steps here": "Runbook 在這裡對步驟的描述",
  "is no valid YAML": "不是有效的 YAML",
  "name them in a comment before the fence: `{comment}`": "在程式碼區塊之前的註解中指名：`{comment}`",
  "put it right before the fence with the commands, or into the list item of the step":
    "放在指令的程式碼區塊正前方，或放進步驟的清單項目",
  "give it lines of its own, with a blank line before it": "獨立成行，前面空一行",
  // attributes.ts
  "put a comment for people into the fence": "給人看的註解請寫在程式碼區塊裡",
  "known here: {names}": "這裡認得的有：{names}",
  "is said twice": "說了兩次",
  "takes no value": "不接受值",
  "needs a value": "需要一個值",
  // corrections.ts
  "said here, in the sidecar": "寫在這裡，在 sidecar 中",
  "said here, in the document": "寫在這裡，在文件中",
  "take one of them out": "拿掉其中一個",
  // print-time.ts
  detection: "偵測",
  routing: "分派",
  response: "回應",
  approval: "核准",
  steps: "步驟",
  scrape: "抓取",
  evaluation: "評估",
  "manual step": "人工步驟",
  text: "文字",
  config: "設定檔",
  sidecar: "sidecar 檔",
  document: "文件",
  measured: "實測",
  table: "表格",
  nobody: "沒有人寫",
  objective: "目標",
  // use-corrections.ts
  "the step as it is now": "步驟現在的樣子",
  "compare the replacement with the step, then correct `was` or remove `replace`":
    "比對取代內容和步驟，然後修正 `was` 或移除 `replace`",
  // use-findings.ts
  "the path that the runbook names": "Runbook 指定的路徑",
  "the incident has {labels}": "這起事件有 {labels}",
  // use-inputs.ts
  "is an `enum` and needs `values`": "是 `enum`，需要 `values`",
  "has `values`, which only an `enum` has": "有 `values`，但只有 `enum` 才能有",
  "needs both `type: secret-ref` and `from: secret:NAME/KEY`, or neither":
    "必須同時有 `type: secret-ref` 和 `from: secret:NAME/KEY`，或兩者都沒有",
  "no such step runs before it": "在它之前沒有執行這樣的步驟",
  "that step sets no variable": "那個步驟沒有設定任何變數",
  "that step sets {names}": "那個步驟設定了 {names}",
  "take it from an earlier step that sets a variable of this name, or give the input the `name` of the variable":
    "從前面設定了同名變數的步驟取得，或把輸入的 `name` 設成那個變數",
  // use.ts
  "{first} and {count} more": "{first} 和另外 {count} 份",
  "this file": "這個檔案",
  "no heading such as `P1: payments-down (No payment goes through)`":
    "沒有像 `P1: payments-down (No payment goes through)` 的標題",
  "no title and no file name such as `KubePodCrashLooping`, or no section that is known":
    "沒有像 `KubePodCrashLooping` 的主標題或檔名，或沒有認得的章節",
  "no heading such as `KubePodCrashLooping` with a section below it that is known":
    "沒有像 `KubePodCrashLooping`、底下又有認得章節的標題",
  "no heading with sections below it for symptoms, diagnosis or recovery": "沒有底下含症狀、診斷或復原章節的標題",
  "no step and no command": "沒有步驟，也沒有指令",
};
