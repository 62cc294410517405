import { cover, type Slice } from "../../source/index.ts";
import { readDuration } from "../../syntax/index.ts";
import { classifyPathField, splitKey } from "../fields.ts";
import { readMarker } from "../labels.ts";
import type { Step, Text } from "../model.ts";
import type { Reading } from "../reading.ts";
import { type Code, type Comment, readTokens } from "./comments.ts";

/** A step before it has a name. */
export interface Draft {
  readonly number?: number;
  readonly title?: Slice;
  /** The whole comment that begins the step. */
  readonly marker?: Slice;
  /** Empty for a step without commands. */
  readonly script: Slice;
  readonly suggestion?: Slice;
  readonly remarks: readonly Slice[];
  /** True for commands behind the last numbered step that have a comment of their own. */
  readonly unnumbered: boolean;
  readonly session: number;
}

export interface ScriptReading {
  readonly drafts: readonly Draft[];
  /** Comments that belong to the whole, not to a step: expected time, findings, reasons. */
  readonly comments: readonly Slice[];
}

/**
 * Takes a shell script apart at its marker comments (`# 1.`, `# Step 2:`). Without any it is one step. A comment
 * behind a blank line and after the last marker, with commands below it, begins a step without a number.
 */
export function readScript(reading: Reading, body: Slice, session: number): ScriptReading {
  const tokens = readTokens(body);
  const splitter = new Splitter(reading, tokens);
  for (const [index, token] of tokens.entries()) splitter.take(token, index);
  const drafts = splitter.parts.map(({ comment, title, start, end, remarks, numbered, number }): Draft => {
    const script =
      start === undefined ? (comment?.whole ?? body).slice(comment?.whole.text.length ?? 0) : body.slice(start, end);
    return {
      ...(number === undefined ? {} : { number }),
      ...(title === undefined ? {} : { title }),
      ...(comment === undefined ? {} : { marker: comment.whole }),
      script,
      remarks,
      unnumbered: !numbered,
      session,
    };
  });
  return { drafts, comments: splitter.comments };
}

interface Part {
  readonly comment?: Comment;
  readonly title?: Slice;
  readonly number?: number;
  readonly numbered: boolean;
  start?: number;
  end?: number;
  readonly remarks: Slice[];
}

class Splitter {
  readonly parts: Part[] = [];
  readonly comments: Slice[] = [];
  readonly #reading: Reading;
  readonly #lastCode: number;
  readonly #lastMarker: number;

  constructor(reading: Reading, tokens: readonly (Comment | Code)[]) {
    this.#reading = reading;
    this.#lastCode = tokens.findLastIndex((token) => token.kind === "code");
    this.#lastMarker = tokens.findLastIndex(
      (token) => token.kind === "comment" && readMarker(token.text) !== undefined,
    );
  }

  take(token: Comment | Code, index: number): void {
    if (token.kind === "code") this.#takeCode(token);
    else if (readMarker(token.text) !== undefined) this.#begin(token);
    else if (token.text.text === "") return;
    else if (this.#isExpectedTime(token.text)) this.comments.push(token.text);
    else if (index < this.#lastCode) this.#takeInner(token, index);
    else this.#takeLast(token);
  }

  #takeCode({ start, end }: Code): void {
    const part = this.parts.at(-1) ?? this.#push({ numbered: true, remarks: [] });
    part.start ??= start;
    part.end = end;
  }

  #begin(comment: Comment): void {
    const marker = readMarker(comment.text);
    const rest = marker === undefined || marker.rest.text === "" ? comment.text : marker.rest;
    const number = marker === undefined ? {} : { number: marker.label };
    this.#push({ comment, title: rest, ...number, numbered: marker !== undefined, remarks: [] });
  }

  /** A comment with commands below it: the title of commands of its own, or a remark. */
  #takeInner(comment: Comment, index: number): void {
    const part = this.parts.at(-1);
    if (part === undefined) this.#push({ comment, title: comment.text, numbered: true, remarks: [] });
    else if (comment.apart && part.start !== undefined && this.#lastMarker >= 0 && index > this.#lastMarker)
      this.#begin(comment);
    else part.remarks.push(comment.text);
  }

  /** A comment with nothing but comments below it: of the step if it stands close to it, of the whole if not. */
  #takeLast(comment: Comment): void {
    const part = this.parts.at(-1);
    const close = part !== undefined && this.comments.length === 0 && !comment.apart && !LIST.test(comment.text.text);
    (close ? part.remarks : this.comments).push(comment.text);
  }

  #isExpectedTime(text: Slice): boolean {
    const key = splitKey(text)?.key;
    return key !== undefined && classifyPathField(key, this.#reading.languages) === "expected";
  }

  #push(part: Part): Part {
    this.parts.push(part);
    return part;
  }
}

/** The head of a list of findings or reasons, or one of its items. */
const LIST = /^[-*•]\s|[:：]$|→|->/;

/**
 * Gives steps their names: the number as written, else the position where nothing beside the step has a number.
 * A step without a number behind a numbered one is `after-4`; a name that is taken gets `-2`.
 */
export function nameSteps(reading: Reading, prefix: string, drafts: readonly Draft[], fallback: Text): Step[] {
  const numbered = drafts.some((draft) => draft.number !== undefined);
  const taken: Names = new Map();
  let last = 0;
  return drafts.map((draft, index): Step => {
    const number = draft.number ?? (numbered || draft.unnumbered ? undefined : index + 1);
    last = number ?? last;
    const id = claim(taken, `${prefix}/${number ?? `after-${last}`}`);
    const title = draft.title === undefined ? fallback : reading.text(draft.title);
    const limit = draft.title === undefined ? undefined : readDuration(draft.title);
    const spans = [draft.marker, draft.script.text === "" ? draft.remarks.at(-1) : draft.script];
    return {
      id,
      ...(number === undefined ? {} : { number }),
      title,
      script: draft.script,
      ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
      remarks: draft.remarks.map((remark) => reading.text(remark)),
      ...(limit === undefined || limit.atLeast !== undefined ? {} : { atMost: limit }),
      session: draft.session,
      ...(draft.marker === undefined ? {} : { titleComment: draft.marker.span() }),
      span: spans.flatMap((slice) => (slice === undefined ? [] : [slice.span()])).reduce(cover, draft.script.span()),
    };
  });
}

/** Names that are taken, each with the number that the next one of that name may get. */
export type Names = Map<string, number>;

/** The name itself, or with the first free number behind it. */
export function claim(taken: Names, name: string, separator = "-"): string {
  let free = name;
  let count = taken.get(name) ?? 1;
  while (taken.has(free)) free = `${name}${separator}${++count}`;
  taken.set(name, count);
  if (free !== name) taken.set(free, 1);
  return free;
}
