import { expect, test } from "vitest";
import { areas, translations } from "../../src/languages/zh-tw/index.ts";
import { allPhrases } from "./phrases.ts";

const phrases = allPhrases();

/** Names of values; a language without a plural leaves `{s}` out. */
function namesIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  return [...new Set(names)].filter((name) => name !== "s").sort();
}

test("every text has a translation", () => {
  const missing = [...phrases].filter(([english]) => !Object.hasOwn(translations, english));
  // As lines for the catalogue: where the text comes from, and its English.
  expect(missing.map(([english, from]) => `// ${from}\n${JSON.stringify(english)}: "",`).join("\n")).toBe("");
});

test("no translation is left of a text that is gone", () => {
  expect(Object.keys(translations).filter((english) => !phrases.has(english))).toEqual([]);
});

test("no text is translated twice", () => {
  const all = areas.flatMap((area) => Object.keys(area));
  expect(all.filter((english, at) => all.indexOf(english) !== at)).toEqual([]);
});

test("translations have the values of the English", () => {
  const other = Object.entries(translations).filter(
    ([english, chinese]) => namesIn(english).join() !== namesIn(chinese).join(),
  );
  expect(other).toEqual([]);
});

test("code in a text stays as it is", () => {
  const codeIn = (text: string) => [...new Set(text.match(/`[^`]+`/g) ?? [])].sort();
  const changed = Object.entries(translations).filter(([english, chinese]) =>
    codeIn(english).some((code) => !chinese.includes(code.slice(1, -1))),
  );
  expect(changed).toEqual([]);
});

test("translations are Chinese of Taiwan", () => {
  const own = Object.entries(translations).filter(([, text]) => /[A-Za-z]/.test(text.replace(/\{\w+\}|`[^`]+`/g, "")));
  expect(own.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  // Characters and words of the mainland, and half-width marks between Chinese characters.
  const foreign =
    /[这请说们过还设级应变统测试选项从个时间为对发现务]|軟件|信息|默認|服務器|文件夾|數據|質量|\p{Script=Han}[,;:!?]\p{Script=Han}/u;
  expect(Object.values(translations).filter((text) => foreign.test(text))).toEqual([]);
});
