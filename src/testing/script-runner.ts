import type { Host } from "../host/index.ts";
import { memoryHost } from "./memory-host.ts";
import { parseScript, replaceFiles, type Script } from "./script.ts";

/** The program under test, as `src/cli/main.ts` is. */
export type Main = (
  argv: readonly string[],
  io: {
    readonly stdout: { write(text: string): void };
    readonly stderr: { write(text: string): void };
    readonly isTTY: boolean;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly columns: number | undefined;
    readonly host: Host;
    readonly today: string;
    readonly changedSince: (ref: string) => Promise<never>;
    readonly treeAt: (ref: string) => Promise<never>;
  },
) => Promise<number>;

export interface ScriptResult {
  /** What was not as the script says; empty when all was. */
  readonly problems: readonly string[];
  /** The script with the files of `cmp` as they should be. */
  readonly updated: string;
}

/** The day of every script. */
const TODAY = "2027-01-15";

interface World {
  readonly main: Main;
  readonly script: Script;
  readonly host: ReturnType<typeof memoryHost>;
  readonly env: Record<string, string>;
  readonly printed: { stdout: string; stderr: string };
  readonly expected: Map<string, string>;
  columns: number | undefined;
  exit: number;
}

/**
 * Runs a script in memory. Its commands: `exec runbookc ARGS`, `exit N` (0 where it is not said), `cmp stdout FILE`, `cmp PATH FILE`,
 * `stdout TEXT` and `stderr TEXT` (is in it), `exists PATH`, each of the last three with `!` before it for the opposite;
 * `silent stdout` or `stderr`; `env NAME=VALUE`, `tty COLUMNS`, `cp FILE PATH`, `rm PATH`. `given`: what is there beside the
 * files of the script.
 */
export async function runScript(
  text: string,
  main: Main,
  given: Readonly<Record<string, string>> = {},
): Promise<ScriptResult> {
  const script = parseScript(text);
  const printed = { stdout: "", stderr: "" };
  const host = memoryHost({
    ...given,
    ...Object.fromEntries(script.files.map(({ name, content }) => [name, content])),
  });
  const world: World = { main, script, host, env: {}, printed, expected: new Map(), columns: undefined, exit: 0 };
  const problems: string[] = [];
  let exitSaid = true;
  for (const { line, words } of script.commands) {
    if (words[0] === "exec" && !exitSaid && world.exit !== 0)
      problems.push(`line ${line}: exit code ${world.exit}, not 0`);
    const problem = await runCommand(words, world);
    if (problem !== undefined) problems.push(`line ${line}: ${words.join(" ")}: ${problem}`);
    exitSaid = words[0] === "exit" || (words[0] !== "exec" && exitSaid);
  }
  if (!exitSaid && world.exit !== 0) problems.push(`exit code ${world.exit}, not 0: ${printed.stderr}`);
  return { problems, updated: replaceFiles(text, world.expected) };
}

/** What is wrong after one command; undefined when nothing is. */
async function runCommand(words: readonly string[], world: World): Promise<string | undefined> {
  const negative = words[0] === "!";
  const [command = "", ...args] = negative ? words.slice(1) : words;
  const [first = "", second = ""] = args;
  switch (command) {
    case "exec":
      return execute(args, world);
    case "exit":
      return world.exit === Number(first) ? undefined : `it was ${world.exit}: ${world.printed.stderr}`;
    case "cmp":
      return compare(first, second, world);
    case "stdout":
    case "stderr":
      return world.printed[command].includes(first) !== negative ? undefined : `it was:\n${world.printed[command]}`;
    case "silent":
      return world.printed[first as "stdout"] === "" ? undefined : `it was:\n${world.printed[first as "stdout"]}`;
    case "exists":
      return (world.host.kind(first) !== undefined) !== negative ? undefined : "it is not so";
    case "env": {
      const at = first.indexOf("=");
      world.env[first.slice(0, at)] = first.slice(at + 1);
      return undefined;
    }
    case "tty":
      world.columns = Number(first);
      return undefined;
    case "cp":
      world.host.write(second, contentOf(first, world));
      return undefined;
    case "rm":
      world.host.remove(first);
      return undefined;
    default:
      throw new Error(`a script has the unknown command ${command}`);
  }
}

async function execute([program, ...argv]: readonly string[], world: World): Promise<string | undefined> {
  if (program !== "runbookc") throw new Error("a script runs nothing but runbookc");
  const { printed, env, columns, host } = world;
  printed.stdout = "";
  printed.stderr = "";
  world.exit = await world.main(argv, {
    stdout: { write: (text) => void (printed.stdout += text) },
    stderr: { write: (text) => void (printed.stderr += text) },
    isTTY: columns !== undefined,
    env,
    columns,
    host,
    today: TODAY,
    changedSince: noRepository,
    treeAt: noRepository,
  });
  return undefined;
}

async function noRepository(ref: string): Promise<never> {
  throw Object.assign(new Error(`there is no repository in memory, and no ${ref}`), { name: "GitError" });
}

/** Compares what was printed, or a file that was written, with a file of the script. */
function compare(what: string, name: string, world: World): string | undefined {
  const got = what === "stdout" || what === "stderr" ? world.printed[what] : contentOf(what, world);
  const wanted = world.script.files.find((file) => file.name === name);
  if (wanted === undefined) throw new Error(`the script has no file ${name}`);
  if (wanted.modifiers.length === 0) world.expected.set(name, got);
  return got === wanted.content ? undefined : `\n--- wanted\n${String(wanted.content)}\n--- got\n${got}`;
}

function contentOf(path: string, { host }: World): string {
  const bytes = host.read(path);
  if (bytes === undefined) throw new Error(`there is no ${path}`);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
