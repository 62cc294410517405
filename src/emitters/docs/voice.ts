import { bilingual, type Localized } from "../../source/index.ts";
import { type Labels, labelsIn } from "./labels.ts";

/** How a document speaks: in one language, or in all of the runbook side by side. */
export interface Voice {
  /** Absent where it speaks all. */
  readonly language?: string;
  readonly labels: Labels;
  /** The author's words, as inline Markdown that is not made safe yet. */
  readonly say: (text: Localized) => string;
}

export function voiceOfAll(languages: readonly string[]): Voice {
  return { labels: labelsIn(languages), say: bilingual };
}

/** A text that the language lacks is given in another, with its name, so that nobody takes it for a translation. */
export function voiceOf(language: string): Voice {
  return {
    language,
    labels: labelsIn([language]),
    say(text) {
      const own = text[language] ?? text["und"];
      if (own !== undefined) return own;
      const [other, words] = Object.entries(text)[0] ?? ["und", ""];
      return `${words} (${other} only)`;
    },
  };
}
