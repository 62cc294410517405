import type { Translations } from "../translations.ts";

export const annotation: Translations = {
  "What a runbook says of its own steps has a field that is not known, is missing, or has a wrong value.":
    "Runbook 對自身步驟的描述有不認得、缺少或值不正確的欄位。",
  "`{text}` is neither `name` nor `name=value`, so nothing of these attributes is read":
    "`{text}` 既不是 `name` 也不是 `name=value`，因此這些屬性都不會讀取",
  "a comment for the compiler within a line of text is not read, though its author counts on it":
    "給編譯器的註解夾在一行文字當中，不會讀取，但作者以為它有效",
  "`{text}` stands behind the language of the fence, where no reader sees it and nothing reads it":
    "`{text}` 寫在程式碼區塊的語言之後，讀者看不到，也沒有程式會讀",
  "What a runbook says of its own steps is about something that is not there, or is said twice.":
    "Runbook 對自身步驟的描述指向不存在的東西，或說了兩次。",
  "no step of a procedure begins here, so what this says is about nothing":
    "這裡沒有任何程序的步驟，因此這段描述沒有對象",
  "the fence has the steps {steps}, and nobody can tell which of them this is about":
    "這個程式碼區塊有步驟 {steps}，沒有人知道這裡說的是哪一個",
  "`{fact}` of the step `{step}` is said in two places, and only one of them can hold":
    "步驟 `{step}` 的 `{fact}` 在兩處都有寫，只有一個能生效",
};
