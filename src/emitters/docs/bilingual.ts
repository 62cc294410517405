import type { Section } from "../../syntax/index.ts";
import { render } from "../../template/index.ts";
import { authorText, definitions, region } from "./author.ts";
import { contentsOf } from "./contents.ts";
import { headView } from "./head.ts";
import { additionsOf, NOTHING } from "./additions.ts";
import type { Scene } from "./views.ts";

/**
 * The runbook as its author wrote it, in all languages, with our parts between marks that the reader of runbooks drops:
 * compiling the document gives the same graphs again.
 */
export function bilingualDocument(scene: Scene): string {
  const { unit, voice } = scene;
  const { source, outline } = unit;
  const additions = additionsOf(scene);
  const print = (section: Section): string[] => {
    const { anchors, lead, tail } = additions.get(section.heading.start) ?? NOTHING;
    return [
      ...(anchors.length === 0 ? [] : [region("anchor", anchors.map((id) => `<a id="${id}"></a>`).join("\n"))]),
      authorText(section),
      ...(lead.length === 0 ? [] : [region("facts", lead.join("\n\n"))]),
      ...section.blocks.map(authorText),
      ...(tail.length === 0 ? [] : [region("facts", tail.join("\n\n"))]),
      ...(section === contentsAfter ? [contents] : []),
      ...section.children.flatMap(print),
    ];
  };
  const [first] = outline.sections;
  const contentsAfter = first?.level === 1 ? first : undefined;
  const contents = region("contents", render("contents", { labels: voice.labels, contents: contentsOf(scene) }));
  const { frontMatter } = outline;
  const known = definitions(source, outline);
  const parts = [
    ...(frontMatter === undefined
      ? []
      : [source.text.slice(frontMatter.span.start, frontMatter.span.end).replace(/\r\n?/g, "\n")]),
    region("head", render("head", headView(scene))),
    ...outline.blocks.map(authorText),
    ...(contentsAfter === undefined ? [contents] : []),
    ...outline.sections.flatMap(print),
    ...(known.length === 0 ? [] : [known.join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}
