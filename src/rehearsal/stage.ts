import type { Procedure, Question } from "../runtime/index.ts";
import type { Reaction, Scenario as World } from "../testing/index.ts";
import { readDuration } from "./duration.ts";
import type { CommandRule, PersonRule, Placed, Scenario } from "./model.ts";
import { perform } from "./perform.ts";
import { Rules } from "./rules.ts";
import { fitsPattern, patternsOf } from "./statements.ts";

/** How often people in a scenario answer the same question. Somebody who always says "again" would do so for ever. */
const PATIENCE = 10;

/** The world of a scenario, over all its runs: what was used up in one is gone in the next. */
export class Stage {
  /** What the scenario does not say although it was needed, each once, in order. */
  readonly gaps = new Set<string>();
  readonly #incident: string;
  readonly #commands: Rules<CommandRule>;
  readonly #people: Rules<PersonRule>;
  readonly #asked = new Map<string, number>();

  constructor({ written, commands, people }: Scenario) {
    this.#incident = written.incident;
    this.#commands = new Rules(commands);
    this.#people = new Rules(people);
  }

  get taken(): ReadonlySet<Placed<CommandRule | PersonRule>> {
    return new Set([...this.#commands.taken, ...this.#people.taken]);
  }

  worldOf(procedure: Procedure): World {
    return {
      pace: 0,
      conduct: (step, _, command) => {
        const node = procedure.steps.get(step)?.node;
        const short = this.nameOf(step);
        const { conduct, gaps } = perform(command, node?.kind === "wait" ? node : undefined, (lines) =>
          this.#commands.take((rule) => (rule.step === undefined || rule.step === short) && fitsLines(rule, lines)),
        );
        for (const gap of gaps) this.gaps.add(`${short}: ${gap}`);
        return conduct;
      },
      reaction: (question) => this.#react(question),
      cancels: [],
    };
  }

  /** A step without its incident. */
  nameOf(id: string): string {
    return id.startsWith(`${this.#incident}/`) ? id.slice(this.#incident.length + 1) : id;
  }

  #react(question: Question): Reaction {
    const silence = { answer: "nothing", finding: 0, after: 0, noise: "none", breakGlass: false } as const;
    const step = this.nameOf(question.step);
    const rule = this.#people.take(
      ({ asked, about }) => fitsPattern(asked, step) && (about === undefined || about === question.about),
    );
    const times = (this.#asked.get(step) ?? 0) + 1;
    this.#asked.set(step, times);
    const fault =
      faultOf(rule, question) ??
      (times > PATIENCE
        ? `the same is asked for more than ${PATIENCE} times; \`times\` of a rule ends that`
        : undefined);
    if (fault !== undefined) this.gaps.add(`${step}: ${fault}`);
    if (rule === undefined || rule.answer === "nobody" || fault !== undefined) return silence;
    return {
      ...silence,
      answer: rule.answer,
      finding: Math.max(0, choiceOf(rule, question)),
      after: readDuration(rule.after),
      ...(rule.as === undefined ? {} : { as: rule.as }),
      breakGlass: rule.breakGlass === true,
      ...(question.approvers === 2 && rule.alone !== true && { second: { by: "bob", answer: rule.answer, after: 0 } }),
    };
  }
}

/** Which finding or path it is, from 0; below that where none is meant. */
function choiceOf({ finding = "", path }: PersonRule, question: Question): number {
  if (question.about === "path") return question.paths.findIndex((one) => one.path === path);
  return question.findings.findIndex(({ when }) => Object.values(when).includes(finding));
}

/** Why nobody can give this answer to the question. */
function faultOf(rule: PersonRule | undefined, question: Question): string | undefined {
  if (rule === undefined) return `no rule says what people answer (${question.about}), nor that nobody does`;
  const { answer, finding, path } = rule;
  const { about, answers } = question;
  if (answer !== "nobody" && !answers.includes(answer))
    return `nobody can answer ${answer}, only ${answers.join(", ")}`;
  const chooses = answer === "yes" && (about === "decide" || about === "path");
  if (chooses && choiceOf(rule, question) < 0)
    return `a yes must name which ${about === "path" ? "path" : "finding"} it is`;
  if (finding !== undefined && !(chooses && about === "decide")) return "only a yes to a decision names a `finding`";
  if (path !== undefined && !(chooses && about === "path"))
    return "only a yes to which path is to follow names a `path`";
  return undefined;
}

/** What each rule may mean; the same rules are looked at for every statement. */
const patterns = new WeakMap<CommandRule, readonly (readonly string[])[]>();

function fitsLines(rule: CommandRule, lines: readonly string[]): boolean {
  let known = patterns.get(rule);
  if (known === undefined) patterns.set(rule, (known = patternsOf(rule.command)));
  return known.some(
    (own) => own.length === lines.length && own.every((one, at) => fitsPattern(one, lines[at] as string)),
  );
}
