import { ambiguousSection, sameIncident, unreadSection } from "../../diagnostics/index.ts";
import { type Block, fencesOf, type Section } from "../../syntax/index.ts";
import { readPathLabel, readStepLabel } from "../labels.ts";
import { classify, type SectionKind } from "../lexicon.ts";
import type { Alert, Escalation, Incident, Indicator, RecoveryPath, Text } from "../model.ts";
import { isNavigation, type Reading, readFence } from "../reading.ts";
import { readAlerts } from "./alerts.ts";
import { readDiagnosis } from "./diagnosis.ts";
import { readEscalation } from "./escalation.ts";
import type { UnitHeading } from "./incident-heading.ts";
import { readIndicators } from "./indicators.ts";
import { readHowTo, readRecovery } from "./recovery.ts";
import { claim, type Names } from "./steps.ts";

/** Reads the sections below the heading of an incident. `taken` holds the names of the incidents before it. */
export function readIncident(reading: Reading, section: Section, heading: UnitHeading, taken: Names): Incident {
  const id = claim(taken, heading.id);
  if (id !== heading.id)
    reading.report(sameIncident, "name", { name: heading.id, renamed: id }, { span: section.heading });
  const parts = new Parts(reading, id);
  if (reading.shape === "how-to") parts.howTo(section);
  else {
    parts.blocks(section.blocks, undefined);
    for (const child of section.children) parts.section(child, undefined);
  }
  const { box, ...rest } = parts.found;
  return {
    ...heading,
    id,
    ...rest,
    ...(box === undefined ? {} : { indicatorBox: readFence(box) }),
    heading: section.heading,
    span: section.span,
  };
}

interface Found {
  indicators: Indicator[];
  box?: Extract<Block, { kind: "fence" }>;
  alerts: Alert[];
  symptoms: Text[];
  impact: Text[];
  diagnosis?: NonNullable<Incident["diagnosis"]>;
  recoveryPaths: RecoveryPath[];
  escalation?: Escalation;
}

class Parts {
  readonly found: Found = { indicators: [], alerts: [], symptoms: [], impact: [], recoveryPaths: [] };
  readonly #reading: Reading;
  readonly #incident: string;
  readonly #groups: Names = new Map();
  readonly #labels: Names = new Map();
  /** Where the file is about one thing, what there is of a document lies within it. */
  readonly #isWhole: boolean;

  constructor(reading: Reading, incident: string) {
    this.#reading = reading;
    this.#incident = incident;
    this.#isWhole = reading.shape === "alert" || reading.shape === "how-to";
  }

  /** All of a how-to is one procedure. */
  howTo(section: Section): void {
    const { blocks, children } = section;
    for (const fence of fencesOf({ blocks, sections: children })) this.#fence(fence, undefined);
    this.found.recoveryPaths = readHowTo(this.#reading, section, this.#incident);
  }

  /** A section that its name does not tell is of the kind of the section above it. */
  section(section: Section, inherited: SectionKind | undefined): void {
    const kind = readKind(this.#reading, section) ?? inherited;
    const { diagnosis, recoveryPaths } = this.found;
    // Only who writes for this compiler keeps each in one place.
    const takesMore = this.#reading.itemsAreSteps;
    if (kind === "diagnosis" && (diagnosis === undefined || takesMore)) {
      const read = readDiagnosis(this.#reading, section, this.#incident, this.#groups);
      this.found.diagnosis =
        diagnosis === undefined ? read : { ...diagnosis, groups: [...diagnosis.groups, ...read.groups] };
    } else if (kind === "recovery" && (recoveryPaths.length === 0 || takesMore)) {
      recoveryPaths.push(...readRecovery(this.#reading, section, this.#incident, this.#labels));
    } else if (kind === "escalation" && this.found.escalation === undefined) {
      this.found.escalation = readEscalation(this.#reading, section);
    } else {
      if (kind === undefined || !(READ.has(kind) || (this.#isWhole && OF_FILE.has(kind)))) this.#unread(section, kind);
      this.blocks(section.blocks, kind);
      for (const child of section.children) this.section(child, kind);
    }
  }

  blocks(blocks: readonly Block[], kind: SectionKind | undefined): void {
    for (const block of blocks) {
      for (const fence of fencesOf({ blocks: [block] })) this.#fence(fence, kind);
      if (kind === "symptoms") this.found.symptoms.push(...readTexts(this.#reading, block));
      else if (kind === "impact") this.found.impact.push(...readTexts(this.#reading, block));
    }
  }

  #fence(block: Extract<Block, { kind: "fence" }>, kind: SectionKind | undefined): void {
    const alerts = readAlerts(this.#reading, block);
    this.found.alerts.push(...alerts);
    if (kind !== "severity" || this.found.box !== undefined || alerts.length > 0) return;
    this.found.box = block;
    this.found.indicators = readIndicators(this.#reading, block);
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

/** Sections of these kinds below an incident are read, wholly or for their alerts and lists. */
const READ = new Set<SectionKind>(["symptoms", "detection", "severity", "impact"]);

/** Sections that are read of a whole file. */
const OF_FILE = new Set<SectionKind>(["meaning", "contacts", "references", "followUp"]);

/** The kind that a heading names. Halves that disagree are reported. */
export function readKind(reading: Reading, section: Section): SectionKind | undefined {
  const found = classify(section.title.source, reading.languages);
  if (found?.other !== undefined) {
    const values = { title: section.title.plain, first: found.kind, second: found.other };
    reading.report(ambiguousSection, "halves", values, { span: section.heading });
  }
  if (found !== undefined) return found.kind;
  const [half] = reading.halves(section.title.source);
  if (half !== undefined && readPathLabel(half.slice) !== undefined) return "recovery";
  return half !== undefined && readStepLabel(half.slice) !== undefined ? "diagnosis" : undefined;
}

/** The items of a list, or a paragraph that says something. */
function readTexts(reading: Reading, block: Block): Text[] {
  if (block.kind === "paragraph") return isNavigation(block.inline) ? [] : [reading.text(block.inline.source)];
  if (block.kind !== "list") return [];
  return block.items.flatMap((item) => (item.inline === undefined ? [] : [reading.text(item.inline.source)]));
}
