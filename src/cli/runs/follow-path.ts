import { existsSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { createFolder, runFiles } from "../../runtime/drivers/index.ts";
import type { Opening, RunStarted } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import type { Io } from "../io.ts";
import { chooseContext, contextFiles, environmentOf, needsCluster } from "./context.ts";
import { type FoundPath, PlanRefused, readPlan } from "./find-plan.ts";
import { chooseInputs } from "./inputs.ts";
import { readRun, runPlans, whoAmI } from "./run-folder.ts";
import { openTerminal } from "./terminal.ts";
import { titleOf } from "./words.ts";

/** A run that is to go on, or to begin, in a folder of its own. */
export interface OpenRun {
  readonly folder: string;
  readonly opening: Opening;
}

/** The files that keep the plan of a run, and that of the escalation of its incident. */
export function planFiles(plan: string, escalation: string | undefined): readonly (readonly [string, string])[] {
  const { plan: file, escalation: other } = runPlans("");
  return [[file, plan], ...(escalation === undefined ? [] : [[other, escalation] as const])];
}

/** The files that keep the paths that may follow a diagnosis, as they are when it begins. */
export function pathFiles(paths: readonly FoundPath[]): readonly (readonly [string, string])[] {
  return paths.map(({ path, text }) => [pathFile(path), text]);
}

function pathFile(path: string): string {
  return join("paths", `${path.toLowerCase()}.plan.json`);
}

/** The path that may follow the diagnosis in the folder; throws a `PlanRefused` where it is not as it was. */
function readPath(folder: string, { paths = [] }: Pick<RunStarted, "paths">, path: string): FoundPath {
  const file = join(folder, pathFile(path));
  const text = readFileSync(file, "utf8");
  const procedure = readPlan(text, file);
  if (paths.find((one) => one.path === path)?.plan !== procedure.plan.digest) {
    throw new PlanRefused(`${file} is not the plan of path ${path} as it was when the diagnosis began`);
  }
  return { path, text, procedure };
}

/**
 * The folder of the run of the path that a diagnosis ended with. There is one such run of a diagnosis, whoever begins it and
 * how often: its name says so, and an engine that begins what has begun goes on with it.
 */
export function pathRun(diagnosis: string, path: string): string {
  return join(dirname(diagnosis), `${basename(diagnosis)}-${path.toLowerCase()}`);
}

/** The run of the path that the diagnosis in the folder has ended with; undefined where it ended with none. */
export async function openPath(diagnosis: string, options: Options, io: Io): Promise<OpenRun | undefined> {
  const { state } = readRun(diagnosis);
  const path = state?.ended?.path;
  if (state === undefined || path === undefined) return undefined;
  const { procedure, text } = readPath(diagnosis, state.started, path);
  const { plan } = procedure;
  const folder = pathRun(diagnosis, path);
  const opening = { procedure, host: hostname() };
  if (existsSync(runFiles(folder).journal) && readRun(folder).state !== undefined) return { folder, opening };
  const terminal = openTerminal(io);
  const others = (state.started.paths ?? []).map((one) => readPath(diagnosis, state.started, one.path).procedure.plan);
  const { plan: ownPath, escalation } = runPlans(diagnosis);
  const own = readPlan(readFileSync(ownPath, "utf8"), ownPath).plan;
  const inputs = await chooseInputs(plan, options.input ?? [], io.env, terminal, [own, ...others]);
  if (!existsSync(folder)) {
    const context = needsCluster(plan)
      ? await chooseContext(options.context ?? environmentOf(diagnosis, io).context, io, terminal)
      : undefined;
    const where = context === undefined ? [] : contextFiles(folder, context, io);
    const kept = existsSync(escalation) ? readFileSync(escalation, "utf8") : undefined;
    createFolder(folder, new Map([...planFiles(text, kept), ...where]));
  }
  const { stepByStep } = state.started;
  const kept = stepByStep === undefined ? {} : { stepByStep };
  const begin = { run: basename(folder), inputs, by: whoAmI(), diagnosis: basename(diagnosis), ...kept };
  return { folder, opening: { ...opening, begin } };
}

/** Title of a path that a diagnosis offers. */
export function titleOfOffered(folder: string, path: string): string {
  const { state } = readRun(folder);
  return state === undefined ? "" : titleOf(readPath(folder, state.started, path).procedure.plan.title);
}
