/**
 * How the runner of GitHub Actions takes a line of a log apart, after `ActionCommand.TryParseV2` and `TryParse` of
 * actions/runner (src/Runner.Common/ActionCommand.cs): the judge of what a text can make it do.
 */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Commands that the runner and its extensions register. */
const REGISTERED = new Set(
  "error warning notice debug group endgroup add-mask add-path set-env set-output save-state stop-commands add-matcher remove-matcher echo".split(
    " ",
  ),
);

/** The commands of a log; the runner reads line by line and takes LF, CR and CRLF for an end. */
export function commandsIn(log: string): readonly RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => parseNew(line) ?? parseOld(line) ?? []);
}

function parseNew(line: string): RunnerCommand | undefined {
  // Char.IsWhiteSpace of .NET, with the separators that ECMAScript leaves out.
  const message = line.replace(/^[\s\u0085]+/, "");
  const end = message.startsWith("::") ? message.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  return command(message.slice(2, end), ",", message.slice(end + 2), unescapeProperty, unescapeData);
}

function parseOld(line: string): RunnerCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  return command(line.slice(start + 3, end), ";", line.slice(end + 1), unescapeOld, unescapeOld);
}

function command(
  info: string,
  separator: string,
  data: string,
  property: (text: string) => string,
  value: (text: string) => string,
): RunnerCommand | undefined {
  const [name = "", ...rest] = info.split(" ");
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const pairs = rest
    .join(" ")
    .trim()
    .split(separator)
    .filter((pair) => pair !== "");
  const properties = pairs.flatMap((pair): [string, string][] => {
    const at = pair.indexOf("=");
    return at <= 0 || at === pair.length - 1 ? [] : [[pair.slice(0, at), property(pair.slice(at + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), data: value(data) };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  const lines = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return lines.replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
}

function unescapeOld(text: string): string {
  const lines = text.replaceAll("%3B", ";").replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  return lines.replaceAll("%5D", "]").replaceAll("%25", "%");
}
