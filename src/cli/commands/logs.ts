import { type Command, runArgument, stateOption } from "../command.ts";

export const logsCommand: Command = {
  name: "logs",
  summary: "print what is kept of the output of a step",
  arguments: [runArgument, { syntax: "<step>", summary: "its id, or the end of it: 2" }],
  options: [{ flags: "-f, --follow", summary: "go on printing until the attempt has ended" }, stateOption],
  async run(args, options, io) {
    const { showLog } = await import("../runs/index.ts");
    return showLog(args, options, io);
  },
};
