import type { Translations } from "../translations.ts";

export const diagnostics: Translations = {
  // fields.ts
  "nothing reads the field `{key}`, so what it says has no effect, though its author counts on it":
    "沒有程式會讀欄位 `{key}`，它寫的內容沒有作用，但作者以為有效",
  "{where} needs the field `{key}`; without it nobody can tell what was meant, and it is left out":
    "{where} 需要欄位 `{key}`；沒有它就不知道是什麼意思，因此略過",
  "{where} {problem}; as it is, it is left out": "{where} {problem}；照現在的樣子會略過",
  "the runbook has no step `{step}`, so this correction protects nothing":
    "Runbook 沒有步驟 `{step}`，因此這項修正保護不了任何東西",
  "the step `{step}` has no placeholder `<{placeholder}>`, so nobody would ever be asked for it":
    "步驟 `{step}` 沒有待填欄位 `<{placeholder}>`，因此永遠不會問任何人要這個值",
  "the text to be replaced no longer stands in the step `{step}`; the runbook has changed, and the replacement may undo that change":
    "要取代的文字已經不在步驟 `{step}` 裡；Runbook 改過了，取代可能會把那次修改蓋掉",
  "the step `{step}` reads no file `{file}`, so what is said of it gives a right that nothing needs":
    "步驟 `{step}` 沒有讀取檔案 `{file}`，因此這段描述給了不需要的權限",
  "`{from}` gives the step `{step}` no value for `{name}`: {problem}":
    "`{from}` 沒有給步驟 `{step}` 的 `{name}` 任何值：{problem}",
  "the runbook names no contact `{contact}`, so nobody could give this approval":
    "Runbook 沒有聯絡人 `{contact}`，因此沒有人能核准",
  "no diagnosis of the runbook has a part `{part}`, so what is said of its findings leads nowhere":
    "Runbook 的診斷沒有 `{part}` 這個部分，因此對它的判斷結果所寫的內容不會通往任何地方",
  "the part `{part}` has no finding `{when}`, so nobody is ever sent where this says":
    "`{part}` 這個部分沒有判斷結果 `{when}`，因此不會有人被導到這裡寫的地方",
  "the incident has no recovery path `{path}`; whoever is sent there at 3 a.m. stands in front of nothing":
    "事件沒有復原路徑 `{path}`；凌晨三點被導到那裡的人會撲空",
  "`{when}` leads to path {named} in the runbook and to path {path} here; only one of them can be right":
    "`{when}` 在 Runbook 中通往路徑 {named}，在這裡卻通往路徑 {path}；只有一個是對的",
  "where `{when}` leads is said in two places, and only one of them can hold":
    "`{when}` 通往哪裡在兩處都有寫，只有一個能生效",
};
