import type { Diagnostic, Level } from "../diagnostics/index.ts";
import { counted, inEnglish, phrase, placeOf, type Say, toPlace } from "../source/index.ts";
import { LEVELS, limit } from "./limit.ts";
import { andMore, wordFor } from "./summary.ts";
import { breakCommands, showHidden, showHiddenInLine } from "./terminal.ts";

const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };
/** The runner makes annotations of so many commands of each kind in a step, and drops the rest. */
const MOST_ANNOTATIONS = 10;
/** More lines nobody reads. */
const MOST_LINES = 500;
/** Of a message, in UTF-16 units; an annotation holds 64 KB. */
const LONGEST_TEXT = 10_000;

/**
 * Workflow commands of GitHub Actions, which become annotations in the pull request. Those that it would drop are plain
 * lines of the log, with their number before them. No text of others can be a command of its own.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], say: Say = inEnglish): string {
  const shown = new Set(
    LEVELS.flatMap((level) => diagnostics.filter((one) => one.level === level).slice(0, MOST_ANNOTATIONS)),
  );
  const commands = diagnostics.filter((one) => shown.has(one)).map(toCommand);
  const others = diagnostics.filter((one) => !shown.has(one));
  if (others.length === 0) return commands.map((line) => `${line}\n`).join("");
  const { shown: lines, dropped } = limit(others, MOST_LINES);
  const rest = [
    say(
      phrase("{count} more problem{s} without an annotation, of which a step gets {limit} of each level:", {
        ...counted(others.length),
        limit: MOST_ANNOTATIONS,
      }),
    ),
    ...lines.map((one) => toLine(one, say)),
    ...(dropped.length === 0 ? [] : [say(andMore(dropped.length))]),
  ];
  return [...commands, ...rest.map(breakCommands)].map((line) => `${line}\n`).join("");
}

function toCommand({ code, level, message, help, span }: Diagnostic): string {
  const { file, line, column, endLine, endColumn } = toPlace(span);
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = { file, line, endLine, ...columns, title: code };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${toProperty(String(value))}`);
  const text = showHidden(help === undefined ? message : `${message}\n${help}`);
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)} ...` : text;
  const data = short.split("\n").map(breakCommands).join("\n");
  return `::${COMMANDS[level]} ${written.join(",")}::${toData(data)}`;
}

function toLine({ code, level, message, span }: Diagnostic, say: Say): string {
  const [first = ""] = showHidden(message).split("\n", 1);
  return `${showHiddenInLine(placeOf(span))}  ${say(wordFor(level))}  ${code}  ${first}`;
}

/** As the runner takes them apart: https://github.com/actions/runner, `ActionCommand`. */
function toData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function toProperty(text: string): string {
  return toData(breakCommands(showHiddenInLine(text)))
    .replaceAll(":", "%3A")
    .replaceAll(",", "%2C");
}
