import { phrase } from "../../source/index.ts";
import { breakCommands, safeJson } from "../../formatters/index.ts";
import type { GraphFormat, StepGraph } from "../../graph/index.ts";
import type { Program } from "../../program/index.ts";
import { type Command, configOption, type Options } from "../command.ts";
import { Exit, UsageError } from "../exit.ts";
import { nearest } from "../nearest.ts";
import { readProgram } from "../read-program.ts";

const FORMATS: readonly GraphFormat[] = ["text", "json", "mermaid", "svg"];

export const graphCommand: Command = {
  name: "graph",
  summary: "show what a diagnosis or a recovery path will do, step by step",
  arguments: [{ syntax: "[file]", summary: "a runbook (default: all of runbooks)", completes: "files" }],
  options: [
    { flags: "--incident <id>", summary: "of this incident only" },
    { flags: "--path <label>", summary: "one recovery path (A, B, ...), or `diagnosis`" },
    { flags: "--format <format>", summary: "how it is drawn", choices: FORMATS },
    configOption,
  ],
  async run(args, options, io) {
    const program = await readProgram(args, options, io);
    if (program === undefined) return Exit.errors;
    const { printGraph } = await import("../../graph/index.ts");
    const graphs = chooseGraphs(program, options);
    const format = (options.format ?? "text") as GraphFormat;
    if (graphs.length > 1 && format === "svg") {
      throw new UsageError(
        phrase("choose one of {count} drawings:\n{graphs}", { count: graphs.length, graphs: choices(graphs) }),
      );
    }
    const printed = await Promise.all(graphs.map((graph) => printGraph(graph, format)));
    io.stdout.write(join(printed, format));
    return Exit.clean;
  },
};

/** All graphs as one text; several as JSON are an array. */
function join(printed: readonly string[], format: GraphFormat): string {
  if (format === "text") return printed.join("\n").split("\n").map(breakCommands).join("\n");
  if (format !== "json") return printed.join("\n");
  const [first = "", ...others] = printed;
  return safeJson(others.length === 0 ? first : `[\n${printed.map((json) => json.trimEnd()).join(",\n")}\n]\n`);
}

function chooseGraphs({ units }: Program, { incident, path }: Options): readonly StepGraph[] {
  const all = units.flatMap(({ graphs }) => graphs);
  if (all.length === 0) throw new UsageError(phrase("there is no incident in what was read"));
  const ofIncident = incident === undefined ? all : all.filter((graph) => graph.incident === incident);
  if (ofIncident.length === 0) {
    const incidents = [...new Set(all.map((graph) => graph.incident))];
    const meant = nearest(incident as string, incidents);
    throw new UsageError(
      phrase("there is no incident {incident}\n({hint})", {
        incident: incident as string,
        hint: meant === undefined ? incidents.join(", ") : phrase("did you mean {meant}?", { meant }),
      }),
    );
  }
  const chosen = path === undefined ? ofIncident : ofIncident.filter((graph) => nameOf(graph) === path.toLowerCase());
  if (chosen.length === 0)
    throw new UsageError(
      phrase("there is no path {path}; there are:\n{graphs}", { path: path as string, graphs: choices(ofIncident) }),
    );
  return chosen;
}

/** What `--path` calls a graph. */
function nameOf(graph: StepGraph): string {
  return graph.kind === "diagnosis" ? "diagnosis" : (graph.label ?? "").toLowerCase();
}

function choices(graphs: readonly StepGraph[]): string {
  const names = graphs.map((graph) => `  --incident ${graph.incident} --path ${graph.label ?? "diagnosis"}`);
  return names.join("\n");
}
