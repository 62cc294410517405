import { phrase } from "../../source/index.ts";
import { randomBytes } from "node:crypto";
import { hostname } from "node:os";
import type { IncidentEvent } from "../../runtime/index.ts";
import { freezePlan, type IncidentFiles, makeIncidentFolder, runKeeper, send } from "../../runtime/drivers/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { stateFlag, stateFolder, whoAmI } from "../runs/run-folder.ts";
import { say } from "../runs/words.ts";
import { findEpisode, readDesk } from "./desk.ts";
import { readDuration } from "./behaviour.ts";
import { findEscalation } from "./find-escalation.ts";

/** Milliseconds for whoever keeps the clocks to say what becomes of what was said. */
const PATIENCE = 5_000;

/** `runbookc incident open INCIDENT`. */
export async function open(incident: string, options: Options, io: Io): Promise<ExitCode> {
  const { plan, text } = findEscalation(incident, options, io.host);
  const files = makeIncidentFolder(stateFolder(options, io));
  freezePlan(files, plan.digest, text);
  const episode = `${incident}-${randomBytes(4).toString("hex")}`;
  const elapsed = options.ago === undefined ? 0 : readDuration(options.ago);
  const event: IncidentEvent = {
    kind: "episode-opened",
    episode,
    incident,
    runbook: plan.runbook,
    plan: plan.digest,
    elapsed,
    by: whoAmI(),
  };
  return post(files, event, `opened ${episode}`, options, io);
}

const KINDS = {
  acknowledge: "episode-acknowledged",
  progress: "episode-progressed",
  resolve: "episode-resolved",
} as const;

/** `runbookc incident acknowledge|progress|resolve EPISODE`. */
export async function report(does: keyof typeof KINDS, asked: string, options: Options, io: Io): Promise<ExitCode> {
  const { opened } = findEpisode(asked, readDesk(options, io));
  const files = makeIncidentFolder(stateFolder(options, io));
  const who = { episode: opened.episode, by: whoAmI() };
  if (does === "progress" && options.reason === undefined)
    throw new UsageError(phrase("--reason must say what has got further: it stands in the journal"));
  const event: IncidentEvent =
    does === "progress" ? { kind: KINDS[does], ...who, what: options.reason ?? "" } : { kind: KINDS[does], ...who };
  return post(files, event, `${opened.episode}: in the journal`, options, io);
}

/** Leaves it for whoever keeps the clocks; where nobody does, it is written down from here. */
async function post(
  files: IncidentFiles,
  event: IncidentEvent,
  done: string,
  options: Options,
  io: Io,
): Promise<ExitCode> {
  const heard = send(files.messages, { event }, AbortSignal.timeout(PATIENCE));
  const end = await runKeeper({
    files,
    channels: {},
    host: hostname(),
    passing: true,
    signal: new AbortController().signal,
    after: () => {},
  });
  if (end.kind === "failed" || end.kind === "refused") {
    complain(`the journal of incidents cannot be written: ${end.why}`, io);
    return Exit.broken;
  }
  const verdict = await heard;
  if (verdict === undefined) {
    complain("whoever keeps the clocks has not answered; it lies there and is judged as soon as somebody does", io);
    return Exit.errors;
  }
  if (!verdict.accepted) {
    complain(`not accepted: ${verdict.why}`, io);
    return Exit.errors;
  }
  say(done, io);
  if (end.kind === "stopped" && event.kind === "episode-opened")
    say(
      `Nobody keeps its clock yet, so nobody is told:\n  runbookc escalation run --channels FILE${stateFlag(options)}`,
      io,
    );
  return Exit.clean;
}
