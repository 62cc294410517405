import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDuration, formatInterval, graphFormats, printGraph, type StepGraph } from "../../../src/graph/index.ts";
import { validate } from "../../../src/schema/index.ts";
import { validate as stepGraphValidator } from "../../../src/schema/generated/step-graph.validate.js";
import { command, sample } from "./sample.ts";

describe("times", () => {
  test.each([
    [0, "0 s"],
    [1, "1 ms"],
    [1_500, "1 s 500 ms"],
    [90_000, "1 min 30 s"],
    [7_200_000, "2 h"],
  ])("%d ms is %s", (milliseconds, wanted) => expect(formatDuration(milliseconds)).toBe(wanted));

  test("an interval needs no words", () => {
    expect(formatInterval({ atMost: 30_000 })).toBe("≤ 30 s");
    expect(formatInterval({ atLeast: 60_000, atMost: 60_000 })).toBe("1 min");
    expect(formatInterval({ atLeast: 30_000, atMost: 60_000, per: "execution" })).toBe("30 s – 1 min / execution");
  });
});

describe("text", () => {
  test("is a tree whose columns stand one below the other", async () => {
    await expect(await printGraph(sample(), "text")).toMatchFileSnapshot("golden/sample.txt");
  });

  test("speaks one language where one is asked for", async () => {
    const text = await printGraph(sample(), "text", "zh-Hant");
    expect(text.split("\n")[0]).toBe("core-down/diagnosis  P1  diagnosis  診斷步驟");
  });

  test("prints chains that nothing leads to, and those that join, with what they wait for", async () => {
    const graph: StepGraph = {
      ...sample(),
      nodes: [command("a", { en: "A" }, []), command("b", { en: "B" }, []), command("c", { en: "C" }, ["b", "a"])],
    };
    expect((await printGraph(graph, "text")).split("\n").slice(3)).toEqual([
      "",
      "└─ a  A  command  read  ≤ 30 s",
      "",
      "├─ b  B  command  read  ≤ 30 s",
      "└─ c  C  command  read  ≤ 30 s",
      "   · after a",
      "",
    ]);
  });

  test("shows characters that a terminal would obey", async () => {
    const graph = { ...sample(), nodes: [command("a", { en: "x\u001b[2J\u202Ey\nz" }, [])] };
    expect(await printGraph(graph, "text")).toContain("x\\u{1B}[2J\\u{202E}y z");
  });
});

describe("json", () => {
  test("is what the schema says, all of it", async () => {
    const data: unknown = JSON.parse(await printGraph(sample(), "json"));
    expect(validate(stepGraphValidator, data)).toEqual([]);
    expect((data as StepGraph).nodes.map((node) => node.id)).toEqual(sample().nodes.map((node) => node.id));
  });
});

describe("mermaid", () => {
  test("is a flowchart with every mark of the author escaped", async () => {
    await expect(await printGraph(sample(), "mermaid")).toMatchFileSnapshot("golden/sample.mmd");
  });

  test("no text of the author leaves its quotes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (title) => {
        const graph = { ...sample(), nodes: [command("a", { en: title }, [])] };
        const lines = (await printGraph(graph, "mermaid")).split("\n");
        expect(lines).toHaveLength(7);
        expect(lines[1]).toMatch(/^ {2}n0\["[^"`<>[\](){}|]*<br\/>command · read · ≤ 30 s"\]$/u);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("svg", () => {
  test("is one file that asks for nothing else and keeps hostile text as text", async () => {
    const svg = await printGraph(sample(), "svg");
    expect(svg).toContain("&lt;b&gt;#1&lt;/b&gt;");
    expect(svg).not.toMatch(/<(?:script|image|use|foreignObject|a)\b|href|@import|url\((?!#)|on\w+=/);
    expect(svg.match(/<rect class="box/g)).toHaveLength(sample().nodes.length);
  });

  test("no box covers another", async () => {
    const svg = await printGraph(sample(), "svg");
    const boxes = [
      ...svg.matchAll(/class="box[^"]*" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map((found) => found.slice(1).map(Number) as [number, number, number, number]);
    boxes.forEach(([x, y, width, height], at) => {
      for (const [left, top, wide, high] of boxes.slice(at + 1)) {
        expect(x + width <= left || left + wide <= x || y + height <= top || top + high <= y).toBe(true);
      }
    });
  });

  test("draws thousands of steps without the layout", async () => {
    const nodes = Array.from({ length: 3_000 }, (_, at) =>
      command(`n${at}`, { en: "x" }, at === 0 ? [] : [`n${at - 1}`]),
    );
    expect((await printGraph({ ...sample(), nodes }, "svg")).match(/<rect class="box/g)).toHaveLength(3_000);
  });
});

test("every form is the same each time, and ends in a line feed", async () => {
  for (const format of graphFormats) {
    const text = await printGraph(sample(), format, "en");
    expect(text.endsWith("\n")).toBe(true);
    expect(await printGraph(sample(), format, "en")).toBe(text);
  }
});
