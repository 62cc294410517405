import type { Translations } from "../translations.ts";

export const suppression: Translations = {
  "A comment that should keep a problem quiet does not say which, why, or until when.":
    "要隱藏問題的註解沒有寫明是哪個問題、為什麼，或到什麼時候。",
  "no reason is given, so nobody can tell later whether it still holds; the comment has no effect":
    "沒有寫理由，之後沒有人知道是否仍然成立；這則註解沒有作用",
  "this is no `CODE: reason`, so the comment has no effect": "這不是 `CODE: reason` 的形式，因此這則註解沒有作用",
  "there is no code `{code}`, so the comment has no effect": "沒有 `{code}` 這個代碼，因此這則註解沒有作用",
  "`{code}` is an error here: nothing is made of what it touches, and to keep it quiet would only hide why":
    "`{code}` 在這裡是錯誤：受影響的部分不會產生任何東西，隱藏它只會看不到原因",
  "`{date}` is no day, so nobody can tell when this ends; the comment has no effect":
    "`{date}` 不是日期，沒有人知道何時結束；這則註解沒有作用",
  "this comment stands in running text or before nothing, so it has no effect":
    "這則註解夾在文字當中，或後面沒有東西，因此沒有作用",
  "write `<!-- runbookc-disable CODE: reason, until 2027-03-01 -->`; the end may be left out, the reason may not":
    "寫成 `<!-- runbookc-disable CODE: reason, until 2027-03-01 -->`；期限可以省略，理由不行",
  "A comment keeps a problem quiet that is no longer there.": "註解要隱藏的問題已經不存在。",
  "what follows has no problem `{code}`: the comment would only hide the next one":
    "接下來的內容沒有 `{code}` 的問題：這則註解只會隱藏下一次的問題",
  "A problem was to be kept quiet until a day that has passed.": "問題的隱藏期限已經過了。",
  "this held until {until}; what it kept quiet is reported again": "期限到 {until} 為止；它隱藏的問題會重新回報",
  "mend the problem and take the comment out, or agree on another day and say why":
    "修正問題並拿掉註解，或另訂期限並寫明原因",
};
