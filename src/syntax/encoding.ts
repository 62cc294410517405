import { diagnose, type Diagnostic, readableText, withinLimits } from "../diagnostics/index.ts";
import { SourceFile } from "../source/index.ts";

/** Bytes of a file, and UTF-16 units of a line: above these a parser may not come back. */
interface TextLimits {
  readonly fileBytes: number;
  readonly lineUnits: number;
}

const ofRunbooks: TextLimits = { fileBytes: 1024 * 1024, lineUnits: 10 * 1024 };

export interface Decoded {
  /** Absent when the bytes are no text, or too much of it. */
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → text. What could stop the parser from coming back is refused here, before anything is parsed. */
export function decode(path: string, bytes: Uint8Array, limits: TextLimits = ofRunbooks): Decoded {
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
  const excess = findExcess(file, limits.lineUnits);
  return excess === undefined ? { file, diagnostics: [] } : refuse(excess);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first line that is too long. */
function findExcess(file: SourceFile, limit: number): Diagnostic | undefined {
  for (let line = 1; line <= file.lineCount; line++) {
    const start = file.lineStart(line);
    const units = file.line(line).length;
    if (units <= limit) continue;
    return diagnose(withinLimits, "line", { units, limit }, { span: file.span(start, start + 80) });
  }
  return undefined;
}
