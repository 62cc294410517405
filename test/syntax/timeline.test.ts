import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Slice, SourceFile, textOf } from "../../src/source/index.ts";
import { readRung, readRungLine, readTimeline, type TimelineRung } from "../../src/syntax/index.ts";

const slice = (text: string): Slice => {
  const file = new SourceFile("text.md", text);
  return Slice.of(file.span(0, file.text.length));
};
const brief = ({ at, when, action, target, channel, note, timeSpan, span }: TimelineRung) =>
  [
    at / 1000,
    when,
    action,
    target && Object.values(target.text).join("|"),
    channel,
    note,
    textOf(timeSpan),
    textOf(span),
  ].map((value) => value ?? "-");

const DRAWING = `┌──────────────────────────────┐
│  P2 升級路徑 | P2 Escalation  │
└──────────────────────────────┘

T+0:     Alert triggered
         ↓
T+5min:  On-Call SRE notified via PagerDuty
         ↓
T+15min: If recovery not progressing → Notify Platform Lead
         ↓
T+1hr:   If not resolved → Engage vendor support (if applicable)
         ↓
T+2hr:   If not resolved → Schedule incident review
`;

describe("readTimeline", () => {
  test("reads a drawing", () => {
    const { caption, rungs, unread } = readTimeline(slice(DRAWING), ["zh-Hant", "en"]);
    expect(caption?.text).toBe("P2 升級路徑 | P2 Escalation");
    expect(unread).toEqual([]);
    expect(rungs.map(brief)).toEqual([
      [0, "always", "trigger", "-", "-", "-", "T+0", "T+0:     Alert triggered"],
      [
        300,
        "always",
        "notify",
        "On-Call SRE",
        "pagerduty",
        "-",
        "T+5min",
        "T+5min:  On-Call SRE notified via PagerDuty",
      ],
      [
        900,
        "not_progressing",
        "notify",
        "Platform Lead",
        "-",
        "-",
        "T+15min",
        "T+15min: If recovery not progressing → Notify Platform Lead",
      ],
      [
        3600,
        "not_resolved",
        "engage",
        "vendor support",
        "-",
        "if applicable",
        "T+1hr",
        "T+1hr:   If not resolved → Engage vendor support (if applicable)",
      ],
      [7200, "not_resolved", "schedule", "-", "-", "-", "T+2hr", "T+2hr:   If not resolved → Schedule incident review"],
    ]);
  });

  test("gives back the lines it cannot read", () => {
    const { rungs, unread } = readTimeline(
      slice("T+5min: If the moon is full → Escalate to CTO\nask somebody\nT+soon: CTO"),
    );
    expect(rungs.map(brief)).toEqual([
      [300, "not_resolved", "escalate", "CTO", "-", "-", "T+5min", "T+5min: If the moon is full → Escalate to CTO"],
    ]);
    expect(unread.map((line) => line.text)).toEqual([
      "T+5min: If the moon is full → Escalate to CTO",
      "ask somebody",
      "T+soon: CTO",
    ]);
  });

  test("a drawing without rungs is no timeline", () => {
    expect(readTimeline(slice("服務狀態: DOWN")).rungs).toEqual([]);
    expect(readTimeline(slice("")).rungs).toEqual([]);
  });

  test("never throws, and spans hold what they name", () => {
    const piece = fc.constantFrom(
      "T+",
      "5min",
      "0",
      ":",
      " ",
      "If not resolved",
      "→",
      "Escalate to ",
      "CTO",
      "(x)",
      "\n",
      "│",
      "通知",
      "|",
      "via Slack",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        for (const rung of readTimeline(slice(pieces.join(""))).rungs) {
          expect(textOf(rung.span).startsWith(textOf(rung.timeSpan))).toBe(true);
          if (rung.target !== undefined) expect(textOf(rung.target.span)).toContain(Object.values(rung.target.text)[0]);
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe("readRungLine", () => {
  test.each<[string, (string | number)[]]>([
    [
      "**T+5min**: If not acknowledged, escalate to Platform Lead",
      [300, "not_acknowledged", "escalate", "Platform Lead", "-", "-"],
    ],
    ["T+10min: 如果未解決 → 通知平台負責人", [600, "not_resolved", "notify", "平台負責人", "-", "-"]],
    ["T+15 分鐘：未確認 → 升級至 CTO", [900, "not_acknowledged", "escalate", "CTO", "-", "-"]],
    ["T+1h: Page the database team by phone", [3600, "always", "notify", "the database team", "phone", "-"]],
    [
      "T+5min: 未確認 → 升級至主管 | If not acknowledged → Escalate to Lead",
      [300, "not_acknowledged", "escalate", "主管|Lead", "-", "-"],
    ],
    ["T+5m: no response -> call CTO (if awake)", [300, "not_acknowledged", "notify", "CTO", "-", "if awake"]],
  ])("reads %j", (text, expected) => {
    const read = readRungLine(slice(text), ["zh-Hant", "en"]);
    expect(read && brief(read.rung).slice(0, 6)).toEqual(expected);
    expect(read?.understood).toBe(true);
  });

  test.each(["Total: 5", "After 5 min: call", "T+x: call", "T-5min: call"])("reads no rung from %j", (text) => {
    expect(readRungLine(slice(text))).toBeUndefined();
  });

  test("reads a time and a text that stand apart", () => {
    const row = slice("| T+5min | If not resolved → Escalate to CTO |");
    const read = readRung(row.slice(2, 8), row.slice(11, 44));
    expect(read && brief(read.rung).slice(0, 4)).toEqual([300, "not_resolved", "escalate", "CTO"]);
  });
});
