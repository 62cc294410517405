import { type Remedy, phrase } from "../../diagnostics/index.ts";
import { allCommands, classifyCurl, curlOptions, type Located } from "../../graph/index.ts";
import { parseShell, type ShellWord, unwrapWords } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

const TYPE = "-H 'Content-Type: application/json'";

export const rule = defineRule(
  {
    code: "shell/fails-on-http-error",
    level: "warning",
    summary: "A call that changes something succeeds though the server refuses it.",
    messages: {
      silent:
        "without `-f` curl ends well whatever the server answers: a 401 or a 500 looks like done, and the next step builds on what never happened",
      both: "without `-f` curl ends well whatever the server answers, and without a content type it sends this JSON as a form: a server that refuses it for that looks like done",
      form: "without a content type curl sends this JSON as a form (`application/x-www-form-urlencoded`), which many servers refuse or read as nothing",
    },
  },
  (report) => ({
    step(step, { unit }) {
      if (unit.steps[step.id]?.replace !== undefined) return;
      for (const located of allCommands(parseShell(step.script))) {
        const words = unwrapWords(located.command.words);
        const [curl] = words;
        if (curl?.value !== "curl" || classifyCurl(words).effect === "read") continue;
        const options = curlOptions(words);
        const fails = isJudged(located) || options.some(({ option }) => FAILS.test(option));
        const isForm = sendsForm(options);
        if (fails && !isForm) continue;
        const message = fails ? "form" : isForm ? "both" : "silent";
        const span = located.script.slice.span(curl.start, curl.end);
        const fix = fixFor(located, curl, { fails, isForm });
        report(message, {}, { span, help: HELP[message], ...fix });
      }
    },
  }),
);

const HELP = {
  silent: phrase("write `curl -f`, better `curl -fsS`"),
  both: phrase("write `curl -f`, better `curl -fsS`; add `{type}`", { type: TYPE }),
  form: phrase("add `{type}`", { type: TYPE }),
};

/** `--fail`, and what asks for the status itself: `-w '%{http_code}'`, `-i`. */
const FAILS = /^(?:-f|--fail(?:-with-body)?|-w|--write-out|-i|--include|-D|--dump-header)$/;

/** Another program looks at the answer and fails when it is not the right one. */
function isJudged({ script, command }: Located): boolean {
  const { id, index } = command.pipeline;
  return script.commands.some(
    ({ pipeline, name, words }) =>
      pipeline.id === id &&
      pipeline.index > index &&
      ((name === "jq" && words.some(({ text }) => /^-[a-zA-Z]*e|^--exit-status$/.test(text))) ||
        (name === "grep" && words.some(({ text }) => /^-[a-zA-Z]*q|^--quiet$/.test(text)))),
  );
}

function sendsForm(options: ReturnType<typeof curlOptions>): boolean {
  if (
    options.some(({ option, value }) => /^(?:-H|--header)$/.test(option) && !/^(?!content-type).*:/i.test(value ?? ""))
  )
    return false;
  return options.some(
    ({ option, value }) =>
      /^(?:-d|--data(?:-raw|-binary|-ascii)?)$/.test(option) && /^\s*(?:\{\s*"|\[)/.test(value ?? ""),
  );
}

function fixFor(
  { script, command }: Located,
  curl: ShellWord,
  { fails, isForm }: { readonly fails: boolean; readonly isForm: boolean },
): { readonly fix?: Remedy } {
  // Quotes within a quoted script would end it.
  if (!command.placed || (isForm && script.at > 0)) return {};
  const words = [fails ? "" : "-f", isForm ? TYPE : ""].filter((word) => word !== "");
  const span = script.slice.span(curl.end, curl.end);
  return {
    fix: {
      title: phrase("write `curl {options}`", { options: words.join(" ") }),
      edits: [{ span, text: ` ${words.join(" ")}` }],
      safe: !isForm,
    },
  };
}
