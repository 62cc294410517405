import type { Role } from "../../formatters/index.ts";
import { clockAt, type Moment, type Procedure, type RunState } from "../../runtime/index.ts";
import { elapsed, titleOf } from "../runs/words.ts";
import { fit, fitEnd, harmless, widthAtMost } from "./fit.ts";
import { type Branch, branchesOf, type Standing } from "./tree.ts";

/** All that a screen shows of a run. Texts of plans, outputs and people may hold anything. */
export interface Scene {
  readonly procedure: Procedure;
  readonly run: string;
  /** The context of the cluster, where there is one. */
  readonly context?: string;
  /** Undefined until something is known of the run. */
  readonly state: RunState | undefined;
  /** The last line that the step at work has printed. */
  readonly output?: string;
  /** Who is called next, in how many milliseconds, if nobody says that he has heard. */
  readonly escalation?: string;
  /** What whoever sits here can do. */
  readonly hint?: string;
  /** What is asked now, and what has been typed. */
  readonly prompt?: { readonly question: string; readonly typed: string };
}

type Plan = Procedure["plan"];

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A stretch of a row, and what it is for those who colour it. */
export type Piece = readonly [text: string, role?: Role];
export type Row = readonly Piece[];

/** None of them is ever two columns wide, and each says the same without colour. */
const SIGNS: Readonly<Record<Standing, Piece>> = {
  pending: ["\u25E6", "faint"],
  running: ["\u25B8", "strong"],
  asked: ["?", "warning"],
  done: ["\u2713", "note"],
  failed: ["\u2717", "error"],
  unknown: ["!", "error"],
  skipped: ["-", "faint"],
};
const FLAG = "\u2691";
/** Below this the time that a step may take has no place. */
const WIDE = 48;
/** Columns in front of the name of a step. */
const [NARROW_MARGIN, WIDE_MARGIN] = [10, 19];
const LONGEST_LABEL = 14;

/** A run at a moment, as rows of which each fits the terminal and which together leave one row of it free. */
export function view(scene: Scene, now: Moment, size: Size): readonly Row[] {
  const { columns } = size;
  const limit = Math.max(1, size.rows - 1);
  const clock = scene.state === undefined ? 0 : clockAt(scene.state, now);
  const head = headRows(scene, clock);
  const foot = footRows(scene, columns);
  const groups = treeRows(scene, clock, columns);
  // What is asked and who is called next matter most, then what runs.
  const shownHead = head.slice(0, Math.max(0, limit - foot.length - 3));
  const tree = windowOf(groups, limit - foot.length - shownHead.length);
  return [...shownHead, ...tree, ...foot].slice(-limit).map((row) => fitRow(row, columns));
}

function headRows({ procedure: { plan }, run, context, state }: Scene, clock: number): readonly Row[] {
  const hoped = plan.expected === undefined ? "" : `, expected ${hopedFor(plan.expected)}`;
  const where = context === undefined ? "no cluster" : `cluster ${harmless(context)}`;
  const time = elapsed(state?.ended === undefined ? clock : state.clock);
  return [
    [[`${plan.severity} ${plan.id}  `, "strong"], [titleOf(plan.title)]],
    [[`${time}${hoped}  ${where}  run ${run}  plan ${plan.digest.slice(0, 12)}`]],
  ];
}

function hopedFor({ atLeast, atMost, per }: NonNullable<Plan["expected"]>): string {
  const least = atLeast === undefined ? "" : `${elapsed(atLeast)} to `;
  return `${least}${elapsed(atMost)}${per === undefined ? "" : ` per ${harmless(per)}`}`;
}

function footRows({ escalation, state, hint, prompt }: Scene, columns: number): readonly Row[] {
  const rows: Row[] = [];
  if (state?.ended !== undefined) {
    const { outcome, left } = state.ended;
    const rest = left.map(({ step, why }) => `; not taken back: ${step} (${why})`).join("");
    rows.push([[`${outcome}${rest}`, outcome === "succeeded" ? "note" : "error"]]);
  } else if (escalation !== undefined) {
    rows.push([[` ${FLAG} ${harmless(escalation)}`, "warning"]]);
  }
  if (state?.cancelled !== undefined && state.ended === undefined)
    rows.push([["cancelled: what was changed is taken back", "error"]]);
  if (prompt !== undefined) rows.push(...promptRows(prompt, columns));
  else if (hint !== undefined) rows.push([[hint, "faint"]]);
  return rows;
}

/** What is asked, and the end of what has been typed: behind it, or where there is no room below it. */
function promptRows({ question, typed }: NonNullable<Scene["prompt"]>, columns: number): readonly Row[] {
  const [asked, text] = [harmless(question), harmless(typed)];
  if (widthAtMost(asked + text) <= columns) return [[[asked, "strong"], [text]]];
  return [[[asked, "strong"]], [["> "], [fitEnd(text, columns - 2)]]];
}

/** The rows of one node, which stay together. */
interface Group {
  readonly rows: readonly Row[];
  readonly isActive: boolean;
  readonly hasBegun: boolean;
}

