import { validFields } from "../../diagnostics/index.ts";
import { validateAlertingRules } from "../../schema/index.ts";
import type { Slice } from "../../source/index.ts";
import { type FenceBlock, parseYaml, readDuration, reportFields, type YamlDocument } from "../../syntax/index.ts";
import type { Alert } from "../model.ts";
import { type Reading, readFence } from "../reading.ts";
import { isMapping } from "./contacts.ts";

type Path = readonly (string | number)[];

/** Reads alerting rules from a YAML fence, wherever in it a mapping has the key `alert`. */
export function readAlerts(reading: Reading, fence: FenceBlock): Alert[] {
  if (!/^ya?ml$/i.test(fence.language) && !(fence.language === "" && /^[ \t]*- alert:/m.test(fence.body.text)))
    return [];
  const document = parseYaml(fence.body);
  reading.diagnostics.push(...document.diagnostics);
  const rules = findAlertingRules(document.value);
  if (isMapping(document.value) && "alerting_rules" in document.value) {
    // What is wrong within a rule that was read, the rule alert/valid-rule says, in either notation.
    const around = validateAlertingRules(document.value).filter(
      (problem) => !rules.some(({ path }) => path.every((step, at) => String(step) === problem.path[at])),
    );
    reading.diagnostics.push(...reportFields(document, around, validFields));
  }
  return rules.map(({ path, rule }) => readAlert(document, path, rule, fence));
}

/** An alerting rule in the YAML of a fence, and the way to it. */
export interface FoundRule {
  readonly path: Path;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** Rules stand under `groups`, `alerting_rules`, `spec`, or at the top; deeper than eight levels there are none. */
export function findAlertingRules(value: unknown, path: Path = [], depth = 0): FoundRule[] {
  if (depth > 8) return [];
  const below = (entry: unknown, step: string | number) => findAlertingRules(entry, [...path, step], depth + 1);
  if (Array.isArray(value)) return value.flatMap(below);
  if (!isMapping(value)) return [];
  if (isRule(value)) return [{ path, rule: value }];
  return Object.entries(value).flatMap(([key, entry]) => below(entry, key));
}

/** A rule without a name still is one where it has an expression. */
function isRule(value: Readonly<Record<string, unknown>>): boolean {
  const name = value["alert"];
  return (
    typeof name === "string" || ("alert" in value && "expr" in value && (name === null || typeof name !== "object"))
  );
}

const KNOWN = new Set(["alert", "expr", "for", "keep_firing_for", "labels", "annotations"]);

function readAlert(document: YamlDocument, path: Path, rule: FoundRule["rule"], fence: FenceBlock): Alert {
  const at = (key: string) => (rule[key] === undefined ? undefined : document.sliceOf([...path, key]));
  const nothing = fence.body.slice(0, 0);
  const time = (key: string) => {
    const slice = at(key);
    return slice === undefined ? undefined : readDuration(slice);
  };
  const pending = time("for");
  const kept = time("keep_firing_for");
  const unknown = Object.keys(rule)
    .filter((key) => !KNOWN.has(key))
    .map((key) => readEntry(document, [...path, key], nothing));
  const severity = unknown.find((entry) => entry.key === "severity");
  return {
    name: at("alert")?.text ?? "",
    expr: at("expr") ?? nothing,
    ...(pending === undefined ? {} : { for: pending }),
    ...(kept === undefined ? {} : { keepFiringFor: kept }),
    ...(severity === undefined ? {} : { severity }),
    labels: readEntries(document, [...path, "labels"], rule["labels"], nothing),
    annotations: readEntries(document, [...path, "annotations"], rule["annotations"], nothing),
    unknown,
    fence: readFence(fence),
    nameSpan: document.spanOf([...path, "alert"], "value"),
    span: document.spanOf(path, "value"),
  };
}

function readEntries(document: YamlDocument, path: Path, value: unknown, nothing: Slice): Alert["labels"] {
  return isMapping(value) ? Object.keys(value).map((key) => readEntry(document, [...path, key], nothing)) : [];
}

function readEntry(document: YamlDocument, path: Path, nothing: Slice): Alert["labels"][number] {
  return {
    key: String(path.at(-1)),
    value: document.sliceOf(path) ?? nothing,
    keySpan: document.spanOf(path, "key"),
    valueSpan: document.spanOf(path, "value"),
  };
}
