import { asOption, type Command, stateOption } from "../command.ts";

export const runCommand: Command = {
  name: "run",
  summary: "run a diagnosis or a recovery path here, step by step, from its plan",
  arguments: [{ syntax: "<incident>", summary: "the id of an incident" }],
  options: [
    { flags: "--path <label>", summary: "the recovery path: A, B, ..." },
    { flags: "--diagnosis", summary: "the diagnosis" },
    { flags: "--generated <folder>", summary: "where the plans are (default: generated)" },
    { flags: "--input <name=value>", repeats: true, summary: "an input; else RUNBOOKC_INPUT_NAME, else asked for" },
    { flags: "--context <name>", summary: "the cluster, as kubectl names it; never taken in silence" },
    { flags: "--dry-run", summary: "say exactly what would be run, and start nothing" },
    asOption,
    stateOption,
  ],
  async run(args, options, io) {
    const { startRun } = await import("../runs/index.ts");
    return startRun(args, options, io);
  },
};
