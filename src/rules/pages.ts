import { constant } from "../diagnostics/index.ts";
import type { Say } from "../source/index.ts";

/** Texts of the pages of all codes, those of rules and all others, by code. They are loaded only where one is asked for. */
export async function loadPages(): Promise<Readonly<Record<string, string>>> {
  const { pages } = await import("./generated/pages.ts");
  return pages;
}

/** The line below the heading of a page. */
export function summaryOf(page: string): string {
  return (
    page
      .split("\n")
      .slice(1)
      .find((line) => line.trim() !== "") ?? ""
  );
}

/** The summary of a page in the language of the reader; the rest of it is English. */
export function sayPage(page: string, say: Say): string {
  const english = summaryOf(page);
  return page.replace(english, () => say(constant(english)));
}
