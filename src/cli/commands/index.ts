import type { Command } from "../command.ts";
import { answerCommand } from "./answer.ts";
import { attachCommand } from "./attach.ts";
import { cancelCommand } from "./cancel.ts";
import { compileCommand } from "./compile.ts";
import { completionCommand } from "./completion.ts";
import { diffCommand } from "./diff.ts";
import { escalationCommand } from "./escalation.ts";
import { explainCommand } from "./explain.ts";
import { graphCommand } from "./graph.ts";
import { incidentCommand } from "./incident.ts";
import { languageServerCommand } from "./language-server.ts";
import { lintCommand } from "./lint.ts";
import { logsCommand } from "./logs.ts";
import { measureCommand } from "./measure.ts";
import { reportCommand } from "./report.ts";
import { resumeCommand } from "./resume.ts";
import { runCommand } from "./run.ts";
import { runsCommand } from "./runs.ts";
import { testCommand } from "./test.ts";
import { verifyCommand } from "./verify.ts";

/** Every command, in the order of the help. What a command needs to do its work it loads when it runs. */
export const commands: readonly Command[] = [
  lintCommand,
  compileCommand,
  diffCommand,
  graphCommand,
  explainCommand,
  testCommand,
  runCommand,
  answerCommand,
  cancelCommand,
  resumeCommand,
  attachCommand,
  runsCommand,
  logsCommand,
  verifyCommand,
  reportCommand,
  measureCommand,
  incidentCommand,
  escalationCommand,
  languageServerCommand,
  completionCommand(() => commands),
];
