import fc from "fast-check";
import { expect, test } from "vitest";
import { harmless, lastLine, widthAtMost } from "../../../src/cli/screen/fit.ts";
import { view } from "../../../src/cli/screen/view.ts";
import { displayWidth } from "../../../src/source/index.ts";
import { ended, launched, moment, procedureOf, screenOf, stateAfter, textOf } from "./scenes.ts";

const seed = 20251207;
const zh = procedureOf({ "zh-Hant": "快速重啟" }, [
  { "zh-Hant": "強制重啟所有 Pod" },
  { "zh-Hant": "監看滾動更新進度 🚀" },
  { "zh-Hant": "驗證健康狀態" },
]);
const en = procedureOf({ en: "Fast restart" }, [
  { en: "Force restart all pods" },
  { en: "Monitor rollout progress" },
  { en: "Verify health" },
]);
const events = [
  [1, launched("sample/a/1")],
  [2, ended("sample/a/1", "succeeded")],
  [2, launched("sample/a/2")],
] as const;
const known = { run: "7f3a1b2c", context: "prod-tw", hint: "Ctrl-C: detach, cancel or go on" };

test("in Chinese", () => {
  const scene = {
    ...known,
    procedure: zh,
    state: stateAfter(zh, events),
    output: "正在等待 3 個中的 2 個 \u001B[31m更新",
    escalation: "3:12 內無人確認，就通知 平台負責人",
  };
  expect(screenOf(scene, 36)).toMatchInlineSnapshot(`
    [
      "P1 sample/a  快速重啟",
      "0:36, expected 0:30 to 1:00  cluster prod-tw  run 7f3a1b2c  plan ad0d53fea3a9",
      " ✓   0:01          1  強制重啟所有 Pod",
      " ▸   0:34 of  1:00 2  監看滾動更新進度 🚀",
      "                   | 正在等待 3 個中的 2 個 \\u{1B}[31m更新",
      " ◦        of  1:00 3  驗證健康狀態",
      " ⚑ 3:12 內無人確認，就通知 平台負責人",
      "Ctrl-C: detach, cancel or go on",
    ]
  `);
  expect(screenOf(scene, 36, { columns: 30, rows: 24 })).toMatchInlineSnapshot(`
    [
      "P1 sample/a  快速重啟",
      "0:36, expected 0:30 to 1:00...",
      " ✓   0:01 1  強制重啟所有 Pod",
      " ▸   0:34 2  監看滾動更新進...",
      "          | 正在等待 3 個中...",
      " ◦        3  驗證健康狀態",
      " ⚑ 3:12 內無人確認，就通知...",
      "Ctrl-C: detach, cancel or g...",
    ]
  `);
});

test("in English, from the beginning to the end", () => {
  const state = stateAfter(en, events);
  expect(screenOf({ ...known, procedure: en, state: undefined }, 0)).toMatchInlineSnapshot(`
    [
      "P1 sample/a  Fast restart",
      "0:00, expected 0:30 to 1:00  cluster prod-tw  run 7f3a1b2c  plan 75ce5d7004bc",
      " ◦        of  1:00 1  Force restart all pods",
      " ◦        of  1:00 2  Monitor rollout progress",
      " ◦        of  1:00 3  Verify health",
      "Ctrl-C: detach, cancel or go on",
    ]
  `);
  expect(
    screenOf({ ...known, procedure: en, state, escalation: "Platform Lead in 3:12 if nobody acknowledges" }, 36),
  ).toMatchInlineSnapshot(`
    [
      "P1 sample/a  Fast restart",
      "0:36, expected 0:30 to 1:00  cluster prod-tw  run 7f3a1b2c  plan 75ce5d7004bc",
      " ✓   0:01          1  Force restart all pods",
      " ▸   0:34 of  1:00 2  Monitor rollout progress",
      " ◦        of  1:00 3  Verify health",
      " ⚑ Platform Lead in 3:12 if nobody acknowledges",
      "Ctrl-C: detach, cancel or go on",
    ]
  `);
  const asked = stateAfter(en, [
    ...events,
    [40, ended("sample/a/2", "failed")],
    [40, { kind: "question-asked", question: 1, about: "retry", step: "sample/a/2", bound: [], timeout: 900_000 }],
  ]);
  const prompt = { question: "yes, no, go-on? ", typed: "ye" };
  expect(screenOf({ ...known, procedure: en, state: asked, prompt }, 100)).toMatchInlineSnapshot(`
    [
      "P1 sample/a  Fast restart",
      "1:40, expected 0:30 to 1:00  cluster prod-tw  run 7f3a1b2c  plan 75ce5d7004bc",
      " ✓   0:01          1  Force restart all pods",
      " ?   1:00 of 15:00 2  Monitor rollout progress",
      "                   question 1 to anybody, 14:00 left",
      " ◦        of  1:00 3  Verify health",
      "yes, no, go-on? ye",
    ]
  `);
});

