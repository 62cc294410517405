import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir, hostname, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { readJournal, type Reading, apply, isRefused, type RunState } from "../../runtime/index.ts";
import { runFiles } from "../../runtime/drivers/index.ts";
import type { Options } from "../command.ts";
import { UsageError } from "../exit.ts";
import { phrase } from "../../source/index.ts";
import type { Io } from "../io.ts";
import { nearest } from "../nearest.ts";
import { word } from "./words.ts";

const RUN = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

/** Where runs lie: `--state`, else `runbookc` in the user's folder for state. */
export function stateFolder({ state }: Options, io: Io): string {
  if (state !== undefined) return resolve(state);
  const home = io.env["HOME"] ?? homedir();
  return join(io.env["XDG_STATE_HOME"] ?? join(home, ".local/state"), "runbookc");
}

export function runsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => RUN.test(name) && existsSync(runFiles(join(folder, name)).journal))
    .sort();
}

/** The plan of a run, and that of the escalation of its incident, as they were when it began. */
export function runPlans(folder: string): { readonly plan: string; readonly escalation: string } {
  return { plan: join(folder, "plan.json"), escalation: join(folder, "escalation.json") };
}

/** The folder of a run that is there. */
export function findRun(run: string, options: Options, io: Io): string {
  const folder = stateFolder(options, io);
  const runs = runsIn(folder);
  if (runs.includes(run)) return join(folder, run);
  const meant = nearest(run, runs);
  const hint = meant === undefined ? phrase("runbookc runs shows all") : phrase("did you mean {meant}?", { meant });
  throw new UsageError(phrase("there is no run {run} in {folder}\n({hint})", { run, folder, hint }));
}

/** What the journal of a run says; `state` is that behind the last record that is sound. */
export interface Told {
  readonly reading: Reading;
  readonly bytes: number;
  readonly state: RunState | undefined;
  /** Why the journal cannot be believed from some record on. */
  readonly damage?: string;
}

export function readRun(folder: string): Told {
  const bytes = readFileSync(runFiles(folder).journal);
  const reading = readJournal(bytes);
  let state: RunState | undefined;
  const told = { reading, bytes: bytes.length };
  for (const [number, { at, event }] of reading.records.entries()) {
    const next = apply(state, at, event);
    if (isRefused(next)) return { ...told, state, damage: `record ${number + 1} cannot be true: ${next.refused}` };
    state = next;
  }
  if (reading.kind === "whole") return { ...told, state };
  return {
    ...told,
    state,
    damage: `damaged at byte ${reading.at}, behind record ${reading.records.length}: ${reading.why}`,
  };
}

/** Who is at the keyboard, as the machine knows it. */
export function whoAmI(): string {
  return `${userInfo().username}@${hostname()}`;
}

/** Who is at the keyboard by the name they give, on which account: one of a shared account is not another. */
export function whoSays(name: string | undefined): string {
  const given = name?.normalize("NFC").trim().toLowerCase() ?? "";
  return given === "" ? whoAmI() : `${given} (${whoAmI()})`;
}

/** What must stand behind a command that is to find the same runs. */
export function stateFlag({ state }: Options): string {
  return state === undefined ? "" : ` --state ${word(state)}`;
}
