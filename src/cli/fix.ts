import { applyFixes, type Diagnostic, type Fix } from "../diagnostics/index.ts";
import type { Host } from "../host/index.ts";
import type { SourceFile } from "../source/index.ts";

/** Fixes that only became possible through others are made in further passes. */
const MOST_PASSES = 10;
/** How often the text is judged at most; what is not proved by then is left out. Only hostile text needs so many. */
const MOST_JUDGEMENTS = 200;

export type Judge = (host: Host) => Promise<readonly Diagnostic[]>;

export interface Fixed {
  readonly diagnostics: number;
  readonly files: readonly string[];
  /** Fixes that were left out because the text would have been no better. */
  readonly refused: number;
}

interface Candidate {
  readonly code: string;
  readonly file: SourceFile;
  readonly fix: Fix;
}

/** Files as they would be, by path, and what is wrong with them then. */
interface State {
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the wanted fixes in memory, judges the result, and writes only what is proved better: each fix ends its
 * problem, and none brings an error. What stands outside the edits stays byte for byte, byte order mark and line endings
 * among it. A file that somebody changes meanwhile is not written.
 */
export async function fixAll(judging: Judge, wants: (diagnostic: Diagnostic) => boolean, host: Host): Promise<Fixed> {
  let left = MOST_JUDGEMENTS;
  const judge = async (world: Host) => (left-- > 0 ? await judging(world) : undefined);
  let state: State = { texts: new Map(), diagnostics: await judging(host) };
  const read = new Map(state.diagnostics.map(({ span }) => [span.file.path, span.file]));
  const first = state;
  const seen = new Set([keyOf(state, read)]);
  let diagnostics = 0;
  let refused = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const candidates = state.diagnostics.filter(wants).flatMap(({ code, fix, span }): Candidate[] => {
      return fix === undefined ? [] : [{ code, fix, file: span.file }];
    });
    const trial = new Trial(state, judge, host);
    await trial.take(candidates);
    refused = trial.refused;
    if (trial.made.length === 0) break;
    diagnostics += trial.made.length;
    state = trial.state;
    // Fixes that undo each other: none of them is one.
    if (seen.has(keyOf(state, read))) {
      state = first;
      refused += diagnostics;
      diagnostics = 0;
      break;
    }
    seen.add(keyOf(state, read));
  }
  const files = [...state.texts].filter(([path]) => isUnchanged(read.get(path) as SourceFile, host));
  for (const [path, text] of files) host.write(path, text);
  return { diagnostics, files: files.map(([path]) => path).sort(), refused };
}

/** The same for the same texts. */
function keyOf({ texts }: State, read: ReadonlyMap<string, SourceFile>): string {
  const isChanged = (file: SourceFile, text: string) => text !== withMark(file, file.text);
  const changed = [...texts].filter(([path, text]) => isChanged(read.get(path) as SourceFile, text));
  return JSON.stringify(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One pass: takes as many of the candidates as make the text better, all at once where that works. */
class Trial {
  readonly made: Candidate[] = [];
  refused = 0;
  state: State;
  readonly #first: State;
  /** Undefined where it has judged too often. */
  readonly judge: (host: Host) => Promise<readonly Diagnostic[] | undefined>;
  readonly #host: Host;

  constructor(state: State, judge: Trial["judge"], host: Host) {
    this.state = state;
    this.#first = state;
    this.judge = judge;
    this.#host = host;
  }

  async take(candidates: readonly Candidate[]): Promise<void> {
    if (candidates.length === 0) return;
    const { texts, made } = this.#apply([...this.made, ...candidates]);
    const fresh = made.filter((candidate) => !this.made.includes(candidate));
    // Those that touch what another one has changed wait for the next pass.
    if (fresh.length === 0) return;
    const diagnostics = await this.judge(overlay(this.#host, texts));
    if (diagnostics === undefined) this.refused += fresh.length;
    else if (isBetter(this.state.diagnostics, diagnostics, fresh)) {
      this.made.push(...fresh);
      this.state = { texts, diagnostics };
    } else if (fresh.length === 1) this.refused++;
    else {
      const middle = fresh.length >> 1;
      await this.take(fresh.slice(0, middle));
      await this.take(fresh.slice(middle));
    }
  }

  #apply(candidates: readonly Candidate[]): { readonly texts: Map<string, string>; readonly made: Candidate[] } {
    const texts = new Map(this.#first.texts);
    const made: Candidate[] = [];
    for (const file of new Set(candidates.map((candidate) => candidate.file))) {
      const own = candidates.filter((candidate) => candidate.file === file);
      const applied = applyFixes(
        file,
        own.map(({ fix }) => fix),
      );
      texts.set(file.path, withMark(file, applied.text));
      made.push(...own.filter(({ fix }) => applied.made.includes(fix)));
    }
    return { texts, made };
  }
}

/**
 * Whether each fix has ended a problem of its code, and there are no more errors than before. Fixes of `document` make
 * readable what nobody could read, and what is seen then was wrong before.
 */
function isBetter(before: readonly Diagnostic[], after: readonly Diagnostic[], made: readonly Candidate[]): boolean {
  const count = (found: readonly Diagnostic[], { code, file }: Candidate) =>
    found.filter((one) => one.code === code && one.span.file.path === file.path).length;
  const ends = made.every((candidate) => {
    const expected = made.filter(({ code, file }) => code === candidate.code && file === candidate.file).length;
    return count(after, candidate) <= count(before, candidate) - expected;
  });
  const errors = (found: readonly Diagnostic[]) => found.filter(({ level }) => level === "error").length;
  const reveals = made.some(({ code }) => code.startsWith("document/"));
  return ends && (reveals || errors(after) <= errors(before));
}

/** The host with other texts in some places. */
function overlay(host: Host, texts: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    read(path) {
      const text = texts.get(path);
      return text === undefined ? host.read(path) : new TextEncoder().encode(text);
    },
  };
}

/** True when the file on the disk is what the problems were found in, to the byte. */
function isUnchanged(file: SourceFile, host: Host): boolean {
  const bytes = host.read(file.path);
  return bytes !== undefined && Buffer.from(withMark(file, file.text)).equals(bytes);
}

function withMark(file: SourceFile, text: string): string {
  return file.bom ? `\uFEFF${text}` : text;
}
