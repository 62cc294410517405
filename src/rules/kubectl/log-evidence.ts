import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { allCommands, kubectlCalls } from "../../graph/index.ts";
import { parseShell, type ShellWord } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** What the kubelet and the scheduler say of a pod, and where they say it. */
const ELSEWHERE =
  /\b(?:OOMKilled|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|FailedScheduling|Evicted|CreateContainerConfigError|FailedMount)\b/;

export const rule = defineRule(
  {
    code: "kubectl/log-evidence",
    level: "note",
    summary: "Logs are searched for what only the status or the events of a pod say.",
    messages: {
      status:
        "`{word}` never stands in the logs of a container, which was not asked: the search finds nothing, and that reads as if it had not happened",
    },
  },
  (report) => ({
    step(step) {
      const script = parseShell(step.script);
      for (const { verb, command, script: own } of kubectlCalls(script)) {
        if (verb !== "logs") continue;
        const { id, index } = command.pipeline;
        for (const { command: search } of allCommands(own)) {
          const { pipeline, words, name } = search;
          if (pipeline.id !== id || pipeline.index <= index || !/^[ef]?grep$/.test(name ?? "")) continue;
          const found = words
            .slice(1)
            .map(wordIn)
            .find((each) => each !== undefined);
          if (found === undefined) continue;
          const { word, start, end } = found;
          report("status", { word }, { span: own.slice.span(start, end), help: whereIs(word) });
        }
      }
    },
  }),
);

function wordIn({ text, start }: ShellWord) {
  const found = ELSEWHERE.exec(text);
  if (found === null) return undefined;
  const at = start + found.index;
  return { word: found[0], start: at, end: at + found[0].length };
}

function whereIs(word: string): Phrase {
  if (word === "OOMKilled")
    return phrase(
      "ask the pod: `kubectl get pod … -o jsonpath='{.items[*].status.containerStatuses[*].lastState.terminated.reason}'`",
    );
  if (word === "FailedScheduling" || word === "FailedMount")
    return phrase("ask the events: `kubectl get events … --field-selector reason={word}`", { word });
  return phrase("ask the pods: `kubectl get pods …` prints it as their status");
}
