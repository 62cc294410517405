import type { Slice } from "../../source/index.ts";
import { splitArrow, splitParenthetical, trim, trimMarks } from "../../syntax/index.ts";
import { findPathReference, findStepReference } from "../labels.ts";
import type { Finding, Text } from "../model.ts";
import type { Reading } from "../reading.ts";

/**
 * Reads `All pods in Pending → Resource/scheduling issue (proceed to Step 3)`, a list mark before it left out.
 * Undefined without an arrow. The number has no target yet.
 */
export function readFinding(reading: Reading, text: Slice): Finding | undefined {
  const line = stripBullet(text);
  const halves = reading.halves(line).map(({ language, slice }) => ({ language, ...readHalf(slice) }));
  const when = reading.join(halves.map(({ language, when }) => ({ language, slice: when })));
  const then = reading.join(halves.map(({ language, then }) => ({ language, slice: then })));
  if (when === undefined || then === undefined) return undefined;
  const proceedTo = halves.find((half) => half.proceedTo !== undefined)?.proceedTo;
  const path = halves.find((half) => half.path !== undefined)?.path;
  return {
    when,
    then,
    ...(proceedTo === undefined ? {} : { proceedTo }),
    ...(path === undefined ? {} : { path }),
    span: line.span(),
  };
}

interface Half {
  readonly when?: Slice;
  readonly then?: Slice;
  readonly proceedTo?: NonNullable<Finding["proceedTo"]>;
  readonly path?: NonNullable<Finding["path"]>;
}

function readHalf(slice: Slice): Half {
  const arrow = splitArrow(slice);
  if (arrow === undefined || arrow.before.text === "" || arrow.after.text === "") return {};
  const { before: when, after } = arrow;
  const step = findStepReference(after.text);
  const path = findPathReference(after.text);
  const span = ({ start, end }: { readonly start: number; readonly end: number }) => after.slice(start, end).span();
  const starts = [step, path].flatMap((reference) => reference?.start ?? []);
  return {
    when,
    then: starts.length === 0 ? after : withoutReference(after, Math.min(...starts)),
    ...(step === undefined ? {} : { proceedTo: { number: step.number, span: span(step) } }),
    ...(path === undefined ? {} : { path: { label: path.label, span: span(path) } }),
  };
}

/** The cause alone: what stands before the parenthesis or the second arrow that holds the reference. */
function withoutReference(after: Slice, start: number): Slice {
  const parenthesis = splitParenthetical(after);
  if (parenthesis !== undefined && parenthesis.before.text !== "" && parenthesis.before.text.length < start) {
    return parenthesis.before;
  }
  const before = trimMarks(after.slice(0, start), /[\s→,，;；(（>-]/);
  return before.text === "" ? after : before;
}

/** A reason or remark of a diagnosis: its text without a list mark; undefined for the head of a list and for nothing. */
export function readHint(reading: Reading, text: Slice): Text | undefined {
  const line = stripBullet(text);
  if (line.text === "" || /[:：]$/.test(line.text)) return undefined;
  return reading.text(line);
}

function stripBullet(text: Slice): Slice {
  const line = trim(text);
  return line.slice(/^(?:[-*•]|\[[ xX]\])\s+/.exec(line.text)?.[0].length ?? 0);
}

/** Sets the heading that each number means. */
export function resolveFindings(
  findings: readonly Finding[],
  groups: readonly { readonly number: number; readonly heading: Finding["span"] }[],
): Finding[] {
  const headings = new Map(groups.map((group) => [group.number, group.heading]));
  return findings.map((finding) => {
    const target = finding.proceedTo === undefined ? undefined : headings.get(finding.proceedTo.number);
    if (finding.proceedTo === undefined || target === undefined) return finding;
    return { ...finding, proceedTo: { ...finding.proceedTo, target } };
  });
}
