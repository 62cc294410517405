import { type Style, showHidden } from "../../formatters/index.ts";
import { colorOption, type Command } from "../command.ts";
import { Exit, UsageError } from "../exit.ts";
import { nearest } from "../nearest.ts";
import { chooseStyle } from "../style.ts";

export const explainCommand: Command = {
  name: "explain",
  summary: "show the page of a problem: why it matters, wrong and right examples",
  arguments: [{ syntax: "[code]", summary: "as printed with the problem; without it, all codes", completes: "codes" }],
  options: [colorOption],
  async run([code], options, io) {
    const { loadPages } = await import("../../rules/index.ts");
    const pages = await loadPages();
    const style = chooseStyle(options, io);
    if (code === undefined) {
      io.stdout.write(listCodes(pages, style));
      return Exit.clean;
    }
    const page = Object.hasOwn(pages, code) ? pages[code] : undefined;
    if (page === undefined) throw new UsageError(unknown(code, Object.keys(pages)));
    io.stdout.write(stylePage(showHidden(page), style));
    return Exit.clean;
  },
};

function unknown(code: string, codes: readonly string[]): string {
  const meant = nearest(code, codes);
  const hint = meant === undefined ? "`runbookc explain` lists all codes" : `did you mean ${meant}?`;
  return `there is no code ${code}\n(${hint})`;
}

/** Each code with the summary of its page. */
function listCodes(pages: Readonly<Record<string, string>>, style: Style): string {
  const codes = Object.keys(pages);
  const width = Math.max(0, ...codes.map((code) => code.length));
  const lines = codes.map((code) => {
    const summary = (pages[code] ?? "")
      .split("\n")
      .slice(1)
      .find((line) => line.trim() !== "");
    return `${style("code", code)}${" ".repeat(width - code.length)}  ${summary ?? ""}\n`;
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
