import {
  isExec,
  kubectlGlobals,
  type ShellCommand,
  type ShellRedirect,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";

/** Files that a command reads and writes, by their path as the script has it. */
export interface Touched {
  readonly reads: readonly TouchedFile[];
  readonly writes: readonly TouchedFile[];
}

export interface TouchedFile {
  readonly path: string;
  /** In the container that the command runs in, and not where the step runs. */
  readonly inContainer: boolean;
}

/** Programs whose arguments are files, with the options that take a word and the number of words before the files. */
const readingPrograms: Readonly<Record<string, { readonly valued: readonly string[]; readonly before: number }>> = {
  cat: { valued: [], before: 0 },
  zcat: { valued: [], before: 0 },
  head: { valued: ["-n", "-c"], before: 0 },
  tail: { valued: ["-n", "-c"], before: 0 },
  wc: { valued: [], before: 0 },
  sort: { valued: ["-k", "-t", "-S", "-T"], before: 0 },
  uniq: { valued: ["-f", "-s", "-w"], before: 0 },
  diff: { valued: [], before: 0 },
  cmp: { valued: [], before: 0 },
  grep: { valued: ["-A", "-B", "-C", "-m"], before: 1 },
  egrep: { valued: ["-A", "-B", "-C", "-m"], before: 1 },
  fgrep: { valued: ["-A", "-B", "-C", "-m"], before: 1 },
  jq: { valued: ["--indent"], before: 1 },
  sed: { valued: ["-l", "--line-length"], before: 1 },
  awk: { valued: ["-F", "-v"], before: 1 },
  sha256sum: { valued: [], before: 0 },
  source: { valued: [], before: 0 },
  ".": { valued: [], before: 0 },
};
const writingPrograms = new Set(["tee", "touch", "truncate", "rm", "mkdir", "rmdir", "shred", "unlink"]);
const copying = new Set(["cp", "mv", "ln", "install"]);

/** What a command reads and writes by redirections and by the arguments that are files. Devices are none. */
export function touchedBy(command: ShellCommand): Touched {
  const inContainer = command.words.some((_, at) => isExec(command.words.slice(at)));
  const here = (path: string): TouchedFile => ({ path, inContainer: false });
  const there = (path: string): TouchedFile => ({ path, inContainer });
  const { reads, writes } = readWords(unwrapWords(command.words));
  const redirected = command.redirects.flatMap(readRedirect);
  return {
    reads: [...reads.filter(isFile).map(there), ...redirected.filter(({ from }) => from).map(({ path }) => here(path))],
    writes: [
      ...writes.filter(isFile).map(there),
      ...redirected.filter(({ from }) => !from).map(({ path }) => here(path)),
    ],
  };
}

function readRedirect({
  operator,
  target,
  heredoc,
}: ShellRedirect): { readonly from: boolean; readonly path: string }[] {
  const path = target === undefined ? "" : nameOf(target);
  if (heredoc !== undefined || /^(?:<<<|[<>]&)$/.test(operator) || !isFile(path)) return [];
  return [{ from: operator === "<", path }];
}

function readWords(words: readonly ShellWord[]): {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
} {
  const name = words[0]?.value?.replace(/^\/(?:usr\/)?(?:local\/)?s?bin\//, "") ?? "";
  if (name === "kubectl" || name === "oc") return { reads: filesOfKubectl(words), writes: [] };
  if (name === "curl") return { reads: [], writes: valuesOf(words, ["-o", "--output"]) };
  if (Object.hasOwn(readingPrograms, name)) {
    const { valued, before } = readingPrograms[name] as (typeof readingPrograms)[string];
    // `-e PATTERN` stands for the word that the pattern else is.
    const given = words.some(({ text }) => /^-(?:e|f|-regexp.*|-file.*)$/.test(text)) && before === 1;
    const args = argumentsOf(words, given ? [...valued, "-e", "-f"] : valued);
    const files = args.slice(given ? 0 : before);
    const isEdited = name === "sed" && words.some(({ text }) => /^-[a-zA-Z]*i|^--in-place/.test(text));
    return { reads: files, writes: isEdited ? files : [] };
  }
  // A program in a file; behind `-m` and `-c` there is none.
  const isProgram = /^python[0-9.]*$/.test(name) && words[1]?.text.startsWith("-") === false;
  if (isProgram) return { reads: [nameOf(words[1] as ShellWord)], writes: [] };
  const args = argumentsOf(words, []);
  if (writingPrograms.has(name)) return { reads: [], writes: args };
  return copying.has(name) ? { reads: args.slice(0, -1), writes: args.slice(-1) } : { reads: [], writes: [] };
}

function filesOfKubectl(words: readonly ShellWord[]): readonly string[] {
  const verb = words[skipOptions(words, 1, kubectlGlobals)]?.value;
  // The `-f` of logs follows.
  return verb === "logs" ? [] : valuesOf(words, ["-f", "--filename", "-k", "--kustomize", "--patch-file"]);
}

/** Values of options that take a file: `-o x`, `--output=x`, `-ox`. */
function valuesOf(words: readonly ShellWord[], names: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const text = nameOf(word);
    if (names.includes(text)) return words[at + 1] === undefined ? [] : [nameOf(words[at + 1] as ShellWord)];
    const name = names.find((one) => text.startsWith(one.startsWith("--") ? `${one}=` : one));
    if (name === undefined || (!name.startsWith("--") && text.startsWith("--"))) return [];
    return [text.slice(name.length).replace(/^=/, "")];
  });
}

function argumentsOf(words: readonly ShellWord[], valued: readonly string[]): readonly string[] {
  const args: string[] = [];
  for (let at = 1; at < words.length; at++) {
    const { text } = words[at] as ShellWord;
    if (valued.includes(text)) at++;
    else if (!text.startsWith("-") || text === "-") args.push(nameOf(words[at] as ShellWord));
  }
  return args;
}

/** The path where it is written out, else as the script has it: `/tmp/state-$(date +%s).json`. */
function nameOf({ value, text }: ShellWord): string {
  return value ?? text;
}

function isFile(path: string): boolean {
  return path !== "" && path !== "-" && !/^(?:\/dev\/|https?:)/.test(path);
}
