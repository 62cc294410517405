import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Slice, SourceFile, textOf } from "../../src/source/index.ts";
import { detectLanguages, languageOf, splitBilingual, splitLanguages } from "../../src/syntax/index.ts";

const slice = (text: string): Slice => {
  const file = new SourceFile("text.md", text);
  return Slice.of(file.span(0, file.text.length));
};
const split = (text: string, languages: string[] = ["zh-Hant", "en"]) => splitBilingual(slice(text), languages).text;

describe("splitBilingual", () => {
  test.each([
    ["中文 | English", { "zh-Hant": "中文", en: "English" }],
    ["中文 \\| English", { "zh-Hant": "中文", en: "English" }],
    ["中文｜English", { "zh-Hant": "中文", en: "English" }],
    ["English | 中文", { en: "English", "zh-Hant": "中文" }],
    ["ログを確認する | Check the logs", { ja: "ログを確認する", en: "Check the logs" }],
    ["로그 확인 | Check the logs", { ko: "로그 확인", en: "Check the logs" }],
    [
      "所有副本 | すべてのレプリカ | All replicas",
      { "zh-Hant": "所有副本", ja: "すべてのレプリカ", en: "All replicas" },
    ],
    ["📋 文件目的 | Document Purpose", { "zh-Hant": "文件目的", en: "Document Purpose" }],
    ['<a id="purpose"></a>文件目的 | Purpose', { "zh-Hant": "文件目的", en: "Purpose" }],
    ["監控 (Monitoring)", { "zh-Hant": "監控", en: "Monitoring" }],
    ["监控（Monitoring）", { "zh-Hans": "监控", en: "Monitoring" }],
    [
      "🔴 P1: core-down (所有副本不健康 | All Replicas Unhealthy)",
      { "zh-Hant": "P1: core-down (所有副本不健康)", en: "P1: core-down (All Replicas Unhealthy)" },
    ],
    [
      "SLO 影響: State transition latency > P90 50ms | SLO impact: State transition latency > P90 50ms",
      {
        "zh-Hant": "SLO 影響: State transition latency > P90 50ms",
        en: "SLO impact: State transition latency > P90 50ms",
      },
    ],
    ["執行 `a | b` 指令 | Run `a | b`", { "zh-Hant": "執行 `a | b` 指令", en: "Run `a | b`" }],
  ])("takes %j apart", (text, expected) => {
    expect(split(text)).toEqual(expected);
    expect(Object.keys(split(text))).toEqual(Object.keys(expected));
  });

  test.each([
    ["恢復目標 (RTO)", "zh-Hant"],
    ["Impact: 100% (所有 HLP 執行停止)", "zh-Hant"],
    ["快速重啟 (應用層問題 | Application problem)", "zh-Hant"],
    ["cat a | grep b", "en"],
    ["中文 |", "zh-Hant"],
    ["`中文 | English`", "und"],
    ["[中文 | English](x.md)", "zh-Hant"],
    ["中文 \\` English", "zh-Hant"],
    ["Recovery | Diagnosis", "en"],
    ["1.0.0", "und"],
    ["2025-12-07", "und"],
    ["< 5", "und"],
    ["P1", "und"],
    ["<TIMESTAMP>", "und"],
    ["", "und"],
    ["🔥", "und"],
  ])("leaves %j whole, in %s", (text, language) => {
    expect(split(text)).toEqual({ [language]: text });
  });

  test("characters of one script decide, then the document, then nothing", () => {
    expect(split("文件", [])).toEqual({ zh: "文件" });
    expect(split("文件", ["en", "zh-Hans"])).toEqual({ "zh-Hans": "文件" });
    expect(split("文件", ["ja", "en"])).toEqual({ ja: "文件" });
    expect(split("服務狀態", ["zh-Hans"])).toEqual({ "zh-Hant": "服務狀態" });
    expect(split("对应检查", ["zh-Hant"])).toEqual({ "zh-Hans": "对应检查" });
  });

  test("parts stand where they say, and hold the text", () => {
    const { parts } = splitBilingual(slice("  🔴 **停止** | **Down**  "), ["zh-Hant", "en"]);
    expect(parts.map((part) => [part.language, textOf(part.slice.span())])).toEqual([
      ["zh-Hant", "**停止**"],
      ["en", "**Down**"],
    ]);
  });

  test("any text is split into parts of itself, in order, and never to nothing", () => {
    const alphabet = fc.constantFrom(
      "中",
      "監",
      "监",
      "の",
      "한",
      "ab",
      "Word",
      " ",
      " | ",
      "｜",
      "`",
      "(",
      ")",
      "（",
      "[",
      "\\",
      "1",
      "🔴",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), (pieces) => {
        const source = slice(pieces.join(""));
        const { text, parts } = splitBilingual(source, ["zh-Hant", "en"]);
        expect(Object.keys(text).length).toBe(parts.length);
        let at = 0;
        for (const part of parts) {
          const span = part.slice.span();
          expect(textOf(span)).toBe(part.slice.text);
          expect(span.start).toBeGreaterThanOrEqual(at);
          at = span.end;
        }
        expect(splitLanguages(source, []).length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("languages", () => {
  test("of one text", () => {
    expect(languageOf("kubectl 顯示所有 Pod 處於 CrashLoopBackOff、Error 或 Pending 狀態")).toBe("zh-Hant");
    expect(languageOf("Post `服務恢復` to the channel as soon as you can")).toBe("en");
    expect(languageOf("50ms P90 10%")).toBe("und");
  });

  test("of a document, in the order of their appearance", () => {
    expect(detectLanguages("緊急手冊 | Emergency Runbook\n文件目的 | Purpose\n只有中文")).toEqual(["zh-Hant", "en"]);
    expect(detectLanguages("Meaning\nImpact\nDiagnosis\nMitigation\nRun it\n文件")).toEqual(["en"]);
    expect(detectLanguages("復旧手順\nログを確認する\n原因")).toEqual(["ja"]);
    expect(detectLanguages("")).toEqual([]);
  });
});
