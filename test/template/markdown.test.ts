import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SourceFile } from "../../src/source/index.ts";
import { type Block, type Inline, parseMarkdown } from "../../src/syntax/index.ts";
import { code, fence, inline, isSafeUrl, link, neutralise, row, text } from "../../src/template/index.ts";

/** What a reader of Markdown makes of it. */
function blocksOf(markdown: string): readonly Block[] {
  const outline = parseMarkdown(new SourceFile("test.md", markdown));
  expect(outline.sections).toEqual([]);
  return outline.blocks;
}

function inlineOf(markdown: string): Inline {
  const [block] = blocksOf(markdown);
  if (block?.kind !== "paragraph") throw new Error(`${JSON.stringify(markdown)} is a ${block?.kind}`);
  return block.inline;
}

/** Pieces from which trouble is made. */
const hostile = fc
  .array(
    fc.constantFrom(
      "`",
      "``",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "<b onclick=x>",
      "[x]",
      "(javascript:alert(1))",
      "![a]",
      "<javascript:a>",
      "|",
      "\\",
      "\n",
      "\n\n",
      "# ",
      "- ",
      "1. ",
      "> ",
      "```",
      "~~~",
      "* ",
      "_",
      "**",
      "[y]: javascript:a",
      "&lt;",
      " ",
      "中文",
      "a",
      "$",
      "=",
      "---",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("addresses", () => {
  test.each(["https://a.example/b?c=d:e#f", "./A.md", "../x/y.md#L1", "#id", "mailto:a@b.example", "/x", "tel:+1-555"])(
    "%s is safe",
    (url) => expect(isSafeUrl(url)).toBe(true),
  );
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "javascript\\:alert(1)",
    "file:///etc/passwd",
  ])("%j is not", (url) => expect(isSafeUrl(url)).toBe(false));
});

describe("inline Markdown of an author", () => {
  test.each([
    ["**P1** `kubectl get <pod>` [x](https://a.example)", "**P1** `kubectl get <pod>` [x](https://a.example)"],
    ["a <b>b</b> <https://a.example> <javascript:x>", "a &lt;b>b&lt;/b> <https://a.example> &lt;javascript:x>"],
    ["[x](javascript:alert(1)) [y]( <data:z> )", "[x]\\(javascript:alert(1)) [y]\\( &lt;data:z> )"],
    ["one ` tick and ``` three", "one \\` tick and \\`\\`\\` three"],
    ["\\<b> and \\`", "\\<b> and \\`"],
    ["two\n  lines", "two lines"],
    ["# heading", "\\# heading"],
    ["1. item", "1\\. item"],
    ["- item", "\\- item"],
    ["**bold** start", "**bold** start"],
    ["[x]: javascript:alert(1)", "\\[x]: javascript:alert(1)"],
  ])("%j becomes %j", (given, wanted) => expect(inline(given)).toBe(wanted));

  test("is one paragraph without HTML and unsafe links, whatever it holds", () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const safe = inline(given);
        const blocks = blocksOf(`- ${safe}\n\n${safe} end\n\n[y]: https://a.example`);
        expect(blocks.map((block) => block.kind)).toEqual(["list", "paragraph"]);
        for (const mark of inlineOf(`${safe} end`).marks) {
          expect(mark.kind).not.toBe("html");
          if (mark.url !== undefined) expect(isSafeUrl(mark.url)).toBe(true);
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test("made safe twice is the same as once", () => {
    fc.assert(
      fc.property(hostile, (given) => {
        expect(neutralise(neutralise(given))).toBe(neutralise(given));
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  test("takes linear time", () => {
    for (const piece of ["`", "<", "](", "[", "``a", "\\"])
      expect(inline(piece.repeat(100_000)).length).toBeGreaterThan(0);
  });
});

test("plain text shows exactly itself", () => {
  fc.assert(
    fc.property(hostile, (given) => {
      const shown = given.replace(/\s+/g, " ").trim();
      if (shown !== "") expect(inlineOf(text(given)).plain).toBe(shown);
    }),
    { seed: 3, numRuns: 400 },
  );
});

test("a code span shows exactly its text", () => {
  expect(code("a`b")).toBe("``a`b``");
  expect(code("`")).toBe("`` ` ``");
  expect(code("")).toBe("");
  fc.assert(
    fc.property(hostile, (given) => {
      const shown = given.replace(/\s+/g, " ").trim();
      if (shown === "") return;
      expect(inlineOf(code(given)).marks.map(({ kind, plain }) => ({ kind, plain }))).toEqual([
        { kind: "code", plain: shown },
      ]);
    }),
    { seed: 4, numRuns: 400 },
  );
});

test("a fence holds whatever stands in it", () => {
  expect(fence("bash", "a\n```\nb")).toBe("````bash\na\n```\nb\n````");
  expect(fence("x`y", "a\n")).toBe("```\na\n```");
  fc.assert(
    fc.property(hostile, (body) => {
      const [block, ...rest] = blocksOf(fence("bash", body));
      expect(rest).toEqual([]);
      expect(block?.kind === "fence" && block.closed && block.body.text).toBe(body.replace(/\n$/, ""));
    }),
    { seed: 5, numRuns: 400 },
  );
});

test("a row has as many cells as were given", () => {
  expect(row(["a|b", "`c|d`", "e\\|f", "g\nh"])).toBe("| a\\|b | `c\\|d` | e\\|f | g h |");
  fc.assert(
    fc.property(hostile, hostile, (one, two) => {
      const [table] = blocksOf(`| a | b |\n| --- | --- |\n${row([inline(one), code(two)])}`);
      if (table?.kind !== "table") throw new Error("no table");
      expect(table.rows.map((line) => line.cells.length)).toEqual([2]);
    }),
    { seed: 6, numRuns: 400 },
  );
});

test("a link with an unsafe address is its label alone", () => {
  expect(link("x", "https://a.example/(b) c")).toBe("[x](https://a.example/%28b%29%20c)");
  expect(link("x", "javascript:alert(1)")).toBe("x");
});
