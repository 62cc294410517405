import { Slice } from "../source/index.ts";
import type { Block, Inline, Outline, Paragraph, Section } from "../syntax/index.ts";
import { classify } from "./lexicon.ts";

/**
 * The outline with what stands for a heading made one: a paragraph that is bold as a whole (`**Resolution**`) or that
 * leads in (`How to fix it:`), where the lexicon knows what it names. All up to the next one lies below it. It stands
 * beside a section that is of another kind: what is to be done is no part of the diagnosis that it follows.
 */
export function withPseudoHeadings(outline: Outline, languages: readonly string[]): Outline {
  const sections = (all: readonly Section[]): Section[] => all.flatMap(section);
  const section = (each: Section): Section[] => {
    const { own, found } = splitBlocks(each.blocks, languages, each.level + 1);
    const kind = classify(each.title.source, languages)?.kind;
    const isBeside = ({ title }: Section) => kind !== undefined && classify(title.source, languages)?.kind !== kind;
    const below = found.filter((one) => !isBeside(one));
    return [
      { ...each, blocks: own, children: [...below, ...sections(each.children)] },
      ...found.filter(isBeside).map((one) => ({ ...one, level: each.level })),
    ];
  };
  const { own, found } = splitBlocks(outline.blocks, languages, 1);
  return { ...outline, blocks: own, sections: [...found, ...sections(outline.sections)] };
}

function splitBlocks(blocks: readonly Block[], languages: readonly string[], level: number) {
  const own: Block[] = [];
  const found: (Section & { readonly blocks: Block[] })[] = [];
  for (const block of blocks) {
    const title = block.kind === "paragraph" ? titleOf(block) : undefined;
    if (title !== undefined && classify(title.source, languages) !== undefined) {
      found.push({ level, title, blocks: [], children: [], heading: block.span, span: block.span });
    } else (found.at(-1)?.blocks ?? own).push(block);
  }
  return { own, found: found.map(spanned) };
}

/** From the pseudo-heading to the end of its last block. */
function spanned(section: Section): Section {
  const end = section.blocks.at(-1)?.span.end ?? section.heading.end;
  return { ...section, span: { ...section.span, end } };
}

/** What a paragraph is the title of, if it looks like one: one line, bold or with a colon at its end. */
function titleOf({ lines, inline }: Paragraph): Inline | undefined {
  const [line, ...more] = lines;
  if (line === undefined || more.length > 0 || inline.plain.length > LONGEST_TITLE) return undefined;
  const bold = /^(\*\*|__)([^*_]+)\1\s?[:：]?$/.exec(line.source.text);
  if (bold !== null) {
    const span = line.source.span(2, 2 + (bold[2] as string).length);
    return { source: Slice.of(span), plain: bold[2] as string, marks: [], span };
  }
  return /[:：]$/.test(line.source.text) ? line : undefined;
}

const LONGEST_TITLE = 80;
