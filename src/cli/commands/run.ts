import { asOption, type Command, contextOption, inputOption, stateOption } from "../command.ts";

export const runCommand: Command = {
  name: "run",
  summary: "run the diagnosis of an incident here, then the recovery path that it finds, from their plans",
  arguments: [{ syntax: "<incident>", summary: "the id of an incident" }],
  options: [
    { flags: "--path <label>", summary: "this recovery path at once: A, B, ..." },
    { flags: "--diagnosis", summary: "the diagnosis alone" },
    { flags: "--auto", summary: "take the path that a machine saw, and no other, without asking; approvals stay" },
    { flags: "--step-by-step", summary: "ask before each step, also of the path and of the way back; resume keeps it" },
    { flags: "--generated <folder>", summary: "where the plans are (default: generated)" },
    inputOption,
    contextOption,
    { flags: "--dry-run", summary: "say exactly what would be run, and start nothing" },
    asOption,
    stateOption,
  ],
  async run(args, options, io) {
    const { startRun } = await import("../runs/index.ts");
    return startRun(args, options, io);
  },
};
