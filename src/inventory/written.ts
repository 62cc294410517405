import type { Span } from "../source/index.ts";
import type { YamlDocument, YamlPath } from "../syntax/index.ts";

/** A part of a YAML document that knows where it stands. A part that is not there has no value, and is no error. */
export class Written {
  readonly value: unknown;
  readonly #yaml: YamlDocument;
  readonly #path: YamlPath;

  /** `value` is what stands at the path, undefined where nothing does. */
  constructor(yaml: YamlDocument, path: YamlPath, value: unknown) {
    this.#yaml = yaml;
    this.#path = path;
    this.value = value;
  }

  /** The part below, key by key. */
  at(...keys: readonly string[]): Written {
    const value = keys.reduce<unknown>(
      (part, key) => (isRecord(part) && Object.hasOwn(part, key) ? part[key] : undefined),
      this.value,
    );
    return new Written(this.#yaml, [...this.#path, ...keys], value);
  }

  get items(): readonly Written[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown, at) => new Written(this.#yaml, [...this.#path, at], item));
  }

  /** The members of a map, with the place of their values. */
  get members(): readonly (readonly [string, Written])[] {
    return isRecord(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)] as const) : [];
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  get number(): number | undefined {
    return typeof this.value === "number" ? this.value : undefined;
  }

  /** The texts of a map of texts, as labels are. */
  get texts(): ReadonlyMap<string, string> {
    return new Map(this.members.flatMap(([key, { text }]) => (text === undefined ? [] : [[key, text] as const])));
  }

  get span(): Span {
    return this.#yaml.spanOf(this.#path, "value");
  }

  get keySpan(): Span {
    return this.#yaml.spanOf(this.#path, "key");
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
