import type { Translations } from "../translations.ts";

export const schema: Translations = {
  // validate.ts
  "is not known here": "在這裡不認得",
  "is not a valid key here": "在這裡不是有效的鍵",
  "needs `{missing}`": "需要 `{missing}`",
  "must be one of {allowed}": "必須是下列之一：{allowed}",
  "must be {value}": "必須是 {value}",
  "does not have the right form": "格式不正確",
  "must not be empty": "不可以是空的",
  "must have at least {limit} characters": "至少要有 {limit} 個字元",
  "must have at most {limit} characters": "最多只能有 {limit} 個字元",
  "does not fit": "不符合",
  "{message}": "{message}",
  "a {type}": "{type}",
  "a map": "對應表",
  "a list": "清單",
  "an integer": "整數",
  "{before} or {after}": "{before}或{after}",
  "must be {wanted}": "必須是{wanted}",
};
