import type { Translations } from "../translations.ts";

export const formatters: Translations = {
  "{count} more problem{s} without an annotation, of which a step gets {limit} of each level:":
    "另有 {count} 個問題沒有標註，因為每個步驟的每種層級最多只有 {limit} 個標註：",
  "no problems": "沒有問題",
  "| level | count | code |": "| 層級 | 數量 | 代碼 |",
  "(and {count} more places)": "（另有 {count} 處）",
  "{texts}": "{texts}",
  "{count} error{s}": "{count} 個錯誤",
  "{count} warning{s}": "{count} 個警告",
  "{count} note{s}": "{count} 個提示",
  error: "錯誤",
  warning: "警告",
  note: "提示",
  "and {count} more; `--format json` prints all of them": "還有 {count} 個；`--format json` 會全部印出",
  "help: ": "建議：",
  "fix: ": "修正：",
  "explain: runbookc explain {code}": "說明：runbookc explain {code}",
  "... through line {line}": "... 到第 {line} 行",
};
