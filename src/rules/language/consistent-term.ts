import { phrase } from "../../diagnostics/index.ts";
import type { Span } from "../../source/index.ts";
import { textOf } from "../../source/index.ts";
import { type Inline, inlinesOf } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "language/consistent-term",
    level: "warning",
    summary: "A word stands where the glossary of the team has another one.",
    messages: {
      other:
        "`{word}` is `{term}` in the glossary of `runbookc.yaml`: with two words for one thing a tired reader looks for a second thing",
    },
    help: "write the word of the glossary",
  },
  (report) => ({
    unit({ unit }) {
      const glossary = Object.entries(unit.settings.glossary ?? {});
      if (glossary.length === 0) return;
      const terms = new Map(glossary.flatMap(([term, others]) => others.map((word) => [word.toLowerCase(), term])));
      // A word that is meant to stand is right, also where it holds one that is not.
      for (const [term] of glossary) terms.delete(term.toLowerCase());
      const pattern = patternOf(glossary.flat(2));
      for (const inline of inlinesOf(unit.outline)) {
        const hidden = notProse(inline);
        for (const { 0: word, index } of inline.source.text.matchAll(pattern)) {
          const term = terms.get(word.toLowerCase());
          const span = inline.source.span(index, index + word.length);
          if (term === undefined || hidden.some(({ start, end }) => start < span.end && span.start < end)) continue;
          const isAsListed = unit.settings.glossary?.[term]?.includes(word) === true;
          // Anchors are made of headings, and the words around may have to follow.
          const fix = { title: phrase("write `{text}`", { text: term }), edits: [{ span, text: term }], safe: false };
          report("other", { word, term }, { span, ...(isAsListed ? { fix } : {}) });
        }
      }
    },
  }),
);

/** Any of the words, the longest first; one in Latin letters only where it stands alone. */
function patternOf(words: readonly string[]): RegExp {
  const parts = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const before = /^[\p{Script=Latin}\p{N}]/u.test(word) ? "(?<![\\p{Script=Latin}\\p{N}_-])" : "";
      const after = /[\p{Script=Latin}\p{N}]$/u.test(word) ? "(?![\\p{Script=Latin}\\p{N}_-])" : "";
      return before + word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`) + after;
    });
  return new RegExp(parts.join("|"), "giu");
}

/** Code, tags and addresses, where a word is a name. */
function notProse({ marks }: Inline): readonly Span[] {
  return marks.flatMap(({ kind, span }): Span[] => {
    if (kind === "code" || kind === "html" || kind === "image") return [span];
    if (kind !== "link") return [];
    const target = textOf(span).lastIndexOf("](");
    return [span.file.span(target === -1 ? span.start : span.start + target, span.end)];
  });
}
