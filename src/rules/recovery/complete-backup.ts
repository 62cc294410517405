import { phrase } from "../../diagnostics/index.ts";
import { type KubectlCall, kubectlCalls, type StepGraph } from "../../graph/index.ts";
import type { RecoveryPath } from "../../runbook/index.ts";
import { bilingual, type Span } from "../../source/index.ts";
import { isExec, parseShell, type ShellWord } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** Kinds that hold what nobody can write down again from memory. */
const KEPT: Readonly<Record<string, string>> = { configmaps: "ConfigMap", secrets: "Secret" };
const OVERWRITES = new Set(["patch", "replace", "delete", "edit"]);
const SAVES = /\bbackup\b|\bback up\b|\bexport|\bsnapshot|備份|备份|バックアップ|백업/i;

export const rule = defineRule(
  {
    code: "recovery/complete-backup",
    level: "warning",
    summary: "A path saves less than it may overwrite, or saves it where it is overwritten.",
    messages: {
      named:
        "this path is for `{kind}` too, and its backup holds `{saved}` only: whoever repairs the `{kind}` by it has nothing to go back to",
      changed: "`{verb}` overwrites {what}, and the backup of this path does not hold it: there is no way back",
      same: "the backup is written in the container of `{target}`, and `{step}` works on the same one: what ruins the one ruins the other",
    },
  },
  (report) => ({
    path(path, { graph }) {
      const calls = path.steps.flatMap(({ script }) => kubectlCalls(parseShell(script)));
      const backups = calls.filter(isBackup);
      const saved = backups.flatMap(({ objects }) => objects);
      if (saved.length > 0) {
        const touched = new Set(calls.flatMap(({ objects }) => objects.map(({ kind }) => kind)));
        const kinds = [...new Set(saved.flatMap(({ kind }) => KEPT[kind] ?? []))];
        for (const { kind, span } of namedKinds(path)) {
          if (kinds.length === 0 || touched.has(kind)) continue;
          const values = { kind: KEPT[kind] as string, saved: kinds };
          report("named", values, {
            span,
            help: phrase("save and restore it in the same way, or say that the path is not for it"),
          });
        }
        for (const call of calls.filter(({ verb }) => OVERWRITES.has(verb))) {
          const lost = call.objects.find(
            ({ kind, name }) =>
              kind in KEPT && !saved.some((other) => other.kind === kind && (other.name ?? name) === name),
          );
          if (lost === undefined) continue;
          const what = `${KEPT[lost.kind]} \`${lost.name ?? "…"}\``;
          const span = call.script.slice.span(call.head.start, call.head.end);
          report(
            "changed",
            { verb: call.verb, what },
            { span, help: phrase("save it in the same step as the others") },
          );
        }
      }
      for (const { word, step, target, later } of findSame(path, graph)) {
        const { steps } = path;
        report(
          "same",
          { target, step: bilingual(later.title) },
          {
            span: step.script.span(word.start, word.end),
            related: [
              {
                span: steps.find(({ id }) => id === later.id)?.titleComment ?? later.origin,
                message: phrase("from here on both are at stake"),
              },
            ],
            help: phrase("copy it out before going on: `kubectl cp`, or a place that the service does not write to"),
          },
        );
      }
    },
  }),
);

/** `get KIND NAME -o yaml > file`. */
function isBackup({ verb, options, command }: KubectlCall): boolean {
  const full = options.get("output")?.some((format) => format === "yaml" || format === "json") ?? false;
  const kept = command.redirects.some(({ operator, target }) => operator === ">" && target?.value !== "/dev/null");
  return verb === "get" && full && kept;
}

/** Kinds that the text above the steps says the path is for: `ConfigMap/Secret 錯誤或遺失`. */
function namedKinds({ condition, cause, title }: RecoveryPath): readonly { kind: string; span: Span }[] {
  return Object.entries(KEPT).flatMap(([kind, name]) => {
    const found = [condition, cause, title].find((text) => text !== undefined && bilingual(text.text).includes(name));
    return found === undefined ? [] : [{ kind, span: found.span }];
  });
}

/** Backups to an absolute path within a container that a later step destroys something in, without a copy in between. */
function findSame({ steps }: RecoveryPath, { nodes }: StepGraph) {
  return steps.flatMap((step, at) => {
    if (!SAVES.test(bilingual(step.title.text))) return [];
    const far = parseShell(step.script).commands.filter(({ words }) => isExec(words));
    return far.flatMap(({ words }) => {
      const target = targetOf(words);
      const word = words.find(({ text }, place) => place > 0 && /^--?(?:o|out|output|file|to|dest|path)$/.test(text));
      const file = word === undefined ? undefined : words[words.indexOf(word) + 1];
      if (target === undefined || file === undefined || !file.text.startsWith("/")) return [];
      const after = steps.slice(at + 1);
      const copied = after.some(({ script }) => /\bkubectl\s+cp\b|\boc\s+(?:cp|rsync)\b/.test(script.text));
      const later = after
        .filter(({ script }) => parseShell(script).commands.some((command) => targetOf(command.words) === target))
        .flatMap(({ id }) => nodes.find((node) => node.id === id) ?? [])
        .find((node) => "script" in node && (node.script.effect === "destroy" || node.script.effect === "unknown"));
      return copied || later === undefined ? [] : [{ word: file, step, target, later }];
    });
  });
}

/** `deployment/api` of `kubectl exec deployment/api -- …`. */
function targetOf(words: readonly ShellWord[]): string | undefined {
  if (!isExec(words)) return undefined;
  const end = words.findIndex(({ text }) => text === "--");
  return words.slice(2, end === -1 ? undefined : end).find(({ value }) => value?.includes("/"))?.value;
}
