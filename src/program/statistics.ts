import { allCommands, allScripts, findTerminals, freeVariables, inputName } from "../graph/index.ts";
import { countSections, type Step } from "../runbook/index.ts";
import type { statistics } from "../schema/index.ts";
import { parseShell } from "../syntax/index.ts";
import type { Program, Unit } from "./program.ts";
import { stepsOf } from "./steps.ts";

/** What was understood of runbooks; the shape is that of `schemas/statistics.schema.json`. */
export type Statistics = statistics.Statistics;

export function countProgram({ units }: Program): Statistics {
  const runbooks = units.map(({ runbook }) => runbook);
  const incidents = runbooks.flatMap((runbook) => runbook.incidents);
  const steps = incidents.flatMap(stepsOf).map(countCommands);
  const total = (of: (counts: Commands) => number) => steps.reduce((sum, counts) => sum + of(counts), 0);
  const isRunnable = ({ runnable, manual }: Commands) => runnable > 0 && manual === 0;
  return {
    files: units.length,
    guessed: runbooks.filter(({ guessed }) => guessed).length,
    shapes: tally(runbooks.map(({ shape }) => [shape, 1])),
    sections: tally(units.flatMap(({ outline, runbook }) => [...countSections(outline, runbook)])),
    incidents: incidents.length,
    recoveryPaths: incidents.reduce((sum, { recoveryPaths }) => sum + recoveryPaths.length, 0),
    steps: {
      runnable: steps.filter(isRunnable).length,
      manual: steps.filter((counts) => !isRunnable(counts)).length,
    },
    commands: { runnable: total(({ runnable }) => runnable), manual: total(({ manual }) => manual) },
    inputs: units.reduce((sum, unit) => sum + inputsOf(unit).size, 0),
  };
}

interface Commands {
  readonly runnable: number;
  readonly manual: number;
}

function countCommands({ script, suggestion }: Step): Commands {
  const syntax = parseShell(script);
  const sessions = findTerminals(syntax).filter(({ edits }) => edits.length === 0).length;
  const named = suggestion === undefined ? 0 : 1;
  return { runnable: allCommands(syntax).length - sessions, manual: sessions + named };
}

/** Names of what has to be given: placeholders and variables that nothing sets, `<pod-name>` and `$POD_NAME` being one. */
function inputsOf({ runbook }: Unit): ReadonlySet<string> {
  const known = new Set<string>();
  const names = new Set<string>();
  for (const { script, suggestion } of runbook.incidents.flatMap(stepsOf)) {
    for (const slice of suggestion === undefined ? [script] : [script, suggestion]) {
      const syntax = parseShell(slice);
      for (const { placeholders } of allScripts(syntax))
        for (const { name } of placeholders) names.add(inputName(name, {}));
      for (const name of freeVariables(syntax, known)) names.add(inputName(name, {}));
      for (const name of syntax.sets) known.add(name);
    }
  }
  return names;
}

/** Sums by name, the largest first, names of one size by the alphabet. */
function tally(entries: readonly (readonly [string, number])[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const [name, count] of entries) sums.set(name, (sums.get(name) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
