import { type Diagnostic, diagnose, everyRung, type Phrase, phrase, reachable } from "../../diagnostics/index.ts";
import { findContact, type Unit } from "../../program/index.ts";
import type { Contact, Incident, Rung } from "../../runbook/index.ts";
import { localize, originOf, type Span } from "../../source/index.ts";
import { readPrometheusDuration } from "../../syntax/index.ts";
import { printDuration } from "../duration.ts";
import type { Reached, Receivers } from "./receivers.ts";

/** A receiver that is told for some rungs. */
export interface Told {
  readonly receiver: string;
  readonly rungs: readonly Rung[];
  readonly span: Span;
}

export interface Page extends Told {
  /** Milliseconds between the alert and the page. */
  readonly wait: number;
}

export interface Call extends Told {
  /** Id of the contact, as the alert has it in its label `escalation`. */
  readonly contact: string;
}

/** Alertmanager's own wait. */
const DEFAULT_WAIT = 30_000;
/** Up to this time a rung leaves room for the page to arrive; a longer one is a delay that the author wants. */
const MINUTE = 60_000;

/**
 * What Alertmanager can do of the escalation of one incident. Pages go out while the alert fires, each after its time;
 * calls go out with the alerts that stand for what is not resolved in time; the rest is reported as lost.
 */
export class Ladder {
  readonly pages: Page[] = [];
  readonly calls: Call[] = [];
  /** What no route stands for, in words. */
  readonly lost: string[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #unit: Unit;
  readonly #receivers: Receivers;
  readonly #later: readonly Rung[];
  readonly #unreached: [Rung, Contact][] = [];
  /** By what the first page is sent. */
  #first: Reached | undefined;

  /** Climbs the pages; the other rungs follow with `climbOn`. */
  constructor(unit: Unit, { escalation }: Incident, receivers: Receivers) {
    this.#unit = unit;
    this.#receivers = receivers;
    const rungs = [...(escalation?.rungs ?? [])]
      .filter(({ action }) => action !== "trigger")
      .sort((a, b) => a.at - b.at);
    this.#later = rungs.filter((rung) => !isPage(rung));
    for (const rung of rungs.filter(isPage)) this.#page(rung);
  }

  /** `base`: receiver of what no rung names anybody for; absent where there is none. `span`: of the incident. */
  climbOn(base: string | undefined, span: Span): void {
    const [first] = this.#unreached;
    for (const [rung, contact] of this.#unreached)
      this.#reportUnreached(rung, contact, this.pages.length === 0 ? base : undefined);
    if (this.pages.length === 0 && base !== undefined) {
      const rungs = first === undefined ? [] : [first[0]];
      this.pages.push({ receiver: base, rungs, span, wait: waitOf(this.#unit, first?.[0].at ?? MINUTE) });
    }
    for (const rung of this.#later) {
      if (rung.when === "not_resolved") this.#call(rung, base);
      else if (rung.when === "not_acknowledged") this.#acknowledge(rung);
      else this.#lose(rung, "progress", { who: this.#whoOf(rung) });
    }
  }

  #page(rung: Rung): void {
    const contact = this.#contactOf(rung);
    if (contact === undefined) return;
    const reached = this.#reach(rung, contact);
    if (reached === undefined) {
      this.#unreached.push([rung, contact]);
      return;
    }
    this.#first ??= reached;
    const { receiver } = reached;
    this.pages.push({ receiver, rungs: [rung], span: rung.span, wait: waitOf(this.#unit, rung.at) });
  }

  /** One that names nobody goes with the other alerts of its kind to whoever leads. */
  #call(rung: Rung, base: string | undefined): void {
    if (rung.target === undefined && base !== undefined) return;
    const contact = this.#contactOf(rung);
    if (contact === undefined) return;
    const reached = this.#reach(rung, contact);
    if (reached === undefined) {
      this.#reportUnreached(rung, contact, base);
      return;
    }
    const { receiver } = reached;
    const at = this.calls.findIndex((call) => call.contact === contact.id && call.receiver === receiver);
    const rungs = [...(this.calls[at]?.rungs ?? []), rung];
    this.calls[at < 0 ? this.calls.length : at] = { contact: contact.id, receiver, rungs, span: rung.span };
  }

  #acknowledge(rung: Rung): void {
    const who = this.#whoOf(rung);
    const first = this.#first;
    if (first?.by.includes("pagerduty")) this.#lose(rung, "delegated", { who, receiver: first.receiver });
    else this.#lose(rung, "acknowledged", { who });
  }

  #lose(rung: Rung, message: keyof typeof everyRung.messages, values: Readonly<Record<string, string | Phrase>>): void {
    const level = message === "delegated" ? ({ level: "note" } as const) : {};
    const all = { who: "", receiver: "", ...values, rung: titleOf(rung) };
    const diagnostic = diagnose(everyRung, message, all, { span: rung.span, ...level });
    this.diagnostics.push(diagnostic);
    this.lost.push(`Not here (${originOf(rung.span)}): ${diagnostic.message}.`);
  }

  /** One whom nobody answers to is an error of its rule, and then nothing of the escalation is emitted. */
  #contactOf(rung: Rung): Contact | undefined {
    if (rung.target === undefined) this.#lose(rung, "nobody", {});
    return rung.target === undefined ? undefined : findContact(this.#unit, rung.target.text);
  }

  #reach(rung: Rung, contact: Contact): Reached | undefined {
    const { channel, span } = rung;
    const reached = this.#receivers.reach(contact, channel);
    if (reached !== undefined && channel !== undefined && !reached.by.some((way) => way === channel)) {
      const values = { contact: contact.id, channel, rung: titleOf(rung), by: reached.by };
      this.diagnostics.push(diagnose(reachable, "otherwise", values, { span }));
    }
    return reached;
  }

  #reportUnreached(rung: Rung, contact: Contact, instead: string | undefined): void {
    const values = { contact: contact.id, ways: waysOf(contact), rung: titleOf(rung), receiver: instead ?? "" };
    const message = instead === undefined ? "nobody" : "reminder";
    const diagnostic = diagnose(reachable, message, values, { span: rung.span });
    this.diagnostics.push(diagnostic);
    this.lost.push(`Not as written (${originOf(rung.span)}): ${diagnostic.message}.`);
  }

  #whoOf(rung: Rung): string | Phrase {
    const contact = rung.target === undefined ? undefined : findContact(this.#unit, rung.target.text);
    return contact === undefined ? phrase("whom it means") : `\`${contact.id}\``;
  }
}

/** No alert can stand for what is not resolved at once, so that is a page as well. */
function isPage({ when, at }: Rung): boolean {
  return when === "always" || (when === "not_resolved" && at === 0);
}

/** The wait of a page that is due at a time: never later than that. */
function waitOf({ settings }: Unit, at: number): number {
  const groupWait = readPrometheusDuration(settings.alerts?.groupWait ?? "") ?? DEFAULT_WAIT;
  return at <= MINUTE ? Math.min(groupWait, at) : at;
}

/** `T+15m: If not resolved → Escalate to CTO`. */
export function titleOf({ at, text }: Rung): string {
  return `T+${at === 0 ? "0" : printDuration(at)}: ${localize(text.text, "en")}`;
}

function waysOf({ channels }: Contact): Phrase {
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  return kinds.length === 0 ? phrase("the runbook has no channel") : phrase("the runbook has {kinds}", { kinds });
}
