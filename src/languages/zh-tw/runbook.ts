import type { Translations } from "../translations.ts";

export const runbook: Translations = {
  "A file that was asked for is no runbook, or a heading only nearly names an incident.":
    "指定的檔案不是 Runbook，或標題只是像事件而已。",
  "nothing in this file is an incident, an alert or a procedure, so there is nothing to judge or to make of it":
    "這個檔案裡沒有事件、告警或程序，因此沒有可檢查或可產生的東西",
  "this heading begins like one that names an incident and is none, so nothing is made of what stands below it: at 3 a.m. it is in no alert and no workflow":
    "這個標題的開頭像事件標題，其實不是，因此底下的內容不會產生任何東西：凌晨三點它不在任何告警或 workflow 裡",
  "write a heading such as `## P1: service-down (All replicas unhealthy)`, or leave the file out of the runbooks":
    "寫成像 `## P1: service-down (All replicas unhealthy)` 的標題，或不要把這個檔案列為 Runbook",
  "A section whose name says nothing about its purpose.": "章節名稱看不出用途。",
  "nothing that is compiled takes the section `{title}` at this place, so only a person who reads the source sees it":
    "編譯時不會用到這個位置的章節「{title}」，因此只有讀原始檔的人看得到",
  "no meaning is known for the section `{title}`, so nothing of it is checked and it is in no manifest":
    "不知道章節「{title}」的意義，因此不會檢查其中內容，也不會進入任何 manifest",
  "give it a name that the lexicon has, such as `Diagnostic Steps` or `Recovery Actions`":
    "改用詞彙表裡的名稱，例如 `Diagnostic Steps` 或 `Recovery Actions`",
  "Text in a procedure that is neither a command, nor a step, nor a known field.":
    "程序裡的文字既不是指令、步驟，也不是認得的欄位。",
  "this is neither a command, nor a step, nor a known field of the procedure, so only a person who reads the source sees it":
    "這既不是指令、步驟，也不是程序認得的欄位，因此只有讀原始檔的人看得到",
  "the section `{title}` is not a part of the procedure above it, so its commands are in no workflow":
    "章節「{title}」不屬於上面的程序，因此其中的指令不會進入任何 workflow",
  "write it as `**When to use**: …`, as a comment of a step, or as a step":
    "寫成 `**When to use**: …`、步驟的註解，或一個步驟",
  "A line of an escalation whose words are not known.": "升級通報有一行看不懂。",
  "the escalation line `{text}` is not fully understood; as a rung it waits for an alert that is not resolved, and notifies":
    "看不完全懂升級通報的這一行「{text}」；當作一階時，會等告警仍未解決再通知",
  "write it as `T+15min: If not resolved → Escalate to Platform Lead`":
    "寫成 `T+15min: If not resolved → Escalate to Platform Lead`",
  "The two halves of a heading name two kinds of section.": "標題的兩半指的是兩種章節。",
  "the halves of `{title}` mean different sections ({first} and {second}); the first one is taken, and readers of the other language look in the wrong place":
    "「{title}」的兩半代表不同章節（{first} 和 {second}）；這裡採用前者，讀另一種語言的人會找錯地方",
  "make both halves say the same": "讓兩半說同一件事",
  "Two incidents have one name.": "兩起事件同名。",
  "a second incident is named `{name}`; it is called `{renamed}` here, and nobody can tell at 3 a.m. which of the two an alert means":
    "第二起事件也叫 `{name}`；這裡改稱 `{renamed}`，凌晨三點沒有人分得出告警指的是哪一起",
  "give each incident a name of its own": "每起事件各取一個名稱",
  "Two runbooks have one id.": "兩份 Runbook 的 id 相同。",
  "the id of this runbook is `{id}`, and so is that of {other}: their manifests would overwrite each other, so nothing of this one is emitted":
    "這份 Runbook 的 id 是 `{id}`，{other} 也是：兩者的 manifest 會互相覆寫，因此這一份不會輸出任何東西",
  "give one of them an `id` of its own in `runbookc.yaml`": "在 `runbookc.yaml` 給其中一份專屬的 `id`",
};
