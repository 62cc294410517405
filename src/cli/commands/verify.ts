import { type Command, runArgument, stateOption } from "../command.ts";

export const verifyCommand: Command = {
  name: "verify",
  summary: "say whether a run is recorded as it was written, or where not",
  arguments: [runArgument],
  options: [stateOption],
  async run(args, options, io) {
    const { verifyRun } = await import("../runs/index.ts");
    return verifyRun(args, options, io);
  },
};
