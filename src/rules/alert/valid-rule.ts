import { type Details, type Remedy, nearest, phrase } from "../../diagnostics/index.ts";
import { type Alert, findAlertingRules } from "../../runbook/index.ts";
import { cover, type Slice, textOf } from "../../source/index.ts";
import {
  parseYaml,
  readDuration,
  readPrometheusDuration,
  type YamlDocument,
  type YamlPath,
} from "../../syntax/index.ts";
import { defineRule, type IncidentScope, type Report } from "../rule.ts";

const messages = {
  severity:
    "`severity` stands on the rule itself, where Prometheus has no such field: it refuses the whole file, and none of its alerts ever fires",
  twice:
    "the rule says `{written}` here and `{label}` under `labels`; whoever is paged by it depends on which of the two is meant",
  unknown: "a rule of Prometheus has no field `{key}`: it refuses the whole file, and none of its alerts ever fires",
  both: "a rule either alerts or records, never both: Prometheus refuses the whole file, and none of its alerts ever fires",
  duration: "`{value}` is no duration to Prometheus: it refuses the whole file, and none of its alerts ever fires",
  unnamed:
    "the alert has no name that fits on a line, and the name is what the page, the silence and the log call it by",
  name: "`{key}` cannot be the name of {what}: Prometheus refuses the whole file, and none of its alerts ever fires",
  map: "`{field}` must be a map of names and texts: Prometheus refuses the whole file, and none of its alerts ever fires",
  text: "`{field}` must be one text: Prometheus refuses the whole file, and none of its alerts ever fires",
  expression: "the alert `{name}` has no `expr`, so there is nothing that could ever make it fire",
} as const;

const FIELDS = ["alert", "expr", "for", "keep_firing_for", "labels", "annotations"];
/** A level of the runbook's table; any other `severity` is a word of the alert routing. */
const PRIORITY = /^P[0-9]$/;

export const rule = defineRule(
  {
    code: "alert/valid-rule",
    level: "error",
    summary: "An alert is no rule that Prometheus would load.",
    messages,
  },
  (report) => {
    let fence: Fence | undefined;
    return {
      alert(alert, scope) {
        // Alerts of one fence come one after the other.
        if (fence?.body !== alert.fence.body) fence = readFence(alert.fence.body);
        const { path = [], rule: fields = {} } = fence.rules.get(alert.span.start) ?? {};
        const written: Written = { alert, yaml: fence.yaml, path, fields };
        checkName(written, report);
        checkExpression(written, report);
        checkDurations(written, report);
        checkNames(written, "labels", report);
        checkNames(written, "annotations", report);
        checkUnknown(written, scope, report);
      },
    };
  },
);

/** The YAML of a fence, with its rules by where they start. */
interface Fence {
  readonly body: Slice;
  readonly yaml: YamlDocument;
  readonly rules: ReadonlyMap<number, ReturnType<typeof findAlertingRules>[number]>;
}

function readFence(body: Slice): Fence {
  const yaml = parseYaml(body);
  const found = findAlertingRules(yaml.value);
  return { body, yaml, rules: new Map(found.map((rule) => [yaml.spanOf(rule.path, "value").start, rule])) };
}

/** An alert and the YAML that it was read from. */
interface Written {
  readonly alert: Alert;
  readonly yaml: YamlDocument;
  readonly path: YamlPath;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Reporter = Report<typeof messages>;

function checkName({ alert }: Written, report: Reporter): void {
  if (alert.name.trim() === "" || /[\u0000-\u001f\u007f]/.test(alert.name))
    report("unnamed", {}, { span: alert.nameSpan });
}

function checkExpression({ alert, yaml, path, fields }: Written, report: Reporter): void {
  const value = fields["expr"];
  if (isScalar(value) && alert.expr.text.trim() !== "") return;
  if (value === undefined || value === null || isScalar(value))
    report("expression", { name: alert.name }, { span: alert.nameSpan });
  else report("text", { field: "expr" }, { span: yaml.spanOf([...path, "expr"], "key") });
}

function checkDurations({ yaml, path, fields }: Written, report: Reporter): void {
  for (const field of ["for", "keep_firing_for"]) {
    const value = fields[field];
    if (value === undefined || value === null) continue;
    const slice = yaml.sliceOf([...path, field]);
    const span = yaml.spanOf([...path, field], "value");
    if (slice === undefined) report("text", { field }, { span: yaml.spanOf([...path, field], "key") });
    else if (readPrometheusDuration(slice.text) === undefined) {
      report("duration", { value: slice.text.trim() }, { span, ...meantDuration(slice) });
    }
  }
}

/** A time that only a person can read is written again as Prometheus wants it. */
function meantDuration(slice: Slice): Pick<Details, "help" | "fix"> {
  const time = readDuration(slice);
  if (
    time === undefined ||
    time.written !== slice.text.trim() ||
    time.atLeast !== time.atMost ||
    time.per !== undefined
  )
    return { help: phrase("write whole numbers with their units, the longest first: `5m`, `1h30m`") };
  let rest = time.atMost;
  let text = "";
  for (const [unit, size] of [
    ["h", 3_600_000],
    ["m", 60_000],
    ["s", 1_000],
    ["ms", 1],
  ] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) text += `${count}${unit}`;
    rest -= count * size;
  }
  text ||= "0s";
  return { fix: { title: phrase("write `{text}`", { text }), edits: [{ span: slice.span(), text }], safe: true } };
}

