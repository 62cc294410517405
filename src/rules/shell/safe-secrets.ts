import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { allCommands, curlOptions, kubectlCalls, type Located } from "../../graph/index.ts";
import { parseShell, type ShellScript, type ShellWord, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "shell/safe-secrets",
    level: "warning",
    summary: "A command shows a secret, sends it to anybody, or runs what anybody sends.",
    messages: {
      printed:
        "this prints the content of a secret, and what a step prints is kept with the incident, where everybody may read it",
      written: "a secret is written in the runbook: whoever may read it, or the list of processes, has it",
      anybody:
        "`{option}` takes any server for the right one, and this call carries a credential: who stands in between has it",
      runs: "what this address sends is run as it is: whoever owns it, or the way to it, runs commands here in the middle of an incident",
    },
  },
  (report) => ({
    step(step, { unit }) {
      if (unit.steps[step.id]?.replace !== undefined) return;
      const script = parseShell(step.script);
      for (const call of kubectlCalls(script)) {
        const isSecret = call.verb === "get" && call.objects.some(({ kind }) => kind === "secrets");
        if (!isSecret || !showsData(call.options.get("output") ?? []) || !isShown(call)) continue;
        const span = call.script.slice.span(call.head.start, call.words.at(-1)?.end ?? call.head.end);
        report(
          "printed",
          {},
          {
            span,
            help: phrase(
              "hand it on to what needs it, `… | base64 -d > file`, or look at its keys: `kubectl describe secret`",
            ),
          },
        );
      }
      for (const located of allCommands(script)) {
        const found = judge(located);
        if (found === undefined) continue;
        const { message, word, help } = found;
        const span = located.script.slice.span(word.start, word.end);
        report(message, { option: word.text }, { span, help });
      }
    },
  }),
);

interface Unsafe {
  readonly message: "written" | "anybody" | "runs";
  readonly word: ShellWord;
  readonly help: Phrase;
}

function judge({ script, command }: Located): Unsafe | undefined {
  const words = unwrapWords(command.words);
  const name = words[0]?.value ?? "";
  if (/^(?:ba|da|z)?sh$/.test(name) && command.pipeline.index > 0 && words.length <= 3) {
    const before = script.commands.find(({ pipeline }) => pipeline.id === command.pipeline.id && pipeline.index === 0);
    const [source] = before === undefined ? [] : unwrapWords(before.words);
    if (source !== undefined && /^(?:curl|wget)$/.test(source.value ?? ""))
      return {
        message: "runs",
        word: source,
        help: phrase("keep the script in the repository, or in the image that runs the steps"),
      };
  }
  const written = words.slice(1).find(({ value }) => value !== undefined && isCredential(value));
  if (written !== undefined)
    return {
      message: "written",
      word: written,
      help: phrase("read it from a variable or a file that the steps are given, and change the secret now"),
    };
  if (name !== "curl") return undefined;
  const insecure = words.find(({ text }) => text === "--insecure" || /^-[a-zA-Z]*k[a-zA-Z]*$/.test(text));
  if (insecure === undefined || !curlOptions(words).some(carries) || words.some(isLocal)) return undefined;
  return { message: "anybody", word: insecure, help: phrase("name the authority of the server, `--cacert FILE`") };
}

function carries({ option, value }: { option: string; value?: string | undefined }): boolean {
  // The key of a client certificate is proved and not sent.
  if (/^(?:-u|--user|--oauth2-bearer)$/.test(option)) return true;
  return (
    /^(?:-H|--header)$/.test(option) &&
    (value === undefined || /^(?:authorization|x-[\w-]*(?:token|key)):/i.test(value))
  );
}

function isLocal({ text }: ShellWord): boolean {
  return /^["']?https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/.test(text);
}

/** `Authorization: Bearer eyJhbGciOi…`, `--token=…`, `--password=…`: nothing that stands for something else. */
function isCredential(value: string): boolean {
  const [, secret = ""] =
    /^(?:authorization:\s*(?:bearer|basic|token)\s+|--(?:token|password|bearer-token|api-key)=)(\S+)$/i.exec(value) ??
    [];
  return (
    secret.length >= 12 &&
    /\d/.test(secret) &&
    /[a-z]/i.test(secret) &&
    !/[<>${}…*]|\.\.\.|xxx|example|changeme/i.test(secret)
  );
}

function showsData(formats: readonly string[]): boolean {
  return formats.some(
    (format) =>
      /^(?:yaml|json)$/.test(format) ||
      (/^(?:jsonpath|go-template|template)/.test(format) && /\.data\b|data\[/.test(format) && !/\.crt/.test(format)),
  );
}

/** Nothing takes what it prints but the terminal, or `base64`, which prints it. */
function isShown({ script, command }: { readonly script: ShellScript } & Pick<Located, "command">): boolean {
  const { pipeline, within } = command;
  const all = script.commands.filter(
    (other) => other.pipeline.id === pipeline.id && other.pipeline.index >= pipeline.index,
  );
  const quiet = all.some(({ redirects }) => redirects.some(({ operator }) => operator === ">" || operator === ">>"));
  const rest = all.filter(({ pipeline: { index } }) => index > pipeline.index);
  return (
    !within.substitution && !quiet && rest.every(({ name }) => name === "base64" || name === "tr" || name === "cat")
  );
}
