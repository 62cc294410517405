import type { Changes } from "./changes.ts";
import type { Say } from "../source/index.ts";
import type { Language } from "../languages/index.ts";
import type { Host } from "../host/index.ts";

export interface Output {
  write(text: string): unknown;
}

/** The world of one command: everything it reads or prints goes through here. */
export interface Io extends World {
  readonly language: Language;
  /** Puts what is printed into the language of the reader. */
  readonly say: Say;
}

/** The same before it is known which language is wanted. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether a person looks at `stdout`. */
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
  readonly host: Host;
  /** The day it is, in UTC: `2027-03-01`. */
  readonly today: string;
  /** What git says has changed below the folder of the host since it parted from a commit; throws a `GitError`. */
  readonly changedSince: (ref: string) => Promise<Changes>;
  /**
   * The files below the folder of the host in the commit `ref`; `parted`: in the last one that it and HEAD have in common. Throws a
   * `GitError`.
   */
  readonly treeAt: (ref: string, parted: boolean) => Promise<Host>;
}
