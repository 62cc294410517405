import { Slice } from "../../source/index.ts";
import type { Block, FrontMatter, Paragraph } from "../../syntax/index.ts";
import { parseYaml } from "../../syntax/index.ts";
import { classifyField, readKeyValue } from "../fields.ts";
import type { Field } from "../model.ts";
import type { Reading } from "../reading.ts";

/** Reads the `**Key | Key**: value` lines of paragraphs that hold nothing else. */
export function readFields(reading: Reading, blocks: readonly Block[], place: Field["place"]): Field[] {
  const lines = blocks.flatMap((block) => (block.kind === "paragraph" && isFields(block) ? block.lines : []));
  return lines.flatMap((line): Field[] => {
    const field = readKeyValue(line.source);
    if (field === undefined) return [];
    const role = classifyField(field.key, reading.languages);
    return [
      {
        key: reading.text(field.key).text,
        value: reading.text(field.value).text,
        ...(role === undefined ? {} : { role }),
        place,
        span: field.whole.span(),
      },
    ];
  });
}

/** True for a paragraph of nothing but `**Key**: value` lines. */
export function isFields(paragraph: Paragraph): boolean {
  return paragraph.lines.every((line) => readKeyValue(line.source) !== undefined);
}

/** Front matter in YAML: its plain values as fields, each under its key. */
export function readFrontMatter(reading: Reading, front: FrontMatter | undefined): Field[] {
  if (front === undefined || front.language !== "yaml") return [];
  const document = parseYaml(front.body);
  reading.diagnostics.push(...document.diagnostics);
  if (typeof document.value !== "object" || document.value === null || Array.isArray(document.value)) return [];
  return Object.entries(document.value).flatMap(([key, value]): Field[] => {
    const slice = document.sliceOf([key]);
    if (slice === undefined || (typeof value === "object" && value !== null)) return [];
    const role = classifyField(Slice.of(document.spanOf([key], "key")), reading.languages);
    return [
      {
        key: { und: key },
        value: reading.text(slice).text,
        ...(role === undefined ? {} : { role }),
        place: "head",
        span: document.spanOf([key], "value"),
      },
    ];
  });
}
