import { asOption, type Command, contextOption, inputOption, runArgument, stateOption } from "../command.ts";

export const resumeCommand: Command = {
  name: "resume",
  summary: "go on with a run that was left or killed",
  arguments: [runArgument],
  options: [inputOption, contextOption, asOption, stateOption],
  async run(args, options, io) {
    const { resumeRun } = await import("../runs/index.ts");
    return resumeRun(args, options, io);
  },
};
