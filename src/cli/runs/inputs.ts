import type { PlanScript } from "../../plan/index.ts";
import { fits, type Procedure } from "../../runtime/index.ts";
import { UsageError } from "../exit.ts";
import type { Terminal } from "./prompts.ts";
import { inEnglish, type Phrase, phrase } from "../../source/index.ts";

type Input = PlanScript["inputs"][number];

const PREFIX = "RUNBOOKC_INPUT_";

/**
 * The value of each input of a plan: from a flag `name=value`, else from the environment, else from whoever is at the
 * terminal. A flag may also be for one of the other plans that this command may come to run. Throws a `UsageError` that says what would fit.
 */
export async function chooseInputs(
  plan: Procedure["plan"],
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Terminal | undefined,
  others: readonly Procedure["plan"][] = [],
): Promise<Readonly<Record<string, string>>> {
  const inputs = inputsOf(plan);
  const given = readFlags(flags, new Map([plan, ...others].flatMap((one) => [...inputsOf(one)])));
  const values: Record<string, string> = {};
  for (const [name, input] of inputs) {
    const value =
      given.get(name) ?? env[`${PREFIX}${name}`] ?? (await terminal?.prompt(`${inEnglish(describe(input))}: `));
    if (value === undefined) {
      throw new UsageError(
        phrase("{input} is not given\n(--input {name}=VALUE, or {variable} in the environment)", {
          input: describe(input),
          name,
          variable: `${PREFIX}${name}`,
        }),
      );
    }
    if (!fits(input.pattern, value))
      throw new UsageError(
        phrase("{value} does not fit {input}", { value: JSON.stringify(value), input: describe(input) }),
      );
    values[name] = value;
  }
  return values;
}

function inputsOf({ nodes }: Procedure["plan"]): ReadonlyMap<string, Input> {
  const inputs = nodes.flatMap((node) => ("script" in node ? node.script.inputs : []));
  return new Map(inputs.map((one) => [one.name, one]));
}

function readFlags(flags: readonly string[], inputs: ReadonlyMap<string, Input>): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const flag of flags) {
    const at = flag.indexOf("=");
    const name = flag.slice(0, Math.max(0, at));
    if (at < 1) throw new UsageError(phrase("--input must be NAME=VALUE, not {flag}", { flag }));
    if (!inputs.has(name)) {
      const names = [...inputs.keys()];
      throw new UsageError(
        names.length === 0
          ? phrase("the plan has no input {name}; it has none", { name })
          : phrase("the plan has no input {name}; it has {names}", { name, names }),
      );
    }
    if (given.has(name)) throw new UsageError(phrase("--input {name} is given twice", { name }));
    given.set(name, flag.slice(at + 1));
  }
  return given;
}

/** Its name, what it is, and what fits. */
function describe({ name, type, pattern, values, description }: Input): Phrase {
  const fitting =
    values === undefined
      ? phrase("{type} that matches {pattern}", { type, pattern })
      : phrase("one of {values}", { values });
  return description === undefined
    ? phrase("{name} ({fitting})", { name, fitting })
    : phrase("{name}, {description} ({fitting})", { name, description, fitting });
}
