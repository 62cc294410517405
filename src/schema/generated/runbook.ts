// GENERATED from schemas/runbook.schema.json by scripts/generate.mjs. DO NOT EDIT.
import type { Localized, Slice, Span } from "../../source/index.ts";
/**
 * One text by BCP 47 tag, as inline Markdown; `und` where it has no words of any language.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Localized".
 */
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Span".
 */
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Milliseconds".
 */
export type Milliseconds = number;
/**
 * Text as it stands in the file, without the indentation of its container.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Slice".
 */
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
/**
 * A place in the file: lines and columns from 1, end exclusive, columns in UTF-16 units.
 */
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Slug".
 */
export type Slug = string;

/**
 * What the author wrote, read from one Markdown file. Times are milliseconds.
 */
export interface Runbook {
  /**
   * Folder-safe name: from the config, else the folder and file name.
   */
  id: string;
  /**
   * Path of the Markdown file, relative to the project root.
   */
  path: string;
  title: Text;
  /**
   * What the file is: headings that name incidents with a severity; one alert; a heading an alert; a heading a failure with sections of its own; one procedure; no runbook.
   */
  shape: "incidents" | "alert" | "alerts" | "failures" | "how-to" | "none";
  /**
   * True where signs alone tell the shape. Rules judge such a runbook, and nothing is made of it.
   */
  guessed: boolean;
  /**
   * BCP 47 tags of the languages the runbook is written in, the first one first.
   */
  languages: string[];
  metadata: Field[];
  purpose: Text[];
  severities: Severity[];
  incidents: Incident[];
  followUps: FollowUp[];
  contacts: Contact[];
  links: Link[];
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Text".
 */
export interface Text {
  text: Localized;
  span: Span;
}
/**
 * One `**Key | Key**: value` line.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Field".
 */
export interface Field {
  key: Localized;
  value: Localized;
  role?: "version" | "reviewed" | "review-every" | "owner" | "maintainer" | "contact" | "update-process";
  /**
   * Whether it stands before the first section or after the last.
   */
  place: "head" | "foot";
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Severity".
 */
export interface Severity {
  id: string;
  name: Text;
  definition: Text;
  response?: Duration;
  objective?: Duration1;
  span: Span;
}
/**
 * Within what time somebody acts.
 */
export interface Duration {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  /**
   * What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`.
   */
  per?: string;
  /**
   * The words of the author.
   */
  written: string;
  span: Span;
}
/**
 * Recovery time objective (RTO).
 */
export interface Duration1 {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  /**
   * What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`.
   */
  per?: string;
  /**
   * The words of the author.
   */
  written: string;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Incident".
 */
export interface Incident {
  /**
   * The slug of the heading, or of the alert: `executor-core-down`.
   */
  id: string;
  /**
   * From the heading, or from the config; absent where neither says it, and nothing is made then.
   */
  severity?: string;
  /**
   * The alert that its heading or the file names.
   */
  alertName?: string;
  title: Text;
  /**
   * The lines of the severity box.
   */
  indicators: Indicator[];
  indicatorBox?: Fence;
  alerts: Alert[];
  symptoms: Text[];
  impact: Text[];
  diagnosis?: Diagnosis;
  recoveryPaths: RecoveryPath[];
  escalation?: Escalation;
  heading: Span;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Indicator".
 */
export interface Indicator {
  key?: Localized;
  text: Localized;
  span: Span;
}
/**
 * The box as drawn.
 */
export interface Fence {
  /**
   * First word of the info string; empty for a plain fence.
   */
  language: string;
  /**
   * The rest of the info string.
   */
  info?: string;
  body: Slice;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Alert".
 */
export interface Alert {
  name: string;
  expr: Slice;
  for?: Duration2;
  keepFiringFor?: Duration2;
  severity?: Entry;
  labels: Entry1[];
  annotations: Entry1[];
  /**
   * Fields that Prometheus does not have, `severity` among them.
   */
  unknown: Entry1[];
  fence: Fence1;
  nameSpan: Span;
  span: Span;
}
/**
 * A time the author wrote, in milliseconds: `< 30 秒` has atMost only, `30-60 seconds` both, `1m` both and equal.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Duration".
 */
export interface Duration2 {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  /**
   * What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`.
   */
  per?: string;
  /**
   * The words of the author.
   */
  written: string;
  span: Span;
}
/**
 * `severity` written on the rule itself, where Prometheus has no such field.
 */
export interface Entry {
  key: string;
  value: Slice;
  keySpan: Span;
  valueSpan: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Entry".
 */
export interface Entry1 {
  key: string;
  value: Slice;
  keySpan: Span;
  valueSpan: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Fence".
 */
export interface Fence1 {
  /**
   * First word of the info string; empty for a plain fence.
   */
  language: string;
  /**
   * The rest of the info string.
   */
  info?: string;
  body: Slice;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Diagnosis".
 */
export interface Diagnosis {
  title: Text;
  groups: DiagnosisGroup[];
  span: Span;
}
/**
 * One heading of the diagnosis, `第二步：…` or `Step 2: …`, with its fence.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "DiagnosisGroup".
 */
export interface DiagnosisGroup {
  /**
   * What `proceed to Step N` means.
   */
  number: number;
  title: Text;
  condition?: Text1;
  budget?: Duration3;
  steps: Step[];
  findings: Finding[];
  /**
   * Reasons without an arrow: `- PVC not bound`.
   */
  hints: Text[];
  fences: Fence1[];
  heading: Span;
  span: Span;
}
/**
 * `如果 Pod Pending`: when to come here.
 */
export interface Text1 {
  text: Localized;
  span: Span;
}
/**
 * A time the author wrote, in milliseconds: `< 30 秒` has atMost only, `30-60 seconds` both, `1m` both and equal.
 */
export interface Duration3 {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  /**
   * What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`.
   */
  per?: string;
  /**
   * The words of the author.
   */
  written: string;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Step".
 */
export interface Step {
  /**
   * Stable name for sidecars: `executor-core-down/c/4`, `executor-core-down/diagnosis/2/3`; an unnumbered step is `…/after-4`.
   */
  id: string;
  /**
   * As written, else by position where no step beside it has a number; absent for an unnumbered step behind a numbered one.
   */
  number?: number;
  title: Text;
  /**
   * Text as it stands in the file, without the indentation of its container.
   */
  script: Slice;
  /**
   * Text as it stands in the file, without the indentation of its container.
   */
  suggestion?: Slice;
  /**
   * Comments of the step that are not its title.
   */
  remarks: Text[];
  atMost?: Duration4;
  /**
   * Steps with the same number come from one fence and share its shell.
   */
  session: number;
  titleComment?: Span;
  span: Span;
}
/**
 * A time the author wrote, in milliseconds: `< 30 秒` has atMost only, `30-60 seconds` both, `1m` both and equal.
 */
export interface Duration4 {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  /**
   * What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`.
   */
  per?: string;
  /**
   * The words of the author.
   */
  written: string;
  span: Span;
}
/**
 * `All pods in Pending → Resource/scheduling issue (proceed to Step 3)`, `OOMKilled → Memory limit too low (Path C)`.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Finding".
 */
export interface Finding {
  when: Text;
  then: Text;
  proceedTo?: {
    number: number;
    target?: Span;
    span: Span;
  };
  /**
   * The recovery path that it names.
   */
  path?: {
    label: string;
    span: Span;
  };
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "RecoveryPath".
 */
export interface RecoveryPath {
  /**
   * `A` of `恢復路徑 A`.
   */
  label: string;
  title: Text;
  cause?: Text2;
  condition?: Text3;
  conditionKey?: Localized;
  expected?: Duration2;
  steps: Step[];
  /**
   * `Data loss: …` and the like.
   */
  notes: Text[];
  fences: Fence1[];
  heading: Span;
  span: Span;
}
/**
 * The parenthesis of the heading: `應用層問題`.
 */
export interface Text2 {
  text: Localized;
  span: Span;
}
/**
 * `使用場景`: when to take this path.
 */
export interface Text3 {
  text: Localized;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Escalation".
 */
export interface Escalation {
  title: Text;
  caption?: Text4;
  rungs: Rung[];
  triggersTitle?: Text;
  triggers: Trigger[];
  drawing?: Fence1;
  span: Span;
}
/**
 * The text in the drawn box.
 */
export interface Text4 {
  text: Localized;
  span: Span;
}
/**
 * One line of the timeline: `T+5min: If not acknowledged → Escalate to Platform Lead`.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Rung".
 */
export interface Rung {
  /**
   * Milliseconds after the alert.
   */
  at: number;
  when: "always" | "not_acknowledged" | "not_resolved" | "not_progressing";
  action: "trigger" | "notify" | "escalate" | "engage" | "schedule";
  target?: Text;
  /**
   * `PagerDuty` of `notified via PagerDuty`, in lower case.
   */
  channel?: string;
  /**
   * `if applicable`.
   */
  note?: string;
  text: Text;
  timeSpan: Span;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Trigger".
 */
export interface Trigger {
  after: Duration2;
  text: Text;
  span: Span;
}
/**
 * A checklist after the incident.
 *
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "FollowUp".
 */
export interface FollowUp {
  title: Text;
  deadline?: Duration5;
  items: {
    text: Localized;
    done: boolean;
    span: Span;
  }[];
  span: Span;
}
/**
 * A time the author wrote, in milliseconds: `< 30 秒` has atMost only, `30-60 seconds` both, `1m` both and equal.
 */
export interface Duration5 {
  atLeast?: Milliseconds;
  atMost: Milliseconds;
  /**
   * What the time is for where it is not the whole: `execution` in `2-5 minutes per execution`.
   */
  per?: string;
  /**
   * The words of the author.
   */
  written: string;
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Contact".
 */
export interface Contact {
  id: string;
  name?: Slice;
  channels: {
    /**
     * As written: pagerduty, slack, email, phone, …
     */
    kind: string;
    value: string;
    span: Span;
  }[];
  span: Span;
}
/**
 * This interface was referenced by `Runbook`'s JSON-Schema
 * via the `definition` "Link".
 */
export interface Link {
  text: Localized;
  url: string;
  span: Span;
}
