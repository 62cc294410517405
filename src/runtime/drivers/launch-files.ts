import { join } from "node:path";
import type { Examined } from "../effect.ts";
import type { Exit, Launch } from "../event.ts";
import type { Containment } from "./contain/containment.ts";
import { readIfThere, WorldError } from "./durable.ts";
import { isRunning, type ProcessIdentity } from "./process.ts";

/** The files of one launch, side by side with those of the others of its run. */
export interface LaunchFiles {
  /** Made once, by whoever decides whether the launch ever runs. */
  readonly claim: string;
  /** How the command ended; there is none before that is on disk. */
  readonly exit: string;
  /** See `keepOutput`. */
  readonly output: string;
  /** What bash runs. */
  readonly script: string;
}

export type Claim =
  | {
      readonly state: "started";
      /** Of the engine that started the shim. */
      readonly epoch: number;
      readonly shim: ProcessIdentity;
      readonly containment: Containment;
      /** The process with which all of the step end, where there is one. */
      readonly first?: ProcessIdentity;
    }
  | { readonly state: "cancelled" };

/** `folder` is that of the launches of a run. No two launches have a file in common, whatever their steps are called. */
export function launchFiles(folder: string, { step, attempt, launch }: Launch): LaunchFiles {
  const path = join(folder, `${encodeURIComponent(step)}.${attempt}.${launch}`);
  return {
    claim: `${path}.claim`,
    exit: `${path}.exit`,
    output: `${path}.output`,
    script: `${path}.script`,
  };
}

/** Who has claimed the launch. */
export function readClaim({ claim }: LaunchFiles): Claim | undefined {
  return readJson(claim) as Claim | undefined;
}

function readExit({ exit }: LaunchFiles): Exit | undefined {
  return readJson(exit) as Exit | undefined;
}

/** What is known of a launch; `Examined` says why it is looked at in this order. */
export function examineLaunch(files: LaunchFiles): Examined {
  const claim = readClaim(files);
  const alive = claim?.state === "started" && isRunning(claim.shim);
  const exit = readExit(files);
  return { kind: "examined", claim: claim?.state ?? "none", alive, ...(exit && { exit }) };
}

/** Both files are made whole: one that is not JSON was damaged later. */
function readJson(path: string): unknown {
  const bytes = readIfThere(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw new WorldError(`${path} is damaged`, { cause: error });
  }
}
