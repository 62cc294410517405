import type { Contact } from "../runbook/index.ts";
import type { Localized } from "../source/index.ts";
import type { Unit } from "./program.ts";

/**
 * The contact that a text names: by its id (`platform_lead` is "Platform Lead"), by its name, by an alias that the
 * config gives it, or by its Slack handle (`#sre-oncall`, `@platform-lead`). Case makes no difference, nor do blanks,
 * dashes and underscores but in a handle; nothing is guessed beyond that.
 */
export function findContact(
  { runbook, settings }: Pick<Unit, "runbook" | "settings">,
  target: Localized,
): Contact | undefined {
  const wanted = new Set(Object.values(target).map(fold));
  const handles = new Set(
    Object.values(target)
      .map(foldHandle)
      .filter((text) => /^[#@]/.test(text)),
  );
  return runbook.contacts.find(({ id, name, channels }) => {
    const names = [id, ...(name === undefined ? [] : [name.text]), ...(settings.contacts?.[id]?.aliases ?? [])];
    return (
      names.some((candidate) => wanted.has(fold(candidate))) ||
      channels.some(({ kind, value }) => kind.toLowerCase() === "slack" && handles.has(foldHandle(value)))
    );
  });
}

/** Channels and people of Slack, and ids of channels. */
const SLACK = /^(?:[#@][\p{L}\p{N}._-]{1,80}|[CGD][A-Z0-9]{8,})$/u;

/** Where Slack reaches the contact, each once. */
export function slackRooms({ channels }: Contact): readonly string[] {
  const rooms = channels.filter(({ kind, value }) => kind.toLowerCase() === "slack" && SLACK.test(value));
  return [...new Set(rooms.map(({ value }) => value))];
}

/** `#a-b` and `#a_b` are two channels. */
function foldHandle(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
