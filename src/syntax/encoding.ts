import { diagnose, type Diagnostic, readableText, withinLimits } from "../diagnostics/index.ts";
import { SourceFile } from "../source/index.ts";

/** Bytes of a file, UTF-16 units of a line, and depth of lists and quotes: above these a parser may not come back. */
export const limits = { fileBytes: 1024 * 1024, lineUnits: 10 * 1024, depth: 100, brackets: 500 } as const;

export interface Decoded {
  /** Absent when the bytes are no text, or too much of it. */
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → text. What could stop the parser from coming back is refused here, before anything is parsed. */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const nowhere = new SourceFile(path, "");
  const refuse = (diagnostic: Diagnostic): Decoded => ({ diagnostics: [diagnostic] });
  const top = { span: nowhere.span(0, 0) };
  if (bytes.length > limits.fileBytes) {
    return refuse(diagnose(withinLimits, "size", { bytes: bytes.length, limit: limits.fileBytes }, top));
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse(diagnose(readableText, "utf16", {}, top));
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) return refuse(diagnose(readableText, "binary", { offset: zero }, top));
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    const loose = new SourceFile(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    const at = loose.text.indexOf("\uFFFD");
    return refuse(diagnose(readableText, "invalid", {}, { span: loose.span(at, at + 1) }));
  }
  const file = new SourceFile(path, text);
  const excess = findExcess(file);
  return excess === undefined ? { file, diagnostics: [] } : refuse(excess);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is too long, nested too deep, or one long run of brackets. */
function findExcess(file: SourceFile): Diagnostic | undefined {
  for (let line = 1; line <= file.lineCount; line++) {
    const text = file.line(line);
    const start = file.lineStart(line);
    const span = file.span(start, start + Math.min(text.length, 80));
    if (text.length > limits.lineUnits) {
      return diagnose(withinLimits, "line", { units: text.length, limit: limits.lineUnits }, { span });
    }
    const containers = /^[\s>*+-]*/.exec(text)?.[0].replace(/\s/g, "").length ?? 0;
    // A thematic break or a drawing is one kind of mark all along.
    if (containers > limits.depth && !/^\s*([-*+])(?:\s*\1)*\s*$/.test(text)) {
      return diagnose(withinLimits, "depth", { depth: containers, limit: limits.depth }, { span });
    }
    let brackets = 0;
    for (let at = 0; at < text.length; at++) if (text[at] === "[" || text[at] === "<") brackets++;
    if (brackets > limits.brackets) {
      return diagnose(withinLimits, "brackets", { count: brackets, limit: limits.brackets }, { span });
    }
  }
  return undefined;
}
