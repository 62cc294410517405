import type { Command } from "../command.ts";
import { compileCommand } from "./compile.ts";
import { completionCommand } from "./completion.ts";
import { explainCommand } from "./explain.ts";
import { graphCommand } from "./graph.ts";
import { languageServerCommand } from "./language-server.ts";
import { lintCommand } from "./lint.ts";

/** Every command, in the order of the help. What a command needs to do its work it loads when it runs. */
export const commands: readonly Command[] = [
  lintCommand,
  compileCommand,
  graphCommand,
  explainCommand,
  languageServerCommand,
  completionCommand(() => commands),
];
