import type { Boot } from "./clock.ts";
import type { Episode } from "./episode.ts";
import type { Rung } from "./ladder.ts";
import { next } from "./next.ts";

/** Languages in which we speak of an escalation ourselves. */
export type Language = "en" | "zh-Hant";

interface Words {
  /** Before its time; both values are plain texts. */
  readonly before: Readonly<Record<Rung["when"], (whom: string, time: string) => string>>;
  /** Why it is told when it is. */
  readonly because: Readonly<Record<Rung["when"], string>>;
  readonly now: (whom: string, because: string) => string;
  readonly review: string;
  readonly nobody: string;
  readonly doubt: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    before: {
      always: (whom, time) => `${whom} in ${time}`,
      not_acknowledged: (whom, time) => `${whom} in ${time} if nobody acknowledges`,
      not_resolved: (whom, time) => `${whom} in ${time} unless it is resolved`,
      not_progressing: (whom, time) => `${whom} in ${time} if nothing progresses`,
    },
    because: {
      always: "it was triggered",
      not_acknowledged: "nobody has acknowledged it",
      not_resolved: "it is not resolved",
      not_progressing: "nothing progresses",
    },
    now: (whom, because) => `${whom} now: ${because}`,
    review: "incident review",
    nobody: "there is nobody else to tell",
    doubt: "the machine was down, and for how long is not known",
  },
  "zh-Hant": {
    before: {
      always: (whom, time) => `${time} 後通知 ${whom}`,
      not_acknowledged: (whom, time) => `${time} 內無人確認，就通知 ${whom}`,
      not_resolved: (whom, time) => `${time} 內未解決，就通知 ${whom}`,
      not_progressing: (whom, time) => `${time} 內沒有進展，就通知 ${whom}`,
    },
    because: {
      always: "事件已觸發",
      not_acknowledged: "無人確認",
      not_resolved: "尚未解決",
      not_progressing: "沒有進展",
    },
    now: (whom, because) => `現在通知 ${whom}：${because}`,
    review: "事件檢討",
    nobody: "沒有其他人可通知",
    doubt: "機器曾經停機，停了多久無法得知",
  },
};

/**
 * Who is told next, in how long and why, on one line for a screen: `Platform Lead in 3:12 if nobody acknowledges`. Undefined when the
 * episode is over. Names are those of the author and may hold anything: whoever shows the line makes it harmless.
 */
export function countdown(episode: Episode, seen: Boot, language: Language): string | undefined {
  if (episode.resolved !== undefined) return undefined;
  const words = WORDS[language];
  const coming = next(episode, seen);
  if (coming === undefined) return words.nobody;
  const { rung, left } = coming;
  const whom = whomOf(rung, language);
  if (left > 0) return words.before[rung.when](whom, clockText(left));
  return words.now(whom, episode.age.doubt ? words.doubt : words.because[rung.when]);
}

/** Why a rung is told, as half a sentence. */
export function reasonOf({ when }: Rung, language: Language): string {
  return WORDS[language].because[when];
}

/** Whom a rung is about, or what it asks for. */
export function whomOf({ name, action, text }: Rung, language: Language): string {
  if (name === undefined && action === "schedule") return WORDS[language].review;
  const texts = name ?? text;
  return texts[language] ?? texts["und"] ?? Object.values(texts)[0] ?? "";
}

/** Whole seconds, rounded up: a countdown says 0:00 only when it is time. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
