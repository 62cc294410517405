import { type Diagnostic, noIncident, unreadSection } from "../diagnostics/index.ts";
import { cover, Slice, type SourceFile } from "../source/index.ts";
import { type Block, detectLanguages, type Inline, type Outline, type Section, undecorate } from "../syntax/index.ts";
import { classify, type SectionKind } from "./lexicon.ts";
import type { Runbook, Text } from "./model.ts";
import { isNavigation, Reading } from "./reading.ts";
import { readContacts } from "./sections/contacts.ts";
import { readFollowUps } from "./sections/follow-ups.ts";
import { readIncident, readKind } from "./sections/incident.ts";
import { makeUnitHeading, readIncidentHeading } from "./sections/incident-heading.ts";
import { readLinks } from "./sections/links.ts";
import { isFields, readFields, readFrontMatter } from "./sections/metadata.ts";
import { readSeverities } from "./sections/severities.ts";
import type { Names } from "./sections/steps.ts";
import { findShape, type Shape, type Shaped } from "./shape.ts";

export interface RunbookReading {
  readonly runbook: Runbook;
  readonly diagnostics: Diagnostic[];
}

/** What the config says of a file: what it is, and the severity of all that its headings give none. */
export interface Declared {
  readonly shape?: Shape;
  readonly severity?: string;
}

/**
 * Reads what the author wrote from the outline of a file. Never throws on a text: of a file that is no runbook it gives
 * what there is. All texts, times and entries keep their places in `file`.
 */
export function readRunbook(file: SourceFile, written: Outline, id: string, declared: Declared = {}): RunbookReading {
  const languages = readLanguages(written);
  const shaped = findShape(new Reading(file, languages, { shape: "none", guessed: true }), written, declared.shape);
  const { outline, whole, units, shape, guessed } = shaped;
  const reading = new Reading(file, languages, shaped);
  const [first] = outline.sections;
  const titled = first?.level === 1 && (first === whole || !units.includes(first)) ? first : undefined;
  const front = readFrontMatter(reading, outline.frontMatter);
  const last = lastSection(outline.sections);
  const title = titled === undefined ? titleOf(reading, front, file) : reading.text(titled.title.source);
  const document = new DocumentReader(reading, shaped, declared.severity);
  if (whole !== undefined) document.unit(whole, title);
  for (const section of whole?.children ?? outline.sections.flatMap((top) => (top === titled ? top.children : [top])))
    document.section(section);
  const runbook: Runbook = {
    id,
    path: file.path,
    title,
    shape,
    guessed,
    languages: [...reading.languages],
    metadata: [
      ...front,
      ...readFields(reading, [...outline.blocks, ...(titled?.blocks ?? [])], "head"),
      ...readFields(reading, last === undefined || last === titled ? [] : last.blocks, "foot"),
    ],
    ...document.found,
    span: file.span(0, file.text.length),
  };
  if (shape !== "incidents") reportNearIncidents(reading, outline.sections);
  // Of a file without an incident every section is unread, which whoever asks for one is told otherwise.
  const isRead = runbook.incidents.length > 0;
  return { runbook, diagnostics: reading.diagnostics.filter(({ code }) => isRead || code !== unreadSection.code) };
}

/** A heading that begins with a severity, over sections that are known, was to name an incident. */
function reportNearIncidents(reading: Reading, sections: readonly Section[]): void {
  for (const { title, heading, children } of sections) {
    const isNear = /^\[?(?:P[0-9]|SEV-?\s?[0-9])\]?\s{1,3}\p{L}/iu.test(undecorate(title.source).text);
    if (isNear && children.some((child) => classify(child.title.source, reading.languages) !== undefined))
      reading.report(noIncident, "nearly", {}, { span: heading });
    reportNearIncidents(reading, children);
  }
}

type Found = Pick<Runbook, "purpose" | "severities" | "incidents" | "followUps" | "contacts" | "links">;

class DocumentReader {
  readonly found: Found = { purpose: [], severities: [], incidents: [], followUps: [], contacts: [], links: [] };
  readonly #reading: Reading;
  readonly #shaped: Shaped;
  readonly #severity: string | undefined;
  readonly #names: Names = new Map();

