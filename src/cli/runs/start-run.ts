import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, join } from "node:path";
import { containmentLadder, drive, openRealWorld, privateFolder, runFiles } from "../../runtime/drivers/index.ts";
import { type EngineEnd, type Opening, type Procedure, runEngine } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { answerCommand, openAsking } from "./ask.ts";
import { chooseContext, environmentOf, keepContext, needsCluster } from "./context.ts";
import { describeRun } from "./dry-run.ts";
import { findPlan, PlanRefused, readPlan } from "./find-plan.ts";
import { chooseInputs } from "./inputs.ts";
import { narrate } from "./narrate.ts";
import { findRun, runPlans, stateFlag, stateFolder, whoAmI } from "./run-folder.ts";
import { openTerminal } from "./terminal.ts";
import { say, titleOf } from "./words.ts";

/** Built as CommonJS, which knows its own folder. */
declare const __dirname: string;

/** Bytes of output that are kept of the beginning of each step, and at least as many of its end. */
const KEEP = 1 << 20;

/** `runbookc run INCIDENT`. */
export async function startRun([incident = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  return refusing(io, async () => {
    const { procedure, text, escalation } = findPlan(incident, options, io.host);
    const { plan } = procedure;
    const terminal = openTerminal(io);
    const inputs = await chooseInputs(plan, options.input ?? [], io.env, terminal);
    const cluster = needsCluster(plan);
    if (options.context !== undefined && !cluster)
      throw new UsageError("no step of this plan asks a cluster: --context would mean nothing");
    if (options.dryRun === true) {
      say(
        describeRun(procedure, inputs, cluster ? (options.context ?? "not named yet; a run asks for it") : "none"),
        io,
      );
      return Exit.clean;
    }
    const context = cluster ? await chooseContext(options.context, io, terminal) : undefined;
    const run = randomBytes(4).toString("hex");
    const folder = join(stateFolder(options, io), run);
    privateFolder(folder);
    const files = runPlans(folder);
    writeFileSync(files.plan, text, { flag: "wx", mode: 0o400 });
    if (escalation !== undefined) writeFileSync(files.escalation, escalation, { flag: "wx", mode: 0o400 });
    if (context !== undefined) keepContext(folder, context, io);
    return conduct(folder, { procedure, host: hostname(), begin: { run, inputs, by: whoAmI() } }, options, io);
  });
}

/** `runbookc resume RUN`: goes on with the plan that the run was started with. */
export async function resumeRun([run = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  return refusing(io, async () => {
    const folder = findRun(run, options, io);
    const path = runPlans(folder).plan;
    const procedure = readPlan(readFileSync(path, "utf8"), path);
    return conduct(folder, { procedure, host: hostname() }, options, io);
  });
}

async function refusing(io: Io, act: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PlanRefused)) throw error;
    complain(error.message, io);
    return Exit.errors;
  }
}

/** Lets an engine work on a run until it has ended, or until whoever is here goes away. */
async function conduct(folder: string, opening: Opening, options: Options, io: Io): Promise<ExitCode> {
  const { procedure } = opening;
  const run = basename(folder);
  const state = stateFlag(options);
  const { environment, context } = environmentOf(folder, io);
  // A reader that goes away must not be told that all went well.
  process.exitCode = Exit.errors;
  say(headOf(procedure, run, context), io);
  const asking = openAsking(
    {
      messages: runFiles(folder).messages,
      command: (question) => answerCommand(run, question, state),
      as: options.as,
      terminal: openTerminal(io),
    },
    io,
  );
  const ladder = containmentLadder();
  const containment = ladder.find((rung) => rung.containment !== undefined)?.containment ?? { kind: "best-effort" };
  if (containment.kind === "best-effort") {
    const reasons = ladder.flatMap(({ kind, reason }) => (reason === undefined ? [] : [`${kind}: ${reason}`]));
    say(`processes that a step leaves behind are ended by best effort only (${reasons.join("; ")})`, io);
  }
  const shim = join(__dirname, "step-shim.cjs");
  const settings = { folder, shim, environment, secrets: [], containment, keep: KEEP };
  const world = openRealWorld({ ...settings, show: (question) => asking.show(question) });
  const narrator = narrate(procedure, io, (event) => asking.hear(event));
  const leave = (): void => {
    say(
      `\nLeft. What runs goes on to its end; nothing new is begun.\n  runbookc resume ${run}${state}\n  runbookc cancel ${run} --reason WHY${state}, then resume`,
      io,
    );
    world.close();
    process.exit(Exit.errors);
  };
  process.once("SIGINT", leave);
  const end = await drive(runEngine(opening), {
    async perform(effect) {
      const result = await world.perform(effect);
      narrator.after(effect, result);
      return result;
    },
  });
  process.off("SIGINT", leave);
  asking.close();
  world.close();
  return conclude(end, run, state, io);
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
