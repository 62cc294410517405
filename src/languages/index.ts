import { inEnglish, type Say, sayWith } from "../source/index.ts";

/** Tags of BCP 47, the default first. */
export const languages = ["en", "zh-TW"] as const;
export type Language = (typeof languages)[number];

/** The words of a language. They are loaded only where somebody asks for them. */
export async function loadLanguage(language: Language): Promise<Say> {
  if (language === "en") return inEnglish;
  const { translations } = await import("./zh-tw/index.ts");
  return sayWith(
    (english) => (Object.hasOwn(translations, english) ? (translations[english] as string) : english),
    "、",
  );
}

/** The language for the locale of an editor, as `zh-tw`. Who reads Chinese in traditional characters reads that of Taiwan. */
export function languageFor(locale: string | undefined): Language {
  return /^zh[-_](?:tw|hk|mo|hant)(?![a-z])/i.test(locale ?? "") ? "zh-TW" : "en";
}
