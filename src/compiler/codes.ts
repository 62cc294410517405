import { type Definition, definitions } from "../diagnostics/index.ts";
import { rules } from "../rules/index.ts";

const ruleDefinitions = rules.map(({ definition }) => definition);

/** Every code that there is, those of the rules and all others. */
export const allDefinitions: readonly Definition[] = [...ruleDefinitions, ...definitions];

/** The codes that linting can find: all of the rules. Others may only be found while something is made. */
export const ruleCodes: ReadonlySet<string> = new Set(ruleDefinitions.map(({ code }) => code));
