import type { Statistics } from "../program/index.ts";

/** One row a line: what is counted, and how many there are of it. */
export function formatStatistics(counted: Statistics): string {
  const { files, guessed, shapes, sections, incidents, recoveryPaths, steps, commands, inputs } = counted;
  const made = guessed === 0 ? "" : ` (${guessed} guessed: nothing is made of them)`;
  const rows: [string, string][] = [
    ["files", `${files}${made}`],
    ["shapes", list(shapes)],
    ["sections", list(sections)],
    ["incidents, alerts, procedures", String(incidents)],
    ["recovery paths", String(recoveryPaths)],
    ["steps", `${steps.runnable} runnable, ${steps.manual} for a person`],
    ["commands", `${commands.runnable} runnable, ${commands.manual} for a person`],
    ["inputs", String(inputs)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
