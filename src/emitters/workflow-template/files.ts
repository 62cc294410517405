import type { EmbeddedFile, StepGraph } from "../../graph/index.ts";
import { isScript, type ScriptNode } from "./layout.ts";
import { inert } from "./substitution.ts";

/** Where the files of the repository lie, and where the scripts of a path begin that needs any of them. */
const ROOT = "/rb/files";

/**
 * Lines that lay out the files of one step, to the byte, and go where they lie. All steps of a path with such files begin
 * there, so that what one of them writes beside them is found by the next. Empty for a path without files.
 */
export function layFiles({ nodes }: StepGraph, { script }: ScriptNode): readonly string[] {
  if (!nodes.filter(isScript).some((node) => node.script.files.length > 0)) return [];
  return [`mkdir -p ${ROOT}`, `cd ${ROOT} || exit`, ...script.files.flatMap(layFile)];
}

/** The text stands in the script as it is, for whoever reads the manifest. What Argo would change in it is refused before. */
function layFile({ path, text, sha256 }: EmbeddedFile): readonly string[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  const mark = markFor(text);
  return [
    `# ${inert(path)} of the repository, sha256 ${sha256}`,
    ...(folder === "" ? [] : [`mkdir -p ${quote(folder)}`]),
    `head -c ${Buffer.byteLength(text)} > ${quote(path)} <<'${mark}'`,
    // A here-document ends with a line break, whether the file does or not; `head` cuts it off.
    text.endsWith("\n") ? text.slice(0, -1) : text,
    mark,
    ...(text.startsWith("#!") ? [`chmod +x ${quote(path)}`] : []),
  ];
}

/** A line that the text does not have. */
function markFor(text: string): string {
  const lines = new Set(text.split("\n"));
  let mark = "RB_FILE";
  for (let count = 2; lines.has(mark); count++) mark = `RB_FILE_${count}`;
  return mark;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
