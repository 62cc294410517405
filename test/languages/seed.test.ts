import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { translate } from "../../src/diagnostics/index.ts";
import { formatText } from "../../src/formatters/index.ts";
import { nodeHost } from "../../src/host/index.ts";
import { languageFor, loadLanguage } from "../../src/languages/index.ts";
import { displayWidth } from "../../src/source/index.ts";

const root = join(import.meta.dirname, "../..");
const say = await loadLanguage("zh-TW");
const { diagnostics } = await lint(["runbooks"], { today: "2027-01-15" }, nodeHost(root));
const chinese = formatText(
  diagnostics.map((one) => translate(one, say)),
  { say, columns: 100 },
);

test("the emergency runbook, judged in Chinese", async () => {
  await expect(chinese).toMatchFileSnapshot("golden/zh-TW.txt");
});

test("lines of the runbook and the marks under them are those of the English", () => {
  // Behind the marks there may be words about a second place, or none where they take a line of their own.
  const drawn = (text: string) => text.match(/^ +\d+ │.*\n +│ +\^+/gm);
  expect(drawn(chinese)).toEqual(drawn(formatText(diagnostics, { columns: 100 })));
  expect(drawn(chinese)?.length).toBeGreaterThan(50);
});

test("no line of ours is wider than the terminal", () => {
  // A word without a place to break, as a command, is never cut.
  const wide = chinese
    .split("\n")
    .filter((line) => displayWidth(line) > 100 && /\p{Script=Han}.*\p{Script=Han}/u.test(line));
  expect(wide.filter((line) => !line.includes("`"))).toEqual([]);
});

test("codes, levels and places are the same", () => {
  const facts = diagnostics.map(({ code, level, span }) => ({ code, level, span }));
  expect(diagnostics.map((one) => translate(one, say)).map(({ code, level, span }) => ({ code, level, span }))).toEqual(
    facts,
  );
});

test.each([
  ["zh-tw", "zh-TW"],
  ["zh-TW", "zh-TW"],
  ["zh_Hant_HK", "zh-TW"],
  ["zh-cn", "en"],
  ["en", "en"],
  [undefined, "en"],
])("an editor in %s reads %s", (locale, language) => {
  expect(languageFor(locale)).toBe(language);
});
