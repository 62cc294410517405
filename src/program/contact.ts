import type { Contact } from "../runbook/index.ts";
import type { Localized } from "../source/index.ts";
import type { Unit } from "./program.ts";

/**
 * The contact that a text names: by its id (`platform_lead` is "Platform Lead"), by its name, or by an alias that the
 * config gives it. Blanks, dashes, underscores and case make no difference; nothing is guessed beyond that.
 */
export function findContact(
  { runbook, settings }: Pick<Unit, "runbook" | "settings">,
  target: Localized,
): Contact | undefined {
  const wanted = new Set(Object.values(target).map(fold));
  return runbook.contacts.find(({ id, name }) => {
    const names = [id, ...(name === undefined ? [] : [name.text]), ...(settings.contacts?.[id]?.aliases ?? [])];
    return names.some((candidate) => wanted.has(fold(candidate)));
  });
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
