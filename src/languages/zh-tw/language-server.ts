import type { Translations } from "../translations.ts";

export const languageServer: Translations = {
  "{message}\n\nhelp: {help}": "{message}\n\n建議：{help}",
};
