import type { Unit } from "../../program/index.ts";
import { slug } from "../names.ts";
import type { Link } from "./links.ts";
import type { Voice } from "./voice.ts";

/** Name of the document in a language (`runbook.zh-Hant.md`), or in all of them (`runbook.md`). */
export function documentFile(language?: string): string {
  return language === undefined ? "runbook.md" : `runbook.${languageName(language)}.md`;
}

/** Language tags come from the text by way of our own tables; a file name still takes nothing else. */
function languageName(language: string): string {
  return /^[A-Za-z0-9-]+$/.test(language) ? language : slug(language);
}

/** The same runbook in its other languages. */
export function documentLinks({ runbook }: Unit, { language, labels }: Voice): readonly Link[] {
  const all = [
    { language: undefined, label: labels.bilingual },
    ...runbook.languages.map((tag) => ({ language: tag, label: tag })),
  ];
  return all
    .filter((one) => one.language !== language)
    .map((one) => ({ label: one.label, url: documentFile(one.language) }));
}
