import type { Translations } from "../translations.ts";

export const compiler: Translations = {
  // suppress.ts
  "the error, which stays": "這個錯誤，會繼續回報",
  "did you mean `{meant}`?": "是不是指 `{meant}`？",
  "take the comment out": "拿掉這則註解",
};
