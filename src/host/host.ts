/** What stands at a path. A symbolic link is never followed: it is a thing of its own. */
export type EntryKind = "file" | "folder" | "link" | "other";

/**
 * All that the compiler may ask of the machine. Paths use `/` and are relative to the project root or absolute;
 * a missing file is `undefined`, not an error. There is no way to run a command or to open a connection.
 */
export interface Host {
  read(path: string): Uint8Array | undefined;
  /** Names in a folder, sorted by code unit; empty when there is none. */
  list(path: string): readonly string[];
  kind(path: string): EntryKind | undefined;
  /** Writes a whole file or nothing, and makes the folders above it. */
  write(path: string, content: string): void;
  remove(path: string): void;
}
