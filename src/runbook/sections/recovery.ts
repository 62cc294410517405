import type { Slice } from "../../source/index.ts";
import { readDuration, type Section, splitParenthetical } from "../../syntax/index.ts";
import { classifyPathField, splitKey } from "../fields.ts";
import { readPathLabel } from "../labels.ts";
import type { RecoveryPath, Text } from "../model.ts";
import type { Reading } from "../reading.ts";
import { type Procedure, readProcedure } from "./procedure.ts";
import { claim, type Names, nameSteps } from "./steps.ts";

/**
 * Reads recovery paths. Headings `恢復路徑 A` or `Option A` are alternatives. Without such headings every heading with
 * commands is a path, and where there are none the section itself is. `taken` holds the labels that are gone.
 */
export function readRecovery(reading: Reading, section: Section, incident: string, taken: Names): RecoveryPath[] {
  const own = readProcedure(reading, section.blocks, []);
  const paths: RecoveryPath[] = [];
  if (own.drafts.length > 0) paths.push(makePath(reading, section, own, incident, taken));
  for (const child of section.children) {
    const procedure = readProcedure(reading, child.blocks, child.children);
    if (isLabelled(reading, child) || procedure.drafts.length > 0)
      paths.push(makePath(reading, child, procedure, incident, taken));
  }
  return paths;
}

/** Reads a how-to as the one path that it is: what lies below its headings, in the order of the text. */
export function readHowTo(reading: Reading, section: Section, incident: string): RecoveryPath[] {
  const procedure = readProcedure(reading, section.blocks, section.children);
  return procedure.drafts.length === 0 ? [] : [makePath(reading, section, procedure, incident, new Map())];
}

function isLabelled(reading: Reading, section: Section): boolean {
  return readHeading(reading, section.title.source).label !== undefined;
}

interface Heading {
  readonly label?: string;
  readonly title: Text;
  readonly cause?: Text;
}

/** `恢復路徑 A: 快速重啟 (應用層問題)`, with or without a half in another language. */
function readHeading(reading: Reading, source: Slice): Heading {
  const halves = reading.halves(source).map(({ language, slice }) => {
    const path = readPathLabel(slice);
    const rest = path?.rest ?? slice;
    const parenthesis = path === undefined ? undefined : splitParenthetical(rest);
    if (parenthesis === undefined || parenthesis.before.text === "") return { language, path, title: rest };
    return { language, path, title: parenthesis.before, cause: parenthesis.inside };
  });
  const pick = (member: "title" | "cause") =>
    reading.join(halves.map((half) => ({ language: half.language, slice: half[member] })));
  const label = halves.find((half) => half.path !== undefined)?.path?.label;
  const cause = pick("cause");
  return {
    ...(label === undefined ? {} : { label }),
    title: pick("title") ?? reading.text(source),
    ...(cause === undefined ? {} : { cause }),
  };
}

function makePath(
  reading: Reading,
  section: Section,
  procedure: Procedure,
  incident: string,
  taken: Names,
): RecoveryPath {
  const heading = readHeading(reading, section.title.source);
  const label = claimLabel(taken, heading.label);
  const details = readDetails(reading, procedure);
  return {
    ...heading,
    label,
    ...details,
    steps: nameSteps(reading, `${incident}/${label.toLowerCase()}`, procedure.drafts, heading.title),
    fences: [...procedure.fences],
    heading: section.heading,
    span: section.span,
  };
}

type Details = Pick<RecoveryPath, "condition" | "conditionKey" | "expected" | "notes">;

/** Condition, expected time and notes, from `**key**: value` lines and from comments, before and after the commands. */
function readDetails(reading: Reading, procedure: Procedure): Details {
  const notes: Text[] = [];
  let condition: Pick<Details, "condition" | "conditionKey"> = {};
  let expected: Pick<Details, "expected"> = {};
  const take = (key: Slice | undefined, value: Slice | undefined, whole: Slice) => {
    const field = key === undefined ? undefined : classifyPathField(key, reading.languages);
    const duration = field === "expected" && value !== undefined ? readDuration(value) : undefined;
    if (field === "condition" && key !== undefined && value !== undefined) {
      condition = { condition: reading.text(value), conditionKey: reading.text(key).text };
    } else if (duration !== undefined) expected = { expected: duration };
    else notes.push(reading.text(whole));
  };
  for (const { key, value, whole } of procedure.fields) take(key, value, whole);
  for (const remark of procedure.remarks) {
    const field = splitKey(remark);
    take(field?.key, field?.value, remark);
  }
  return { ...condition, ...expected, notes };
}

/** The written label, or the next free letter. */
function claimLabel(taken: Names, label: string | undefined): string {
  if (label !== undefined) return claim(taken, label, "");
  for (let index = taken.size; ; index++) {
    const letter = index < 26 ? String.fromCharCode(65 + index) : `A${index}`;
    if (!taken.has(letter)) return claim(taken, letter);
  }
}
