import { nearest, type Phrase, phrase, type Remedy } from "../../diagnostics/index.ts";
import { type KubectlCall, kubectlCalls, kubectlFlags } from "../../graph/index.ts";
import { parseShell, type ShellWord } from "../../syntax/index.ts";
import { defineRule, REPLACED } from "../rule.ts";

/** What kubectl had once, and what does the same today. */
const GONE: Readonly<Record<string, { readonly now?: string; readonly help: Phrase }>> = {
  export: {
    help: phrase("write `-o yaml`, and take `status` and the fields that the server fills in out of it"),
  },
  "show-all": { help: phrase("leave it out: all pods are shown") },
  generator: { help: phrase("write `kubectl create deployment` and the like") },
  "delete-local-data": { now: "delete-emptydir-data", help: phrase("write `--delete-emptydir-data`") },
  "prune-whitelist": { now: "prune-allowlist", help: phrase("write `--prune-allowlist`") },
};

export const rule = defineRule(
  {
    code: "kubectl/known-flags",
    level: "error",
    summary: "kubectl has no such option.",
    messages: {
      unknown: "`kubectl {verb}` has no option `--{name}`: the line fails each time, and does nothing of what it says",
      gone: "kubectl 1.32 has no `--{name}` any more: the line fails, and does nothing of what it says",
      bare: "kubectl 1.32 takes no command without `--` before it: the line fails, and nothing runs in the pod",
    },
  },
  (report) => ({
    step(step, { unit }) {
      const replaced = unit.steps[step.id]?.replace !== undefined;
      for (const call of kubectlCalls(parseShell(step.script))) {
        if (call.words[0]?.value !== "kubectl" || !call.command.placed) continue;
        const told = (help: Phrase) => ({
          help: replaced ? REPLACED : help,
          ...(replaced ? { level: "warning" as const } : {}),
        });
        const bare = bareCommand(call);
        if (bare !== undefined) {
          const span = call.script.slice.span(bare.start, bare.end);
          const edits = [{ span: call.script.slice.span(bare.start, bare.start), text: "-- " }];
          report(
            "bare",
            {},
            {
              span,
              ...told(phrase("write `-- {word}`", { word: bare.text })),
              fix: { title: phrase("write `--` before it"), edits, safe: true },
            },
          );
          continue;
        }
        const known = kubectlFlags.get(call.verb);
        for (const word of known === undefined ? [] : optionsOf(call)) {
          const name = /^--([a-z][a-z-]+)/.exec(word.text)?.[1] ?? "";
          if (name === "" || known?.has(name) === true) continue;
          const span = call.script.slice.span(word.start, word.end);
          const gone = GONE[name];
          const meant = nearest(name, [...(known ?? [])]);
          if (gone !== undefined)
            report("gone", { name }, { span, ...told(gone.help), ...fixFor(call, word, name, gone.now) });
          else {
            const help =
              meant === undefined
                ? phrase("`kubectl {verb} --help` lists them", { verb: call.verb })
                : phrase("did you mean `--{meant}`?", { meant });
            // A newer kubectl may have it.
            report(
              "unknown",
              { verb: call.verb, name },
              { span, level: meant === undefined ? "warning" : "error", ...told(help) },
            );
          }
        }
      }
    },
  }),
);

/** The options of kubectl itself, not those of the command in the pod. */
function optionsOf({ words }: KubectlCall): readonly ShellWord[] {
  const dashes = words.findIndex(({ text }) => text === "--");
  return words.slice(1, dashes === -1 ? undefined : dashes).filter(({ text }) => text.startsWith("--"));
}

/** `ls` of `kubectl exec POD ls`. */
function bareCommand({ verb, args, words }: KubectlCall): ShellWord | undefined {
  if (verb !== "exec" || args.length < 2 || words.some(({ text }) => text === "--")) return undefined;
  const target = words.findIndex(({ value }) => value === args[0]);
  return target === -1 ? undefined : words.find(({ value }, at) => at > target && value === args[1]);
}

function fixFor(
  { script }: KubectlCall,
  word: ShellWord,
  name: string,
  now: string | undefined,
): { readonly fix?: Remedy } {
  if (now === undefined) return {};
  const span = script.slice.span(word.start, word.start + 2 + name.length);
  return { fix: { title: phrase("write `--{now}`", { now }), edits: [{ span, text: `--${now}` }], safe: true } };
}
