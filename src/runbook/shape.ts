import { Slice, type SourceFile } from "../source/index.ts";
import { type Block, fencesOf, type Outline, type Section, undecorate } from "../syntax/index.ts";
import { readPathLabel, readStepLabel } from "./labels.ts";
import { classify, type SectionKind } from "./lexicon.ts";
import type { Runbook } from "./model.ts";
import { withPseudoHeadings } from "./pseudo-headings.ts";
import type { Reading } from "./reading.ts";
import { alertNameOf, fileName, readIncidentHeading } from "./sections/incident-heading.ts";
import { readCommands } from "./sections/shell-fence.ts";

/**
 * What a file is:
 * `incidents` headings name incidents and their severities (`P1: payments-down`);
 * `alert` the whole file is about one alert, which its title or its file name names;
 * `alerts` headings name alerts;
 * `failures` headings name failures, each with sections of its own for symptoms, diagnosis or recovery;
 * `how-to` one procedure, whose headings are free text;
 * `none` no runbook: an index, a report, a page of concepts.
 */
export type Shape = Runbook["shape"];

/** A file's shape, and the sections that are an incident each; of a shape that is declared none where it does not fit. */
export interface Shaped {
  readonly shape: Shape;
  readonly guessed: boolean;
  readonly outline: Outline;
  readonly units: readonly Section[];
  /** The one unit of a file that is about one thing. */
  readonly whole?: Section;
}

/** In the order in which signs are looked for: the first shape that has a unit is taken. */
const SHAPES: readonly Shape[] = ["incidents", "alerts", "alert", "failures", "how-to"];

/** Tells what a file is: as declared, else by the first sign that it gives. Of what is guessed nothing is ever made. */
export function findShape(reading: Reading, outline: Outline, declared: Shape | undefined): Shaped {
  const guessed = declared === undefined;
  let headed: Outline | undefined;
  for (const shape of guessed ? SHAPES : [declared]) {
    const seen = shape === "incidents" ? outline : (headed ??= withPseudoHeadings(outline, reading.languages));
    const { units, whole } = findUnits(reading, seen, shape);
    if (!guessed || units.length > 0) {
      const isGuess = guessed && shape !== "incidents";
      return { shape, guessed: isGuess, outline: seen, units, ...(whole === undefined ? {} : { whole }) };
    }
  }
  return { shape: "none", guessed, outline, units: [] };
}

function findUnits(reading: Reading, outline: Outline, shape: Shape): Pick<Shaped, "units" | "whole"> {
  const all = flatten(outline.sections);
  if (shape === "incidents")
    return { units: all.filter(({ title }) => readIncidentHeading(reading, title.source) !== undefined) };
  const whole = wholeFile(reading.file, outline);
  const others = all.filter((section) => section !== whole);
  if (shape === "alerts") return { units: findAlerts(reading, others) };
  if (shape === "failures") return { units: outermost(others.filter((section) => isFailure(reading, section))) };
  const fits = shape === "alert" ? isAlert(reading, whole, others) : shape === "how-to" && isHowTo(reading, whole, all);
  return fits ? { units: [whole], whole } : { units: [] };
}

/**
 * How many sections there are of each kind, in the order of the text: of a kind that the lexicon has, labelled as a
 * `step` or a `path`, else `unknown`. The title of the file and the headings of its incidents are none.
 */
export function countSections(outline: Outline, runbook: Runbook): ReadonlyMap<string, number> {
  const { shape, languages, incidents, title } = runbook;
  const seen = shape === "incidents" ? outline : withPseudoHeadings(outline, languages);
  const units = new Set(incidents.map(({ heading }) => heading.start));
  const counts = new Map<string, number>();
  for (const section of flatten(seen.sections)) {
    const { heading, title: own } = section;
    if (
      units.has(heading.start) ||
      (section.level === 1 && heading.end >= title.span.end && heading.start <= title.span.start)
    )
      continue;
    const kind = classify(own.source, languages)?.kind ?? labelOf(own.source);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function labelOf(title: Slice): string {
  const bare = undecorate(title);
  if (readStepLabel(bare) !== undefined) return "step";
  return readPathLabel(bare) === undefined ? "unknown" : "path";
}

/** The only section of the highest level, where there is one; else one that stands for the file. */
function wholeFile(file: SourceFile, outline: Outline): Section {
  const [first] = outline.sections;
  if (first !== undefined && outline.sections.length === 1) return first;
  const none = file.span(0, 0);
  const title = { source: Slice.of(none), plain: fileName(file), marks: [], span: none };
  const { blocks, sections: children, span } = outline;
  return { level: 0, title, blocks, children, heading: none, span };
}

/** Headings that name alerts, where below one of them at least a section is known. */
function findAlerts(reading: Reading, sections: readonly Section[]): readonly Section[] {
  const alerts = outermost(sections.filter(({ title }) => alertNameOf(title.plain) !== undefined));
  const known = alerts.some(({ children }) => children.some((child) => kindOf(reading, child) !== undefined));
  return known ? alerts : [];
}

function isAlert(reading: Reading, whole: Section, others: readonly Section[]): boolean {
  const name = fileName(reading.file);
  const title = undecorate(whole.title.source).text;
  if (!others.some((section) => kindOf(reading, section) !== undefined)) return false;
  return alertNameOf(title) !== undefined || alertNameOf(name) !== undefined;
}

/** Two kinds of section below one heading that is none of them itself. */
function isFailure(reading: Reading, section: Section): boolean {
  if (kindOf(reading, section) !== undefined) return false;
  const kinds = new Set(section.children.flatMap((child) => kindOf(reading, child) ?? []));
  const acts = kinds.has("diagnosis") || kinds.has("recovery");
  return acts && [...kinds].filter((kind) => TELLING.has(kind)).length >= 2;
}

const TELLING = new Set<SectionKind>(["symptoms", "detection", "impact", "cause", "diagnosis", "recovery", "verify"]);

/** Something to do, step by step: a section that is a procedure by its name, headings `Step N`, or shell commands. */
function isHowTo(reading: Reading, whole: Section, all: readonly Section[]): boolean {
  const acts = (section: Section) => {
    const kind = kindOf(reading, section);
    return kind === "procedure" || kind === "recovery" || kind === "diagnosis" || isStep(reading, section);
  };
  return all.some(acts) || hasCommands(whole.blocks) || all.some(({ blocks }) => hasCommands(blocks));
}

function isStep(reading: Reading, { title }: Section): boolean {
  return reading.halves(title.source).some(({ slice }) => readStepLabel(slice) !== undefined);
}

function hasCommands(blocks: readonly Block[]): boolean {
  return fencesOf({ blocks }).some((fence) => readCommands(fence, false) !== undefined);
}

function kindOf(reading: Reading, { title }: Section): SectionKind | undefined {
  return classify(title.source, reading.languages)?.kind;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

/** Without those that lie within another one. */
function outermost(sections: readonly Section[]): Section[] {
  const found: Section[] = [];
  for (const section of sections) {
    const last = found.at(-1);
    if (last === undefined || section.span.start >= last.span.end) found.push(section);
  }
  return found;
}
