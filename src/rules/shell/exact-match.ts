import { phrase } from "../../diagnostics/index.ts";
import { allCommands, type Located } from "../../graph/index.ts";
import { parseShell, type ShellWord, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** States, and the opposites that have the same letters in them. */
const OPPOSITES = new Map(
  (
    "valid invalid|ready notready|ready unready|healthy unhealthy|active inactive|available unavailable|stable unstable|" +
    "complete incomplete|successful unsuccessful|bound unbound|connected disconnected|reachable unreachable|" +
    "schedulable unschedulable|consistent inconsistent|synced unsynced|locked unlocked|known unknown"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string])
    .reduce((all, [state, other]) => all.set(state, [...(all.get(state) ?? []), other]), new Map<string, string[]>()),
);

export const rule = defineRule(
  {
    code: "shell/exact-match",
    level: "warning",
    summary: "A search for a state also finds its opposite.",
    messages: {
      also: "this also finds `{opposite}`, which has the same letters in it: in the incident it takes what is broken for what is well",
      without:
        "this also leaves out `{opposite}`, which has the same letters in it: when something is broken it prints nothing, as if all were well",
    },
  },
  (report) => ({
    step(step, { unit }) {
      if (unit.steps[step.id]?.replace !== undefined) return;
      for (const located of allCommands(parseShell(step.script))) {
        const found = readSearch(located);
        if (found === undefined) continue;
        const { word, name, inverted, opposite } = found;
        const { script, command } = located;
        const edits = [{ span: script.slice.span(name.end, name.end), text: " -w" }];
        report(
          inverted ? "without" : "also",
          { opposite },
          {
            span: script.slice.span(word.start, word.end),
            help: phrase("search for the whole word with `-w`, or ask for the field itself (`-o json` and `jq`)"),
            ...(command.placed ? { fix: { title: phrase("write `grep -w`"), edits, safe: false } } : {}),
          },
        );
      }
    },
  }),
);

interface Search {
  readonly name: ShellWord;
  readonly word: ShellWord;
  readonly inverted: boolean;
  readonly opposite: string;
}

function readSearch({ command }: Located): Search | undefined {
  const words = unwrapWords(command.words);
  const [name] = words;
  if (name === undefined || !/^[ef]?grep$/.test(name.value ?? "")) return undefined;
  const options = words.slice(1).filter(({ text }) => /^-./.test(text));
  const has = (letter: RegExp, long: RegExp): boolean =>
    options.some(({ text }) => (text.startsWith("--") ? long.test(text) : letter.test(text)));
  if (has(/[wxfABCm]/, /^--(?:word|line)-regexp|^--file/)) return undefined;
  const word = words.slice(1).find(({ text }) => !/^-./.test(text));
  const pattern = word?.value ?? "";
  const ignoresCase = has(/i/, /^--ignore-case/);
  const opposite = OPPOSITES.get(pattern.toLowerCase())
    ?.flatMap(spellings)
    .find((other) => (ignoresCase ? other.toLowerCase().includes(pattern.toLowerCase()) : other.includes(pattern)));
  if (word === undefined || opposite === undefined) return undefined;
  return { name, word, inverted: has(/v/, /^--invert-match/), opposite };
}

/** As programs print it: `NotReady`, `Invalid`, `INVALID`, `invalid`. */
function spellings(word: string): readonly string[] {
  const capital = `${(word[0] ?? "").toUpperCase()}${word.slice(1)}`;
  return [word === "notready" ? "NotReady" : capital, word.toUpperCase(), word];
}
