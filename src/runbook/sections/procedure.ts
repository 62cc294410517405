import { unreadBlock } from "../../diagnostics/index.ts";
import type { Slice } from "../../source/index.ts";
import type { Block, FenceBlock, Item, List, Paragraph, Section } from "../../syntax/index.ts";
import { type KeyValue, readKeyValue } from "../fields.ts";
import { readStepLabel } from "../labels.ts";
import { classify, type SectionKind } from "../lexicon.ts";
import type { Fence } from "../model.ts";
import { isNavigation, type Reading, readFence } from "../reading.ts";
import { readCommands } from "./shell-fence.ts";
import { type Draft, readScript } from "./steps.ts";

/** What stands below the heading of a diagnosis group or a recovery path, in the order of the text. */
export interface Procedure {
  readonly drafts: readonly Draft[];
  readonly fences: readonly Fence[];
  /** Comments and list items that belong to the whole: findings, reasons, expected time. */
  readonly remarks: readonly Slice[];
  readonly fields: readonly KeyValue[];
}

/** Sections below a procedure whose commands must not run as a part of it. */
const APART = new Set<SectionKind | undefined>([
  "rollback",
  "prevention",
  "references",
  "escalation",
  "followUp",
  "contacts",
]);

/** Reads steps from fences, from ordered lists and from headings `Step N`. */
export function readProcedure(reading: Reading, blocks: readonly Block[], children: readonly Section[]): Procedure {
  const collector = new Collecting(reading);
  collector.blocks(blocks);
  collector.sections(children);
  return collector;
}

class Collecting implements Procedure {
  readonly drafts: Draft[] = [];
  readonly fences: Fence[] = [];
  readonly remarks: Slice[] = [];
  readonly fields: KeyValue[] = [];
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  blocks(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.kind === "fence") this.#fence(block);
      else if (block.kind === "list") this.#list(block);
      else if (block.kind === "paragraph") this.#paragraph(block);
      else if (block.kind === "table" || block.kind === "quote") this.#unread(block);
    }
  }

  sections(sections: readonly Section[]): void {
    for (const section of sections) {
      const kind = classify(section.title.source, this.#reading.languages)?.kind;
      if (APART.has(kind)) {
        this.#reading.report(unreadBlock, "apart", { title: section.title.plain }, { span: section.heading });
        continue;
      }
      const label = readStepLabel(this.#reading.halves(section.title.source)[0]?.slice ?? section.title.source);
      const first = this.drafts.length;
      this.blocks(section.blocks);
      if (label !== undefined) this.#label(first, label.label, label.rest);
      this.sections(section.children);
    }
  }

  /** Gives the steps below a heading `Step N` its number and title; without commands it is a step for a person. */
  #label(first: number, number: number, title: Slice): void {
    const draft = this.drafts[first];
    if (draft === undefined) {
      this.drafts.push({
        number,
        title,
        marker: title,
        script: end(title),
        remarks: [],
        unnumbered: false,
        session: this.#session(),
      });
    } else if (draft.number === undefined) this.drafts[first] = { ...draft, number, title };
  }

  #fence(block: FenceBlock): void {
    const commands = readCommands(block);
    if (commands === undefined) {
      if (block.language !== "mermaid") this.#unread(block);
      return;
    }
    this.fences.push(readFence(block));
    const { drafts, comments } = readScript(this.#reading, commands, this.#session());
    this.drafts.push(...drafts);
    this.remarks.push(...comments);
  }

  #list(list: List): void {
    for (const [index, item] of list.items.entries()) {
      if (item.inline !== undefined && isNavigation(item.inline)) continue;
      if (list.ordered && !/→|->|=>/.test(item.inline?.plain ?? "")) this.#step(item, list.start + index);
      else {
        if (item.inline !== undefined) this.remarks.push(item.inline.source);
        this.blocks(item.blocks);
      }
    }
  }

  /** An item of an ordered list is a step; each further fence in it is commands of the same step. */
  #step(item: Item, number: number): void {
    const first = this.drafts.length;
    this.blocks(item.blocks);
    const title = item.inline?.source;
    if (title === undefined) return;
    const label = { title, marker: title };
    const draft = this.drafts[first];
    if (draft === undefined) {
      this.drafts.push({
        number,
        ...label,
        script: end(title),
        remarks: [],
        unnumbered: false,
        session: this.#session(),
      });
    } else if (draft.number === undefined) this.drafts[first] = { ...draft, number, ...label };
  }

  #paragraph(block: Paragraph): void {
    for (const line of block.lines) {
      const field = readKeyValue(line.source);
      if (field !== undefined) this.fields.push(field);
      else if (!isNavigation(line)) this.#unread(line);
    }
  }

  #unread(place: { readonly span: FenceBlock["span"] }): void {
    this.#reading.report(unreadBlock, "procedure", {}, { span: place.span });
  }

  /** Fences count from 1, and so do steps that no fence holds. */
  #session(): number {
    return (this.drafts.at(-1)?.session ?? 0) + 1;
  }
}

function end(slice: Slice): Slice {
  return slice.slice(slice.text.length);
}
