import { slackRooms, type Unit } from "../program/index.ts";
import type { config } from "../schema/index.ts";

/** Who is told of runs, and by what; undefined where the config names nobody. */
export interface Listeners {
  readonly address: config.SecretKey;
  readonly rooms: readonly string[];
}

/** A contact without a way is an error of the config; then nothing of the runbook runs. */
export function listenersOf({ runbook, settings }: Unit): Listeners | undefined {
  const address = settings.alertmanager?.slack;
  const told = runbook.contacts.filter(({ id }) => settings.notify?.includes(id) === true);
  const rooms = [...new Set(told.flatMap(slackRooms))];
  return address === undefined || rooms.length === 0 ? undefined : { address, rooms };
}
