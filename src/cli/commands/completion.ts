import type { Command } from "../command.ts";
import { completionScript, type Shell } from "../completion.ts";
import { Exit } from "../exit.ts";

export const completionCommand: Command = {
  name: "completion",
  summary: "print the completion script of a shell",
  arguments: [
    { syntax: "<shell>", summary: "put it where your shell looks for such scripts", choices: ["bash", "zsh", "fish"] },
  ],
  options: [],
  async run([shell], _options, io) {
    const [{ commands }, { loadPages }] = await Promise.all([import("./index.ts"), import("../../rules/index.ts")]);
    io.stdout.write(completionScript(shell as Shell, commands, Object.keys(await loadPages())));
    return Exit.clean;
  },
};