/** Names are those of before Prometheus 3: templates and older Alertmanagers cannot name any others. */
function checkNames({ alert, yaml, path, fields }: Written, field: "labels" | "annotations", report: Reporter): void {
  const value = fields[field];
  if (value === undefined || value === null) return;
  if (typeof value !== "object" || Array.isArray(value)) {
    report("map", { field }, { span: yaml.spanOf([...path, field], "value") });
    return;
  }
  const what = field === "labels" ? phrase("a label") : phrase("an annotation");
  for (const { key, keySpan } of alert[field]) {
    if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(key)) {
      report("name", { key, what }, { span: keySpan, help: phrase("take letters, digits and `_`, no digit first") });
    } else if (field === "labels" && key === "__name__") {
      report("name", { key, what }, { span: keySpan, help: phrase("the name of an alert is its `alert`") });
    }
    const entry = (value as Readonly<Record<string, unknown>>)[key];
    if (entry !== null && !isScalar(entry)) report("text", { field: key }, { span: keySpan });
  }
}

function checkUnknown(written: Written, scope: IncidentScope, report: Reporter): void {
  const { alert } = written;
  for (const { key, keySpan } of alert.unknown) {
    if (key === "severity") checkSeverity(written, scope, report);
    else if (key === "record") report("both", {}, { span: keySpan, help: phrase("make two rules of it") });
    else {
      const meant = nearest(
        key,
        FIELDS.filter((field) => written.fields[field] === undefined),
      );
      const help =
        meant === undefined
          ? phrase("its fields are {fields}", { fields: FIELDS })
          : phrase("did you mean `{meant}`?", { meant });
      const fix: Remedy | undefined =
        meant === undefined
          ? undefined
          : {
              title: phrase("rename it to `{meant}`", { meant }),
              edits: [{ span: keySpan, text: meant }],
              safe: false,
            };
      report("unknown", { key }, { span: keySpan, help, ...(fix === undefined ? {} : { fix }) });
    }
  }
}

/** What is meant is plain, and the emitted rule has it as labels; so it is no error unless the labels say otherwise. */
function checkSeverity(written: Written, { unit }: IncidentScope, report: Reporter): void {
  const { alert, fields } = written;
  const { severity } = alert;
  if (severity === undefined) return;
  const span = cover(severity.keySpan, severity.valueSpan);
  const value = severity.value.text.trim();
  if (!isScalar(fields["severity"]) || value === "") {
    report("text", { field: "severity" }, { span, help: phrase("write one word under `labels`") });
    return;
  }
  const isPriority = PRIORITY.test(value);
  const own = isPriority ? "priority" : "severity";
  const label = alert.labels.find(({ key }) => key === own);
  if (label !== undefined && label.value.text.trim() !== value) {
    const related = [{ span: label.valueSpan, message: phrase("the label") }];
    report(
      "twice",
      { written: value, label: label.value.text.trim() },
      { span, related, help: phrase("keep the one that is meant, under `labels`") },
    );
    return;
  }
  const mapped = isPriority ? unit.settings.severities?.[value] : undefined;
  const wanted = [[own, value], ...(mapped === undefined ? [] : [["severity", mapped]])] as [string, string][];
  const lines = wanted
    .filter(([key]) => !alert.labels.some((label) => label.key === key))
    .map(([key, text]) => `${key}: ${quoted(text)}`);
  const fix = moveToLabels(written, lines);
  const emitted = wanted
    .map(([key, text]) => phrase("{text}", { text: `\`${key}: ${text}\`` }))
    .reduce((before, after) => phrase("{before} and {after}", { before, after }));
  report(
    "severity",
    {},
    {
      span,
      level: "warning",
      help: phrase("alerts are routed by labels; the emitted rule has {emitted} among them", { emitted }),
      ...(fix === undefined ? {} : { fix }),
    },
  );
}

/** Words that YAML would take for something else than a text. */
function quoted(text: string): string {
  return /^[A-Za-z][\w-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

/** Takes the `severity` line away and puts `lines` under `labels`, in the indentation and line ends of the author. */
function moveToLabels({ alert, fields }: Written, lines: readonly string[]): Remedy | undefined {
  const { severity } = alert;
  if (severity === undefined || textOf(severity.valueSpan).includes("\n")) return undefined;
  const title = phrase("move it under `labels`");
  const { file } = severity.keySpan;
  const { line } = file.position(severity.keySpan.start);
  const before = file.text.slice(file.lineStart(line), severity.keySpan.start);
  // The dash of the item counts as a blank.
  const indent = before.replace(/-(?=\s+$)/, " ");
  const end = file.text.slice(file.lineStart(line), file.lineStart(line + 1)).match(/\r?\n$/)?.[0] ?? "\n";
  if (/\S/.test(indent)) return undefined;
  if (fields["labels"] === undefined) {
    const text = ["labels:", ...lines.map((entry) => `${indent}  ${entry}`)].join(end);
    return { title, edits: [{ span: cover(severity.keySpan, severity.valueSpan), text }], safe: true };
  }
  const [first] = alert.labels;
  const place = first === undefined ? undefined : file.position(first.keySpan.start).line;
  const margin = place === undefined ? "" : file.text.slice(file.lineStart(place), first?.keySpan.start);
  const rest = file.text.slice(severity.valueSpan.end, file.lineStart(line + 1));
  if (first === undefined || indent !== before || /\S/.test(margin) || !/^\s*(?:#.*[\r\n]*)?$/.test(rest))
    return undefined;
  const gone = { span: file.span(file.lineStart(line), file.lineStart(line + 1)), text: "" };
  const added = {
    span: file.span(first.keySpan.start, first.keySpan.start),
    text: lines.map((entry) => `${entry}${end}${margin}`).join(""),
  };
  return { title, edits: lines.length === 0 ? [gone] : [gone, added], safe: true };
}

function isScalar(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== "object";
}
