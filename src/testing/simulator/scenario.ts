import type { Command, Exit, Question } from "../../runtime/index.ts";
import type { Chance } from "./chance.ts";

/** What a command does in the simulated world. */
export interface Conduct {
  /**
   * is late: it goes when its time is over and its shim asks it to; hangs: its shim ends it after the grace; is stuck: its
   * shim does not, and listens to nobody.
   */
  readonly how: "succeeds" | "fails" | "is late" | "hangs" | "is stuck";
  /** Milliseconds, where it ends by itself. */
  readonly takes: number;
  /** All that it prints; nothing if absent. */
  readonly prints?: string;
  /** What else it leaves; where absent, an exit code that fits how it ends, and some value for each variable. */
  readonly leaves?: Partial<Pick<Exit, "code" | "variables">>;
}

/** What a person does about a question. */
export interface Reaction {
  readonly answer: "yes" | "no" | "go-on" | "nothing";
  /** Place of the finding, or of the path where a path is to follow. */
  readonly finding: number;
  /** Milliseconds. */
  readonly after: number;
  /** What else they send: an answer twice, one that is not theirs to give, or one that is none. */
  readonly noise: "none" | "twice" | "wrong-digest" | "wrong-person" | "wrong-path";
  readonly breakGlass: boolean;
  /** What the other person says, where two must, so many milliseconds behind the first; nothing where absent. */
  readonly second?: { readonly by: string; readonly answer: "yes" | "no" | "go-on"; readonly after: number };
  /** The contact in whose place they answer; the one who may, where absent. */
  readonly as?: string;
}

/** How the world is, apart from its failures. */
export interface Scenario {
  /** Milliseconds that each act of an engine takes; 1 where absent. */
  readonly pace?: number;
  /** `start`: which start of the step this is, from 1. */
  readonly conduct: (step: string, start: number, command: Command) => Conduct;
  readonly reaction: (question: Question) => Reaction;
  /** Milliseconds after the beginning. */
  readonly cancels: readonly { readonly at: number; readonly everything: boolean }[];
}

/** Everything works and everybody says yes. */
export const CALM: Scenario = {
  conduct: () => ({ how: "succeeds", takes: 5_000 }),
  reaction: () => ({
    answer: "yes",
    finding: 0,
    after: 10_000,
    noise: "none",
    breakGlass: false,
    second: { by: "bob", answer: "yes", after: 10_000 },
  }),
  cancels: [],
};

const table = (...statuses: readonly string[]): string =>
  [
    "NAME  READY  STATUS  RESTARTS  AGE",
    ...statuses.map((one, at) => `pod-${at}  0/1  ${one}  ${at} (3s ago)  9m`),
  ].join("\n");

/** What the findings of the emergency runbook are seen by, alone, together and hardly. */
const PRINTED = [
  table("CrashLoopBackOff", "CrashLoopBackOff"),
  table("Pending", "Pending", "Pending"),
  table("Error"),
  table("Error", "Pending"),
  table(),
  "FATAL: cannot connect to database",
  "failed to load configuration /etc/app.yaml",
  "OOMKilled\nfailed to load configuration",
  "certificate verification failed",
];

/** Commands fail and hang, people say no, nothing, or the same twice, and some cancel. */
export function wild(chance: Chance): Scenario {
  const trouble = chance.pick([0, 0.05, 0.2]);
  const cancels = chance.often(0.2) ? [{ at: chance.below(200_000), everything: chance.often(0.3) }] : [];
  if (cancels.length > 0 && chance.often(0.5))
    cancels.push({ at: chance.below(300_000), everything: chance.often(0.5) });
  return {
    conduct: () => ({
      how: chance.often(trouble) ? chance.pick(["fails", "fails", "hangs", "is stuck"]) : "succeeds",
      takes: chance.below(20_000),
      prints: chance.often(0.5) ? chance.pick(PRINTED) : "",
    }),
    reaction: ({ answers, findings, approvers }) => ({
      answer: chance.often(0.75) ? "yes" : chance.pick(["nothing", ...answers]),
      finding: chance.below(Math.max(1, findings.length)),
      after: chance.often(0.05) ? 2_000_000 : chance.below(100_000),
      noise: chance.often(0.8) ? "none" : chance.pick(["twice", "wrong-digest", "wrong-person", "wrong-path"]),
      breakGlass: chance.often(0.1),
      ...(approvers === 2 &&
        chance.often(0.7) && {
          second: {
            by: chance.often(0.8) ? "bob" : "alice",
            answer: chance.often(0.9) ? ("yes" as const) : ("no" as const),
            after: chance.below(60_000),
          },
        }),
    }),
    cancels,
  };
}
