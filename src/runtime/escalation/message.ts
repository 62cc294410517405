import type { Episode } from "./episode.ts";
import { reasonOf, whomOf } from "./countdown.ts";
import type { Way } from "./event.ts";
import type { Unsent } from "./next.ts";

/** One thing to tell one contact by one channel. Its texts may hold anything that an author wrote. */
export interface Outgoing {
  /** Stays the same however often it is sent: who is told twice sees by it that it is once. */
  readonly key: string;
  readonly way: Way;
  readonly severity: string;
  readonly runbook: string;
  readonly incident: string;
  readonly episode: string;
  readonly rung: number;
  readonly notice: number;
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

export function outgoing({ opened, ladder, age }: Episode, { rung, number, notice, key }: Unsent): Outgoing {
  const { episode, incident, runbook } = opened;
  const severity = ladder?.plan.severity ?? "";
  const origin = ladder?.plan.origin;
  const isAsked = ladder?.plan.rungs[rung.number - 1]?.target?.contact !== notice.way.contact;
  const note = rung.note === undefined ? "" : ` (${rung.note})`;
  const byHand = rung.byHand.map(({ kind, value }) => `${kind} ${value}`).join(", ");
  const lines = [
    `${whomOf(rung, "en")}${note}: ${reasonOf(rung, "en")}`,
    `${whomOf(rung, "zh-Hant")}${note}：${reasonOf(rung, "zh-Hant")}`,
    ...(isAsked ? [`No machine can do this. Please see to it. | 沒有機器能代勞，請您處理。`] : []),
    ...(byHand === "" ? [] : [byHand]),
    ...(age.doubt
      ? ["The machine was down, and nobody knows for how long: this may be early. | 機器曾停機，此通知可能過早。"]
      : []),
    "",
    `runbookc incident acknowledge ${episode}`,
    `runbookc incident resolve ${episode}`,
    ...(origin === undefined ? [] : [`${origin.path}:${origin.lines[0]}`]),
    key,
  ];
  const subject = `[${severity}] ${incident}: ${whomOf(rung, "en")}: ${reasonOf(rung, "en")}`;
  const { number: rungNumber } = rung;
  return {
    key,
    way: notice.way,
    severity,
    runbook,
    incident,
    episode,
    rung: rungNumber,
    notice: number,
    subject: subject.replace(/\p{Cc}+/gu, " "),
    text: lines.join("\n"),
  };
}
