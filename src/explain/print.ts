import { breakCommands, plain, type Role, showHiddenInLine, type Style } from "../formatters/index.ts";
import { describeSource, formatClock, formatClocks, type Permission, wrapColumns } from "../graph/index.ts";
import { formatSources, formatSum } from "../program/index.ts";
import type { explanation } from "../schema/index.ts";
import { bilingual, displayWidth, placeOf } from "../source/index.ts";

/** How it is printed. */
export interface Printing {
  /** Columns that there are; never less than `NARROWEST` are used. */
  readonly columns: number;
  readonly style?: Style;
}

/** A fact and its value; a value of several lines stands below each other. */
type Row = readonly [name: string, value: string | readonly string[], role?: Role | undefined];

const NARROWEST = 24;
/** Where the names of facts do not fit beside their values, they stand above them. */
const NARROW = 48;
const NAME_WIDTH = 11;

/** The explanation as a table for each step; every line within the columns. */
export function printExplanation(explained: explanation.Explanation, { columns, style = plain }: Printing): string {
  const width = Math.max(NARROWEST, columns);
  const printer = new Printer(width, style);
  const { id, severity, kind, label, title, runbook, condition, origin, steps } = explained;
  const what = kind === "diagnosis" ? "diagnosis" : `recovery path ${label ?? ""}`.trim();
  const names = [id, ...(severity === undefined ? [] : [severity]), what, bilingual(title)];
  printer.line(names.join("  "), "", "strong");
  printer.rows(
    [
      ["place", `${placeOf(origin)} (${runbook})`],
      ...(condition === undefined ? [] : [["when", bilingual(condition)] as const]),
      ...timeRows(explained),
    ],
    "",
  );
  for (const step of steps) {
    printer.line("");
    printer.step(id, step);
  }
  return printer.text;
}

/** One step of the graph `path`, as it stands in the table of the whole. */
export function printStep(path: string, step: explanation.StepFacts, { columns, style = plain }: Printing): string {
  const printer = new Printer(Math.max(NARROWEST, columns), style);
  printer.step(path, step);
  return printer.text;
}

class Printer {
  text = "";
  readonly #width: number;
  readonly #style: Style;

  constructor(width: number, style: Style) {
    this.#width = width;
    this.#style = style;
  }

  step(path: string, step: explanation.StepFacts): void {
    this.line(`${shortId(path, step.id)}  ${bilingual(step.title)}`, "", "strong");
    this.rows(stepRows(path, step), "  ");
    for (const command of step.commands) {
      this.line(`$ ${command.text}`, "  ");
      this.rows(commandRows(command), "    ");
    }
  }