function treeRows(scene: Scene, clock: number, columns: number): readonly Group[] {
  const branches = branchesOf(scene.procedure, scene.state);
  const { id } = scene.procedure.plan;
  const label = (branch: Branch) => labelOf(branch, id);
  const width = Math.min(LONGEST_LABEL, Math.max(0, ...branches.map((branch) => widthAtMost(label(branch)))));
  return branches.map((branch) => {
    const { standing, node, undoes } = branch;
    const isActive = standing === "running" || standing === "asked";
    const role = standing === "skipped" || standing === "pending" ? "faint" : isActive ? "strong" : undefined;
    const back = undoes === undefined ? "" : "taking back: ";
    const text = `${fit(label(branch), width).padEnd(width)}  ${back}${titleOf(node.title)}`;
    const margin = columns < WIDE ? NARROW_MARGIN : WIDE_MARGIN;
    const row: Row = [
      [" "],
      SIGNS[standing],
      [timesOf(branch, clock, columns).padEnd(margin - 2)],
      role === undefined ? [text] : [text, role],
    ];
    const notes = notesOf(branch, scene, clock).map((note): Row => [[" ".repeat(margin)], [note, "faint"]]);
    return { rows: [row, ...notes], isActive, hasBegun: standing !== "pending" && standing !== "skipped" };
  });
}

/** The name of a node, without that of its plan. */
function labelOf({ id, undoes }: Branch, plan: string): string {
  const shown = undoes ?? id;
  return harmless(shown.startsWith(`${plan}/`) ? shown.slice(plan.length + 1) : shown);
}

/** How long it has taken, of how long it may take. */
function timesOf({ standing, attempt, question, node }: Branch, clock: number, columns: number): string {
  const began = question?.asked ?? attempt?.began;
  const isOpen = standing === "running" || standing === "asked";
  const end = isOpen ? clock : attempt?.ended;
  const taken = began === undefined || end === undefined ? "" : elapsed(end - began);
  const most = question?.timeout ?? ("timeout" in node ? node.timeout : undefined);
  const shown = ` ${taken.padStart(6)}`;
  if (columns < WIDE || most === undefined || standing === "skipped" || !(isOpen || standing === "pending"))
    return shown;
  return `${shown} of ${elapsed(most).padStart(5)}`;
}

function notesOf(branch: Branch, { procedure, output }: Scene, clock: number): readonly string[] {
  const { standing, attempt, question, node } = branch;
  if (standing === "asked" && question !== undefined) {
    const gate = node.kind === "approve" ? node : procedure.gates.get(node.id);
    const { supported } = question;
    const other =
      supported === undefined
        ? " and another person"
        : ` or another than ${supported.by}, who said ${supported.answer}`;
    const who = `${gate?.by ?? "anybody"}${question.approvers === 2 ? other : ""}`;
    return [
      `question ${question.question} to ${harmless(who)}, ${elapsed(question.asked + question.timeout - clock)} left`,
    ];
  }
  if (attempt === undefined) return [];
  const again = attempt.attempt > 1 ? [`attempt ${attempt.attempt}`] : [];
  if (standing === "running") return [...again, ...(output === undefined ? [] : [`| ${harmless(output)}`])];
  const { exit } = attempt;
  if (standing === "unknown") return ["it was started, and nobody knows how it ended"];
  if (exit === undefined || exit.outcome === "succeeded") return again;
  return [exit.code === null ? exit.outcome : `${exit.outcome}, exit code ${exit.code}`];
}

/** As many rows as there are, around what is at work or was last; what is left out is counted. */
function windowOf(groups: readonly Group[], limit: number): readonly Row[] {
  const all = groups.flatMap(({ rows }) => rows);
  if (all.length <= limit) return all;
  const active = groups.findLastIndex(({ isActive }) => isActive);
  const last = groups.findLastIndex(({ hasBegun }) => hasBegun);
  return around(groups, Math.max(0, active < 0 ? last : active), limit);
}

function around(groups: readonly Group[], middle: number, limit: number): readonly Row[] {
  let [low, high] = [middle, middle + 1];
  const size = (from: number, to: number) => groups.slice(from, to).reduce((sum, { rows }) => sum + rows.length, 0);
  const needs = (from: number, to: number) => size(from, to) + (from > 0 ? 1 : 0) + (to < groups.length ? 1 : 0);
  for (let grown = true; grown; ) {
    grown = false;
    if (high < groups.length && needs(low, high + 1) <= limit) [high, grown] = [high + 1, true];
    if (low > 0 && needs(low - 1, high) <= limit) [low, grown] = [low - 1, true];
  }
  const shown = groups.slice(low, high).flatMap(({ rows }) => rows);
  const before = low > 0 ? [more(`${low} before`)] : [];
  const after = high < groups.length ? [more(`${groups.length - high} more`)] : [];
  const full = [...before, ...shown, ...after];
  return full.length <= limit ? full : shown.slice(0, Math.max(0, limit));
}

function more(text: string): Row {
  return [[`   ... ${text}`, "faint"]];
}

/** Cut at the edge; all but its last piece are short on any terminal that holds them. */
function fitRow(row: Row, columns: number): Row {
  let left = columns;
  const fitted: Piece[] = [];
  for (const [text, role] of row) {
    const shown = fit(text, left);
    left -= widthAtMost(shown);
    if (shown !== "") fitted.push(role === undefined ? [shown] : [shown, role]);
    if (shown !== text) break;
  }
  return fitted;
}
