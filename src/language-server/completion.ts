import { loadPages } from "../rules/index.ts";
import { loadKeys } from "../schema/index.ts";
import type { Position } from "./places.ts";

export interface Completion {
  readonly label: string;
  /** As in the Language Server Protocol: property 10, constant 21, value 12. */
  readonly kind: 10 | 12 | 21;
  readonly detail?: string;
  readonly insertText?: string;
}

/** What may stand at a place: keys in a config or sidecar, codes in a comment of a runbook. */
export async function completionsAt(path: string, text: string, position: Position): Promise<Completion[]> {
  const before = text.split(/\r\n|\r|\n/).slice(0, position.line + 1);
  const line = (before.pop() ?? "").slice(0, position.character);
  if (path.endsWith(".md")) return /<!--\s{0,3}runbookc-disable\b[^>]*$/.test(line) ? completeCodes() : [];
  const { config, sidecar } = await loadKeys();
  const schema = path.endsWith(".runbook.yaml") ? sidecar : config;
  const place = readPlace(before, line);
  if (place === undefined) return [];
  const at = resolve(schema as Schema, place.steps);
  if (place.key !== undefined) {
    const values = at.flatMap(({ properties }) => valuesOf(properties?.[place.key as string], schema as Schema));
    return [...new Set(values)].map((label) => ({ label, kind: 12 }));
  }
  return at.flatMap(({ properties = {} }) => Object.entries(properties)).map(keyCompletion);
}

async function completeCodes(): Promise<Completion[]> {
  const pages = await loadPages();
  return Object.entries(pages).map(([label, page]) => ({ label, kind: 21, detail: page.split("\n")[2] ?? "" }));
}

/** What we read of a JSON Schema. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

function keyCompletion([label, { description }]: [string, Schema]): Completion {
  return { label, kind: 10, insertText: `${label}: `, ...(description === undefined ? {} : { detail: description }) };
}

/** `true`, `false`, and what an enumeration has. */
function valuesOf(schema: Schema | undefined, root: Schema): string[] {
  return expand(schema, root).flatMap((one) => {
    const { enum: listed = [], const: only, type } = one;
    return [...listed, ...(only === undefined ? [] : [only]), ...(type === "boolean" ? [true, false] : [])].map(String);
  });
}

/** The schemas that may hold at a path of keys and items (`-`). */
function resolve(root: Schema, steps: readonly string[]): Schema[] {
  let places = expand(root, root);
  for (const step of steps) {
    places = places
      .flatMap(({ items, properties, additionalProperties }) => {
        if (step === ITEM) return items ?? [];
        return properties?.[step] ?? (typeof additionalProperties === "object" ? additionalProperties : []);
      })
      .flatMap((schema) => expand(schema, root));
  }
  return places;
}

/** A schema with its references followed and its alternatives apart. */
function expand(schema: Schema | undefined, root: Schema, depth = 0): Schema[] {
  if (schema === undefined || depth > DEEPEST) return [];
  const { $ref, oneOf = [], anyOf = [] } = schema;
  const named = $ref?.startsWith("#/$defs/") === true ? root.$defs?.[$ref.slice("#/$defs/".length)] : undefined;
  const others = [...(named === undefined ? [] : [named]), ...oneOf, ...anyOf];
  return [schema, ...others.flatMap((other) => expand(other, root, depth + 1))];
}

const DEEPEST = 8;
const ITEM = "-";

interface Place {
  /** Keys and items from the root to what holds the cursor. */
  readonly steps: readonly string[];
  /** The key whose value is being written. */
  readonly key?: string;
}

interface Level {
  readonly indent: number;
  readonly step: string;
}

const HEAD = /^( *)((?:- +)*)/;
const KEY = /^([\w./-]+|"[^"]*")[ \t]*:(?:\s|$)/;

/** A line taken apart: its indentation, the marks of items, and the key that stands behind them. */
function takeApart(line: string): { readonly indent: string; readonly dashes: string; readonly key?: string } {
  const [whole = "", indent = "", dashes = ""] = HEAD.exec(line) ?? [];
  const key = KEY.exec(line.slice(whole.length))?.[1];
  return { indent, dashes, ...(key === undefined ? {} : { key }) };
}

/** Where the cursor is in a YAML text of block style that is still being written, by indentation. */
function readPlace(before: readonly string[], line: string): Place | undefined {
  const levels: Level[] = [];
  for (const earlier of before) if (!/^\s*(?:#|$)/.test(earlier)) take(levels, earlier);
  if (/^\s*#/.test(line)) return undefined;
  const { indent, dashes, key: written } = takeApart(line);
  const key = take(levels, written === undefined ? indent + dashes : line);
  if (key !== undefined) levels.pop();
  const steps = levels.map(({ step }) => step);
  return key === undefined ? { steps } : { steps, key };
}

/** Puts the items and the key of a line on the stack of what is open, and closes what ends there. Returns the key. */
function take(levels: Level[], line: string): string | undefined {
  const { indent, dashes, key } = takeApart(line);
  const close = (from: number) => {
    while (levels.length > 0 && (levels.at(-1) as Level).indent >= from) levels.pop();
  };
  let at = indent.length;
  // An item may stand as far to the left as the key of its list.
  while (levels.length > 0 && isClosed(levels.at(-1) as Level, at, dashes !== "")) levels.pop();
  for (const dash of dashes.match(/- +/g) ?? []) {
    levels.push({ indent: at, step: ITEM });
    at += dash.length;
  }
  if (key === undefined) return undefined;
  if (dashes === "") close(at);
  const step = key.replace(/^"|"$/g, "");
  levels.push({ indent: at, step });
  return step;
}

function isClosed({ indent, step }: Level, at: number, isItem: boolean): boolean {
  return isItem && step !== ITEM ? indent > at : indent >= at;
}
