import { nearest, phrase } from "../../diagnostics/index.ts";
import { inlinesOf, sectionsOf } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "document/working-links",
    level: "warning",
    summary: "A link leads to a heading that the text does not have.",
    messages: {
      heading:
        "no heading of this text is `#{anchor}`: the link stays where it is, and whoever followed it looks for the right place by hand",
    },
  },
  (report) => ({
    unit({ unit }) {
      const { outline, source } = unit;
      const links = inlinesOf(outline).flatMap(({ marks }) => marks.filter(({ url }) => url?.startsWith("#") === true));
      if (links.length === 0) return;
      const anchors = new Set([
        ...slugsOf(sectionsOf(outline.sections).map(({ title }) => title.plain)),
        ...[...source.text.matchAll(/\b(?:id|name)=["']([^"']+)["']|\{#([\w-]+)\}/g)].map(
          ([, id, own]) => id ?? own ?? "",
        ),
      ]);
      for (const { url = "", span } of links) {
        const anchor = decoded(url.slice(1));
        if (anchor === "" || anchor === "top" || anchors.has(anchor) || anchors.has(anchor.toLowerCase())) continue;
        const meant = nearest(anchor, [...anchors]);
        const help =
          meant === undefined
            ? phrase("take the link out, or add the heading")
            : phrase("did you mean `#{meant}`?", { meant });
        report("heading", { anchor }, { span, help });
      }
    },
  }),
);

/** The anchors that GitHub, GitLab and Hugo give to headings: lower case, marks left out, `-` for blanks. */
function slugsOf(titles: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return titles.map((title) => {
    const slug = title
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-");
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
