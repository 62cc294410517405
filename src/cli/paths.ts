import { phrase } from "../source/index.ts";
import type { Host } from "../host/index.ts";
import type { Options } from "./command.ts";
import { UsageError } from "./exit.ts";
import type { Io } from "./io.ts";

const DEFAULT_FOLDER = "runbooks";

/** The paths that were asked for, all of them there; without any, the folder of runbooks, else where we stand. */
export function choosePaths(asked: readonly string[], host: Host): readonly string[] {
  if (asked.length === 0) return [host.kind(DEFAULT_FOLDER) === "folder" ? DEFAULT_FOLDER : "."];
  for (const path of asked) {
    if (host.kind(path) === undefined) throw new UsageError(phrase("there is no {path}", { path }));
  }
  return asked;
}

/** The day on which comments that end are judged. */
export async function chooseToday({ today }: Options, io: Io): Promise<string> {
  const { isDay } = await import("../compiler/index.ts");
  if (today !== undefined && !isDay(today))
    throw new UsageError(phrase("--today must be a day such as 2027-03-01, not {today}", { today }));
  return today ?? io.today;
}

/** Files for reports: below this folder, and none that a report would overwrite though it is no report. */
export async function chooseOutputs(asked: readonly string[], host: Host): Promise<readonly string[]> {
  const { formatOf } = await import("./report.ts");
  return asked.map((path) => {
    const steps = path.split("/").filter((step) => step !== "" && step !== ".");
    if (path.startsWith("/") || steps.includes("..") || steps.length === 0) {
      throw new UsageError(phrase("--output must name a file below this folder, not {path}", { path }));
    }
    const { begins } = formatOf(path);
    const text = host.kind(path) === "file" ? new TextDecoder().decode(host.read(path)) : begins;
    if (!text.startsWith(begins))
      throw new UsageError(phrase("{path} is no report of runbookc, and a report would overwrite it", { path }));
    return steps.join("/");
  });
}

/** The output folder: one below where we stand, so that no slip writes elsewhere. */
export function chooseOut(asked: string): string {
  const steps = asked.split("/").filter((step) => step !== "" && step !== ".");
  if (asked.startsWith("/") || steps.includes("..") || steps.length === 0) {
    throw new UsageError(phrase("--out must name a folder below this one, not {asked}", { asked }));
  }
  return steps.join("/");
}
