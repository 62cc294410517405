import { asOption, type Command, runArgument, stateOption } from "../command.ts";

export const answerCommand: Command = {
  name: "answer",
  summary: "answer a question of a run",
  arguments: [
    runArgument,
    { syntax: "<question>", summary: "its number" },
    { syntax: "<answer>", summary: "yes, no, or go-on: leave the step as it is", choices: ["yes", "no", "go-on"] },
  ],
  options: [
    { flags: "--digest <sha256>", summary: "of the question as it was shown; the answer is for exactly that" },
    { flags: "--finding <number>", summary: "with a yes to a decision: which finding" },
    { flags: "--path <label>", summary: "with a yes to the path: which one" },
    asOption,
    { flags: "--by <name>", summary: "who you are, where several persons use this account" },
    {
      flags: "--break-glass <why>",
      summary: "answer although you are not the contact who may, or alone where two must",
    },
    stateOption,
  ],
  async run(args, options, io) {
    const { answer } = await import("../runs/index.ts");
    return answer(args, options, io);
  },
};