  /** A text of its own, its further lines two blanks further in. */
  line(text: string, indent = "", role?: Role): void {
    const lines = wrapColumns(showHiddenInLine(text), this.#width - indent.length - 2);
    lines.forEach((line, at) => this.#put(`${indent}${at === 0 ? "" : "  "}`, line, role));
  }

  rows(rows: readonly Row[], indent: string): void {
    const stacked = this.#width < NARROW;
    const before = stacked ? `${indent}  ` : indent + " ".repeat(NAME_WIDTH);
    for (const [name, value, role] of rows) {
      const values = typeof value === "string" ? [value] : value;
      const lines = values.flatMap((one) => wrapColumns(showHiddenInLine(one), this.#width - before.length));
      if (stacked) this.#put(indent, name, "faint");
      lines.forEach((line, at) => {
        if (stacked || at > 0) this.#put(before, line, role);
        else
          this.#put(`${indent}${this.#style("faint", name)}${" ".repeat(NAME_WIDTH - displayWidth(name))}`, line, role);
      });
    }
  }

  #put(before: string, text: string, role?: Role): void {
    const styled = role === undefined ? text : this.#style(role, text);
    this.text += `${breakCommands(`${before}${styled}`.trimEnd())}\n`;
  }
}

function timeRows({ time }: explanation.Explanation): Row[] {
  const part = time.stepsOneByOne;
  const isOther = time.terms.some(({ name, parts }) => name === "steps" && parts[0]?.decidedBy === "text");
  const added = `the steps added up: ${formatClocks(part)}`;
  const known =
    part.decidedBy === undefined ? `${added}, and some of which nobody says it` : said(added, part.decidedBy);
  return [
    ["expected", formatSum(time)],
    ["worst", formatSum(time, "worst")],
    ["says who", formatSources(time)],
    ...(isOther ? [["one by one", known] as const] : []),
  ];
}

function stepRows(path: string, step: explanation.StepFacts): Row[] {
  const { kind, effect, idempotent, gate, expected, worst, inputs, sets, uses, rewrites, facts } = step;
  const again = idempotent === true ? "a second run changes nothing more" : "a second run does it again";
  return [
    ["place", placeOf(step.origin)],
    [
      "kind",
      effect === undefined ? kind : `${kind}, ${effect}${effect === "read" ? "" : `, ${again}`}`,
      roleOf(effect),
    ],
    ...facts.map(({ name, text, decidedBy }): Row => [name, said(text.replaceAll(`${path}/`, ""), decidedBy)]),
    ...(gate === undefined ? [] : [["gate", gateText(path, gate)] as const]),
    ...(kind === "decide" ? [] : [["expected", expectedText(expected)] as const]),
    ...(worst === undefined
      ? []
      : [["worst", said(`${formatClock(worst.atMost)}, ${worst.because}`, worst.decidedBy)] as const]),
    ...(inputs.length === 0 ? [] : [["inputs", inputs.map(inputText)] as const]),
    ...(uses.length === 0 ? [] : [["uses", uses.map((name) => `$${name}, of an earlier step`)] as const]),
    ...(sets.length === 0 ? [] : [["sets", sets.map((name) => `$${name}, for a later step`)] as const]),
    ...(rewrites.length === 0 ? [] : [["rewritten", rewrites.flatMap(rewriteLines)] as const]),
  ];
}

function gateText(path: string, { required, approval, why, decidedBy }: explanation.Gate): string {
  if (!required) return said(`nobody is asked: ${why}`, decidedBy);
  return said(`only after ${shortId(path, approval ?? "")}`, decidedBy);
}

function expectedText(expected: explanation.Expected | undefined): string {
  return expected === undefined ? "nobody says" : said(formatClocks(expected), expected.decidedBy);
}

function inputText({ name, type, from, description, decidedBy }: explanation.StepFacts["inputs"][number]): string {
  const source = describeSource(from);
  return said(`$${name} (${type}), ${source}${description === undefined ? "" : `: ${description}`}`, decidedBy);
}

/** Long scripts are shown by their first line; `--format json` has all of them. */
function rewriteLines({ from, to, reason, decidedBy }: explanation.StepFacts["rewrites"][number]): string[] {
  const first = (text: string) => {
    const [line = "", ...more] = text.split("\n");
    return more.length === 0 ? line : `${line} …`;
  };
  return [said(reason, decidedBy), `- ${first(from)}`, `+ ${first(to)}`];
}

const ENDS: Readonly<Record<explanation.CommandFacts["ends"]["how"], string>> = {
  "at-once": "at once",
  answer: "when it has its answer",
  wait: "when it has happened",
  never: "never by itself",
  unknown: "nobody says when",
};

const WANTS: Readonly<Record<explanation.CommandFacts["wants"], string>> = {
  nobody: "neither terminal nor person",
  terminal: "a terminal",
  person: "a person",
};

function commandRows(command: explanation.CommandFacts): Row[] {
  const { effect, decidedBy, ends, wants, noMatch, permissions, refused, reads, writes } = command;
  const limit = ends.atMost === undefined ? "" : `, after ${formatClock(ends.atMost)} at most`;
  const asked = [
    ...permissionLines(permissions),
    ...(refused === undefined ? [] : [`cannot be told because of ${refused}`]),
  ];
  const files = (touched: explanation.CommandFacts["reads"]) =>
    touched.map(({ path, inContainer }) => (inContainer ? `${path} (in the container)` : path));
  return [
    ["effect", said(effect, decidedBy), roleOf(effect)],
    ["ends", ends.decidedBy === undefined ? ENDS[ends.how] : said(`${ENDS[ends.how]}${limit}`, ends.decidedBy)],
    ["wants", WANTS[wants], wants === "nobody" ? undefined : "warning"],
    [
      "no match",
      noMatch === undefined
        ? "every exit code but 0 is a failure"
        : `exit code ${noMatch.codes.join(" or ")}: ${noMatch.means}`,
    ],
    ...(asked.length === 0 ? [] : [["kubernetes", asked] as const]),
    ...(reads.length === 0 ? [] : [["reads", files(reads)] as const]),
    ...(writes.length === 0 ? [] : [["writes", files(writes)] as const]),
  ];
}

/** `get, patch deployments.apps core in island`: all that is asked of one object stands together. */
function permissionLines(permissions: readonly Permission[]): string[] {
  const verbs = new Map<string, string[]>();
  for (const { group, resource, verb, name, scope, namespace } of permissions) {
    const [base = "", ...sub] = resource.split("/");
    const kind = [group === "" ? base : `${base}.${group}`, ...sub].join("/");
    const which = name === undefined ? "" : ` ${name}`;
    const where = scope === "cluster" ? " in the whole cluster" : namespace === undefined ? "" : ` in ${namespace}`;
    const object = `${kind}${which}${where}`;
    verbs.set(object, [...(verbs.get(object) ?? []), verb]);
  }
  return [...verbs].map(([object, asked]) => `${asked.join(", ")} ${object}`);
}

function said(text: string, decidedBy: explanation.Source | undefined): string {
  return `${text} [${decidedBy ?? "nobody"}]`;
}

function roleOf(effect: explanation.CommandFacts["effect"] | undefined): Role | undefined {
  if (effect === "change") return "warning";
  return effect === "destroy" || effect === "unknown" ? "error" : undefined;
}

function shortId(path: string, id: string): string {
  return id.startsWith(`${path}/`) ? id.slice(path.length + 1) : id;
}