test("in English, a run that was cancelled", () => {
  const over = stateAfter(en, [
    ...events,
    [30, { kind: "cancel-requested", everything: false, by: "me", reason: "enough" }],
    [40, ended("sample/a/2", "failed")],
    [41, { kind: "run-ended", outcome: "cancelled", left: [{ step: "sample/a/1", why: "too-late" }] }],
  ]);
  expect(screenOf({ run: "7f3a1b2c", procedure: en, state: over }, 500)).toMatchInlineSnapshot(`
    [
      "P1 sample/a  Fast restart",
      "0:41, expected 0:30 to 1:00  no cluster  run 7f3a1b2c  plan 75ce5d7004bc",
      " ✓   0:01          1  Force restart all pods",
      " ✗   0:38          2  Monitor rollout progress",
      "                   failed, exit code 7",
      " ◦        of  1:00 3  Verify health",
      "cancelled; not taken back: sample/a/1 (too-late)",
    ]
  `);
});

test("a screen that is too low shows what is at work, and counts the rest", () => {
  const long = procedureOf(
    { en: "Long" },
    Array.from({ length: 30 }, (_, at) => ({ en: `Step ${at + 1}` })),
  );
  const done = Array.from({ length: 12 }, (_, at) => [
    [at, launched(`sample/a/${at + 1}`)] as const,
    [at, ended(`sample/a/${at + 1}`, "succeeded")] as const,
  ]).flat();
  const state = stateAfter(long, [...done, [12, launched("sample/a/13")]]);
  const scene = { ...known, procedure: long, state, output: "at work" };
  expect(screenOf(scene, 20, { columns: 60, rows: 11 })).toMatchInlineSnapshot(`
    [
      "P1 sample/a  Long",
      "0:20, expected 0:30 to 1:00  cluster prod-tw  run 7f3a1b2...",
      "   ... 11 before",
      " ✓   0:00          12  Step 12",
      " ▸   0:08 of  1:00 13  Step 13",
      "                   | at work",
      " ◦        of  1:00 14  Step 14",
      " ◦        of  1:00 15  Step 15",
      "   ... 15 more",
      "Ctrl-C: detach, cancel or go on",
    ]
  `);
  expect(screenOf(scene, 20, { columns: 60, rows: 2 })).toEqual(["Ctrl-C: detach, cancel or go on"]);
});

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "服務完全中斷",
        "👩‍👩‍👧‍👦",
        "🇹🇼",
        "⚠️",
        "e\u0301",
        "\u001B[2J",
        "\u001B]52;c;YQ==\u0007",
        "\u202E",
        "\u0000",
        "\u009B31m",
        "क्षि",
      ),
      fc.constant("x".repeat(300)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));

test("no row is wider than the terminal, and there are never more of them than fit", () => {
  fc.assert(
    fc.property(
      fc.record({ title: hostile, step: hostile, output: hostile, who: hostile, question: hostile, typed: hostile }),
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 30 }),
      ({ title, step, output, who, question, typed }, columns, rows) => {
        const procedure = procedureOf({ en: title }, [{ en: step }, { "zh-Hant": step, en: title }]);
        const state = stateAfter(procedure, [[1, launched("sample/a/1")]]);
        const scene = {
          ...known,
          context: who,
          procedure,
          state,
          output,
          escalation: who,
          prompt: { question, typed },
        };
        const shown = view(scene, moment(70), { columns, rows });
        expect(shown.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
        for (const text of textOf(shown)) {
          expect(displayWidth(text)).toBeLessThanOrEqual(columns);
          expect(widthAtMost(text)).toBeLessThanOrEqual(columns);
          expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]|\p{Bidi_Control}|\p{Surrogate}/u);
        }
      },
    ),
    { seed, numRuns: 300 },
  );
});

test.each([
  ["one\ntwo\n", "two"],
  ["10%\r20%\r", "20%"],
  ["one\n  \n\n", "one"],
  ["", undefined],
  ["two\nthree, not ended", "three, not ended"],
])("the last line of %j", (text, line) => expect(lastLine(Buffer.from(text))).toBe(line));

test("an end that begins within a character begins with the next", () => {
  expect(lastLine(Buffer.from("服務完全").subarray(1))).toBe("務完全");
  expect(harmless(lastLine(Buffer.from([0xff, 0x1b, 0x5b, 0x41])) ?? "")).toBe("\\u{1B}[A");
});
