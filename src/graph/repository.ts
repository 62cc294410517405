import type { EmbeddedFile } from "./model.ts";

/** Why a file of the repository cannot be carried along. */
export type Unfit = "absent" | "folder" | "link" | "outside" | "hidden" | "size" | "text" | "characters";

/** What lies in the repository at a path that a command names: a file to carry along, or why there is none. */
export type RepositoryFile = EmbeddedFile | { readonly path: string; readonly unfit: Unfit };

/** Looks a path up, as a command has it, from the root of the repository. The same path always gives the same answer. */
export type Repository = (path: string) => RepositoryFile;

/** `./config/../a.yaml` → `a.yaml`; undefined where the path leads out of the folder that it begins in. */
export function normalPath(path: string): string | undefined {
  if (path.startsWith("/")) return undefined;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
