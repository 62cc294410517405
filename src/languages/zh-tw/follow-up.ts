import type { Translations } from "../translations.ts";

export const followUp: Translations = {
  // follow-up/has-deadline
  "A checklist for after the incident says of no item until when.": "事後檢查清單沒有寫期限。",
  '"{title}" has no time: once everything works again nobody has a reason to do it today, and the same incident comes back':
    "「{title}」沒有時間：系統一恢復，就沒有人有理由今天做，同樣的事件會再來",
  "write the time into the heading, counted from the end of the incident: `### Within 24 hours`":
    "把期限寫進標題，從事件結束起算：`### Within 24 hours`",
};
