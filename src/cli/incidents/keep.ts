import { phrase } from "../../source/index.ts";
import { hostname } from "node:os";
import { type channels, validateChannels } from "../../schema/index.ts";
import { makeIncidentFolder, readSecret, runKeeper, secretsOf } from "../../runtime/drivers/index.ts";
import type { IncidentEvent, KeeperEffect, KeeperResult } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { appended } from "../runs/appended.ts";
import { stateFolder } from "../runs/run-folder.ts";
import { say } from "../runs/words.ts";

/** `runbookc escalation run`: keeps the clocks of all open incidents, until it is ended. */
export async function keepClocks({ channels: path, ...options }: Options, io: Io): Promise<ExitCode> {
  if (path === undefined) throw new UsageError(phrase("--channels must name a file that says how people are told"));
  const all = readChannels(path, io);
  // Better now than in the night.
  for (const secret of secretsOf(all)) readSecret(secret);
  const files = makeIncidentFolder(stateFolder(options, io));
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  process.once("SIGINT", leave);
  process.once("SIGTERM", leave);
  say(`keeping the clocks of all incidents in ${files.folder}`, io);
  const after = (effect: KeeperEffect, result: KeeperResult): void => {
    const record = appended<{ readonly event: IncidentEvent }>(effect, result);
    for (const line of record === undefined ? [] : linesOf(record.event)) say(line, io);
  };
  const end = await runKeeper({ files, channels: all, host: hostname(), signal: stop.signal, after });
  if (end.kind === "stopped") {
    say("left; who is due meanwhile is told when somebody keeps the clocks again", io);
    return Exit.clean;
  }
  if (end.kind === "busy") complain(`another process keeps the clocks: ${end.holder}`, io);
  else complain(`the clocks stand still: ${end.why}`, io);
  return end.kind === "busy" ? Exit.errors : Exit.broken;
}

function readChannels(path: string, io: Io): channels.Channels {
  const bytes = io.host.read(path);
  if (bytes === undefined) throw new UsageError(phrase("there is no {path}", { path }));
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new UsageError(phrase("{path} is not JSON", { path }));
  }
  const [problem] = validateChannels(value);
  if (problem === undefined) return value as channels.Channels;
  throw new UsageError(
    phrase("{path} does not say how people are told: {where} {problem}", {
      path,
      where: problem.path.join(".") || phrase("it"),
      problem: problem.phrase,
    }),
  );
}

function linesOf(event: IncidentEvent): readonly string[] {
  switch (event.kind) {
    case "keeper-opened":
    case "clock-read":
      return [];
    case "rungs-due":
      return event.rungs.map(({ episode, rung, tell }) => {
        const ways = tell.map(({ kind, to }) => `${kind} ${to}`).join(", ");
        return `due      ${episode} rung ${rung}: ${ways === "" ? "NOBODY can be told by a machine" : ways}`;
      });
    case "notices-tried":
      return event.notices.map(
        ({ episode, rung, notice, outcome, detail }) =>
          `${outcome === "sent" ? "sent    " : "NOT SENT"} rb/${episode}/${rung}/${notice}: ${detail}`,
      );
    default:
      return [`${event.kind.replace("episode-", "").padEnd(8)} ${event.episode} by ${event.by}`];
  }
}
