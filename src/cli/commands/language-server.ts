import { nodeHost } from "../../host/index.ts";
import type { Command } from "../command.ts";
import type { ExitCode } from "../exit.ts";

export const languageServerCommand: Command = {
  name: "language-server",
  summary: "answer an editor, by the Language Server Protocol over stdin and stdout",
  arguments: [],
  options: [{ flags: "--stdio", summary: "what editors add; there is no other way" }],
  async run(_args, options, io) {
    const { serveLanguage } = await import("../../language-server/index.ts");
    const { stdin: input, stdout: output } = process;
    serveLanguage({
      input,
      output,
      version: RUNBOOKC_VERSION,
      ...(options.lang === undefined && io.language === "en" ? {} : { language: io.language }),
      host: nodeHost,
      folder: process.cwd(),
      // An editor may stay open over midnight.
      today: () => new Date().toISOString().slice(0, 10),
      soon: setImmediate,
    });
    // The protocol ends the process: with 0 after `shutdown`, with 1 without.
    return new Promise<ExitCode>(() => {});
  },
};
