import type { StepGraph } from "../graph/index.ts";
import { digest } from "../plan/index.ts";
import type { MeasuredTime } from "../program/index.ts";
import { type measurements, validateMeasurements } from "../schema/index.ts";

export type Measurements = measurements.Measurements;

/** The file holds no measurements. */
export class MeasurementsError extends Error {
  override readonly name = "MeasurementsError";
}

/** One line a step, runs by name, so that a change of it is read and merged line by line. */
export function writeMeasurements(runs: Measurements["runs"]): string {
  const lines = Object.keys(runs)
    .sort()
    .map((name) => {
      const { runbook, plan, steps } = runs[name] as measurements.Run;
      const rows = steps.map(({ id, script, took }) => `      ${JSON.stringify({ id, script, took })}`);
      const head = `${JSON.stringify({ runbook, plan }).slice(0, -1)},"steps":[`;
      return `    ${JSON.stringify(name)}: ${head}\n${rows.join(",\n")}\n    ]}`;
    });
  return `{\n  "version": 1,\n  "runs": {${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}}\n}\n`;
}

/** Reads what `writeMeasurements` wrote. Throws a `MeasurementsError` for anything else. */
export function readMeasurements(text: string): Measurements {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new MeasurementsError("is no JSON");
  }
  const [problem] = validateMeasurements(data);
  if (problem === undefined) return data as Measurements;
  const where = problem.path.join(".") || "it";
  throw new MeasurementsError(`holds no measurements of runbookc: ${where} ${problem.message}`);
}

/** How long steps of these graphs took, by id. What was measured of another script than a step has now is left out. */
export function measuredTimes(
  { runs }: Measurements,
  runbook: string,
  graphs: readonly StepGraph[],
): ReadonlyMap<string, MeasuredTime> {
  const own = Object.values(runs).filter((run) => run.runbook === runbook);
  // Most lints have none, and need no digest of every script.
  if (own.length === 0) return new Map();
  const wanted = new Map<string, string>();
  for (const node of graphs.flatMap(({ nodes }) => nodes)) {
    if ("script" in node) wanted.set(node.id, digest(node.script.run));
  }
  const times = new Map<string, MeasuredTime>();
  for (const { id, script, took } of own.flatMap(({ steps }) => steps)) {
    if (wanted.get(id) !== script) continue;
    const { atLeast, atMost, count } = times.get(id) ?? { atLeast: took, atMost: took, count: 0 };
    times.set(id, { atLeast: Math.min(atLeast, took), atMost: Math.max(atMost, took), count: count + 1 });
  }
  return times;
}
