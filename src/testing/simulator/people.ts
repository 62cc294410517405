import { type Message, type Question, readJournal, type RunEvent, type Verdict } from "../../runtime/index.ts";
import type { Scenario } from "./scenario.ts";

/** A message on its way, and what became of it. */
export interface Letter {
  readonly message: Message;
  /** The question that it answers, as it was shown. */
  readonly question?: Question;
  /** Whether it says what this person may say about what they were shown. */
  readonly honest: boolean;
  at: number;
  delivered?: number;
  /** When an engine got it: the last time, of those of which it may have made something. */
  readonly arrivals: number[];
  verdict?: Verdict;
  /** When the sender was told. */
  told?: number;
}

/** Those who answer and cancel. Who is not told what became of a message sends it again. */
export class People {
  readonly letters: Letter[] = [];
  readonly asked: { readonly question: Question; readonly at: number }[] = [];
  readonly #scenario: Scenario;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    for (const { at, everything } of scenario.cancels) {
      this.#send(
        { kind: "cancel", id: this.#nextId(), everything, by: "carol", reason: "wrong cluster" },
        { at, honest: true },
      );
    }
  }

  see(question: Question, now: number): void {
    const before = this.asked.some(
      ({ question: { number, digest } }) => number === question.number && digest === question.digest,
    );
    this.asked.push({ question, at: now });
    if (before) return;
    const { answer, finding, after, noise, breakGlass, second, as = question.by } = this.#scenario.reaction(question);
    const at = now + after;
    if (answer === "nothing") return;
    const said = {
      kind: "answer" as const,
      question: question.number,
      digest: question.digest,
      answer,
      ...(question.about === "decide" && answer === "yes" ? { finding } : {}),
      ...(question.about === "path" && answer === "yes" ? { path: pathAt(question, finding) } : {}),
      by: "alice",
      ...(as === undefined || breakGlass ? {} : { as }),
      ...(breakGlass ? { breakGlass: "nobody else is awake" } : {}),
    };
    if (noise === "wrong-digest") {
      const wrong = { ...said, id: this.#nextId(), digest: "0".repeat(64), answer: "yes" as const };
      this.#send(wrong, { question, honest: false, at: now + after / 2 });
    }
    if (noise === "wrong-person" && question.by !== undefined) {
      const { as: _, breakGlass: __, ...rest } = said;
      this.#send(
        { ...rest, id: this.#nextId(), answer: "yes", by: "mallory" },
        // Of two persons the other may be anybody.
        { question, honest: question.approvers === 2, at: now + after / 2 },
      );
    }
    if (noise === "wrong-path" && question.about === "path") {
      const wrong = { ...said, id: this.#nextId(), answer: "yes" as const, path: "Z9" };
      this.#send(wrong, { question, honest: false, at: now + after / 2 });
    }
    const entitled = question.by === undefined || as === question.by || breakGlass || question.approvers === 2;
    const honest = question.answers.includes(answer) && entitled;
    this.#send({ ...said, id: this.#nextId() }, { question, honest, at });
    if (question.approvers === 2 && second !== undefined) {
      const { as: _, ...rest } = said;
      this.#send(
        { ...rest, id: this.#nextId(), by: second.by, answer: second.answer },
        { question, honest, at: at + second.after },
      );
    }
    if (noise === "twice") this.#send({ ...said, id: this.#nextId() }, { question, honest, at: at + 1 });
  }

  /** The next message that has arrived by now. */
  receive(now: number): Message | undefined {
    const letter = this.letters.find(({ at, delivered }) => delivered === undefined && at <= now);
    if (letter === undefined) return undefined;
    letter.delivered = now;
    letter.arrivals.push(now);
    return letter.message;
  }

  /** When the next message will have arrived. */
  get next(): number {
    return Math.min(...this.letters.flatMap(({ at, delivered }) => (delivered === undefined ? [at] : [])));
  }

  tell(id: string, verdict: Verdict, now: number): void {
    const letter = this.letters.find(({ message }) => message.id === id);
    if (letter === undefined) return;
    Object.assign(letter, { verdict, told: now });
    if (!verdict.accepted) letter.arrivals.pop();
  }

  /** The engine is gone: what it was told and did not answer is sent again, and came to nothing if it is not on the disk. */
  sendAgain(now: number, journal: Uint8Array): void {
    const waiting = this.letters.filter(({ verdict, arrivals }) => verdict === undefined && arrivals.length > 0);
    if (waiting.length === 0) return;
    const { records } = readJournal(journal);
    for (const letter of waiting) {
      if (!records.some(({ event }) => isWritten(letter.message, event))) letter.arrivals.length = 0;
      if (letter.delivered === undefined) continue;
      delete letter.delivered;
      letter.at = now + 5_000;
    }
  }

  #nextId(): string {
    return `m${this.letters.length + 1}`;
  }

  #send(message: Message, letter: Pick<Letter, "question" | "honest" | "at">): void {
    this.letters.push({ message, ...letter, arrivals: [] });
  }
}

function pathAt({ paths }: Question, place: number): string {
  return (paths[place % paths.length] as (typeof paths)[number]).path;
}

/** Whether the event is what the message asks to have written down. */
export function isWritten(message: Message, event: RunEvent): boolean {
  if (message.kind === "cancel") return event.kind === "cancel-requested";
  if (event.kind === "question-supported") {
    return event.question === message.question && event.answer === message.answer && event.by === message.by;
  }
  if (event.kind !== "question-answered" || event.question !== message.question) return false;
  return (
    event.answer === message.answer &&
    event.by === message.by &&
    event.path === message.path &&
    event.finding === message.finding
  );
}
