import type { Localized } from "../source/index.ts";

interface Kind {
  readonly kind: string;
  /** What others call it by. */
  readonly key?: (value: Readonly<Record<string, unknown>>) => string;
  /** The key is where it stands: another thing may have it later, so that its text decides as well. */
  readonly positional?: true;
  /** From 0 to 1: how alike two of them must be to be the same one. */
  readonly alike?: number;
  /** Another order means something else. */
  readonly ordered?: true;
}

const by = (name: string) => (value: Readonly<Record<string, unknown>>) => textIn(value[name]);

/** What stands in each list of the model, by the name of the list. */
const KINDS: Readonly<Record<string, Kind>> = {
  metadata: { kind: "metadata", key: by("key") },
  purpose: { kind: "purpose" },
  severities: { kind: "severity", key: by("id") },
  incidents: { kind: "incident", key: by("id") },
  indicators: { kind: "indicator", key: by("key") },
  indicatorBox: { kind: "fence" },
  alerts: { kind: "alert", key: by("name") },
  severity: { kind: "alert field", key: by("key") },
  labels: { kind: "label", key: by("key") },
  annotations: { kind: "annotation", key: by("key") },
  unknown: { kind: "unknown field", key: by("key") },
  fence: { kind: "fence" },
  fences: { kind: "fence" },
  symptoms: { kind: "symptom" },
  impact: { kind: "impact" },
  diagnosis: { kind: "diagnosis" },
  groups: { kind: "part", key: by("number"), positional: true, ordered: true },
  findings: { kind: "finding", ordered: true },
  hints: { kind: "hint" },
  recoveryPaths: { kind: "path", key: by("label"), ordered: true },
  steps: { kind: "step", key: by("id"), positional: true, ordered: true },
  remarks: { kind: "remark" },
  notes: { kind: "note" },
  escalation: { kind: "escalation" },
  rungs: { kind: "rung", alike: 0.25 },
  triggers: { kind: "trigger" },
  drawing: { kind: "fence" },
  followUps: { kind: "checklist", key: by("title") },
  items: { kind: "item" },
  contacts: { kind: "contact", key: by("id") },
  channels: { kind: "channel", key: by("kind") },
  links: { kind: "link", key: by("url") },
  inputs: { kind: "input", key: by("name") },
  files: { kind: "file", key: by("path") },
};

/** Lists that the table does not know are told apart by their texts. */
export function kindOf(list: string): Kind {
  const name = list.slice(list.lastIndexOf(".") + 1);
  return Object.hasOwn(KINDS, name) ? (KINDS[name] as Kind) : { kind: name };
}

/** Whether a single object under this name is a thing, and no group of facts of what has it. */
export function isThing(name: string): boolean {
  return Object.hasOwn(KINDS, name);
}

/** All texts in a value, one after the other. */
function textIn(value: unknown): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return "";
  const text = "text" in value ? value.text : value;
  return typeof text === "string" ? text : Object.values(text as Localized).join(" ");
}
