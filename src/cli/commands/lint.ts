import { countOf } from "../../formatters/index.ts";
import { colorOption, type Command, configOption, formatOption, pathsArgument, quietOption } from "../command.ts";
import { fixAll } from "../fix.ts";
import { choosePaths } from "../paths.ts";
import { exitFor, printCounts, printDiagnostics } from "../print.ts";
import { startProgress } from "../progress.ts";

export const lintCommand: Command = {
  name: "lint",
  summary: "say what is wrong with runbooks",
  arguments: [pathsArgument],
  options: [
    { flags: "--fix", summary: "make the safe fixes first: those that keep the meaning" },
    formatOption,
    configOption,
    quietOption,
    colorOption,
  ],
  async run(args, options, io) {
    const paths = choosePaths(args, io.host);
    const { lint } = await import("../../compiler/index.ts");
    const judge = async () => {
      const progress = startProgress(options, io);
      try {
        return await lint(paths, { config: options.config !== false, progress: progress.show }, io.host);
      } finally {
        progress.end();
      }
    };
    if (options.fix === true) {
      const { diagnostics, files } = await fixAll(async () => (await judge()).diagnostics, io.host);
      const told = options.quiet === true || options.format === "json" || diagnostics === 0;
      if (!told) io.stdout.write(`fixed ${countOf(diagnostics, "problem")} in ${files.join(", ")}\n\n`);
    }
    const { diagnostics, program } = await judge();
    printDiagnostics(diagnostics, options, io);
    printCounts(program, diagnostics, options, io);
    return exitFor(diagnostics);
  },
};
