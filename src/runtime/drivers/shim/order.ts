import type { Command } from "../../effect.ts";
import type { LaunchFiles } from "../launch-files.ts";

/** What a shim is told to do: one line of JSON on its standard input, and never on disk, because values may be secret. */
export interface Order {
  readonly files: LaunchFiles;
  readonly command: Command;
  readonly epoch: number;
  /** The folder in which the script begins. */
  readonly folder: string;
  /** All of the environment but what the command adds. */
  readonly environment: Readonly<Record<string, string>>;
  /** What must not be written down. */
  readonly secrets: readonly string[];
  /** Bytes of output that are kept of its beginning, and at least as many of its end. */
  readonly keep: number;
}

/** How a shim ends; what it did is in its files. */
export const SHIM_EXIT = {
  /** The command has ended, and the exit file says how. */
  done: 0,
  /** Somebody else has claimed the launch; nothing was run. */
  claimed: 76,
} as const;
