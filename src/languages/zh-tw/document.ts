import type { Translations } from "../translations.ts";

export const document: Translations = {
  "A path on the command line names nothing.": "命令列上的路徑不存在。",
  "there is no file or folder `{path}`, so nothing of it was judged":
    "沒有 `{path}` 這個檔案或資料夾，因此沒有檢查任何東西",
  "name a runbook or a folder that holds runbooks, relative to the folder that the command runs in":
    "寫出 Runbook 或內含 Runbook 的資料夾，路徑從執行指令的資料夾算起",
  "A runbook is not UTF-8 text.": "Runbook 不是 UTF-8 文字。",
  "this file is UTF-16, and nothing in it can be read as it stands": "這個檔案是 UTF-16，照現在的樣子什麼都讀不到",
  "this file has a zero byte at offset {offset}: it is no text": "這個檔案在位移 {offset} 有一個零位元組：它不是文字檔",
  "the bytes here are not UTF-8, so the words of this place are lost to every reader":
    "這裡的位元組不是 UTF-8，這段文字對所有讀者來說都遺失了",
  "save the file as UTF-8": "把檔案存成 UTF-8",
  "A runbook is larger or more deeply nested than a runbook can be.":
    "Runbook 的大小或巢狀深度超過 Runbook 應有的限度。",
  "this file has {bytes} bytes, more than the {limit} that a runbook may have; it was not read":
    "這個檔案有 {bytes} 個位元組，超過 Runbook 的上限 {limit}；沒有讀取",
  "this line has {units} characters, more than the {limit} that a line may have; the file was not read":
    "這一行有 {units} 個字元，超過一行的上限 {limit}；沒有讀取這個檔案",
  "this file has {count} lines, more than the {limit} that a runbook may have; it was not read":
    "這個檔案有 {count} 行，超過 Runbook 的上限 {limit}；沒有讀取",
  "this file has more than {limit} headings; it was not read": "這個檔案的標題超過 {limit} 個；沒有讀取",
  "lists and quotes nest {depth} deep here, and at most {limit} are read; the file was not read":
    "清單和引言在這裡巢狀 {depth} 層，最多只讀 {limit} 層；沒有讀取這個檔案",
  "this file has more than {limit} marks such as `*`, `[` and `|`; it was not read":
    "這個檔案的 `*`、`[`、`|` 等記號超過 {limit} 個；沒有讀取",
  "up to here there is more Markdown in long stretches without a blank line than can be read in time ({marks} marks in the {units} characters of this one); the file was not read":
    "到這裡為止，沒有空行的長段 Markdown 超過能及時讀完的量（這一段 {units} 個字元中有 {marks} 個記號）；沒有讀取這個檔案",
  "the fences of this file hold {units} characters together, more than the {limit} that are read; the file was not read":
    "這個檔案的程式碼區塊合計 {units} 個字元，超過可讀取的上限 {limit}；沒有讀取這個檔案",
  "this file has {count} steps, more than the {limit} that anybody can follow; none of it was compiled":
    "這個檔案有 {count} 個步驟，超過任何人能照做的上限 {limit}；完全沒有編譯",
  "keep logs and dumps out of the runbook: link to them, or split the file":
    "日誌和傾印不要放進 Runbook：改放連結，或拆分檔案",
  // document/closed-fence
  "A fence is never closed, and all below it is code.": "程式碼區塊沒有結束，底下全部變成程式碼。",
  "this fence is never closed: everything below it is shown as code, and no heading, step or contact in it exists for a reader":
    "這個程式碼區塊沒有結束：底下的內容全都顯示成程式碼，其中的標題、步驟和聯絡人對讀者來說都不存在",
  "close the fence with the marks that open it": "用開頭的記號把程式碼區塊結束",
  "the first heading that it swallows": "第一個被吞掉的標題",
  "close the fence": "結束程式碼區塊",
  // document/contiguous-headings
  "The levels of headings jump, or the text has more than one title.": "標題層級跳號，或文件有不只一個主標題。",
  "this heading is {by} levels below the one above it: tables of contents and screen readers look for what stands between, and a machine reads it as a part of nothing":
    "這個標題比上一個低了 {by} 層：目錄和螢幕閱讀器會去找中間那層，機器也不知道它屬於哪一段",
  "the text has {count} titles (`#`): each begins a document of its own, and the table of contents shows none of what belongs together":
    "文件有 {count} 個主標題（`#`）：每一個都會另起一份文件，目錄看不出哪些內容屬於一起",
  "and this one": "還有這個",
  "keep the first one, and put a `#` more before the others and all below them":
    "保留第一個，其他標題和它們底下的標題都多加一個 `#`",
  "write it with {what} `#`": "改用 {what} 個 `#`",
  "the heading above it": "上一層標題",
  // document/no-conflict-marker
  "A merge conflict was committed: two versions of one text stand side by side.":
    "合併衝突被提交進來了：同一段文字的兩個版本並存。",
  "`{marker}` is a merge-conflict marker: both versions of the text stand here, and a responder cannot tell which one holds":
    "`{marker}` 是合併衝突的記號：兩個版本都留在這裡，處理事件的人分不出哪個才算數",
  "`=======` is what is left of a merge conflict: two versions of the text may stand here, one above and one below":
    "`=======` 是合併衝突留下的：上下可能是同一段文字的兩個版本",
  "keep one of the two versions and delete the marker lines": "留下其中一個版本，並刪除記號所在的行",
  // document/no-empty-section
  "There is nothing under a heading.": "標題底下沒有內容。",
  "there is nothing under this heading: whoever comes here in an incident has found the right place, and no answer":
    "這個標題底下沒有內容：事件中找到這裡的人來對了地方，卻得不到答案",
  "all that stands under this heading is that it is not written yet: whoever comes here in an incident has found the right place, and no answer":
    "這個標題底下只寫了「尚未撰寫」：事件中找到這裡的人來對了地方，卻得不到答案",
  "write what is known, be it one line or whom to ask; or leave the heading out":
    "把已知的寫下來，哪怕只有一行或該問誰；否則就拿掉這個標題",
  // document/no-hidden-characters
  "{char} changes the order in which this line is shown: what a reviewer sees is not what runs":
    "{char} 會改變這一行顯示的順序：審查者看到的不是實際執行的內容",
  "{char} cannot be seen: a name or a command with it looks right, is another one, and fails at 3 a.m. for no reason that anybody finds":
    "{char} 看不見：含有它的名稱或指令看起來正確，其實是另一個，凌晨三點會失敗，而且沒有人找得出原因",
  "{char} is a control character: nobody sees it, and a terminal obeys it":
    "{char} 是控制字元：沒有人看得見，終端機卻會照做",
  "{char} looks like `{ascii}` and is another character: the command that a reader sees is not the one that runs":
    "{char} 看起來像 `{ascii}`，其實是另一個字元：讀者看到的指令不是實際執行的那一個",
  "the sidecar replaces this step by a script with {char}, which looks like `{ascii}` and is another character":
    "sidecar 換上的腳本含有 {char}，它看起來像 `{ascii}`，其實是另一個字元",
  "{char} looks like `{ascii}` and is another character: YAML takes this line for something else than a reader":
    "{char} 看起來像 `{ascii}`，其實是另一個字元：YAML 對這一行的解讀和讀者不同",
  "The text holds characters that nobody sees, or commands with characters that look like others.":
    "文件含有看不見的字元，或指令含有外形相似的字元。",
  "delete the character, or write it as an escape where it is meant": "刪除這個字元；如果是刻意的，就用跳脫序列表示",
  "delete what nobody sees": "刪除看不見的字元",
  "write `{ascii}`": "寫成 `{ascii}`",
  "write `{ascii}`, or put it in quotes where it is meant": "寫成 `{ascii}`；如果是刻意的，就放進引號",
  // document/no-html-placeholder
  "A blank to fill in is written as an HTML tag, and readers do not see it.": "待填的欄位寫成 HTML 標籤，讀者看不到。",
  "`{tag}` is an HTML tag to whatever shows this text, so readers see nothing in its place: the sentence is there, and what is to be filled in is not":
    "顯示文件的程式會把 `{tag}` 當成 HTML 標籤，讀者在那裡什麼都看不到：句子在，該填的東西卻不見了",
  "write it as code, or with a `\\` before it": "寫成程式碼，或在前面加上 `\\`",
  "write `\\{tag}`": "寫成 `\\{tag}`",
  // document/no-mojibake
  "The text is UTF-8 that some program read as another encoding.": "這份文件是 UTF-8，卻被某個程式當成別的編碼讀過。",
  "this is UTF-8 that was read as {encoding}, so nobody can read it in an incident; every byte survived":
    "這是被當成 {encoding} 讀過的 UTF-8，事件中沒有人讀得懂；所有位元組都還在",
  "this is UTF-8 that was read as {encoding}, and the byte values {bytes} were lost on the way: it cannot be repaired from here":
    "這是被當成 {encoding} 讀過的 UTF-8，位元組 {bytes} 已經在途中遺失：無法從這裡修復",
  "get the file again from whoever has it, as a file and not as pasted text":
    "向持有者重新索取檔案，要整個檔案，不要貼上的文字",
  "read it as UTF-8 again, not as {encoding}": "重新以 UTF-8 讀取，而不是 {encoding}",
  "`runbookc lint --fix` restores the text": "`runbookc lint --fix` 可以還原文字",
  // document/whole-list
  "A block of commands cuts a numbered list in two, and the second part begins at 1 again.":
    "指令區塊把編號清單切成兩段，第二段又從 1 開始。",
  'this block stands outside of the list, so what follows is a list of its own that begins at {number} again: "I am at step 2" means two things':
    "這個區塊在清單之外，後面就成了另一個從 {number} 開始的清單：「我在步驟 2」會有兩種意思",
  "indent the block to the text of its item": "把區塊縮排到該項目的文字位置",
  "here it begins again": "從這裡又重新編號",
  "indent the block": "縮排這個區塊",
  // document/working-links
  "A link leads to a heading that the text does not have.": "連結指向文件中沒有的標題。",
  "no heading of this text is `#{anchor}`: the link stays where it is, and whoever followed it looks for the right place by hand":
    "文件中沒有 `#{anchor}` 這個標題：點了連結也不會動，只能自己去找正確的位置",
  "take the link out, or add the heading": "拿掉連結，或補上標題",
  "did you mean `#{meant}`?": "是不是指 `#{meant}`？",
  "The day by which the runbook was to be reviewed again is over.": "Runbook 應再次審核的日子已經過了。",
  "the last review is of {reviewed} and the next was due on {due}: since then nobody has said that these commands still fit what runs, and the first to find out is whoever is on call":
    "上次審核是 {reviewed}，下次應在 {due} 之前：從那天起沒有人確認這些命令仍然符合實際運行的系統，而最先發現的會是值班的人",
  "have the team that owns it go through it, mend what has changed, and write the day of that review here":
    "請負責的團隊走過一遍，修正已經改變的地方，並把那次審核的日期寫在這裡",
  "how often it is to be reviewed": "多久要審核一次",
  "The title of the file of an alert names another alert.": "告警檔案的標題寫的是另一個告警。",
  "the title names `{title}`, and the file `{name}`: whoever is paged with the one of these names opens the runbook of the other, or finds none, because the address in an alert is made of the name of the file":
    "標題寫的是 `{title}`，檔名卻是 `{name}`：收到其中一個名稱的人會打開另一個的 Runbook，或什麼也找不到，因為告警裡的網址是由檔名組成的",
  "the title names `{title}`, and the alert in the text is `{name}`: whoever is paged with that name does not know whether this is the right runbook":
    "標題寫的是 `{title}`，內文的告警卻是 `{name}`：收到這個名稱的人不知道這是不是正確的 Runbook",
  "give all of them the name that the alert has in Prometheus": "全部改用告警在 Prometheus 裡的名稱",
};
