import { beganAt, clockText, countdown, type Episode, whomOf } from "../../runtime/index.ts";
import { now } from "../../runtime/drivers/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { moment, say } from "../runs/words.ts";
import { type Desk, findEpisode, readDesk } from "./desk.ts";

/** `runbookc incident list`: those that are open, the oldest first. */
export function list(options: Options, io: Io): ExitCode {
  const desk = readDesk(options, io);
  const open = desk.episodes.open();
  for (const episode of open) say(`${episode.opened.episode}  ${standing(episode, desk)}`, io);
  if (open.length === 0) say("no incident is open", io);
  return ended(desk, io);
}

/** `runbookc incident show EPISODE`: what happened in it, and who is told next. */
export function show(asked: string, options: Options, io: Io): ExitCode {
  const desk = readDesk(options, io);
  const episode = findEpisode(asked, desk);
  const { opened, ladder, told, acknowledged, progressed, resolved } = episode;
  const begun = moment(beganAt(episode));
  say(`${opened.episode}  since ${begun}, opened by ${opened.by}`, io);
  if (ladder === undefined) complain("its plan is lost: nobody can be told", io);
  for (const [number, { at, notices }] of told) {
    const rung = ladder?.rungs.find((one) => one.number === number);
    say(`  ${clockText(at)}  ${rung === undefined ? `rung ${number}` : whomOf(rung, "en")}`, io);
    if (notices.length === 0) say("        no machine can tell anybody", io);
    for (const { way, sent, failed, tries } of notices) {
      const how =
        sent === undefined
          ? `NOT YET (${tries} tries, ${failed?.detail ?? "under way"})`
          : `told at ${clockText(sent)}`;
      say(`        ${way.kind} ${way.to}: ${how}`, io);
    }
  }
  const marks = [
    ["acknowledged", acknowledged],
    ["progressed", progressed],
    ["resolved", resolved],
  ] as const;
  for (const [what, mark] of marks) if (mark !== undefined) say(`  ${clockText(mark.at)}  ${what} by ${mark.by}`, io);
  say(`  ${standing(episode, desk)}`, io);
  return ended(desk, io);
}

function standing(episode: Episode, { episodes }: Desk): string {
  const moment = now();
  const aged = episodes.at(episode, moment);
  const seen = episodes.seen(moment);
  return (["en", "zh-Hant"] as const).map((language) => countdown(aged, seen, language) ?? "resolved").join(" | ");
}

function ended({ damage }: Desk, io: Io): ExitCode {
  if (damage === undefined) return Exit.clean;
  complain(`the journal of incidents is ${damage}`, io);
  return Exit.errors;
}

/** The clock of an incident for a screen, in both languages: of the oldest that is open; undefined where none is. */
export function escalationLine(incident: string, options: Options, io: Io): string | undefined {
  const desk = readDesk(options, io);
  const episode = desk.episodes.open().find(({ opened }) => opened.incident === incident);
  return episode === undefined ? undefined : standing(episode, desk);
}
