import type { Translations } from "../translations.ts";

export const language: Translations = {
  // language/complete-translation
  "this {kind} is in {present} only, and the runbook is also in {missing}; whoever reads {missing} at 3 a.m. has to guess what it says":
    "這個{kind}只有 {present}，而 Runbook 還有 {missing}；凌晨三點讀 {missing} 的人只能猜它在說什麼",
  "A heading, item or table lacks one of the languages of the runbook.":
    "標題、項目或表格缺了 Runbook 的其中一種語言。",
  "write the texts of all languages with ` | ` between them, in a table with ` \\| `":
    "把各語言的文字用 ` | ` 隔開寫在一起，表格裡則用 ` \\| `",
  heading: "標題",
  item: "項目",
  // language/equal-meaning
  "The languages of one text give different numbers, levels or names.":
    "同一段文字的不同語言寫了不同的數字、等級或名稱。",
  "{first} in {language}, and {second} in {other}: half of the team does the one, half the other, and nobody knows which is right":
    "{language} 寫 {first}，{other} 寫 {second}：團隊一半的人照這個做，另一半照那個做，沒有人知道哪個才對",
  "find out which is right, and correct the other": "查清楚哪個正確，並修正另一個",
  "the other language": "另一種語言",
  "A word stands where the glossary of the team has another one.": "出現了團隊詞彙表已用另一個詞取代的詞。",
  "`{word}` is `{term}` in the glossary of `runbookc.yaml`: with two words for one thing a tired reader looks for a second thing":
    "`{word}` 在 `runbookc.yaml` 的詞彙表裡是 `{term}`：同一件事有兩個詞，疲倦的讀者會去找第二件事",
  "write the word of the glossary": "寫詞彙表裡的詞",
};
