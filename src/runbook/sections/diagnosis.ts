import { readDuration, type Section, splitParenthetical } from "../../syntax/index.ts";
import type { Slice } from "../../source/index.ts";
import { readStepLabel } from "../labels.ts";
import type { Diagnosis, DiagnosisGroup, Finding, Text } from "../model.ts";
import type { Reading } from "../reading.ts";
import { readFinding, readHint, resolveFindings } from "./findings.ts";
import { type Procedure, readProcedure } from "./procedure.ts";
import { claim, type Names, nameSteps } from "./steps.ts";

/**
 * Reads a diagnosis: each heading below it is a group; without any it is one group itself. Two headings may have one
 * number; `taken` holds the names that are gone, so that their steps still have names of their own.
 */
export function readDiagnosis(reading: Reading, section: Section, incident: string, taken: Names): Diagnosis {
  const title = reading.text(section.title.source);
  const groups: DiagnosisGroup[] = [];
  const prefix = (number: number) => claim(taken, `${incident}/diagnosis/${number}`);
  const own = readProcedure(reading, section.blocks, []);
  if (own.drafts.length > 0 || section.children.length === 0) {
    groups.push(makeGroup(reading, section, own, { number: 1, title }, prefix(1)));
  }
  for (const child of section.children) {
    const heading = readHeading(reading, child.title.source);
    const number = heading.number ?? (groups.at(-1)?.number ?? 0) + 1;
    const procedure = readProcedure(reading, child.blocks, child.children);
    groups.push(makeGroup(reading, child, procedure, { ...heading, number }, prefix(number)));
  }
  const resolved = groups.map((group) => ({ ...group, findings: resolveFindings(group.findings, groups) }));
  return { title, groups: resolved, span: section.span };
}

interface Heading {
  readonly number?: number;
  readonly title: Text;
  readonly condition?: Text;
  readonly budget?: NonNullable<DiagnosisGroup["budget"]>;
}

/** `第二步：應用層診斷 (如果 Pod CrashLoopBackOff)`, `第一步：… (< 30 秒)`, with or without a half in another language. */
function readHeading(reading: Reading, source: Slice): Heading {
  const halves = reading.halves(source).map(({ language, slice }) => {
    const step = readStepLabel(slice);
    const rest = step?.rest ?? slice;
    const parenthesis = splitParenthetical(rest);
    if (parenthesis === undefined || parenthesis.before.text === "") return { language, step, title: rest };
    const budget = readDuration(parenthesis.inside);
    const condition = CONDITION.test(parenthesis.inside.text) ? parenthesis.inside : undefined;
    if (budget === undefined && condition === undefined) return { language, step, title: rest };
    return { language, step, title: parenthesis.before, budget, condition };
  });
  const pick = (member: "title" | "condition") =>
    reading.join(halves.map((half) => ({ language: half.language, slice: half[member] })));
  const number = halves.find((half) => half.step !== undefined)?.step?.label;
  const budget = halves.find((half) => half.budget !== undefined)?.budget;
  const condition = pick("condition");
  return {
    ...(number === undefined ? {} : { number }),
    title: pick("title") ?? reading.text(source),
    ...(condition === undefined ? {} : { condition }),
    ...(budget === undefined ? {} : { budget }),
  };
}

const CONDITION = /^(?:如果|若|如|當|当|if\b|when\b|in case\b)|(?:場合|時|경우|때)$/i;

function makeGroup(
  reading: Reading,
  section: Section,
  procedure: Procedure,
  heading: Heading & { readonly number: number },
  prefix: string,
): DiagnosisGroup {
  const findings: Finding[] = [];
  const hints: Text[] = [];
  for (const remark of procedure.remarks) {
    const finding = readFinding(reading, remark);
    const hint = finding === undefined ? readHint(reading, remark) : undefined;
    if (finding !== undefined) findings.push(finding);
    else if (hint !== undefined) hints.push(hint);
  }
  for (const { key, value } of procedure.fields)
    hints.push(...[key, value].slice(value.text === "" ? 0 : 1).map((text) => reading.text(text)));
  return {
    ...heading,
    steps: nameSteps(reading, prefix, procedure.drafts, heading.title),
    findings,
    hints,
    fences: [...procedure.fences],
    heading: section.heading,
    span: section.span,
  };
}
