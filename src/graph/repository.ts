import type { EmbeddedFile } from "./model.ts";

/** Why a file of the repository cannot be carried along. */
export type Unfit = "absent" | "folder" | "link" | "outside" | "hidden" | "size" | "text" | "characters";

/** What lies in the repository at a path that a command names: a file to carry along, or why there is none. */
export type RepositoryFile = EmbeddedFile | { readonly path: string; readonly unfit: Unfit };

/** Looks a path up, as a command has it, from the root of the repository. The same path always gives the same answer. */
export type Repository = (path: string) => RepositoryFile;
