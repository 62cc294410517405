import type { Translations } from "../translations.ts";

export const step: Translations = {
  // step/contiguous-numbers
  "The numbers of steps have a gap, come twice, or end before the last command.":
    "步驟編號跳號、重複，或最後的指令沒有編號。",
  "step {number} stands behind step {before}: whoever is told on the phone which step comes next looks for one that does not exist, or misses one that was lost":
    "步驟 {before} 後面接的是步驟 {number}：電話裡被告知下一步編號的人，會去找不存在的步驟，或漏掉遺失的步驟",
  'there are two steps {number}: "I am at step {number}" means two things':
    "有兩個步驟 {number}：「我在步驟 {number}」會有兩種意思",
  "these commands stand behind the last numbered step, {before}, and have no number: whoever stops after it leaves them out":
    "這些指令在最後一個有編號的步驟 {before} 之後，沒有編號：做到那裡就停的人會漏掉",
  "write `# Step {number}:` before them": "在前面寫上 `# Step {number}:`",
  "count on": "接續編號",
  "write {number}, or put back what was left out": "改成 {number}，或補回漏掉的步驟",
  "the numbered step before": "前一個有編號的步驟",
  // step/has-command-or-is-manual
  "A step has no command, and does not say that a person does it.": "步驟沒有指令，也沒有寫明由人執行。",
  "`{step}` has comments and no command: a run stops here until somebody says that it is done, and whoever copies the block takes it for done":
    "`{step}` 只有註解、沒有指令：執行到這裡會停下來，等人回報完成；複製整段的人則會以為已經做了",
  "say `(manual)` in the title, or write the command": "在標題寫上 `(manual)`，或寫出指令",
};
