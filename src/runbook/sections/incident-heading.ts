import type { Slice, SourceFile } from "../../source/index.ts";
import { type Section, splitParenthetical, undecorate } from "../../syntax/index.ts";
import type { Incident, Text } from "../model.ts";
import type { Reading } from "../reading.ts";
import { readLevel } from "./severities.ts";

/** What the heading of an incident, an alert, a failure or a procedure says. */
export type UnitHeading = Pick<Incident, "severity" | "id" | "title" | "alertName">;

/** A heading that names an incident: `P1: executor-core-down (所有副本不健康 | All Replicas Unhealthy)`. */
export interface IncidentHeading extends UnitHeading {
  readonly severity: string;
}

export function readIncidentHeading(reading: Reading, title: Slice): IncidentHeading | undefined {
  const halves = reading.halves(title).flatMap(({ language, slice }) => {
    const level = LEVEL.exec(slice.text)?.[0];
    const severity = level === undefined ? undefined : readLevel(level.replace("[", ""));
    if (level === undefined || severity === undefined) return [];
    const rest = undecorate(slice.slice(level.length));
    const parenthesis = splitParenthetical(rest);
    const named = parenthesis !== undefined && parenthesis.before.text !== "";
    return [{ language, severity, name: named ? parenthesis.before : rest, title: named ? parenthesis.inside : rest }];
  });
  const [first] = halves;
  if (first === undefined || first.title.text === "") return undefined;
  const slug = halves.map((half) => slugify(half.name.text)).find((name) => name !== "");
  return {
    severity: first.severity,
    id: slug ?? first.severity.toLowerCase(),
    title: reading.join(halves.map(({ language, title }) => ({ language, slice: title }))) ?? reading.text(title),
  };
}

const LEVEL = /^\[?(?:P|SEV-?\s?)\d\]?\s{0,3}(?:[:：]|[-–—](?=\s)|(?<=\]\s{0,3}))\s*/i;

/** Lower case letters and digits with `-` between words, at most 63 of them. */
function slugify(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 64)
    .replace(/^-+|-+$/g, "")
    .slice(0, 63)
    .replace(/(?<!-)-+$/, "");
}

/** A heading without a severity: the alert that it names, else what it says. `severity` is that of the config. */
export function makeUnitHeading(
  reading: Reading,
  section: Section,
  title: Text,
  severity: string | undefined,
): UnitHeading {
  const isAlert = reading.shape === "alert" || reading.shape === "alerts";
  const alertName = isAlert ? (alertNameOf(section.title.plain) ?? alertNameOf(fileName(reading.file))) : undefined;
  const names = [alertName, ...Object.values(title.text), fileName(reading.file), reading.shape];
  const id = names.map((name) => slugify(name ?? "")).find((slug) => slug !== "") as string;
  return {
    ...(severity === undefined ? {} : { severity }),
    id,
    title,
    ...(alertName === undefined ? {} : { alertName }),
  };
}

/** `KubePodCrashLooping`, of `…/KubePodCrashLooping.md`. */
export function fileName(file: SourceFile): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

/**
 * The alert that a heading names: `Alert Name: "KubePodNotReady"`, `Alert: X`, or an identifier by itself, perhaps
 * numbered, perhaps with a word about it in parentheses.
 */
export function alertNameOf(title: string): string | undefined {
  const named = /^alert(?: name)?\s{0,3}[:：]\s{0,3}["'`]?([A-Za-z][A-Za-z0-9_]{2,99})["'`]?$/i.exec(title);
  if (named !== null) return named[1];
  const bare = title
    .replace(/^\d{1,3}(?:\.\d{1,3}){0,3}[.、)]?\s{0,3}/, "")
    .replace(/\s{0,3}[(（][^()（）]{0,200}[)）]$/, "")
    .replace(/^`([^`]+)`$/, "$1");
  return IDENTIFIER.test(bare) ? bare : undefined;
}

/** A word with a capital behind a small letter: `KubeNodeNotReady`, `etcdNoLeader`, `PostgreSQL_UnusedSlot`. */
const IDENTIFIER = /^(?=.{5,100}$)(?=[A-Za-z0-9_]*[a-z0-9_][A-Z])[A-Za-z][A-Za-z0-9_]*$/;
