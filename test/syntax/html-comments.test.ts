import { expect, test } from "vitest";
import { SourceFile, textOf } from "../../src/source/index.ts";
import { htmlCommentsOf, parseMarkdown } from "../../src/syntax/index.ts";

/** Each comment of a text, with the first line of what it stands before. */
function commentsIn(text: string): readonly (readonly [string, string | undefined])[] {
  return htmlCommentsOf(parseMarkdown(new SourceFile("a.md", text))).map(({ text: comment, next }) => {
    return [comment, next === undefined ? undefined : textOf(next).split("\n")[0]];
  });
}

test.each([
  ["before a heading", "<!-- a -->\n# One\n\n## Two\n", [["a", "# One"]]],
  ["at the end of a section", "# One\n\ntext\n\n<!-- a -->\n\n## Two\n", [["a", "## Two"]]],
  ["before a fence", "# One\n\n<!-- a -->\n```bash\nls\n```\n\ntext\n", [["a", "```bash"]]],
  [
    "several in a row",
    "<!-- a -->\n\n<!-- b -->\n\ntext\n",
    [
      ["a", "text"],
      ["b", "text"],
    ],
  ],
  ["before an item", "- one\n\n  <!-- a -->\n\n- two\n", [["a", "- two"]]],
  ["before a list", "<!-- a -->\n\n- one\n- two\n", [["a", "- one"]]],
  ["within an item", "- one\n\n  <!-- a -->\n\n  text\n- two\n", [["a", "text"]]],
  ["within a quote", "> <!-- a -->\n>\n> text\n", [["a", "text"]]],
  ["over lines", "<!--\n a\n b\n-->\n\ntext\n", [["a\n b", "text"]]],
  ["at the end", "# One\n\n<!-- a -->\n", [["a", undefined]]],
  ["within a paragraph", "one <!-- a --> two\n\nthree\n", [["a", undefined]]],
  ["within the text of an item", "- one <!-- a --> two\n", [["a", undefined]]],
  ["not one", "<div><!-- a --></div>\n\n```html\n<!-- b -->\n```\n", []],
])("a comment %s", (_name, text, expected) => expect(commentsIn(text)).toEqual(expected));

test("a heading stands for all below it", () => {
  const text = "<!-- a -->\n# One\n\ntext\n\n## Two\n\nmore\n\n# Three\n";
  const [comment] = htmlCommentsOf(parseMarkdown(new SourceFile("a.md", text)));
  expect(comment?.next && textOf(comment.next)).toBe("# One\n\ntext\n\n## Two\n\nmore\n\n");
});
