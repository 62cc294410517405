import type { Translations } from "../translations.ts";

export const graph: Translations = {
  "An input would overwrite a variable that steers the shell.": "輸入會覆寫控制 shell 的變數。",
  "the value for `<{placeholder}>` would become the variable `{name}`, which steers the shell or its tools; a label of an alert could then choose what runs":
    "`<{placeholder}>` 的值會變成變數 `{name}`，它會控制 shell 或其工具；這樣告警的 label 就能決定要執行什麼",
  "give the input another `name` in the sidecar": "在 sidecar 給這個輸入另一個 `name`",
  // inputs.ts
  "say in the sidecar where it comes from: `{before}{reason}{after}`":
    "在 sidecar 寫明值從哪裡來：`{before}{reason}{after}`",
  "who knows the value and where it stands": "誰知道這個值、寫在哪裡",
};
