import { type Phrase, phrase, type Say } from "../source/index.ts";
import type { Statistics } from "../program/index.ts";
import { displayWidth } from "../source/index.ts";

/** One row a line: what is counted, and how many there are of it. */
export function formatStatistics(counted: Statistics, say: Say): string {
  const { files, guessed, shapes, sections, incidents, recoveryPaths, steps, commands, inputs } = counted;
  const rows: [Phrase, string | Phrase][] = [
    [
      phrase("files"),
      guessed === 0
        ? String(files)
        : phrase("{files} ({guessed} guessed: nothing is made of them)", { files, guessed }),
    ],
    [phrase("shapes"), list(shapes)],
    [phrase("sections"), list(sections)],
    [phrase("incidents, alerts, procedures"), String(incidents)],
    [phrase("recovery paths"), String(recoveryPaths)],
    [phrase("steps"), phrase("{runnable} runnable, {manual} for a person", steps)],
    [phrase("commands"), phrase("{runnable} runnable, {manual} for a person", commands)],
    [phrase("inputs"), String(inputs)],
  ];
  const names = rows.map(([name]) => say(name));
  const width = Math.max(...names.map(displayWidth));
  const values = rows.map(([, value]) => (typeof value === "string" ? value : say(value)));
  return names.map((name, at) => `${name}${" ".repeat(width - displayWidth(name))}  ${values[at]}\n`).join("");
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ");
}
