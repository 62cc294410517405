import { type Host, HostError } from "../host/index.ts";
import { normalPath } from "../source/index.ts";

/** A file system in memory: the same rules as on a disk, and nothing outside it. `files` holds the text of every file by path. */
export type MemoryHost = Host & { readonly files: ReadonlyMap<string, string> };

/** A host with these files, by path relative to the root. Bytes stay as they are; text is UTF-8. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryHost {
  const contents = new Map<string, Uint8Array>();
  const kind = (path: string) => {
    const place = normalPath(path);
    if (place === undefined) return undefined;
    if (contents.has(place)) return "file";
    const prefix = below(place);
    return prefix === "" || [...contents.keys()].some((name) => name.startsWith(prefix)) ? "folder" : undefined;
  };
  const write = (path: string, content: Uint8Array) => {
    const place = normalPath(path);
    if (place === undefined || place === "") throw new HostError(path, "is outside the project");
    const steps = place.split("/");
    const blocked = steps.slice(1).some((_, at) => contents.has(steps.slice(0, at + 1).join("/")));
    if (blocked || kind(place) === "folder")
      throw new HostError(path, "cannot be written: a file or folder is in its way");
    const fold = (text: string) => text.normalize("NFC").toLowerCase();
    const twin = [...contents.keys()].find((name) => name !== place && fold(name) === fold(place));
    if (twin !== undefined) throw new HostError(path, `is the same file as ${twin} on some file systems`);
    contents.set(place, content);
  };
  for (const [path, content] of Object.entries(files)) {
    contents.set(normalPath(path) ?? path, typeof content === "string" ? Buffer.from(content) : content);
  }
  return {
    read: (path) => contents.get(normalPath(path) ?? ""),
    list(path) {
      const place = normalPath(path);
      if (place === undefined) return [];
      const prefix = below(place);
      const inside = [...contents.keys()].filter((name) => name.startsWith(prefix));
      return [...new Set(inside.map((name) => name.slice(prefix.length).split("/")[0] as string))].sort();
    },
    kind,
    write: (path, content) => write(path, Buffer.from(content)),
    remove: (path) => void contents.delete(normalPath(path) ?? ""),
    get files() {
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      return new Map(
        [...contents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [path, decoder.decode(bytes)]),
      );
    },
  };
}

function below(folder: string): string {
  return folder === "" ? "" : `${folder}/`;
}
