import {
  currentSuppression,
  type Definition,
  diagnose,
  type Diagnostic,
  type Remedy,
  nearest,
  phrase,
  usedSuppression,
  validSuppression,
} from "../diagnostics/index.ts";
import { levelFor, type Unit } from "../program/index.ts";
import { type Span, textOf } from "../source/index.ts";
import type { HtmlComment } from "../syntax/index.ts";

/** `<!-- runbookc-disable CODE: reason, until 2027-03-01 -->`, read. */
interface Suppression {
  readonly code: string;
  readonly span: Span;
  /** What follows the comment: problems that begin here are meant. */
  readonly place: Span;
  readonly until?: string;
  used: boolean;
  /** An error of this code, which stays. */
  error?: Diagnostic;
}

/** Longer words are no slip of a hand; to look for what they mean costs time. */
const LONGEST_CODE = 40;
const NAME = /^runbookc-disable(?![\w-])/;

/**
 * What authors and their config say of problems: comments keep some quiet, `levels` of `runbookc.yaml` change others.
 * Errors stay as they are, since something that runs may depend on them. `today` is a day (`2027-03-01`); without it no
 * comment is too old.
 */
export class Suppressions {
  readonly #units: ReadonlyMap<string, Unit>;
  readonly #all: Suppression[] = [];
  readonly #problems: Diagnostic[] = [];
  readonly #today: string | undefined;

  constructor(
    units: readonly Unit[],
    commentsOf: (unit: Unit) => readonly HtmlComment[],
    definitions: readonly Definition[],
    today: string | undefined,
  ) {
    this.#units = new Map(units.map((unit) => [unit.source.path, unit]));
    this.#today = today;
    const known = new Set(definitions.map(({ code }) => code));
    for (const unit of units) {
      for (const comment of commentsOf(unit).filter(({ text }) => NAME.test(text))) {
        const read = readComment(comment, known);
        if ("message" in read) this.#problems.push(read);
        else this.#all.push(read);
      }
    }
  }

  /** The problems that remain, at the levels that are wanted. */
  judge(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return this.#relevel(diagnostics.filter((diagnostic) => !this.#hides(diagnostic)));
  }

  /** What is wrong with the comments themselves, after all problems were judged; `codes` are those that could be found. */
  report(codes: ReadonlySet<string>): readonly Diagnostic[] {
    const found = this.#all.flatMap(({ code, span, until, used, error }): Diagnostic[] => {
      if (error !== undefined) {
        const related = [{ span: error.span, message: phrase("the error, which stays") }];
        return [diagnose(validSuppression, "error", { code }, { span, related })];
      }
      if (until !== undefined && this.#isOver(until))
        return [diagnose(currentSuppression, "expired", { until }, { span })];
      return used || !codes.has(code)
        ? []
        : [diagnose(usedSuppression, "unused", { code }, { span, fix: remove(span) })];
    });
    return this.#relevel([...this.#problems, ...found]);
  }

  #hides(diagnostic: Diagnostic): boolean {
    const { code, span, level } = diagnostic;
    const meant = this.#all.filter((one) => {
      const isThere = one.place.file === span.file && one.place.start <= span.start && span.start < one.place.end;
      return isThere && one.code === code && (one.until === undefined || !this.#isOver(one.until));
    });
    for (const one of meant) {
      one.used = true;
      if (level === "error") one.error ??= diagnostic;
    }
    return meant.length > 0 && level !== "error";
  }

  #isOver(until: string): boolean {
    return this.#today !== undefined && until < this.#today;
  }

  #relevel(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return diagnostics.flatMap((diagnostic) => {
      const unit = this.#units.get(diagnostic.span.file.path);
      const level = unit === undefined ? undefined : levelFor(unit.settings, diagnostic.code);
      if (diagnostic.level === "error" || level === undefined) return [diagnostic];
      return level === "off" ? [] : [{ ...diagnostic, level }];
    });
  }
}

/** The comment, or what is wrong with it. */
function readComment({ text, span, next }: HtmlComment, known: ReadonlySet<string>): Suppression | Diagnostic {
  const [, code = "", colon, rest = ""] = /^([^\s:]*)\s*(:?)\s*([^]*)$/.exec(text.replace(NAME, "").trimStart()) ?? [];
  const [end = "", date] = /(?:^|,)\s*until\s+(\S+)$/.exec(rest) ?? [];
  const reason = rest.slice(0, rest.length - end.length).trim();
  if (code === "" || (colon === "" && rest !== "")) return diagnose(validSuppression, "form", {}, { span });
  if (!known.has(code)) {
    const meant = code.length > LONGEST_CODE ? undefined : nearest(code, [...known]);
    const help = meant === undefined ? {} : { help: phrase("did you mean `{meant}`?", { meant }) };
    return diagnose(validSuppression, "code", { code }, { span, ...help });
  }
  if (reason === "") return diagnose(validSuppression, "reason", {}, { span });
  if (date !== undefined && !isDay(date)) return diagnose(validSuppression, "date", { date }, { span });
  if (next === undefined) return diagnose(validSuppression, "place", {}, { span });
  return { code, span, place: next, used: false, ...(date === undefined ? {} : { until: date }) };
}

/** Takes a comment out, with its line where it has one to itself. What it kept apart may grow together, so it is not safe. */
function remove(span: Span): Remedy {
  const { file } = span;
  const { line } = file.position(span.start);
  const whole = file.span(file.lineStart(line), file.lineStart(line + 1));
  const isAlone = textOf(whole).trim() === textOf(span).trim();
  return { title: phrase("take the comment out"), safe: false, edits: [{ span: isAlone ? whole : span, text: "" }] };
}

/** Whether a text is a day of the calendar, as `2028-02-29`. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
