import { runInThisContext } from "node:vm";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { codeFiles, nodesOf, parse, placeOf, root } from "../meta/files.ts";
import { attacksOn } from "./attack-strings.ts";

/** Ten times the longest line that is read. */
const LONG = 100_000;
/** Milliseconds. A pattern that looks at each pair of characters takes seconds, and a linear one about one. */
const CEILING = 1_000;
/** Behind the attack: what no repetition takes, so that the engine has to try the other ways. */
const ENDS = ["", "\u0001", "\n\u0001"];

interface Pattern {
  readonly place: string;
  readonly pattern: RegExp;
}

const generated = readdirSync(join(root, "src/schema/generated"))
  .filter((name) => /\.(?:js|ts)$/.test(name))
  .map((name) => `src/schema/generated/${name}`);

/** Patterns as they stand in the code: `/…/flags` and `new RegExp("…", "flags")`. */
function writtenPatterns(file: ts.SourceFile): readonly Pattern[] {
  return nodesOf(file).flatMap((node): Pattern[] => {
    const place = placeOf(file, node.getStart(file));
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = "", flags = ""] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      return [{ place, pattern: new RegExp(source, flags) }];
    }
    if (!ts.isNewExpression(node) || node.expression.getText(file) !== "RegExp") return [];
    const [source, flags] = node.arguments ?? [];
    if (source === undefined || !ts.isStringLiteralLike(source)) return [];
    return [
      { place, pattern: new RegExp(source.text, flags !== undefined && ts.isStringLiteral(flags) ? flags.text : "") },
    ];
  });
}

/** Patterns that are put together while the modules load. */
async function builtPatterns(): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      const place = /src\/[\w/-]+\.ts:\d+/.exec(new Error().stack ?? "")?.[0];
      if (place !== undefined) found.push({ place, pattern });
      return pattern;
    },
  });
  try {
    await import("../../src/cli/main.ts");
    await import("../../src/index.ts");
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** The first attack that takes too long; the engine is stopped there, so that even an exponential one costs no more. */
function beat({ place, pattern }: Pattern): string[] {
  for (const { before, pump } of attacksOn(pattern)) {
    for (const end of ENDS) {
      const text = before + pump.repeat(Math.ceil(LONG / pump.length)) + end;
      Object.assign(globalThis, { attack: () => text.replace(pattern, "") });
      try {
        runInThisContext("attack()", { timeout: CEILING });
      } catch (error) {
        if ((error as { code?: string }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
        return [`${place} ${String(pattern)} on ${JSON.stringify([before, pump, end])}`];
      }
    }
  }
  return [];
}

test("no pattern of ours takes more than linear time", { timeout: 300_000 }, async () => {
  const built = await builtPatterns();
  const written = [...codeFiles("src"), ...generated].flatMap((path) => writtenPatterns(parse(path)));
  expect(built.length).toBeGreaterThan(3);
  expect(written.length).toBeGreaterThan(300);
  const patterns = new Map([...built, ...written].map((found) => [String(found.pattern), found]));
  expect([...patterns.values()].flatMap(beat)).toEqual([]);
});

test("the attacks find what they are for", () => {
  const slow = [/(a+)+b/, /\s+$/, /^(?:x|(\w|_)+)+$/, /\d+x/, /\[[^\]]*\]\(/, /"(?:[^"\\]|\\.)*"/];
  const fast = [/^\s+/, /a{1,40}/, /^\w+$/, /[^a]a/];
  expect(slow.filter((pattern) => beat({ place: "", pattern }).length === 0)).toEqual([]);
  expect(fast.filter((pattern) => beat({ place: "", pattern }).length > 0)).toEqual([]);
});
