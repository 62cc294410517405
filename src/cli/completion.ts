import type { ArgumentSpec, Command, OptionSpec } from "./command.ts";

export type Shell = "bash" | "zsh" | "fish";

/** The script that teaches a shell all commands, options, their values, and the codes of `explain`. */
export function completionScript(shell: Shell, commands: readonly Command[], codes: readonly string[]): string {
  if (shell === "bash") return bash(commands, codes);
  if (shell === "zsh") return zsh(commands, codes);
  return fish(commands, codes);
}

function flagOf(option: OptionSpec): string {
  return option.flags.split(" ")[0] as string;
}

function takesValue(option: OptionSpec): boolean {
  return option.flags.includes("<");
}

/** Words that fit in the place of an argument; undefined where files do. */
function wordsFor(argument: ArgumentSpec | undefined, codes: readonly string[]): readonly string[] | undefined {
  if (argument === undefined) return [];
  if (argument.completes === "codes") return codes;
  return argument.completes === "files" ? undefined : (argument.choices ?? []);
}

function bash(commands: readonly Command[], codes: readonly string[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.filter(takesValue).map((option) => {
      const words =
        option.choices === undefined ? `compgen -f -- "$word"` : `compgen -W "${option.choices.join(" ")}" -- "$word"`;
      return `    "${name} ${flagOf(option)}") COMPREPLY=($(${words})); return ;;\n`;
    }),
  );
  const cases = commands.map((command) => {
    const words = wordsFor(command.arguments[0], codes);
    const offer = words === undefined ? `compgen -f -- "$word"` : `compgen -W "${words.join(" ")}" -- "$word"`;
    const flags = [...command.options.map(flagOf), "--help"].join(" ");
    return `    ${command.name}) flags="${flags}"; [[ $word == -* ]] || COMPREPLY=($(${offer})) ;;\n`;
  });
  return `# Completion of runbookc for bash. Load it with: source <(runbookc completion bash)
_runbookc() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" flags=""
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), "--help", "--version"].join(" ")}" -- "$word"))
    return
  fi
  case "$command $before" in
${values.join("")}  esac
  case "$command" in
${cases.join("")}  esac
  [[ $word == -* ]] && COMPREPLY=($(compgen -W "$flags" -- "$word"))
}
complete -o filenames -F _runbookc runbookc
`;
}

function zsh(commands: readonly Command[], codes: readonly string[]): string {
  const names = commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}\n`);
  const cases = commands.map((command) => {
    const options = command.options.map((option) => {
      const value = takesValue(option)
        ? `:value:${option.choices === undefined ? "_files" : `(${option.choices.join(" ")})`}`
        : "";
      return ` ${quote(`${flagOf(option)}[${zshText(option.summary)}]${value}`)}`;
    });
    const words = wordsFor(command.arguments[0], codes);
    const rest = quote(`*:${words === undefined ? "file:_files" : `word:(${words.join(" ")})`}`);
    return `    ${command.name}) _arguments${options.join("")} ${rest} ;;\n`;
  });
  return `#compdef runbookc
# Completion of runbookc for zsh. Load it with: source <(runbookc completion zsh)
_runbookc() {
  local -a commands=(
${names.join("")}  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  ((CURRENT--))
  case "$command" in
${cases.join("")}  esac
}
compdef _runbookc runbookc
`;
}

function fish(commands: readonly Command[], codes: readonly string[]): string {
  const lines = commands.flatMap((command) => {
    const within = `complete -c runbookc -n "__fish_seen_subcommand_from ${command.name}"`;
    const options = command.options.map((option) => {
      const value = !takesValue(option)
        ? ""
        : option.choices === undefined
          ? " -r"
          : ` -x -a ${quote(option.choices.join(" "))}`;
      return `${within} -l ${flagOf(option).slice(2)}${value} -d ${quote(option.summary)}`;
    });
    const words = wordsFor(command.arguments[0], codes);
    return [
      `complete -c runbookc -n __fish_use_subcommand -f -a ${command.name} -d ${quote(command.summary)}`,
      ...options,
      ...(words === undefined ? [] : [`${within} -f -a ${quote(words.join(" "))}`]),
    ];
  });
  return `# Completion of runbookc for fish. Load it with: runbookc completion fish | source\n${lines.join("\n")}\n`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Within an `_arguments` description, brackets and colons have a meaning of their own. */
function zshText(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&");
}
