import { Composer, type CST, isMap, isScalar, isSeq, type Node, Parser, type YAMLError, type YAMLMap } from "yaml";
import { diagnose, type Diagnostic, limitedYaml, phrase, uniqueKey, validYaml } from "../diagnostics/index.ts";
import { Slice, type Span, textOf } from "../source/index.ts";
import { readBlock, readDoubleQuoted, readPlain, readSingleQuoted, type ScalarContent } from "./yaml-scalar.ts";

/** A step from the root of a document: a key, or the number of an item (also as text, as in a JSON pointer). */
export type YamlPath = readonly (string | number)[];

/** One YAML document as plain JSON data that still knows where each part was written. */
export interface YamlDocument {
  /** Undefined where there are diagnostics, `null` for an empty document. Objects have no prototype. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of a key or of a value; of the nearest one above it that exists where the path does not. */
  spanOf(path: YamlPath, part: "key" | "value"): Span;
  /** Content of a scalar, each character with its true place; a number or boolean as it is written. */
  sliceOf(path: YamlPath): Slice | undefined;
}

const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 64;
const MAX_KEYS = 2000;
/** Keys that reach the prototype of an object in JavaScript. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads one YAML 1.2 document (core schema) in an order that no input can turn against the machine: size first, then
 * tokens without recursion, then the tree, then duplicate keys, then values. `limit`: bytes that it may have.
 */
export function parseYaml(slice: Slice, limit: number = MAX_BYTES): YamlDocument {
  const source = withoutCarriageReturns(slice);
  const failed = (diagnostics: readonly Diagnostic[]): YamlDocument => ({
    value: undefined,
    diagnostics,
    spanOf: () => slice.span(),
    sliceOf: () => undefined,
  });
  const size = byteLength(source.text, limit);
  if (size > limit) return failed([diagnose(limitedYaml, "size", { size, limit }, { span: slice.span(0, 1) })]);
  const tokens = [...new Parser().parse(source.text)];
  const limits = judgeTokens(tokens, source);
  if (limits !== undefined) return failed([limits]);
  const [document] = new Composer({
    keepSourceTokens: true,
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
    schema: "core",
    stringKeys: true,
    uniqueKeys: false,
  }).compose(tokens, true, source.text.length);
  const broken = document?.errors[0] ?? document?.warnings[0];
  if (broken !== undefined) return failed([reportBroken(broken, source)]);
  const root = document?.contents ?? null;
  const diagnostics: Diagnostic[] = [];
  const value = root === null ? null : readNode(root, source, diagnostics);
  if (diagnostics.length > 0) return failed(diagnostics);
  return {
    value,
    diagnostics: [],
    spanOf: (path, part) => (root === null ? source.span(0, 0) : findSpan(root, path, part, source)),
    sliceOf: (path) => sliceScalar(findNode(root, path), source),
  };
}

/** Places of the characters that are left are those of the characters that were there. */
function withoutCarriageReturns(slice: Slice): Slice {
  if (!slice.text.includes("\r\n")) return slice;
  const kept: number[] = [];
  let dropping = false;
  for (let at = slice.text.length - 1; at >= 0; at--) {
    const char = slice.text[at];
    dropping = char === "\n" || (dropping && char === "\r");
    if (!dropping || char === "\n") kept.push(at);
  }
  kept.reverse();
  const text = kept.map((at) => slice.text[at]).join("");
  return Slice.mapped(slice.file, text, (at) => slice.offset(kept[at] ?? slice.text.length));
}

/** Bytes in UTF-8, or the number of characters where that alone is too many. */
function byteLength(text: string, limit: number): number {
  return text.length > limit ? text.length : new TextEncoder().encode(text).length;
}

