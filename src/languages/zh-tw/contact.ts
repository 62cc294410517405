import type { Translations } from "../translations.ts";

export const contact: Translations = {
  // contact/reachable
  "`{number}` has letters, which a person finds on a keypad and no machine can dial; a paging service would call nobody":
    "`{number}` 含有英文字母，人可以對著按鍵找，機器卻撥不出去；呼叫系統不會打給任何人",
  "`{number}` has {count} digits, and a number that any machine can dial has {wanted}; nobody would be called":
    "`{number}` 有 {count} 位數，機器能撥的號碼應該是 {wanted} 位；電話不會打給任何人",
  "`{number}` is no phone number; nobody would be called": "`{number}` 不是電話號碼；電話不會打給任何人",
  "Slack wants the id of the channel here, and `{name}` is a name: the link opens nothing, and people look for the incident elsewhere":
    "這裡 Slack 要的是頻道 ID，而 `{name}` 是名稱：連結打不開任何東西，大家會跑到別處找這起事件",
  "this leads to the service `{address}`, the head of the runbook names `{named}`; one of the two pages nobody, and at 3 a.m. nobody knows which":
    "這裡指向服務 `{address}`，Runbook 開頭寫的卻是 `{named}`；其中一個不會呼叫任何人，凌晨三點沒有人知道是哪一個",
  "A contact cannot be reached by what is written.": "照寫下來的方式聯絡不到這位聯絡人。",
  'take the address that Slack gives under "Copy link"; it has an id such as `C024BE91L`':
    "使用 Slack「複製連結」給的網址；裡面有像 `C024BE91L` 的 ID",
  "write it with the code of its country: `+886 2 2345 6789`": "加上國碼：`+886 2 2345 6789`",
  "write `{spelled}`": "寫成 `{spelled}`",
  "write the digits; on a keypad the letters may be what the fix says, which somebody has to try":
    "改寫成數字；字母對應到按鍵可能就是修正所寫的號碼，需要有人實際撥打確認",
  "the id in the head": "開頭寫的 ID",
  "open the service in PagerDuty and take the id from its address, in both places":
    "到 PagerDuty 打開這個服務，從網址取得 ID，兩處都改成同一個",
};
