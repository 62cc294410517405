import type { Slice } from "../../source/index.ts";
import { type FenceBlock, linesOf, splitArrow, trimMarks } from "../../syntax/index.ts";
import { splitKey } from "../fields.ts";
import type { Indicator } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Blanks and what boxes are drawn with. */
const FRAME = /[\s\u2500-\u259f|]/;

/** Reads the lines of a drawn box: `服務狀態 | Service Status: DOWN`, or plain words; lines of rules alone are left out. */
export function readIndicators(reading: Reading, fence: FenceBlock): Indicator[] {
  return linesOf(fence.body).flatMap((line): Indicator[] => {
    if (!/[\p{L}\p{N}]/u.test(line.text)) return [];
    return [readIndicator(reading, trimMarks(line, FRAME))];
  });
}

/** The key is bilingual as a whole (`鍵 | Key: value`), or each half has a key of its own (`鍵: 值 | Key: value`). */
function readIndicator(reading: Reading, line: Slice): Indicator {
  const halves = reading.halves(line).map(({ language, slice }) => ({ language, ...splitKey(slice) }));
  if (halves.length > 1 && halves.every((half) => half.key !== undefined)) {
    const key = reading.join(halves.map(({ language, key }) => ({ language, slice: key })));
    const value = reading.join(halves.map(({ language, value }) => ({ language, slice: value })));
    if (key !== undefined && value !== undefined) return { key: key.text, text: value.text, span: value.span };
  }
  const { text } = reading.text(line);
  const pair = splitKey(line);
  if (pair === undefined || splitArrow(pair.key) !== undefined) return { text, span: reading.text(line).span };
  return { key: reading.text(pair.key).text, text: reading.text(pair.value).text, span: line.span() };
}
