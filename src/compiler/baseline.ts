import type { Diagnostic } from "../diagnostics/index.ts";
import { digest } from "../plan/index.ts";
import { type baseline, validateBaseline } from "../schema/index.ts";

/** Problems that were there when somebody began to look: how many there are of each identity. */
export type Baseline = ReadonlyMap<string, number>;

/** What a baseline leaves. */
export interface Compared {
  readonly diagnostics: readonly Diagnostic[];
  readonly known: number;
  /** Known problems that are no longer there. */
  readonly gone: number;
}

/** The file is no baseline. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
}

const FORMAT = "runbookc-baseline/1";
const LENGTH = 16;

/**
 * The same for the same problem wherever in its file it stands: from the path, the code and the words of the line, not
 * from its number. Blanks do not count.
 */
export function fingerprint(diagnostic: Diagnostic): string {
  return digest(keyOf(identityOf(diagnostic))).slice(0, LENGTH);
}

type Identity = Pick<baseline.Known, "path" | "code" | "words">;

function identityOf({ code, span }: Diagnostic): Identity {
  const { line } = span.file.position(span.start);
  const words = span.file.line(line).replace(/\s+/g, " ").trim();
  return { path: span.file.path, code, words: digest(words).slice(0, LENGTH) };
}

function keyOf({ path, code, words }: Identity): string {
  return [path, code, words].join("\0");
}

/** One line for problems that look alike, sorted, so that a change of it is read and merged line by line. */
export function writeBaseline(diagnostics: readonly Diagnostic[]): string {
  const known = new Map<string, { readonly identity: Identity; count: number }>();
  for (const identity of diagnostics.map(identityOf)) {
    const entry = known.get(keyOf(identity));
    if (entry === undefined) known.set(keyOf(identity), { identity, count: 1 });
    else entry.count++;
  }
  const lines = [...known.values()].map(({ identity, count }) => `    ${JSON.stringify({ ...identity, count })}`);
  const problems = lines.length === 0 ? "[]" : `[\n${lines.sort().join(",\n")}\n  ]`;
  return `{\n  "format": "${FORMAT}",\n  "problems": ${problems}\n}\n`;
}

/** Reads what `writeBaseline` wrote. Throws a `BaselineError` for anything else: half a baseline hides who knows what. */
export function readBaseline(text: string): Baseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BaselineError("is no JSON");
  }
  const [problem] = validateBaseline(data);
  if (problem !== undefined) {
    const where = problem.path.join(".") || "it";
    throw new BaselineError(`is no baseline of runbookc: ${where} ${problem.message}`);
  }
  const { problems } = data as baseline.Baseline;
  const counts = new Map(problems.map((known) => [keyOf(known), known.count]));
  if (counts.size < problems.length) throw new BaselineError("is no baseline of runbookc: it has a problem twice");
  return counts;
}

/** Leaves out so many problems of each identity as were known; of more that look alike, the last are new. */
export function withoutKnown(diagnostics: readonly Diagnostic[], known: Baseline): Compared {
  const left = new Map(known);
  const fresh = diagnostics.filter((diagnostic) => {
    const key = keyOf(identityOf(diagnostic));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { diagnostics: fresh, known: diagnostics.length - fresh.length, gone };
}
