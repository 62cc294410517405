import { cover, type Localized, type Slice, type Span } from "../source/index.ts";
import { type Part, splitBilingual } from "./bilingual.ts";
import { linesOf, splitArrow, splitParenthetical, trim, trimMarks } from "./cut.ts";
import { readDuration } from "./duration.ts";

/** One moment of an escalation. Times are milliseconds after the alert. */
export interface TimelineRung {
  readonly at: number;
  readonly when: "always" | "not_acknowledged" | "not_resolved" | "not_progressing";
  readonly action: "trigger" | "notify" | "escalate" | "engage" | "schedule";
  readonly target?: { readonly text: Localized; readonly span: Span };
  /** `PagerDuty` of `notified via PagerDuty`, in lower case. */
  readonly channel?: string;
  /** The parenthesis behind the action: `if applicable`. */
  readonly note?: string;
  readonly text: { readonly text: Localized; readonly span: Span };
  readonly timeSpan: Span;
  readonly span: Span;
}

export interface Timeline {
  /** The text in the drawn box. */
  readonly caption?: Slice;
  readonly rungs: readonly TimelineRung[];
  /** Lines that are neither drawing nor rung, and rungs whose condition or action has no known words. */
  readonly unread: readonly Slice[];
}

const DRAWING = /^[\s\u2190-\u21ff\u2500-\u259f|+=_~^vV*·-]*$/;
const BORDER = /[\s│┃║|]/;
/** Longer lines are no rungs; their patterns need not be fast on them. */
const MAX_LINE = 400;
const TIME = /^[\s\u2500-\u257f|*•-]{0,40}T\s?\+?\s?(0|\d[^:：\n]{0,30})\s*(?:\*{1,2}\s*)?[:：]\s*\*{0,2}/;

const CONDITIONS: readonly [TimelineRung["when"], RegExp][] = [
  [
    "not_progressing",
    /not progressing|no progress|stall|ineffective|not effective|無進展|无进展|沒有進展|没有进展|無效|无效|進展がな|진전/i,
  ],
  [
    "not_acknowledged",
    /not (?:been )?ack|no ack|unack|no (?:response|answer)|not respond|未確認|未确认|未響應|未响应|未回應|無人回應|无人响应|未対応|미확인/i,
  ],
  [
    "not_resolved",
    /not (?:been )?(?:resolved|fixed|recovered|mitigated)|unresolved|still (?:down|firing|failing)|未解決|未解决|未恢復|未恢复|未復旧|미해결/i,
  ],
];
const CONDITIONAL = /^\s*(?:if|when|unless|in case)\b|^\s*(?:如果|若|如|當|当)|(?:場合|たら|れば|경우)\s*$/i;

const ACTIONS: readonly [TimelineRung["action"], RegExp][] = [
  ["schedule", /\bschedul|安排|排定|予定|일정/i],
  ["escalate", /\bescalat|升級|升级|上報|上报|エスカレ|에스컬레이션/i],
  ["engage", /\b(?:engage|involve|bring in)|引入|聯繫|联系|動員|협조/i],
  ["notify", /\b(?:notif|inform|page[ds]?\b|call|contact|tell)|通知|告知|呼叫|連絡|알림|통지/i],
  ["trigger", /\b(?:trigger|fir(?:es|ed|ing)|start)|觸發|触发|発生|発報|발생/i],
];
const TARGET =
  /\b(?:escalate[ds]?|escalation)\s+to\s+(.+)|\b(?:notify|inform|page|call|contact|tell|engage|involve|bring in)\s+(?!to\b)(.+)|(?:升級|升级|上報|上报)(?:至|到|給|给)?\s*(.+)|(?:通知|告知|呼叫|引入|聯繫|联系)\s*(.+)|^(.+?)\s(?:is |was |gets |are )?(?:notified|paged|informed|called|contacted)\b/i;
const CHANNEL =
  /\b(?:via|through|by|on)\s+([\p{L}\d][\p{L}\d.-]{0,40})\s*$|(?:透過|通過|通过|經由|经由)\s*([\p{L}\d.-]{1,40})\s*$/iu;

/** Reads a drawn escalation: a box with a caption, and lines `T+5min: If not acknowledged → Escalate to Platform Lead`. */
export function readTimeline(slice: Slice, languages: readonly string[] = []): Timeline {
  const rungs: TimelineRung[] = [];
  const unread: Slice[] = [];
  let caption: Slice | undefined;
  for (const line of linesOf(slice)) {
    const rung = readRungLine(line, languages);
    if (rung !== undefined) {
      rungs.push(rung.rung);
      if (!rung.understood) unread.push(trim(line));
    } else if (!DRAWING.test(line.text)) {
      const words = trimMarks(line, BORDER);
      if (caption === undefined && rungs.length === 0) caption = words;
      else unread.push(words);
    }
  }
  return { ...(caption === undefined ? {} : { caption }), rungs, unread };
}

