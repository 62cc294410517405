import { unreadBlock } from "../../diagnostics/index.ts";
import { Slice } from "../../source/index.ts";
import {
  type Block,
  type FenceBlock,
  type Inline,
  type Item,
  type List,
  type Paragraph,
  type Section,
  trim,
} from "../../syntax/index.ts";
import { type KeyValue, readKeyValue } from "../fields.ts";
import { readStepLabel } from "../labels.ts";
import { classify, type SectionKind } from "../lexicon.ts";
import type { Fence } from "../model.ts";
import { isNavigation, type Reading, readFence } from "../reading.ts";
import { isCommand, readCommands } from "./shell-fence.ts";
import { joinLists } from "./split-lists.ts";
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

/** Sections of a how-to that tell about it and are no part of it. */
const ABOUT = new Set<SectionKind | undefined>([...APART, "meaning", "symptoms", "severity", "impact", "cause"]);

/** A longer paragraph is a text of its own. */
const LONGEST_LEAD = 200;

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

  blocks(blocks: readonly Block[], isItem = false): void {
    /** The paragraph just above, which may turn out to be the title of the commands below it. */
    let lead: Paragraph | undefined;
    for (const block of joinLists(blocks)) {
      const isTitle = block.kind === "fence" && this.#fence(block, lead?.inline.source);
      if (lead !== undefined && !isTitle) this.#paragraph(lead);
      lead = block.kind === "paragraph" && this.#mayLead(block) ? block : undefined;
      if (block.kind === "list") this.#list(block, isItem);
      else if (block.kind === "paragraph" && lead === undefined) this.#paragraph(block);
      else if (block.kind === "table" || block.kind === "quote") this.#unread(block);
    }
    if (lead !== undefined) this.#paragraph(lead);
  }

  /** In a runbook that nobody wrote for this compiler a sentence says what the commands below it are for. */
  #mayLead({ inline, lines }: Paragraph): boolean {
    if (!this.#reading.itemsAreSteps || inline.plain.length > LONGEST_LEAD) return false;
    return !isNavigation(inline) && lines.every(({ source }) => readKeyValue(source) === undefined);
  }

  sections(sections: readonly Section[]): void {
    for (const section of sections) {
      const kind = classify(section.title.source, this.#reading.languages)?.kind;
      if ((this.#reading.shape === "how-to" ? ABOUT : APART).has(kind)) {
        this.#reading.report(unreadBlock, "apart", { title: section.title.plain }, { span: section.heading });
        continue;
      }
      const label = readStepLabel(this.#reading.halves(section.title.source)[0]?.slice ?? section.title.source);
      const first = this.drafts.length;
      this.blocks(section.blocks);
      if (label !== undefined) this.#label(first, label.label, label.rest);
      else if (this.#reading.itemsAreSteps) this.#name(first, section.title.source);
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

  /** A heading names the first step below it that has no name of its own. */
  #name(first: number, title: Slice): void {
    const draft = this.drafts[first];
    if (draft !== undefined && draft.title === undefined) this.drafts[first] = { ...draft, title, marker: title };
  }

  /** Whether the fence has steps; the first one is called by `title` where it has no name of its own. */
  #fence(block: FenceBlock, title: Slice | undefined): boolean {
    const commands = readCommands(block, !this.#reading.guessed);
    if (commands === undefined) {
      if (block.language !== "mermaid") this.#unread(block);
      return false;
    }
    this.fences.push(readFence(block));
    const { drafts, comments } = readScript(this.#reading, commands, this.#session());
    const [first, ...others] = drafts;
    if (first === undefined) return false;
    const isTitled = title !== undefined && first.title === undefined;
    this.drafts.push(isTitled ? { ...first, title, marker: title } : first, ...others);
    this.remarks.push(...comments);
    return isTitled;
  }

  #list(list: List, isItem: boolean): void {
    for (const [index, item] of list.items.entries()) {
      if (item.inline !== undefined && isNavigation(item.inline)) continue;
      const isStep = list.ordered || (this.#reading.itemsAreSteps && !isItem);
      if (isStep && !/→|->|=>/.test(item.inline?.plain ?? ""))
        this.#step(item, list.ordered ? { number: list.start + index } : {});
      else {
        if (item.inline !== undefined) this.remarks.push(item.inline.source);
        this.blocks(item.blocks, true);
      }
    }
  }

  /** An item is a step; each further fence in it is commands of the same step. */
  #step(item: Item, number: Pick<Draft, "number">): void {
    const first = this.drafts.length;
    this.blocks(item.blocks, true);
    const title = item.inline?.source;
    if (title === undefined) return;
    const label = { title, marker: title };
    const draft = this.drafts[first];
    if (draft === undefined) {
      const suggestion = item.inline === undefined ? undefined : findSuggestion(item.inline);
      this.drafts.push({
        ...number,
        ...label,
        script: end(title),
        ...(suggestion === undefined ? {} : { suggestion }),
        remarks: [],
        unnumbered: false,
        session: this.#session(),
      });
    } else if (draft.number === undefined) this.drafts[first] = { ...draft, ...number, ...label };
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

/** The command that an item names, where it names one: ``Check the events: `kubectl get events` ``. */
function findSuggestion({ marks }: Inline): Slice | undefined {
  const commands = marks.filter(({ kind, plain }) => kind === "code" && isCommand(plain));
  const [only, ...more] = commands;
  if (only === undefined || more.length > 0) return undefined;
  const written = Slice.of(only.span);
  const ticks = /^`+/.exec(written.text)?.[0].length ?? 0;
  return trim(written.slice(ticks, written.text.length - ticks));
}

function end(slice: Slice): Slice {
  return slice.slice(slice.text.length);
}