  constructor(reading: Reading, shaped: Shaped, severity: string | undefined) {
    this.#reading = reading;
    this.#shaped = shaped;
    this.#severity = severity;
  }

  /** Reads a section and, where no reader takes them with it, the sections below it. */
  section(section: Section): void {
    const { found } = this;
    if (section !== this.#shaped.whole && this.#shaped.units.includes(section)) {
      this.unit(section, this.#reading.text(section.title.source));
      return;
    }
    const kind = readKind(this.#reading, section);
    if (kind === "followUp") found.followUps.push(...readFollowUps(this.#reading, section));
    else if (kind === "references") found.links.push(...readLinks(this.#reading, section));
    else {
      if (kind === "severity") found.severities.push(...readSeverities(this.#reading, section));
      else if (kind === "contacts") found.contacts.push(...readContacts(this.#reading, section));
      else if (kind === "meaning") found.purpose.push(...readPurpose(this.#reading, section.blocks));
      // What a file about one thing is not to have as a document is read, or reported, as a part of that thing.
      else if (section.blocks.length > 0 && this.#shaped.whole === undefined) this.#unread(section, kind);
      for (const child of section.children) this.section(child);
    }
  }

  /** Reads a section that is about one incident, alert, failure or procedure. */
  unit(section: Section, title: Text): void {
    const heading =
      readIncidentHeading(this.#reading, section.title.source) ??
      makeUnitHeading(this.#reading, section, title, this.#severity);
    this.found.incidents.push(readIncident(this.#reading, section, heading, this.#names));
  }

  #unread(section: Section, kind: SectionKind | undefined): void {
    this.#reading.report(
      unreadSection,
      kind === undefined ? "section" : "unused",
      { title: section.title.plain },
      { span: section.heading },
    );
  }
}

/** Paragraphs; two in a row that are each in a language of their own are one text. */
function readPurpose(reading: Reading, blocks: readonly Block[]): Text[] {
  const texts: Text[] = [];
  for (const block of blocks) {
    if (block.kind !== "paragraph" || isFields(block) || isNavigation(block.inline)) continue;
    const text = reading.text(block.inline.source);
    const last = texts.at(-1);
    const merged = last === undefined ? undefined : mergeTranslation(last, text);
    if (merged === undefined) texts.push(text);
    else texts[texts.length - 1] = merged;
  }
  return texts;
}

function mergeTranslation(first: Text, second: Text): Text | undefined {
  const known = Object.keys(first.text);
  const more = Object.keys(second.text);
  if (known.includes("und") || more.includes("und") || more.some((language) => known.includes(language)))
    return undefined;
  return { text: { ...first.text, ...second.text }, span: cover(first.span, second.span) };
}

/** Title from the front matter, else the name of the file. */
function titleOf(reading: Reading, front: Runbook["metadata"], file: SourceFile): Text {
  const title = front.find((field) => field.key["und"] === "title");
  if (title !== undefined) return { text: title.value, span: title.span };
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const start = reading.text(Slice.of(file.span(0, 0))).span;
  return { text: { und: name === "" ? file.path : name }, span: start };
}

/** The section that the file ends with. */
function lastSection(sections: readonly Section[]): Section | undefined {
  const last = sections.at(-1);
  return last === undefined ? undefined : (lastSection(last.children) ?? last);
}

/** Languages of all prose: headings, paragraphs, items and cells, fences left out. */
function readLanguages(outline: Outline): string[] {
  const lines: string[] = [];
  const inline = (text: Inline) => lines.push(text.source.text.replaceAll("\n", " "));
  const blocks = (all: readonly Block[]): void => {
    for (const block of all) {
      if (block.kind === "paragraph") block.lines.forEach(inline);
      else if (block.kind === "quote") blocks(block.blocks);
      else if (block.kind === "table") [block.header, ...block.rows.map((row) => row.cells)].flat().forEach(inline);
      else if (block.kind === "list") {
        for (const item of block.items) {
          if (item.inline !== undefined) inline(item.inline);
          blocks(item.blocks);
        }
      }
    }
  };
  const sections = (all: readonly Section[]): void => {
    for (const section of all) {
      inline(section.title);
      blocks(section.blocks);
      sections(section.children);
    }
  };
  blocks(outline.blocks);
  sections(outline.sections);
  return detectLanguages(lines.join("\n"));
}
