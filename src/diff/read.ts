import type { Unit } from "../program/index.ts";
import { serialize, Slice, SourceFile, type Span } from "../source/index.ts";
import { derivedOf, type Derived } from "./derive.ts";
import { isThing, kindOf } from "./kinds.ts";
import type { Fact, Field, Thing, Value } from "./model.ts";

type Data = Readonly<Record<string, unknown>>;

/**
 * A runbook as things with facts: all that its author wrote, and what follows of it. Everything of the model but places is
 * in here, whatever it is called: what the model gets tomorrow is compared from the same day on.
 */
export function readThings(unit: Unit): Thing {
  const runbook = { ...unit.runbook } as unknown as Data;
  return readThing(
    { kind: "runbook", list: "", key: unit.source.path },
    runbook,
    unit.runbook.title.span,
    derivedOf(unit),
  );
}

function readThing(
  { kind, list, key }: Pick<Thing, "kind" | "list" | "key">,
  data: Data,
  above: Span,
  derived: Derived,
): Thing {
  const span = spanIn(data) ?? above;
  const reader = new Reader(list, span, derived);
  for (const [name, value] of Object.entries(data)) {
    const own = data[`${name}Span`] ?? (name === "number" ? data["titleComment"] : undefined);
    reader.read(name, name, value, isSpan(own) ? own : span);
  }
  const extra = derived(kind, data);
  for (const field of extra.fields)
    reader.add(field.name, field.name, field.value, field.data, span, { derived: true });
  for (const [name, values] of Object.entries(extra.parts ?? {})) reader.read(name, name, values, span);
  return { kind, list, key, fields: reader.fields, parts: reader.parts, span };
}

class Reader {
  readonly fields = new Map<string, Field>();
  readonly parts: Thing[] = [];
  readonly #list: string;
  readonly #span: Span;
  readonly #derived: Derived;

  constructor(list: string, span: Span, derived: Derived) {
    this.#list = list;
    this.#span = span;
    this.#derived = derived;
  }

  /** `name` is what a field is called, `path` where it stands below the thing. */
  read(name: string, path: string, value: unknown, place: Span): void {
    if (value === undefined || isSpan(value)) return;
    if (Array.isArray(value)) {
      if (value.every((item) => typeof item === "string")) {
        if (value.length > 0) this.add(name, path, { form: "set", items: value }, value, place);
      } else for (const item of value) this.#thing(path, item as Data);
      return;
    }
    if (value instanceof Slice) {
      this.add(name, path, { form: "text", text: { und: value.text } }, value, value.span());
    } else if (typeof value === "object" && value !== null) this.#object(name, path, value as Data, place);
    else this.add(name, path, { form: "text", text: { und: String(value as Fact["value"]) } }, value, place);
  }

  add(name: string, path: string, value: Value, data: unknown, span: Span, mark: Pick<Field, "derived"> = {}): void {
    const where = this.#list === "" ? path : `${this.#list}.${path}`;
    this.fields.set(name, { name, value, span, facts: [...leavesOf(where, serialize(data))], ...mark });
  }

  #object(name: string, path: string, value: Data, place: Span): void {
    const span = spanIn(value);
    const { text, written, atLeast, atMost } = value;
    if (span === undefined) {
      // A text by language: nothing else in the model has no place of its own.
      this.add(name, path, { form: "text", text: value as Readonly<Record<string, string>> }, value, place);
    } else if (typeof written === "string") {
      const time = { atMost: atMost as number, ...(atLeast === undefined ? {} : { atLeast: atLeast as number }) };
      this.add(name, path, { form: "time", written, ...time }, withoutSpans(value), span);
    } else if (typeof text === "object" && Object.keys(withoutSpans(value)).length === 1) {
      this.add(name, path, { form: "text", text: text as Readonly<Record<string, string>> }, { text }, span);
    } else if (isThing(name)) this.#thing(path, value);
    else for (const [key, member] of Object.entries(value)) this.read(`${name}.${key}`, `${path}.${key}`, member, span);
  }

  #thing(path: string, data: Data): void {
    const list = this.#list === "" ? path : `${this.#list}.${path}`;
    const { kind, key } = kindOf(list);
    this.parts.push(readThing({ kind, list, key: key?.(data) ?? "" }, data, this.#span, this.#derived));
  }
}

function isSpan(value: unknown): value is Span {
  return (
    typeof value === "object" && value !== null && "file" in value && value.file instanceof SourceFile && "end" in value
  );
}

/** The place of an object: its own, else that of its value. */
function spanIn({ span, valueSpan }: Data): Span | undefined {
  return isSpan(span) ? span : isSpan(valueSpan) ? valueSpan : undefined;
}

function withoutSpans(data: Data): Data {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isSpan(value)));
}

/** The leaves of plain data, each under its path without numbers. */
function* leavesOf(path: string, data: unknown): Iterable<Fact> {
  if (Array.isArray(data)) for (const item of data) yield* leavesOf(path, item);
  else if (typeof data === "object" && data !== null) {
    for (const [key, member] of Object.entries(data)) yield* leavesOf(`${path}.${key}`, member);
  } else if (data !== undefined && data !== null) yield { path, value: data as Fact["value"] };
}
