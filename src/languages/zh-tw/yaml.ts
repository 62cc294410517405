import type { Translations } from "../translations.ts";

export const yaml: Translations = {
  "A YAML block or file that cannot be read as one plain document.": "YAML 區塊或檔案無法讀成單一的純資料文件。",
  "this is not valid YAML: {reason}; nothing of the block is read, so whatever it says is missing in an incident":
    "這不是有效的 YAML：{reason}；整個區塊都不會讀取，其中寫的東西在事件中都不存在",
  "a `%` directive changes what the words below it mean, and other readers ignore it; the block would say two things":
    "`%` 指示詞會改變底下文字的意思，而其他讀取程式會忽略它；這個區塊會有兩種意思",
  "a second document starts here, and tools that read only the first one would never see it":
    "第二份文件從這裡開始，只讀第一份的工具永遠看不到它",
  "the tag `{tag}` asks for a type that is not plain data, and each reader makes something else of it":
    "標籤 `{tag}` 要求的型別不是純資料，每個讀取程式的解讀都不同",
  "a key must be plain text; tools that read JSON cannot keep a list, a map or nothing as a key":
    "鍵必須是純文字；讀 JSON 的工具無法用清單、對應表或空值當鍵",
  "the number {written} cannot be kept exactly: it would become {read}": "數字 {written} 無法精確保存：會變成 {read}",
  "the key `{key}` means something to the language the tools are written in, and may change how they run":
    "鍵 `{key}` 對這些工具所用的程式語言有特殊意義，可能改變它們的行為",
  "A YAML block that is too large, too deep, or repeats itself by aliases.": "YAML 區塊太大、太深，或用別名重複自己。",
  "the block has {size} bytes and at most {limit} are read, so that no input can make the compiler hang":
    "這個區塊有 {size} 個位元組，最多只讀 {limit}，以免任何輸入讓編譯器卡住",
  "the block is nested more than {limit} levels deep, which no reader of it needs and some cannot survive":
    "這個區塊的巢狀超過 {limit} 層，沒有讀取程式需要這麼深，有些還會因此當掉",
  "the map has more than {limit} keys; so many are read slowly, and nobody has looked at them":
    "這個對應表超過 {limit} 個鍵；這麼多讀起來很慢，也沒有人看過",
  "the alias `{alias}` repeats another part of the block; a few of them can grow to more than memory holds":
    "別名 `{alias}` 重複了區塊的另一部分；幾個別名就可能膨脹到超過記憶體",
  "write out what is meant, and split what is too large": "直接寫出內容，並把太大的部分拆開",
  "A map has the same key twice.": "同一個對應表裡有兩個相同的鍵。",
  "the key `{key}` is written twice in one map; some readers take the first, some the last, and some refuse the block":
    "鍵 `{key}` 在同一個對應表裡寫了兩次；有的讀取程式用第一個，有的用最後一個，有的拒絕整個區塊",
  "keep one of the two": "只留下其中一個",
  "A config or a sidecar holds characters that nobody sees.": "設定檔或 sidecar 含有看不見的字元。",
  "{char} cannot be seen, or changes the order in which this line is shown: what a reviewer approves here is not what the compiler reads":
    "{char} 看不見，或會改變這一行顯示的順序：審查者在這裡核准的不是編譯器讀到的內容",
  "delete the character, or write it in double quotes as an escape (`\\u200B`) where it is meant":
    "刪除這個字元；如果是刻意的，就在雙引號中寫成跳脫序列（`\\u200B`）",
  "A YAML block of the runbook has a field that is not known, is missing, or has a wrong value.":
    "Runbook 的 YAML 區塊有不認得、缺少或值不正確的欄位。",
};
