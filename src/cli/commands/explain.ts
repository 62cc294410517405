import { constant } from "../../diagnostics/index.ts";
import { type Phrase, phrase } from "../../source/index.ts";
import { type Style, safeJson, showHidden } from "../../formatters/index.ts";
import { colorOption, type Command, configOption, formatOption, type Options } from "../command.ts";
import { Exit, type ExitCode, UsageError } from "../exit.ts";
import { explainPath } from "../explain-path.ts";
import type { Io } from "../io.ts";
import { nearest } from "../nearest.ts";
import { chooseStyle } from "../style.ts";

export const explainCommand: Command = {
  name: "explain",
  summary: "show the page of a problem, or all that is known of a recovery path or a diagnosis",
  arguments: [
    {
      syntax: "[code]",
      summary: "as printed with the problem; without it, all codes; or `path`",
      completes: "codes",
    },
    { syntax: "[name]", summary: "behind `path`: P1-A, P1-diagnosis, core-down/a, RUNBOOK/P1-A" },
    { syntax: "[paths...]", summary: "behind the name: runbooks, or folders of them", completes: "files" },
  ],
  options: [{ ...formatOption, summary: "how it is printed", choices: ["text", "json"] }, configOption, colorOption],
  async run(args, options, io) {
    const [first, ...rest] = args;
    return first === "path" ? explainPath(rest, options, io) : explainCode(first, rest, options, io);
  },
};

async function explainCode(
  code: string | undefined,
  rest: readonly string[],
  options: Options,
  io: Io,
): Promise<ExitCode> {
  if (rest.length > 0)
    throw new UsageError(
      phrase("a code stands alone; for a path it is `runbookc explain path {name}`", { name: rest[0] as string }),
    );
  const { loadPages, sayPage, summaryOf } = await import("../../rules/index.ts");
  const pages = await loadPages();
  const style = chooseStyle(options, io);
  const page = code !== undefined && Object.hasOwn(pages, code) ? pages[code] : undefined;
  if (code !== undefined && page === undefined) throw new UsageError(unknown(code, Object.keys(pages)));
  if (options.format === "json") {
    const chosen = page === undefined ? pages : { [code as string]: page };
    io.stdout.write(safeJson(`${JSON.stringify(chosen, null, 2)}\n`));
  } else
    io.stdout.write(
      page === undefined
        ? listCodes(pages, style, (page) => io.say(constant(summaryOf(page))))
        : stylePage(showHidden(sayPage(page, io.say)), style),
    );
  return Exit.clean;
}

function unknown(code: string, codes: readonly string[]): Phrase {
  const meant = nearest(code, codes);
  const hint =
    meant === undefined ? phrase("`runbookc explain` lists all codes") : phrase("did you mean {meant}?", { meant });
  return phrase("there is no code {code}\n({hint})", { code, hint });
}

/** Each code with the summary of its page. */
function listCodes(pages: Readonly<Record<string, string>>, style: Style, summaryOf: (page: string) => string): string {
  const codes = Object.keys(pages);
  const width = Math.max(0, ...codes.map((code) => code.length));
  const lines = codes.map((code) => {
    const summary = summaryOf(pages[code] ?? "");
    return `${style("code", code)}${" ".repeat(width - code.length)}  ${summary}\n`;
  });
  return lines.join("");
}

/** Markdown reads well as it is; on a terminal, headings stand out and fences step back. */
function stylePage(page: string, style: Style): string {
  let fence = "";
  const lines = page.split("\n").map((line) => {
    const mark = /^`{3,}/.exec(line)?.[0] ?? "";
    const isEdge = mark !== "" && (fence === "" || line === fence);
    if (isEdge) fence = fence === "" ? mark : "";
    if (isEdge) return style("faint", line);
    return fence === "" && line.startsWith("#") ? style("strong", line) : line;
  });
  return lines.join("\n");
}
