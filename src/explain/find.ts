import type { StepGraph } from "../graph/index.ts";
import type { Program, Unit } from "../program/index.ts";

/** One diagnosis or recovery path of one runbook. */
export interface Procedure {
  readonly unit: Unit;
  readonly graph: StepGraph;
}

/**
 * What a name stands for: `P1-A`, `P1-diagnosis`, `core-down/a`, each also behind the id of its runbook (`core/P1-A`). Case
 * does not matter. Empty where nothing has the name, several where it is not enough.
 */
export function findProcedures(program: Program, name: string): readonly Procedure[] {
  const wanted = name.toLowerCase();
  return proceduresOf(program).filter(({ unit, graph }) =>
    [graph.id, shortName(graph)].some((own) =>
      [own, `${unit.runbook.id}/${own}`].some((each) => each.toLowerCase() === wanted),
    ),
  );
}

/** All that can be named, each by the shortest name that no other one has. */
export function namesOf(program: Program): readonly string[] {
  return proceduresOf(program).map(({ unit, graph }) => {
    const short = shortName(graph);
    const names = [short, graph.id, `${unit.runbook.id}/${short}`, `${unit.runbook.id}/${graph.id}`];
    return names.find((each) => findProcedures(program, each).length === 1) ?? (names.at(-1) as string);
  });
}

function proceduresOf({ units }: Program): readonly Procedure[] {
  return units.flatMap((unit) => unit.graphs.map((graph) => ({ unit, graph })));
}

function shortName({ severity, label, kind }: StepGraph): string {
  const name = kind === "diagnosis" ? "diagnosis" : (label ?? "");
  return severity === undefined ? name : `${severity}-${name}`;
}
