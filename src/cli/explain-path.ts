import type { Procedure } from "../explain/index.ts";
import { safeJson } from "../formatters/index.ts";
import { phrase, serialize } from "../source/index.ts";
import type { Options } from "./command.ts";
import { Exit, type ExitCode, UsageError } from "./exit.ts";
import type { Io } from "./io.ts";
import { readProgram } from "./read-program.ts";
import { chooseStyle } from "./style.ts";

/** Columns where nobody says how many there are. */
const COLUMNS = 100;

/** `runbookc explain path NAME [paths...]`: one diagnosis or recovery path, for a person or as JSON. */
export async function explainPath([name, ...asked]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const program = await readProgram(asked, options, io);
  if (program === undefined) return Exit.errors;
  const { explain, findProcedures, namesOf, printExplanation } = await import("../explain/index.ts");
  const found = name === undefined ? [] : findProcedures(program, name);
  const { unit, graph } = only(name, found, namesOf(program));
  const explained = explain(unit, graph);
  if (options.format === "json") io.stdout.write(safeJson(`${JSON.stringify(serialize(explained), null, 2)}\n`));
  else
    io.stdout.write(printExplanation(explained, { columns: io.columns ?? COLUMNS, style: chooseStyle(options, io) }));
  return Exit.clean;
}

/** The one that was named; else bad usage, with the names that there are. */
function only(name: string | undefined, found: readonly Procedure[], names: readonly string[]): Procedure {
  const [procedure, ...others] = found;
  if (procedure !== undefined && others.length === 0) return procedure;
  if (names.length === 0) throw new UsageError(phrase("there is no incident in what was read"));
  const all = phrase("there are:\n{names}", { names: names.map((each) => `  ${each}`).join("\n") });
  if (name === undefined) throw new UsageError(phrase("say which path; {all}", { all }));
  if (procedure !== undefined) {
    const full = found.map(({ unit, graph }) => `  ${unit.runbook.id}/${graph.id} of ${unit.source.path}`);
    throw new UsageError(
      phrase("{name} is the name of several; say which:\n{names}", { name, names: full.join("\n") }),
    );
  }
  throw new UsageError(phrase("there is no path {name}; {all}", { name, all }));
}
