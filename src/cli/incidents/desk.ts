import { phrase } from "../../source/index.ts";
import { Episodes, type Episode, readIncidents } from "../../runtime/index.ts";
import { frozenLadders, incidentFiles, readEpisodes } from "../../runtime/drivers/index.ts";
import type { Options } from "../command.ts";
import { UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { nearest } from "../nearest.ts";
import { stateFolder } from "../runs/run-folder.ts";

/** What the journal of episodes says, up to where it cannot be believed any more. */
export interface Desk {
  readonly episodes: Episodes;
  readonly damage?: string;
}

export function readDesk(options: Options, io: Io): Desk {
  const files = incidentFiles(stateFolder(options, io));
  const reading = readIncidents(readEpisodes(files));
  const episodes = new Episodes(frozenLadders(files));
  for (const [number, { at, event }] of reading.records.entries()) {
    const fault = episodes.apply(at, event);
    if (fault !== undefined) return { episodes, damage: `record ${number + 1} cannot be true: ${fault}` };
  }
  if (reading.kind === "whole") return { episodes };
  return { episodes, damage: `damaged at byte ${reading.at}: ${reading.why}` };
}

/** An episode by its name, or by that of its incident where only one of it is open. */
export function findEpisode(asked: string, { episodes }: Desk): Episode {
  const found = episodes.get(asked);
  if (found !== undefined) return found;
  const open = episodes.open().filter(({ opened }) => opened.incident === asked);
  const [only, other] = open;
  if (only !== undefined && other === undefined) return only;
  const names = (open.length > 0 ? open : episodes.open()).map(({ opened }) => opened.episode);
  const meant = nearest(asked, names);
  const hint =
    names.length === 0
      ? phrase("no incident is open")
      : meant === undefined
        ? names
        : phrase("did you mean {meant}?", { meant });
  throw new UsageError(
    other === undefined
      ? phrase("there is no open incident {asked}\n({hint})", { asked, hint })
      : phrase("{asked} is open more than once\n({hint})", { asked, hint }),
  );
}
