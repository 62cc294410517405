import { type Diagnostic, diagnose, type Phrase, phrase, readManifest } from "../diagnostics/index.ts";
import type { Host } from "../host/index.ts";
import { type FileContents, Inventory, isKustomization, readFile, type Unread } from "../inventory/index.ts";
import { normalPath, SourceFile } from "../source/index.ts";
import { decode } from "../syntax/index.ts";

/** More than any team keeps in one place: what a pull request holds must not keep the compiler busy for long. */
const MOST = { files: 5000, bytes: 16 * 1024 * 1024, folders: 32 } as const;
/** What `kubectl kustomize` prints of a whole application fits in one file. */
const LIMITS = { fileBytes: 8 * 1024 * 1024, lineUnits: 1024 * 1024 } as const;

/** What is in the manifests at these paths, with a note for each kind of thing in a folder that was not read. */
export function loadInventory(
  host: Host,
  paths: readonly string[],
): { readonly inventory: Inventory; readonly diagnostics: readonly Diagnostic[] } {
  const files: string[] = [];
  for (const path of paths) collect(host, path, 0, files);
  const parts: FileContents[] = [];
  let bytes = 0;
  for (const path of [...new Set(files)].sort()) {
    const content = host.kind(path) === "link" ? undefined : host.read(path);
    bytes += content?.length ?? 0;
    if (parts.length >= MOST.files || bytes > MOST.bytes) {
      parts.push(skipped(path, "many"));
      break;
    }
    parts.push(content === undefined ? skipped(path, "link") : readBytes(path, content));
  }
  const left = withoutKustomized(parts);
  const inventory = new Inventory(left);
  return { inventory, diagnostics: notesOf(inventory.unread) };
}

/** The path of a folder or file of the project that no link leads to; undefined where there is none. */
export function pathOfManifests(host: Host, folder: string, written: string): string | undefined {
  const path = normalPath(`${folder}${written}`);
  if (path === undefined) return undefined;
  const steps = path.split("/");
  const isReal = steps.every((_, at) => /^(?:file|folder)$/.test(host.kind(steps.slice(0, at + 1).join("/")) ?? ""));
  return path === "" ? "." : isReal ? path : undefined;
}

function readBytes(path: string, bytes: Uint8Array): FileContents {
  const { file, diagnostics } = decode(path, bytes, LIMITS);
  if (file === undefined) return skipped(path, diagnostics[0]?.code === "document/within-limits" ? "size" : "text");
  return readFile(file);
}

function skipped(path: string, why: Unread["why"]): FileContents {
  return { objects: [], alerts: [], unread: [{ why, span: new SourceFile(path, "").span(0, 0) }] };
}

/** All YAML and JSON below a path; hidden folders are those of tools. */
function collect(host: Host, path: string, depth: number, found: string[]): void {
  const kind = host.kind(path);
  if (kind === "folder" && depth <= MOST.folders) {
    for (const name of host.list(path)) {
      if (found.length > MOST.files) return;
      if (!name.startsWith(".") && name !== "node_modules")
        collect(host, path === "." ? name : `${path}/${name}`, depth + 1, found);
    }
  }
  const isManifest = depth === 0 || /\.(?:ya?ml|json)$/.test(path) || isKustomization(path);
  if ((kind === "file" || kind === "link") && isManifest) found.push(path);
}

/** What lies in and below a folder that kustomize changes is not what reaches the cluster. */
function withoutKustomized(parts: readonly FileContents[]): readonly FileContents[] {
  const folders = parts.flatMap(({ unread }) =>
    unread.filter(({ why }) => why === "kustomize").map(({ span }) => span.file.path.replace(/[^/]*$/, "")),
  );
  const isChanged = (path: string) => folders.some((folder) => path.startsWith(folder));
  return parts.map(({ objects, alerts, unread }) => ({
    objects: objects.filter(({ nameSpan }) => !isChanged(nameSpan.file.path)),
    alerts: alerts.filter(({ nameSpan }) => !isChanged(nameSpan.file.path)),
    unread: unread.filter(({ why, span }) => why === "kustomize" || !isChanged(span.file.path)),
  }));
}

/** One note for all of a folder that was left out for one reason. */
function notesOf(unread: readonly Unread[]): readonly Diagnostic[] {
  const groups = new Map<string, Unread[]>();
  for (const one of unread) {
    const key = `${one.why} ${one.span.file.path.replace(/[^/]*$/, "")}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ why, span }] = group as [Unread, ...Unread[]];
    const count = new Set(group.map((one) => one.span.file.path)).size - 1;
    const more = count === 0 ? "" : andOthers(count);
    if (why === "many") {
      const limit = phrase("{files} files or {size} MiB", { files: MOST.files, size: MOST.bytes / 1024 / 1024 });
      return diagnose(readManifest, "many", { limit }, { span });
    }
    return why === "kustomize"
      ? diagnose(readManifest, "kustomize", {}, { span })
      : diagnose(readManifest, why, { more }, { span });
  });
}

function andOthers(count: number): Phrase {
  return count === 1
    ? phrase(", nor is another file of this folder")
    : phrase(", nor are {count} other files of this folder", { count });
}