/** The first thing that must not go on to the composer, which recurses and expands. */
function judgeTokens(tokens: readonly CST.Token[], source: Slice): Diagnostic | undefined {
  const documents = tokens.filter((token) => token.type === "document");
  const directive = tokens.find((token) => token.type === "directive");
  if (directive !== undefined) return diagnose(validYaml, "directive", {}, { span: at(source, directive) });
  const [first, second] = documents;
  if (second !== undefined) return diagnose(validYaml, "several", {}, { span: at(source, second.start[0] ?? second) });
  const pending = first?.value === undefined ? [] : [{ token: first.value, depth: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (token.type === "alias") {
      return diagnose(limitedYaml, "alias", { alias: token.source }, { span: at(source, token) });
    }
    if (!("items" in token)) continue;
    if (depth > MAX_DEPTH) return diagnose(limitedYaml, "depth", { limit: MAX_DEPTH }, { span: at(source, token) });
    if (token.type !== "block-seq" && token.items.length > MAX_KEYS) {
      return diagnose(limitedYaml, "keys", { limit: MAX_KEYS }, { span: at(source, token) });
    }
    for (const item of [...token.items].reverse()) {
      if (item.value) pending.push({ token: item.value, depth: depth + 1 });
      if (item.key) pending.push({ token: item.key, depth: depth + 1 });
    }
  }
  return undefined;
}

/** One character of the token: enough to find it, and a large one does not flood the screen. */
function at(source: Slice, token: CST.Token): Span {
  const length = "source" in token && token.type !== "block-scalar" ? token.source.length : 1;
  return source.span(token.offset, token.offset + Math.max(1, length));
}

function reportBroken(error: YAMLError, source: Slice): Diagnostic {
  const [start, end] = error.pos;
  const from = Math.min(start, Math.max(0, source.text.length - 1));
  const span = source.span(from, Math.min(source.text.length, Math.max(from + 1, end)));
  if (error.code === "TAG_RESOLVE_FAILED") {
    return diagnose(validYaml, "tag", { tag: source.text.slice(start, end) }, { span });
  }
  if (error.code === "NON_STRING_KEY") return diagnose(validYaml, "key", {}, { span });
  const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  return diagnose(validYaml, "syntax", { reason }, { span });
}

/** The node as plain data. Its depth is known to be bounded. */
function readNode(node: unknown, source: Slice, diagnostics: Diagnostic[]): unknown {
  if (isSeq(node)) return node.items.map((item) => readNode(item, source, diagnostics));
  if (isMap(node)) return readMap(node, source, diagnostics);
  if (!isScalar(node)) return null;
  const { value } = node;
  if (
    typeof value !== "number" ||
    (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
  ) {
    return value;
  }
  const span = nodeSpan(node, source);
  const values = { written: textOf(span), read: String(value) };
  diagnostics.push(
    diagnose(validYaml, "number", values, { span, help: phrase("write it in quotes if it is a name or an id") }),
  );
  return value;
}

function readMap(map: YAMLMap, source: Slice, diagnostics: Diagnostic[]): unknown {
  const value: Record<string, unknown> = Object.create(null);
  const first = new Map<string, Span>();
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const span = nodeSpan(pair.key, source);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      const related = [{ span: earlier, message: phrase("first written here") }];
      diagnostics.push(diagnose(uniqueKey, "twice", { key }, { span, related }));
    } else if (FORBIDDEN_KEYS.has(key)) {
      diagnostics.push(diagnose(validYaml, "name", { key }, { span, help: phrase("use another name") }));
    } else {
      first.set(key, span);
      value[key] = readNode(pair.value, source, diagnostics);
    }
  }
  return value;
}

/** What the node covers, without the blanks and line breaks behind it. */
function nodeSpan(node: Node, source: Slice): Span {
  const [start, end] = node.range ?? [0, 0, 0];
  const length = source.text.slice(start, end).trimEnd().length;
  return source.span(start, start + length);
}

interface Child {
  readonly key?: Node;
  readonly value: Node | null;
}

function findChild(node: Node | null, step: string | number): Child | undefined {
  if (isSeq<Node>(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { value };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

function findNode(root: Node | null, path: YamlPath): Node | undefined {
  let node = root;
  for (const step of path) node = findChild(node, step)?.value ?? null;
  return node ?? undefined;
}

function findSpan(root: Node, path: YamlPath, part: "key" | "value", source: Slice): Span {
  let found: Child = { value: root };
  for (const step of path) {
    const child = findChild(found.value, step);
    if (child === undefined) break;
    found = child;
  }
  const { key, value } = found;
  const span = value === null ? undefined : nodeSpan(value, source);
  // A value that is not written has no place; its key stands for it.
  if (key !== undefined && (part === "key" || span === undefined || span.start === span.end)) {
    return nodeSpan(key, source);
  }
  return span as Span;
}

function sliceScalar(node: Node | undefined, source: Slice): Slice | undefined {
  if (!isScalar(node) || node.value === null || node.srcToken === undefined) return undefined;
  const content = readContent(node.srcToken);
  if (content === undefined) return undefined;
  return Slice.mapped(source.file, content.text, (at) => source.offset(content.offsets[at] as number));
}

function readContent(token: CST.Token): ScalarContent | undefined {
  switch (token.type) {
    case "scalar":
      return readPlain(token.source, token.offset);
    case "single-quoted-scalar":
      return readSingleQuoted(token.source, token.offset);
    case "double-quoted-scalar":
      return readDoubleQuoted(token.source, token.offset);
    case "block-scalar": {
      const [header, ...rest] = token.props.map((prop) => ("source" in prop ? prop.source : ""));
      const start = token.offset + [header, ...rest].join("").length;
      return readBlock(token.source, start, { header: header ?? "", indent: Math.max(0, token.indent) });
    }
    default:
      return undefined;
  }
}
