import type { Command } from "../runtime/index.ts";
import type { Conduct } from "../testing/index.ts";
import { readDuration } from "./duration.ts";
import type { CommandRule } from "./model.ts";
import { linesOf, type Statement, statementsOf } from "./statements.ts";

/** The loop that a `watch` became, as its node in the plan says it. Times are milliseconds. */
export interface Poll {
  readonly until: string;
  readonly every: number;
  readonly atMost: number;
  readonly thenWhat: "continue" | "fail";
}

/** Where the world is asked what statements do: one line for one statement, all lines for the script as a whole. */
export type Ask = (lines: readonly string[]) => CommandRule | undefined;

export interface Performed {
  readonly conduct: Conduct;
  /** What nobody said although it was needed. */
  readonly gaps: readonly string[];
}

/** Exit status of a command that bash does not find: what nobody describes is not there. */
const NOT_FOUND = 127;

/** What a command does when each of its statements does what the rules say, under `set -euo pipefail`. */
export function perform(command: Command, poll: Poll | undefined, ask: Ask): Performed {
  const acting = new Acting(command, poll, ask);
  const statements = statementsOf(command.script);
  const whole = statements.length > 1 ? ask(linesOf(command.script)) : undefined;
  if (whole !== undefined) acting.apply(whole);
  else for (const statement of statements) if (!acting.run(statement)) break;
  return { conduct: acting.conduct(), gaps: acting.gaps };
}

class Acting {
  readonly gaps: string[] = [];
  readonly #command: Command;
  readonly #poll: Poll | undefined;
  readonly #ask: Ask;
  readonly #variables: Record<string, string> = {};
  #takes = 0;
  #output = "";
  #exit = 0;

  constructor(command: Command, poll: Poll | undefined, ask: Ask) {
    this.#command = command;
    this.#poll = poll;
    this.#ask = ask;
  }

  /** False where the script ends here. */
  run(statement: Statement): boolean {
    switch (statement.kind) {
      case "polls":
        return this.#pollUntil(statement.probe);
      case "silent": {
        // Only bash knows the value, and later steps use it.
        const [name = ""] = statement.text.split("=", 1);
        return this.#command.sets.includes(name) ? this.apply(this.#askFor(statement)) : true;
      }
      case "sleeps":
        return this.apply(this.#ask([statement.text]) ?? { command: statement.text, takes: `${statement.takes}ms` });
      case "asks":
        return this.apply(this.#askFor(statement));
    }
  }

  /** False where the script ends because of it. */
  apply(rule: CommandRule): boolean {
    const strange = Object.keys(rule.sets ?? {}).find((name) => !this.#command.sets.includes(name));
    if (strange !== undefined) this.gaps.push(`no later step uses ${strange}, which a rule sets`);
    Object.assign(this.#variables, rule.sets);
    this.#output += rule.output ?? "";
    this.#takes += rule.hangs === true ? Number.POSITIVE_INFINITY : readDuration(rule.takes);
    this.#exit = rule.exit ?? 0;
    return this.#exit === 0 && this.#takes <= this.#command.timeout;
  }

  conduct(): Conduct {
    const { timeout, sets } = this.#command;
    const prints = this.#output;
    if (this.#takes > timeout) return { how: "is late", takes: timeout, prints };
    if (this.#exit !== 0) return { how: "fails", takes: this.#takes, prints, leaves: { code: this.#exit } };
    for (const name of sets) {
      if (!Object.hasOwn(this.#variables, name)) this.gaps.push(`later steps use ${name}, and no rule \`sets\` it`);
    }
    return { how: "succeeds", takes: this.#takes, prints, leaves: { variables: this.#variables } };
  }

  /** As the loop goes: a probe that fails tells nothing, and after the last look nobody sleeps. */
  #pollUntil(probe: string): boolean {
    const poll = this.#poll;
    if (poll === undefined) throw new Error("a loop of ours stands in a step that does not wait");
    const began = this.#takes;
    for (;;) {
      const before = this.#output.length;
      const goesOn = statementsOf(probe).every((statement) => this.run(statement));
      const failed = this.#exit !== 0;
      this.#exit = 0;
      if (!goesOn && !failed) return false;
      if (!failed && this.#output.slice(before).replace(/\s/g, "") === poll.until) return true;
      if (this.#takes - began >= poll.atMost) {
        this.#exit = poll.thenWhat === "continue" ? 0 : 1;
        return this.#exit === 0;
      }
      this.#takes += poll.every;
    }
  }

  #askFor({ text }: Statement): CommandRule {
    const rule = this.#ask([text]);
    if (rule !== undefined) return rule;
    this.gaps.push(`no rule says what this does: ${text}`);
    return { command: text, exit: NOT_FOUND };
  }
}
