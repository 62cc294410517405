import { phrase } from "../../diagnostics/index.ts";
import { textOf } from "../../source/index.ts";
import { inlinesOf } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** Elements that people write into Markdown, from the HTML Living Standard. */
const ELEMENTS = new Set(
  (
    "a abbr address article aside audio b bdi bdo blockquote br button caption cite code col colgroup data dd del details " +
    "dfn dialog div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li " +
    "link main mark meta nav object ol option p picture pre progress q rp rt ruby s samp script section select small source " +
    "span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var " +
    "video wbr center"
  ).split(" "),
);

export const rule = defineRule(
  {
    code: "document/no-html-placeholder",
    level: "warning",
    summary: "A blank to fill in is written as an HTML tag, and readers do not see it.",
    messages: {
      hidden:
        "`{tag}` is an HTML tag to whatever shows this text, so readers see nothing in its place: the sentence is there, and what is to be filled in is not",
    },
    help: "write it as code, or with a `\\` before it",
  },
  (report) => ({
    unit({ unit }) {
      for (const { marks } of inlinesOf(unit.outline)) {
        for (const { kind, span } of marks) {
          const tag = kind === "html" ? textOf(span) : "";
          const name = /^<([a-z][\w-]*)>$/i.exec(tag)?.[1]?.toLowerCase();
          if (name === undefined || ELEMENTS.has(name) || unit.source.text.includes(`</${tag.slice(1)}`)) continue;
          const { file, start } = span;
          const fix = {
            title: phrase("write `\\{tag}`", { tag }),
            edits: [{ span: file.span(start, start), text: "\\" }],
            safe: true,
          };
          report("hidden", { tag }, { span, fix });
        }
      }
    },
  }),
);
