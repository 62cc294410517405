import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { WorldError } from "../durable.ts";

/** The absolute path of a program, because what runs inside a cage has an environment of its own; undefined where there is none. */
export function findProgram(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

/** The same of a program without which nothing runs. */
export function needProgram(name: string): string {
  const path = findProgram(name);
  if (path === undefined) throw new WorldError(`the program ${name} is needed and was not found`);
  return path;
}

/**
 * Bash with a text of ours. Where its standard input is a socket it takes itself for one that a remote shell has started, and
 * would run the user's ~/.bashrc first.
 */
export function bashWith(text: string): readonly [string, ...string[]] {
  return [needProgram("bash"), "--norc", "--noprofile", "-c", text];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path.startsWith("/");
  } catch {
    return false;
  }
}
