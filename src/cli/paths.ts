import type { Host } from "../host/index.ts";
import { UsageError } from "./exit.ts";

const DEFAULT_FOLDER = "runbooks";

/** The paths that were asked for, all of them there; without any, the folder of runbooks, else where we stand. */
export function choosePaths(asked: readonly string[], host: Host): readonly string[] {
  if (asked.length === 0) return [host.kind(DEFAULT_FOLDER) === "folder" ? DEFAULT_FOLDER : "."];
  for (const path of asked) {
    if (host.kind(path) === undefined) throw new UsageError(`there is no ${path}`);
  }
  return asked;
}

/** The output folder: one below where we stand, so that no slip writes elsewhere. */
export function chooseOut(asked: string): string {
  const steps = asked.split("/").filter((step) => step !== "" && step !== ".");
  if (asked.startsWith("/") || steps.includes("..") || steps.length === 0) {
    throw new UsageError(`--out must name a folder below this one, not ${asked}`);
  }
  return steps.join("/");
}
