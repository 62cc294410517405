/** Texts of the pages of all codes, those of rules and all others, by code. They are loaded only where one is asked for. */
export async function loadPages(): Promise<Readonly<Record<string, string>>> {
  const { pages } = await import("./generated/pages.ts");
  return pages;
}
