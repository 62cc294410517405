import type { Phrase } from "../diagnostics/index.ts";
import type { Slice } from "../source/index.ts";

/** A range of the slice that was parsed, half open, in UTF-16 units. `slice.span(start, end)` is its place in the file. */
export interface ShellRange {
  readonly start: number;
  readonly end: number;
}

/** A shell script as a list of what it runs; the one form in which the rest knows Bash. */
export interface ShellScript {
  readonly slice: Slice;
  /** Where it begins in the outermost script that holds it; 0 for that one. */
  readonly at: number;
  /** Every simple command, also those in substitutions, loops and functions, in the order of the text. */
  readonly commands: readonly ShellCommand[];
  /** Top-level statements in order; `end` takes in the bodies of their here-documents. */
  readonly statements: readonly ShellRange[];
  readonly comments: readonly ShellComment[];
  readonly loops: readonly ShellLoop[];
  /** Redirections of loops, groups and subshells; those of commands stand with the command. */
  readonly redirects: readonly ShellRedirect[];
  readonly placeholders: readonly ShellPlaceholder[];
  /** Empty where `bash -n` is content, once the placeholders are filled in. */
  readonly errors: readonly ShellError[];
  readonly variables: readonly ShellVariable[];
  /** Variables that hold a value after the script, sorted. */
  readonly sets: readonly string[];
  /** Variables that the script reads before it sets them, sorted. */
  readonly uses: readonly string[];
  /** Those of `uses` that it reads without saying what holds where they are not set (`${A:-1}`), sorted. */
  readonly needs: readonly string[];
}

export interface ShellCommand extends ShellRange {
  /** The first word where it is static: `kubectl`. */
  readonly name: string | undefined;
  /** The command and its arguments; empty for assignments and redirections alone. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirects: readonly ShellRedirect[];
  /** Commands of one pipeline share `id`; a lone command is a pipeline of length 1. */
  readonly pipeline: { readonly id: number; readonly index: number; readonly length: number };
  readonly within: ShellNesting;
  /** False in backquotes within backquotes, where offsets are those of the outer quotes and nothing may be edited. */
  readonly placed: boolean;
  /** The script in a word of `watch '…'`, `sh -c '…'` or `kubectl exec … -- sh -c '…'`. */
  readonly inner?: ShellScript;
}

/** What stands around a command. */
export interface ShellNesting {
  readonly substitution: boolean;
  readonly loop: boolean;
  readonly function: boolean;
  readonly heredoc: boolean;
  /** Its exit status is a condition of the script: `if …`, `… ||`, `… &&`, `! …`. */
  readonly tested: boolean;
}

export interface ShellWord extends ShellRange {
  readonly text: string;
  /** What the program gets, quotes removed; absent where only the run can tell (expansions, placeholders). */
  readonly value: string | undefined;
  readonly quoted: boolean;
}

export interface ShellAssignment extends ShellRange {
  readonly name: string;
  /** Text behind `=`. */
  readonly value: string;
}

export interface ShellRedirect extends ShellRange {
  readonly operator: string;
  /** The number before the operator. */
  readonly descriptor?: number;
  readonly target?: ShellWord;
  readonly heredoc?: ShellRange & { readonly quoted: boolean; readonly closed: boolean };
}

export interface ShellComment extends ShellRange {
  /** With its `#`. */
  readonly text: string;
  /** It stands alone on its line. */
  readonly wholeLine: boolean;
  /** It stands within a statement: a loop, a pipeline, a substitution. */
  readonly nested: boolean;
}

export interface ShellLoop extends ShellRange {
  /** `while true`, `until false`, `for ((;;))`. */
  readonly endless: boolean;
  /** It holds `break`, `exit` or `return`. */
  readonly leaves: boolean;
}

/** `<ID>`: meant as a blank to fill in, read by Bash as two redirections. */
export interface ShellPlaceholder extends ShellRange {
  readonly name: string;
}

export interface ShellError extends ShellRange {
  /** Half a sentence, in the words of the parser or in ours. */
  readonly message: string | Phrase;
  /** The script is too long to be read here, and may be right. */
  readonly refused?: true;
}

export interface ShellVariable {
  readonly name: string;
  readonly access: "set" | "use";
  /** Offset of the use, or where the set has taken place. */
  readonly at: number;
  /** A set in a subshell, a pipeline or for one command only is gone afterwards. */
  readonly lasting: boolean;
}
