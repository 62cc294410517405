import { validFields } from "../../diagnostics/index.ts";
import { validateContacts } from "../../schema/index.ts";
import { parseYaml, reportFields, type Section, type YamlDocument } from "../../syntax/index.ts";
import type { Contact } from "../model.ts";
import type { Reading } from "../reading.ts";

type Path = readonly (string | number)[];

/** Reads the YAML fences of a section: a mapping of contacts under `emergency_contacts` or `contacts`. */
export function readContacts(reading: Reading, section: Section): Contact[] {
  return section.blocks.flatMap((block): Contact[] => {
    if (block.kind !== "fence" || !/^ya?ml$/i.test(block.language)) return [];
    const document = parseYaml(block.body);
    reading.diagnostics.push(...document.diagnostics);
    const root = document.value;
    if (!isMapping(root)) return [];
    if ("emergency_contacts" in root) {
      reading.diagnostics.push(...reportFields(document, validateContacts(root), validFields));
    }
    return ["emergency_contacts", "contacts"].flatMap((name) => {
      const contacts = root[name];
      return isMapping(contacts)
        ? Object.entries(contacts).map(([id, value]) => readContact(document, [name, id], value))
        : [];
    });
  });
}

function readContact(document: YamlDocument, path: Path, value: unknown): Contact {
  const id = String(path.at(-1));
  const name = isMapping(value) && value["name"] !== undefined ? document.sliceOf([...path, "name"]) : undefined;
  const members = isMapping(value) ? Object.entries(value).filter(([key]) => key !== "name") : [];
  const key = document.spanOf(path, "key");
  const body = document.spanOf(path, "value");
  return {
    id,
    ...(name === undefined ? {} : { name }),
    channels: members.flatMap(([kind, member]) => readChannel(document, [...path, kind], kind, member)),
    span: { ...key, end: Math.max(key.end, body.end) },
  };
}

/** One channel for a plain value, one for each entry of a list. */
function readChannel(document: YamlDocument, path: Path, kind: string, value: unknown): Contact["channels"] {
  if (Array.isArray(value))
    return value.flatMap((entry, index) => readChannel(document, [...path, index], kind, entry));
  if (isMapping(value) || value === null || value === undefined) return [];
  // oxlint-disable-next-line typescript/no-base-to-string -- a scalar by now
  return [{ kind, value: document.sliceOf(path)?.text ?? String(value), span: document.spanOf(path, "value") }];
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
