import { asOption, type Command, runArgument, stateOption } from "../command.ts";

export const attachCommand: Command = {
  name: "attach",
  summary: "follow a run that another process drives",
  arguments: [runArgument],
  options: [asOption, stateOption],
  async run(args, options, io) {
    const { attachRun } = await import("../runs/index.ts");
    return attachRun(args, options, io);
  },
};
