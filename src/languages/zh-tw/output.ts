import type { Translations } from "../translations.ts";

export const output: Translations = {
  "A report holds fewer problems than there are.": "報告中的問題比實際的少。",
  "{count} more problems are not in this report, because it would grow larger than code scanning takes":
    "還有 {count} 個問題不在這份報告裡，因為全部列出會超過 code scanning 能接受的大小",
  "mend the worst first, or judge fewer runbooks at once; `runbookc lint --format json` prints all problems":
    "先修最嚴重的，或一次檢查少一點 Runbook；`runbookc lint --format json` 會印出所有問題",
};
