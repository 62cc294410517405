import { nearest, type Phrase, phrase } from "../../diagnostics/index.ts";
import {
  allCommands,
  kubectlGroups,
  kubectlPlugins,
  kubectlSessions,
  kubectlVerbs,
  ocVerbs,
  pythonPackages,
} from "../../graph/index.ts";
import { kubectlGlobals, parseShell, type ShellWord, skipOptions, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/known-command",
    level: "error",
    summary: "A command calls a tool, a verb or a module that does not exist.",
    messages: {
      verb: "`{tool}` has no verb `{word}`: the line fails each time, and whoever runs it at 3 a.m. takes that for a part of the incident",
      tool: "there is no tool `{word}`: the line fails each time, and whoever runs it at 3 a.m. takes that for a part of the incident",
      module: "Python has no module `{word}`: the line fails each time, and what it was to check is never checked",
    },
  },
  (report) => ({
    step(step, { unit }) {
      const replaced = unit.steps[step.id]?.replace !== undefined;
      const written = [step.script, ...(step.suggestion === undefined ? [] : [step.suggestion])];
      for (const { script, command } of written.flatMap((slice) => allCommands(parseShell(slice)))) {
        const found = judgeWords(command.words) ?? judgeWords(unwrapWords(command.words));
        if (found === undefined) continue;
        const { message, word, tool, help } = found;
        const span = script.slice.span(word.start, word.end);
        const told = replaced
          ? phrase("the sidecar replaces the step, so this never runs; correct the runbook too: {help}", { help })
          : help;
        const values = { word: word.text, tool };
        report(message, values, { span, help: told, ...(replaced ? { level: "warning" } : {}) });
      }
    },
  }),
);

interface Unknown {
  readonly message: "verb" | "tool" | "module";
  readonly word: ShellWord;
  readonly tool: string;
  readonly help: Phrase;
}

/** Tools whose name nobody else has with two letters swapped or one left out. */
const tools = ["kubectl", "systemctl", "journalctl"];
const kubectlNames = unique(
  [...kubectlVerbs.keys()].map((name) => name.split("_")[0] as string).concat([...kubectlGroups, ...kubectlSessions]),
);

function judgeWords(words: readonly ShellWord[]): Unknown | undefined {
  const [word] = words;
  const name = word?.value?.replace(/^.*\//, "");
  if (word === undefined || name === undefined) return undefined;
  if (name === "kubectl" || name === "oc") return judgeVerb(name, words);
  if (/^python[0-9.]*$/.test(name)) return judgeModule(name, words);
  const meant = tools.find((tool) => isSlip(name, tool));
  return meant === undefined
    ? undefined
    : { message: "tool", word, tool: name, help: phrase("did you mean `{meant}`?", { meant }) };
}

/**
 * A word that is no verb may be a plugin: `kubectl neat` runs `kubectl-neat`. So only what is near to a verb, what only oc
 * has, and what stands behind `rollout` and the like, where kubectl looks for no plugin, is certain.
 */
function judgeVerb(tool: "kubectl" | "oc", words: readonly ShellWord[]): Unknown | undefined {
  const at = skipOptions(words, 1, kubectlGlobals);
  const word = words[at];
  const verb = word?.value;
  const names = tool === "oc" ? unique([...kubectlNames, ...ocVerbs]) : kubectlNames;
  if (word === undefined || verb === undefined || !/^[a-z][-a-z]+$/.test(verb)) return undefined;
  // It may be the value of an option that the tables do not have: `--token logz`.
  if (at > 1 && /^-[^=]*$/.test(words[at - 1]?.text ?? "")) return undefined;
  if (kubectlGroups.has(verb)) return judgeGroup(tool, verb, words[at + 1]);
  if (names.includes(verb) || kubectlPlugins.has(verb)) return undefined;
  if (tool === "kubectl" && ocVerbs.has(verb)) return { message: "verb", word, tool, help: ocHelp(verb) };
  const meant = nearest(verb, names);
  // `kubectl iexec` and `kubectl ns` are plugins: short names and letters before a verb are no slips.
  if (meant === undefined || verb.endsWith(meant) || (verb.length < 4 && `${verb}s` !== meant)) return undefined;
  return { message: "verb", word, tool, help: phrase("did you mean `{meant}`?", { meant: `${tool} ${meant}` }) };
}

function judgeGroup(tool: "kubectl" | "oc", group: string, word: ShellWord | undefined): Unknown | undefined {
  const verb = word?.value;
  if (word === undefined || verb === undefined || !/^[a-z][-a-z]+$/.test(verb)) return undefined;
  const prefix = `${group}_`;
  const names = [...kubectlVerbs.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const meant = nearest(verb, names);
  // oc has more of them than kubectl (`oc rollout latest`).
  if (names.includes(verb) || (tool === "oc" && meant === undefined)) return undefined;
  const help =
    meant === undefined
      ? phrase("its verbs are {names}", { names })
      : phrase("did you mean `{meant}`?", { meant: `${tool} ${group} ${meant}` });
  return { message: "verb", word, tool: `${tool} ${group}`, help };
}

function ocHelp(verb: string): Phrase {
  if (verb === "rsh") return phrase("`oc` has it; here write `kubectl exec POD -- COMMAND`");
  return phrase("`oc` has it; here write `oc {verb}`, or what does the same with kubectl", { verb });
}

/** `python3 -m yaml.tool`: only packages are judged whose modules are all known. */
function judgeModule(tool: string, words: readonly ShellWord[]): Unknown | undefined {
  const flag = words.findIndex(({ text }, at) => at > 0 && text === "-m");
  const word = words[flag + 1];
  const isFirst = words.slice(1, flag).every(({ text }) => text.startsWith("-"));
  const [name = "", module] = word?.value?.split(".") ?? [];
  const modules = pythonPackages.get(name);
  if (flag === -1 || !isFirst || word === undefined || module === undefined || modules === undefined) return undefined;
  if (modules.has(module)) return undefined;
  const meant = nearest(module, [...modules]);
  const other = [...pythonPackages].find(([, members]) => members.has(module))?.[0];
  const help =
    meant !== undefined
      ? phrase("did you mean `{meant}`?", { meant: `${name}.${meant}` })
      : other === undefined
        ? phrase("`{name}` has {modules}", { name, modules: [...modules] })
        : phrase(
            "`{other}.{module}` exists, `{name}` has nothing like it; `{tool} -c 'import {name}'` runs what you write yourself",
            { other, module, name, tool },
          );
  return { message: "module", word, tool, help };
}

/** Two letters swapped, one left out or one doubled: `kubeclt`, `kubctl`, `kubecttl`. */
function isSlip(word: string, tool: string): boolean {
  if (word === tool) return false;
  const swapped = word.length === tool.length && [...word].sort().join("") === [...tool].sort().join("");
  const left = [...tool].some((_, at) => word === tool.slice(0, at) + tool.slice(at + 1));
  const doubled = [...tool].some((_, at) => word === tool.slice(0, at + 1) + tool.slice(at));
  return swapped || left || doubled;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
