import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { containmentLadder, createFolder, drive, openRealWorld } from "../../runtime/drivers/index.ts";
import { type EngineEnd, type Opening, type Procedure, runEngine } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import { phrase } from "../../source/index.ts";
import type { Io } from "../io.ts";
import { attend, wordsOfLeaving } from "./attend.ts";
import { chooseContext, contextFiles, environmentOf, needsCluster } from "./context.ts";
import { describeRun } from "./dry-run.ts";
import { type FoundPath, findPaths, findPlan, readPlan, refusing } from "./find-plan.ts";
import { openPath, type OpenRun, pathFiles, planFiles } from "./follow-path.ts";
import { chooseInputs } from "./inputs.ts";
import { listen } from "./narrate.ts";
import { findRun, readRun, runPlans, stateFlag, stateFolder, whoAmI } from "./run-folder.ts";
import { openTerminal } from "./terminal.ts";
import { say, titleOf } from "./words.ts";

/** Built as CommonJS, which knows its own folder. */
declare const __dirname: string;

/** Bytes of output that are kept of the beginning of each step, and at least as many of its end. */
const KEEP = 1 << 20;

/** `runbookc run INCIDENT`: a path, or the diagnosis and then the path that it finds. */
export async function startRun([incident = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  return refusing(io, async () => {
    const follows = mayFollow(options);
    const { procedure, text, escalation } = findPlan(incident, options, io.host);
    const { paths, refused } = follows ? findPaths(incident, options, io.host) : { paths: [], refused: [] };
    for (const why of refused) complain(`a path that cannot follow: ${why}`, io);
    const { plan } = procedure;
    const others = paths.map((one) => one.procedure.plan);
    const terminal = openTerminal(io);
    const inputs = await chooseInputs(plan, options.input ?? [], io.env, terminal, others);
    const cluster = needsCluster(plan);
    if (options.context !== undefined && ![plan, ...others].some(needsCluster))
      throw new UsageError(phrase("no step of this plan asks a cluster: --context would mean nothing"));
    if (options.dryRun === true) {
      const where = cluster ? (options.context ?? "not named yet; a run asks for it") : "none";
      say(`${describeRun(procedure, inputs, where)}${describeFollowing(paths, options)}`, io);
      return Exit.clean;
    }
    const context = cluster ? await chooseContext(options.context, io, terminal) : undefined;
    const run = randomBytes(4).toString("hex");
    const folder = join(stateFolder(options, io), run);
    const where = context === undefined ? [] : contextFiles(folder, context, io);
    createFolder(folder, new Map([...planFiles(text, escalation), ...where, ...pathFiles(paths)]));
    const offered = paths.map((one) => ({ path: one.path, plan: one.procedure.plan.digest }));
    const begin = {
      run,
      inputs,
      by: whoAmI(),
      ...(offered.length === 0 ? {} : { paths: offered }),
      ...(options.auto === true ? { auto: true as const } : {}),
      ...(options.stepByStep === true ? { stepByStep: true as const } : {}),
    };
    return conductAll({ folder, opening: { procedure, host: hostname(), begin } }, options, io);
  });
}

/** Whether a path is to follow what is run. */
function mayFollow({ path, diagnosis = false, auto = false }: Options): boolean {
  if (path !== undefined && diagnosis)
    throw new UsageError(phrase("--path runs a path, and --diagnosis the diagnosis: not both"));
  const follows = path === undefined && !diagnosis;
  if (auto && !follows)
    throw new UsageError(
      phrase("--auto takes the path that the diagnosis finds: it goes without --path and --diagnosis"),
    );
  return follows;
}

function describeFollowing(paths: readonly FoundPath[], { auto = false }: Options): string {
  if (paths.length === 0) return "";
  const list = paths.map(({ path, procedure: { plan } }) => `   path ${path}  ${titleOf(plan.title)}`);
  const how = auto
    ? "Then one of these follows: without asking if a machine saw it alone, else as a person says."
    : "Then one of these follows, as a person says.";
  return `\n${[how, ...list].join("\n")}\n`;
}

/** `runbookc resume RUN`: goes on with the plan that the run was started with, and with the path that it led to. */
export async function resumeRun([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  return refusing(io, async () => {
    const folder = findRun(run, options, io);
    const path = runPlans(folder).plan;
    const procedure = readPlan(readFileSync(path, "utf8"), path);
    const hasPaths = readRun(folder).state?.started.paths !== undefined;
    if (!hasPaths && (options.input !== undefined || options.context !== undefined))
      throw new UsageError(
        phrase("this run has its inputs and its cluster: --input and --context are for a path that is still to begin"),
      );
    return conductAll({ folder, opening: { procedure, host: hostname() } }, options, io);
  });
}

/** Conducts a run, and behind a diagnosis the run of the path that it ended with. */
async function conductAll({ folder, opening }: OpenRun, options: Options, io: Io): Promise<ExitCode> {
  const { code, end } = await conduct(folder, opening, options, io);
  if (code !== Exit.clean || end.kind !== "ended" || readRun(folder).state?.started.paths === undefined) return code;
  const next = await openPath(folder, options, io);
  if (next === undefined) {
    complain("no path follows: nobody chose one", io);
    return Exit.errors;
  }
  say("", io);
  return (await conduct(next.folder, next.opening, options, io)).code;
}

interface Conducted {
  readonly end: EngineEnd;
  readonly code: ExitCode;
}

/** Lets an engine work on a run until it has ended, or until whoever is here goes away. */
async function conduct(folder: string, opening: Opening, options: Options, io: Io): Promise<Conducted> {
  const { procedure } = opening;
  const run = basename(folder);
  const state = stateFlag(options);
  const { environment, context } = environmentOf(folder, io);
  // A reader that goes away must not be told that all went well.
  process.exitCode = Exit.errors;
  const left = (): never => {
    world.close();
    say(wordsOfLeaving(narrator, run, options), io);
    process.exit(Exit.errors);
  };
  const attended = attend({ folder, procedure, run, context, left }, options, io);
  const { stage, narrator, show } = attended;
  if (!stage.isLive) say(headOf(procedure, run, context), io);
  const ladder = containmentLadder();
  const containment = ladder.find((rung) => rung.containment !== undefined)?.containment ?? { kind: "best-effort" };
  if (containment.kind === "best-effort") {
    const reasons = ladder.flatMap(({ kind, reason }) => (reason === undefined ? [] : [`${kind}: ${reason}`]));
    say(`processes that a step leaves behind are ended by best effort only (${reasons.join("; ")})`, stage.io);
  }
  const shim = join(__dirname, "step-shim.cjs");
  const world = openRealWorld({ folder, shim, environment, secrets: [], containment, keep: KEEP, show });
  try {
    const end = await drive(runEngine(opening), {
      async perform(effect) {
        const result = await world.perform(effect);
        listen(narrator, effect, result);
        return result;
      },
    });
    await attended.close();
    return { end, code: conclude(end, run, state, io) };
  } finally {
    await attended.close();
    world.close();
  }
}

function headOf({ plan }: Procedure, run: string, context: string | undefined): string {
  const where = context === undefined ? "no cluster" : `cluster context ${context}`;
  return `${plan.severity} ${plan.id}  ${titleOf(plan.title)}\nrun ${run}, plan ${plan.digest.slice(0, 12)}, ${where}`;
}

function conclude(end: EngineEnd, run: string, state: string, io: Io): ExitCode {
  switch (end.kind) {
    case "ended":
      return end.ended.outcome === "succeeded" ? Exit.clean : Exit.errors;
    case "busy":
      complain(`another process is at work on this run: ${end.holder}`, io);
      return Exit.errors;
    case "refused":
      complain(`nothing was done: ${end.why}${end.at === undefined ? "" : ` (byte ${end.at} of the journal)`}`, io);
      return Exit.errors;
    case "stopped":
      complain(
        `stopped: ${end.why}\nWhat runs goes on to its end. When the machine is well: runbookc resume ${run}${state}`,
        io,
      );
      return Exit.broken;
  }
}
