import type { Command } from "../command.ts";
import { completionScript, type Shell } from "../completion.ts";
import { Exit } from "../exit.ts";
import { sayCommand } from "../language.ts";

/** The command that knows all others; `all` is asked when it runs, since it is one of them. */
export function completionCommand(all: () => readonly Command[]): Command {
  return {
    name: "completion",
    summary: "print the completion script of a shell",
    arguments: [
      {
        syntax: "<shell>",
        summary: "put it where your shell looks for such scripts",
        choices: ["bash", "zsh", "fish"],
      },
    ],
    options: [],
    async run([shell], _options, io) {
      const commands = all().map((command) => sayCommand(command, io.say));
      const { loadPages } = await import("../../rules/index.ts");
      io.stdout.write(completionScript(shell as Shell, commands, ["path", ...Object.keys(await loadPages())]));
      return Exit.clean;
    },
  };
}
