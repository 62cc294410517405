import { unreadRung } from "../../diagnostics/index.ts";
import {
  type Block,
  type List,
  readDuration,
  type ReadRung,
  readRung,
  readRungLine,
  readTimeline,
  type Section,
  type Table,
  undecorate,
} from "../../syntax/index.ts";
import type { Slice } from "../../source/index.ts";
import { classify } from "../lexicon.ts";
import type { Escalation, Rung, Trigger } from "../model.ts";
import { type Reading, readFence } from "../reading.ts";

type Found = Pick<Escalation, "caption" | "drawing"> & { readonly rungs: readonly Rung[] };

/** Reads an escalation: rungs from a drawing, a list or a table, triggers from the list of a section below it. */
export function readEscalation(reading: Reading, section: Section): Escalation {
  const found = section.blocks.map((block) => readBlock(reading, block));
  const caption = found.find((part) => part.caption !== undefined)?.caption;
  const drawing = found.find((part) => part.drawing !== undefined)?.drawing;
  const below = section.children.find((child) => classify(child.title.source, reading.languages)?.kind === "triggers");
  const rest = section.children.filter((child) => child !== below).flatMap((child) => child.blocks);
  return {
    title: reading.text(section.title.source),
    ...(caption === undefined ? {} : { caption }),
    rungs: [...found, ...rest.map((block) => readBlock(reading, block))].flatMap((part) => part.rungs),
    ...(below === undefined ? {} : { triggersTitle: reading.text(below.title.source) }),
    triggers: [...section.blocks, ...(below?.blocks ?? [])].flatMap((block) => readTriggers(reading, block)),
    ...(drawing === undefined ? {} : { drawing }),
    span: section.span,
  };
}

function readBlock(reading: Reading, block: Block): Found {
  if (block.kind === "list") return { rungs: readList(reading, block) };
  if (block.kind === "table") return { rungs: readTable(reading, block) };
  if (block.kind !== "fence" || block.language === "mermaid") return { rungs: [] };
  const { caption, rungs, unread } = readTimeline(block.body, reading.languages);
  for (const line of unread) reading.report(unreadRung, "line", { text: line.text }, { span: line.span() });
  if (rungs.length === 0) return { rungs };
  return {
    ...(caption === undefined ? {} : { caption: reading.text(caption) }),
    drawing: readFence(block),
    rungs,
  };
}

function readList(reading: Reading, list: List): Rung[] {
  return list.items.flatMap((item) =>
    take(reading, item.inline && readRungLine(undecorate(item.inline.source), reading.languages)),
  );
}

/** `| T+5min | If not acknowledged | Escalate to … |`: the cells behind the time are one text, from the first to the last. */
function readTable(reading: Reading, table: Table): Rung[] {
  return table.rows.flatMap(({ cells }) => {
    const [time, ...rest] = cells;
    const texts = rest.map((cell) => cell.source).filter((source) => source.text.trim() !== "");
    const [text, ...more] = texts;
    if (time === undefined || text === undefined || more.length > 0) return [];
    return take(reading, readRung(undecorate(time.source), text, reading.languages));
  });
}

function take(reading: Reading, read: ReadRung | undefined): Rung[] {
  if (read === undefined) return [];
  const { rung, understood } = read;
  if (!understood)
    reading.report(unreadRung, "line", { text: Object.values(rung.text.text)[0] ?? "" }, { span: rung.span });
  return [rung];
}

/** `⏱️ **5 分鐘**: On-Call SRE 未響應 | On-Call SRE not responding`: a time before the colon, what it is about behind it. */
function readTriggers(reading: Reading, block: Block): Trigger[] {
  if (block.kind !== "list") return [];
  return block.items.flatMap((item): Trigger[] => {
    if (item.inline === undefined || readRungLine(undecorate(item.inline.source), reading.languages)) return [];
    const source = undecorate(item.inline.source);
    const at = /[:：]\s*(?:\*\*)?\s*/.exec(source.text);
    if (at === null) return [];
    const after = readDuration(stripBold(source.slice(0, at.index)));
    if (after === undefined) return [];
    return [{ after, text: reading.text(source.slice(at.index + at[0].length)), span: source.span() }];
  });
}

function stripBold(slice: Slice): Slice {
  return slice.slice(slice.text.startsWith("**") ? 2 : 0);
}
