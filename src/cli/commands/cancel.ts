import { type Command, runArgument, stateOption } from "../command.ts";

export const cancelCommand: Command = {
  name: "cancel",
  summary: "end a run, and take back what it changed",
  arguments: [runArgument],
  options: [
    { flags: "--reason <why>", summary: "why; it stands in the journal" },
    { flags: "--everything", summary: "take nothing back, either" },
    stateOption,
  ],
  async run(args, options, io) {
    const { cancel } = await import("../runs/index.ts");
    return cancel(args, options, io);
  },
};
