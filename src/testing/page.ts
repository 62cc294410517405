/** One runbook of a page, with the files that belong to it, and what must be said of it. */
export interface Example {
  readonly runbook: string | Uint8Array;
  /** The name of its file; absent where it does not matter. */
  readonly name?: string;
  readonly config?: string;
  readonly sidecar?: string;
  /** How long steps took in runs that are over: the file of `lint --measured`. */
  readonly measured?: string;
  /** Other files of the repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the page shows as output; absent for correct examples, and before the first update. */
  readonly output?: string;
  /** What the page shows as the text after the fix. */
  readonly fixed?: string;
  /** First line of the opening runbook fence, from 1. */
  readonly line: number;
}

/** The page of a code: explanation, test and documentation in one. */
export interface Page {
  readonly code: string;
  readonly summary: string;
  /** Text of each part by its heading. */
  readonly parts: Readonly<Record<string, string>>;
  readonly incorrect: readonly Example[];
  readonly correct: readonly Example[];
}

interface Fence {
  readonly info: string;
  readonly body: string;
  readonly mark: string;
  /** Index of the opening line and of the line behind the closing one. */
  readonly first: number;
  readonly end: number;
  readonly part: string;
}

/** What was found of an example: its output, and its text after the fix. */
export interface Outcome {
  readonly output: string;
  readonly fixed: string;
}

/** Reads a page. A page of another shape than `src/rules/README.md` describes is a bug of ours, and throws. */
export function parsePage(text: string): Page {
  const lines = text.split("\n");
  const heading = /^# (\S+)$/.exec(lines[0] ?? "");
  if (heading === null) throw new Error("a page begins with `# area/name`");
  const { fences, parts } = readParts(lines);
  const summary = lines.slice(1).find((line) => line.trim() !== "") ?? "";
  const { incorrect, correct } = readExamples(fences);
  return { code: heading[1] as string, summary, parts, incorrect, correct };
}

/** The page with the outputs and fixed texts of its incorrect examples replaced by those found, in their order. */
export function updatePage(text: string, outcomes: readonly Outcome[]): string {
  const lines = text.split("\n");
  const { fences } = readParts(lines);
  const edits: { from: number; to: number; lines: readonly string[] }[] = [];
  const groups: Fence[][] = [];
  for (const fence of fences.filter((candidate) => candidate.part === "Incorrect" || candidate.part === "Fixed")) {
    if (isRunbook(fence)) groups.push([fence]);
    else groups.at(-1)?.push(fence);
  }
  groups.forEach((own, at) => {
    const outcome = outcomes[at] as Outcome;
    const output = own.find((fence) => fence.info === "text");
    const fixed = own.find((fence) => fence.part === "Fixed");
    const last = own.filter((fence) => fence.part === "Incorrect").at(-1) as Fence;
    const block = ["```text", ...body(outcome.output), "```"];
    if (output === undefined) edits.push({ from: last.end, to: last.end, lines: ["", ...block] });
    else edits.push({ from: output.first, to: output.end, lines: block });
    if (fixed !== undefined) {
      edits.push({ from: fixed.first + 1, to: fixed.end - 1, lines: body(outcome.fixed) });
    }
  });
  for (const edit of edits.reverse()) lines.splice(edit.from, edit.to - edit.from, ...edit.lines);
  return lines.join("\n");
}

function body(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

function readParts(lines: readonly string[]): { fences: readonly Fence[]; parts: Record<string, string> } {
  const fences: Fence[] = [];
  const parts: Record<string, string> = {};
  let part = "";
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as string;
    const opening = /^(`{3,})(?!`)(.*)$/.exec(line);
    const from = at;
    if (opening !== null) {
      const [, mark = "", info = ""] = opening;
      while (++at < lines.length && lines[at] !== mark);
      if (at >= lines.length) throw new Error(`the fence of line ${from + 1} has no end`);
      const text = lines.slice(from + 1, at).map((inner) => `${inner}\n`);
      fences.push({ info: info.trim(), body: text.join(""), mark, first: from, end: at + 1, part });
    } else if (line.startsWith("## ")) part = line.slice(3).trim();
    if (!line.startsWith("## ")) parts[part] = (parts[part] ?? "") + lines.slice(from, at + 1).join("\n") + "\n";
  }
  return { fences, parts };
}

function readExamples(fences: readonly Fence[]): { incorrect: Example[]; correct: Example[] } {
  const incorrect: Example[] = [];
  const correct: Example[] = [];
  for (const fence of fences.filter(belongs)) {
    const list = fence.part === "Correct" ? correct : incorrect;
    const example = list.at(-1);
    if (isRunbook(fence)) list.push(runbookOf(fence));
    else if (example === undefined) throw new Error(`the fence of line ${fence.first + 1} belongs to no example`);
    else list[list.length - 1] = { ...example, ...addition(fence, example) };
  }
  return { incorrect, correct };
}

function belongs(fence: Fence): boolean {
  return ["Incorrect", "Correct", "Fixed"].includes(fence.part);
}

function isRunbook(fence: Fence): boolean {
  return fence.part !== "Fixed" && /^(?:base64|markdown(?: \S+\.md)?)$/.test(fence.info);
}

function runbookOf({ info, body, first }: Fence): Example {
  const name = info.split(" ")[1];
  const runbook = info === "base64" ? Uint8Array.from(Buffer.from(body, "base64")) : body;
  return { runbook, ...(name === undefined ? {} : { name }), line: first + 1 };
}

function addition(fence: Fence, { files }: Example): Partial<Example> {
  if (fence.part === "Fixed" && fence.info === "markdown") return { fixed: fence.body };
  if (fence.info === "yaml runbookc.yaml") return { config: fence.body };
  if (fence.info === "yaml sidecar") return { sidecar: fence.body };
  if (fence.info === "json measured") return { measured: fence.body };
  const path = /^\w+ file (\S+)$/.exec(fence.info)?.[1];
  if (path !== undefined) return { files: { ...files, [path]: fence.body } };
  if (fence.info === "text" && fence.part === "Incorrect") return { output: fence.body };
  throw new Error(`a fence of line ${fence.first + 1} has the unknown info string "${fence.info}"`);
}
