import type { Repository, RepositoryFile } from "../graph/index.ts";
import type { Host } from "../host/index.ts";
import { digest } from "../plan/index.ts";
import { normalPath } from "../source/index.ts";
import { findHidden } from "../syntax/index.ts";

/** Bytes of a file that is carried along: as many as a manifest may have that anybody can read in an incident. */
const MOST_BYTES = 65_536;

/**
 * The files of the project, for commands that read them. A path in a pull request must show nothing of the machine: it leads
 * through no link, not out of the project, and into no hidden folder, where tools keep their secrets.
 */
export function repositoryOf(host: Host): Repository {
  const known = new Map<string, RepositoryFile>();
  return (path) => {
    const found = known.get(path) ?? look(host, path);
    known.set(path, found);
    return found;
  };
}

function look(host: Host, written: string): RepositoryFile {
  const path = normalPath(written);
  if (path === undefined || path.includes("\\")) return { path: written, unfit: "outside" };
  const steps = path.split("/");
  if (steps.some((step) => step.startsWith("."))) return { path, unfit: "hidden" };
  for (const [at] of steps.entries()) {
    const kind = host.kind(steps.slice(0, at + 1).join("/"));
    if (kind === "link") return { path, unfit: "link" };
    if (kind === undefined || kind === "other" || (kind === "file" && at < steps.length - 1))
      return { path, unfit: "absent" };
    if (kind === "folder" && at === steps.length - 1) return { path, unfit: "folder" };
  }
  const bytes = host.read(path);
  if (bytes === undefined) return { path, unfit: "absent" };
  if (bytes.length > MOST_BYTES) return { path, unfit: "size" };
  const text = decodeText(bytes);
  if (text === undefined) return { path, unfit: "text" };
  // A byte order mark at the start is how some editors save.
  if (findHidden(text.replace(/^\uFEFF/, "")).length > 0) return { path, unfit: "characters" };
  return { path, text, sha256: digest(text) };
}

/** Text as UTF-8, byte for byte; undefined where the bytes are none, or hold what only a terminal or a program reads. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[^\P{Cc}\t\n\r]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
