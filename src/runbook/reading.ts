import {
  type Definition,
  type Details,
  type Diagnostic,
  diagnose,
  sameIncident,
  unreadBlock,
  unreadRung,
  unreadSection,
  type Values,
} from "../diagnostics/index.ts";
import { cover, type Slice, type SourceFile } from "../source/index.ts";
import {
  type FenceBlock,
  type Inline,
  type Part,
  splitBilingual,
  splitLanguages,
  undecorate,
} from "../syntax/index.ts";
import type { Fence, Runbook, Text } from "./model.ts";

/** One reading of one file: what every section reader needs, and where it says what it could not read. */
export class Reading {
  readonly file: SourceFile;
  /** Languages of the document, the first one first. */
  readonly languages: readonly string[];
  /** What the file is taken for. */
  readonly shape: Runbook["shape"];
  readonly guessed: boolean;
  readonly diagnostics: Diagnostic[] = [];

  constructor(file: SourceFile, languages: readonly string[], shaped: Pick<Runbook, "shape" | "guessed">) {
    this.file = file;
    this.languages = languages;
    this.shape = shaped.shape;
    this.guessed = shaped.guessed;
  }

  /** Whether items of plain lists are steps, as in runbooks that nobody wrote for this compiler. */
  get itemsAreSteps(): boolean {
    return this.shape !== "incidents";
  }

  report<M extends Record<string, string>, Id extends keyof M & string>(
    definition: Definition<M>,
    message: Id,
    values: Values<M[Id]>,
    details: Details,
  ): void {
    if (!this.guessed || !ABOUT_OUTPUT.has(definition.code))
      this.diagnostics.push(diagnose(definition, message, values as never, details));
  }

  /** A text in its languages, without the emoji before it. */
  text(slice: Slice): Text {
    const bare = undecorate(slice);
    return { text: splitBilingual(bare, this.languages).text, span: bare.span() };
  }

  /** The halves of a heading or line, each in a language of its own. */
  halves(slice: Slice): readonly Part[] {
    return splitLanguages(slice, this.languages);
  }

  /** One text from the same member of each half; of a single half, which may be bilingual itself. */
  join(parts: readonly { readonly language: string; readonly slice: Slice | undefined }[]): Text | undefined {
    const present = parts.filter((part): part is Part => part.slice !== undefined && part.slice.text !== "");
    const [first] = present;
    if (first === undefined) return undefined;
    if (parts.length === 1) return this.text(first.slice);
    return {
      text: Object.fromEntries(present.map(({ language, slice }) => [language, slice.text])),
      span: present.map(({ slice }) => slice.span()).reduce(cover),
    };
  }
}

/** What is not read, or is renamed, matters only where something is made of the runbook. */
const ABOUT_OUTPUT: ReadonlySet<string> = new Set(
  [unreadSection, unreadBlock, unreadRung, sameIncident].map(({ code }) => code),
);

export function readFence(block: FenceBlock): Fence {
  const rest = block.info.startsWith(block.language) ? block.info.slice(block.language.length).trim() : block.info;
  return { language: block.language, ...(rest === "" ? {} : { info: rest }), body: block.body, span: block.span };
}

/** True for text that is nothing but links, as navigation and generated back references are. */
export function isNavigation(inline: Inline): boolean {
  const links = inline.marks.filter((mark) => mark.kind === "link" || mark.kind === "image" || mark.kind === "html");
  const { file, start, end } = inline.span;
  let at = start;
  for (const { span } of links) {
    if (WORDS.test(file.text.slice(at, Math.max(at, span.start)))) return false;
    at = Math.max(at, span.end);
  }
  return links.length > 0 && !WORDS.test(file.text.slice(at, end));
}

const WORDS = /[\p{L}\p{N}]/u;
