import type { PlanNode } from "../../plan/index.ts";
import { breakCommands, showHidden, showHiddenInLine } from "../../formatters/index.ts";
import type { Io } from "../io.ts";

/** Prints lines that may hold anything: no terminal and no build log obeys them. */
export function say(text: string, io: Io): void {
  io.stdout.write(harmless(text));
}

/** Whole lines, of which no terminal and no build log obeys any. */
export function harmless(text: string): string {
  const lines = text.replace(/\n$/, "").split("\n");
  return `${lines.map((line) => breakCommands(showHidden(line))).join("\n")}\n`;
}

/** A text in all its languages, on one line. */
export function titleOf(title: PlanNode["title"]): string {
  return Object.values(title).map(showHiddenInLine).join(" | ");
}

/** Each line of a text behind a bar, so that nothing in it can be taken for what runbookc says. */
export function quoted(text: string, indent = "   "): string {
  const lines = text.replace(/\n$/, "").split("\n");
  return lines.map((line) => `${indent}| ${line}`).join("\n");
}

/** `90 s`, `15 min`: of milliseconds. */
export function span(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds > 120 && seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

/** `2:41`: minutes and seconds since a run began. */
export function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** `2026-03-01T10:15:00Z`: of milliseconds since 1970. */
export function moment(wall: number): string {
  return new Date(wall).toISOString().replace(/\.\d+Z$/, "Z");
}

/** A word for a shell. */
export function word(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
