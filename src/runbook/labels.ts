import type { Slice } from "../source/index.ts";
import { trim } from "../syntax/index.ts";

/** A heading or comment taken apart: `第二步：應用層診斷`, `Step 2: …`, `恢復路徑 A: …`. */
export interface Labelled<Label> {
  readonly label: Label;
  /** What stands behind the label. */
  readonly rest: Slice;
}

const NUMERAL = "[一二三四五六七八九十]{1,3}";
const END = "\\s{0,3}(?:[:：.．、)）]|[-–—](?=\\s)|(?=\\s)|$)\\s{0,3}";
const STEP = new RegExp(
  `^(?:(?:(?:diagnostic |diagnosis |recovery )?(?:step|phase|stage))\\s{0,3}(\\d{1,3})|第\\s?(${NUMERAL}|\\d{1,3})\\s?(?:步驟?|步骤|阶段|階段)|(?:步骤|步驟|手順|ステップ|단계)\\s{0,3}(\\d{1,3}|${NUMERAL})|(\\d{1,3})\\s?단계)${END}`,
  "i",
);
/** In a comment a bare number is a label too: `# 2. Check PVC`. */
const NUMBERED = /^(\d{1,3})\s{0,3}[.．、:：)）]\s{0,3}(?=\D|$)/;
const PATH = new RegExp(
  `^(?:(?:recovery |resolution )?(?:option|method|path|approach|strategy|scenario|plan|case)|恢復路徑|恢复路径|路徑|路径|策略|方案|方法|场景|場景|選項|选项|復旧経路|案|パターン|복구 경로|경로|방법)\\s{0,3}([A-Z]|\\d{1,3}|${NUMERAL})(?![A-Za-z0-9])${END}`,
  "i",
);

/** The number of a step label, and what follows it. */
export function readStepLabel(slice: Slice): Labelled<number> | undefined {
  const found = STEP.exec(slice.text);
  const written = found?.slice(1).find((group) => group !== undefined);
  if (found === null || written === undefined) return undefined;
  return { label: toNumber(written), rest: trim(slice.slice(found[0].length)) };
}

/** As `readStepLabel`, and `2. …` as well. */
export function readMarker(slice: Slice): Labelled<number> | undefined {
  const found = NUMBERED.exec(slice.text);
  if (found === null) return readStepLabel(slice);
  return { label: Number(found[1]), rest: trim(slice.slice(found[0].length)) };
}

/** The letter or number of a recovery path, in upper case, and what follows it. */
export function readPathLabel(slice: Slice): Labelled<string> | undefined {
  const found = PATH.exec(slice.text);
  if (found === null) return undefined;
  const written = found[1] as string;
  const label = /^[A-Za-z0-9]/.test(written) ? written.toUpperCase() : String(toNumber(written));
  return { label, rest: trim(slice.slice(found[0].length)) };
}

/** A step that a text refers to (`proceed to Step 2`, `前往第三步`), with the offset of the reference. */
export function findStepReference(
  text: string,
): { readonly number: number; readonly start: number; readonly end: number } | undefined {
  const found = REFERENCE.exec(text);
  const written = found?.slice(1).find((group) => group !== undefined);
  if (found === null || written === undefined) return undefined;
  return { number: toNumber(written), start: found.index, end: found.index + found[0].length };
}

/** A recovery path that a text names (`take Path B`, `恢復路徑 A`), with the offset of the name. `the path a file has` is none. */
export function findPathReference(
  text: string,
): { readonly label: string; readonly start: number; readonly end: number } | undefined {
  const found = PATH_REFERENCE.exec(text);
  const written = found?.slice(1).find((group) => group !== undefined);
  if (found === null || written === undefined) return undefined;
  return { label: written, start: found.index, end: found.index + found[0].length };
}

const PATH_REFERENCE =
  /\b(?:[Rr]ecovery )?[Pp]ath\s{1,3}([A-Z]|\d{1,3})(?![A-Za-z0-9])|(?:恢復路徑|恢复路径|路徑|路径|復旧経路|복구 경로|경로)\s{0,3}([A-Z]|\d{1,3})(?![A-Za-z0-9])/;

const REFERENCE = new RegExp(
  `\\b(?:(?:proceed|go|continue|jump|skip) (?:to|with)|see|follow|then) step\\s{0,3}(\\d{1,3})\\b|(?:前往|進入|进入|轉到|转到|跳至|跳到|繼續|继续|參見|参见|見|见|到|至)\\s?第\\s?(${NUMERAL}|\\d{1,3})\\s?步|(?:前往|進入|进入|轉到|转到|跳至|跳到|參見|参见)\\s?(?:步驟|步骤)\\s?(\\d{1,3}|${NUMERAL})|(?:手順|ステップ)\\s?(\\d{1,3})\\s?(?:へ|に進|を参照)|(\\d{1,3})\\s?단계로`,
  "i",
);

/** `12`, `十二`, `二十`: up to 99. */
function toNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const digit = (char: string | undefined) => (char === undefined ? 0 : "一二三四五六七八九".indexOf(char) + 1);
  const ten = written.indexOf("十");
  if (ten < 0) return digit(written[0]);
  return (ten === 0 ? 1 : digit(written[0])) * 10 + digit(written[ten + 1]);
}