export interface ReadRung {
  readonly rung: TimelineRung;
  /** False where the words of the condition or the action are not known; the rung then waits for an unresolved alert. */
  readonly understood: boolean;
}

/** Reads one line `T+5min: …`, of a drawing or of a list. */
export function readRungLine(line: Slice, languages: readonly string[] = []): ReadRung | undefined {
  const time = line.text.length > MAX_LINE ? null : TIME.exec(line.text);
  if (time === null) return undefined;
  const from = line.text.indexOf("T");
  const end = line.text.indexOf(time[1] as string, from) + (time[1] as string).trimEnd().length;
  return readRung(line.slice(from, end), line.slice(time[0].length), languages);
}

/** Reads a rung whose time (`T+5min`) and text stand apart, as in a table. Both must be of one file. */
export function readRung(time: Slice, text: Slice, languages: readonly string[] = []): ReadRung | undefined {
  const written = time.text.replace(/[\s*`]/g, "");
  const at = /^T\+?0$/.test(written) ? 0 : /^T\+?\d/.test(written) ? readDuration(time)?.atMost : undefined;
  if (at === undefined || text.text.length > MAX_LINE) return undefined;
  const whole = trim(text);
  const { text: localized, parts } = splitBilingual(whole, languages);
  const readings = parts.map((part) => ({ part, ...readWords(part.slice) }));
  const reading = readings.find((candidate) => candidate.understood) ?? readings[0];
  if (reading === undefined) return undefined;
  const target = joinTargets(
    readings.map(({ part, target }) => ({ part, target })),
    languages,
  );
  const timeSpan = trim(time).span();
  const rung: TimelineRung = {
    at,
    when: reading.when,
    action: reading.action,
    ...(target === undefined || reading.action === "schedule" || reading.action === "trigger" ? {} : { target }),
    ...(reading.channel === undefined ? {} : { channel: reading.channel }),
    ...(reading.note === undefined ? {} : { note: reading.note }),
    text: { text: localized, span: whole.span() },
    timeSpan,
    span: cover(timeSpan, whole.span()),
  };
  return { rung, understood: reading.understood };
}

interface Words {
  readonly when: TimelineRung["when"];
  readonly action: TimelineRung["action"];
  readonly target?: Slice | undefined;
  readonly channel?: string | undefined;
  readonly note?: string | undefined;
  readonly understood: boolean;
}

function readWords(slice: Slice): Words {
  const { condition, order } = splitCondition(slice);
  const found = condition === undefined ? undefined : CONDITIONS.find(([, words]) => words.test(condition.text));
  const when = condition === undefined ? "always" : (found?.[0] ?? "not_resolved");
  const known = condition === undefined || found !== undefined;
  const parenthesis = splitParenthetical(order);
  const note = parenthesis !== undefined && parenthesis.before.text !== "" ? parenthesis : undefined;
  const rest = note?.before ?? order;
  const action = ACTIONS.find(([, words]) => words.test(rest.text))?.[0];
  const channel = CHANNEL.exec(rest.text);
  const target = findTarget(channel === null ? rest : rest.slice(0, channel.index));
  return {
    when,
    action: action ?? "notify",
    target,
    channel: (channel?.[1] ?? channel?.[2])?.toLowerCase(),
    note: note?.inside.text,
    understood: known && action !== undefined,
  };
}

/** `If not resolved → Escalate`: the condition stands before the arrow, or before the first comma behind `if`. */
function splitCondition(slice: Slice): { readonly condition?: Slice; readonly order: Slice } {
  const arrow = splitArrow(slice);
  if (arrow !== undefined && arrow.before.text !== "") return { condition: arrow.before, order: arrow.after };
  const order = arrow?.after ?? slice;
  const comma = /[,，、]/.exec(order.text);
  if (comma === null || !CONDITIONAL.test(order.text)) return { order };
  return { condition: trim(order.slice(0, comma.index)), order: trim(order.slice(comma.index + 1)) };
}

function findTarget(slice: Slice): Slice | undefined {
  const found = TARGET.exec(slice.text);
  const name = found?.slice(1).find((group) => group !== undefined);
  if (found === null || name === undefined) return undefined;
  const start = slice.text.indexOf(name, found.index);
  return trim(slice.slice(start, start + name.length));
}

function joinTargets(
  found: readonly { readonly part: Part; readonly target?: Slice | undefined }[],
  languages: readonly string[],
): TimelineRung["target"] {
  const targets = found.flatMap(({ part, target }) => (target === undefined ? [] : [{ part, target }]));
  const [first] = targets;
  if (first === undefined) return undefined;
  if (targets.length === 1) return { text: splitBilingual(first.target, languages).text, span: first.target.span() };
  return {
    text: Object.fromEntries(targets.map(({ part, target }) => [part.language, target.text])),
    span: targets.map(({ target }) => target.span()).reduce(cover),
  };
}
