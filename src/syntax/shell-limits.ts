import { type Phrase, phrase } from "../diagnostics/index.ts";
import type { Slice } from "../source/index.ts";
import type { ShellScript } from "./shell-model.ts";

/** Each expansion is looked through up to its end, and one that never ends up to the end of the script. */
const limits = { units: 32 * 1024, expansions: 500 } as const;
const EXPANSION = /[$<>]\(|\$\{|`/g;

/** What stands for a script that could keep the parser busy: nothing but the reason why it is not read. */
export function refuse(slice: Slice): ShellScript | undefined {
  const message = findExcess(slice.text);
  if (message === undefined) return undefined;
  const errors = [{ message, start: 0, end: 1, refused: true as const }];
  const none = { commands: [], statements: [], comments: [], redirects: [], loops: [], placeholders: [] };
  return { slice, at: 0, ...none, errors, variables: [], sets: [], uses: [], needs: [] };
}

function findExcess(text: string): Phrase | undefined {
  if (text.length > limits.units) return phrase("a script has at most {limit} characters", { limit: limits.units });
  const count = text.match(EXPANSION)?.length ?? 0;
  return count > limits.expansions
    ? phrase("a script has at most {limit} expansions", { limit: limits.expansions })
    : undefined;
}
