import { kubectlGlobals, type ShellCommand, type ShellScript, type ShellWord, skipOptions } from "../syntax/index.ts";
import type { Edit } from "./edit.ts";
import { allCommands, removeLetter, removeWord } from "./words.ts";

/** A command that asks for a terminal where no person sits. */
export interface TerminalUse {
  readonly script: ShellScript;
  readonly command: ShellCommand;
  /** The word that asks for it: `-it`, or `rsh`, `edit`, `vi`, which are nothing without a person. */
  readonly word: ShellWord;
  /** Without it: offsets of the outermost script. Empty where a person is needed, as in `exec -it pod -- bash`. */
  readonly edits: readonly Edit[];
}

const containerTools = new Set(["docker", "podman", "nerdctl", "crictl"]);
const wrappers = new Set(["sudo", "env", "timeout", "nohup", "command", "exec", "nice", "stdbuf", "xargs", "time"]);
const editors = new Set(["vi", "vim", "nvim", "nano", "emacs", "visudo"]);
const shells = /^(?:ba|da|a|z|k)?sh$/;
/** Options of `exec`, `run`, `debug`, `attach` and `rsh` whose value is the next word; from the help of kubectl, oc and docker. */
const valued = (
  "-c --container -f --filename --image --name --target --profile --pod-running-timeout --env --labels -l --restart " +
  "--overrides --port -e --env-file -u --user -w --workdir --detach-keys -v --volume -p --publish --network --entrypoint " +
  "--mount --shell --to-namespace"
).split(" ");
const sshValued = "-i -l -p -o -F -J -L -R -D -b -c -E -e -I -m -O -Q -S -W -w".split(" ");

/** What stands behind `kubectl exec`: the tool's own words, and the command in the container. */
interface Attached {
  readonly tool: string;
  readonly verb: ShellWord;
  readonly own: readonly ShellWord[];
  readonly work: readonly ShellWord[];
}

/** Every command that takes a terminal, with the edits that take it away and leave input only where something feeds it. */
export function findTerminals(script: ShellScript): readonly TerminalUse[] {
  return allCommands(script).flatMap(({ script: owner, command }): readonly TerminalUse[] => {
    if (!command.placed) return [];
    const words = unwrapTool(command.words);
    const session = sessionWord(command, words);
    if (session !== undefined) return [{ script: owner, command, word: session, edits: [] }];
    const attached = readAttached(words);
    const own = attached?.own ?? (words[0]?.value === "ssh" ? words.slice(1, sshHost(words)) : []);
    const [word] = own.filter(({ text }) => isTerminal(text));
    if (word === undefined) return [];
    if (attached !== undefined && !isFed(command) && waitsForPerson(attached))
      return [{ script: owner, command, word, edits: [] }];
    const keepsInput = isFed(command) || (attached !== undefined && attachesByInput(attached));
    const edits = own.flatMap((each): readonly Edit[] => {
      if (/^-tt+$/.test(each.text)) return removeWord(command, each, owner.at);
      if (!keepsInput && (isTerminal(each.text) || isInput(each.text))) return removeWord(command, each, owner.at);
      if (!isTerminal(each.text)) return [];
      return removeLetter(command, each, "t", owner.at);
    });
    return [{ script: owner, command, word, edits }];
  });
}

/** The words from the tool on: behind `sudo` and `timeout 5`, but not behind `kubectl exec … --`. */
function unwrapTool(words: readonly ShellWord[]): readonly ShellWord[] {
  if (!wrappers.has(words[0]?.value ?? "")) return words;
  const at = words.findIndex(({ value }) => value === "ssh" || isTool(value ?? "") || editors.has(value ?? ""));
  return at === -1 ? words : words.slice(at);
}

function isTool(name: string): boolean {
  return name === "kubectl" || name === "oc" || containerTools.has(name);
}

function readAttached(words: readonly ShellWord[]): Attached | undefined {
  const tool = words[0]?.value ?? "";
  if (!isTool(tool)) return undefined;
  const kubernetes = !containerTools.has(tool);
  const at = skipOptions(words, 1, kubernetes ? kubectlGlobals : ["-H", "--host", "-c", "--context"]);
  const verb = words[at];
  const known = kubernetes
    ? ["exec", "run", "debug", "attach", ...(tool === "oc" ? ["rsh"] : [])]
    : ["exec", "run", "attach"];
  if (verb === undefined || !known.includes(verb.value ?? "")) return undefined;
  const dashes = words.findIndex(({ text }) => text === "--");
  if (dashes !== -1) return { tool, verb, own: words.slice(at + 1, dashes), work: words.slice(dashes + 1) };
  const options = kubernetes ? [...valued, ...kubectlGlobals] : valued;
  const target = skipOptions(words, at + 1, options);
  // Options may stand behind the pod too; docker and rsh hand on all that stands behind it.
  const end = kubernetes && verb.value !== "rsh" ? skipOptions(words, target + 1, options) : target + 1;
  return { tool, verb, own: words.slice(at + 1, end), work: words.slice(end) };
}

function isTerminal(text: string): boolean {
  return /^-i?t+i?$/.test(text) || /^--tty(?:=true)?$/.test(text);
}

function isInput(text: string): boolean {
  return text === "-i" || /^--(?:stdin|interactive)(?:=true)?$/.test(text);
}

/** `kubectl run` and `debug` stay with the container, and show what it prints, only with `-i`. */
function attachesByInput({ tool, verb }: Attached): boolean {
  return !containerTools.has(tool) && verb.value !== "exec";
}

/** Something is piped or redirected into the command. */
function isFed(command: ShellCommand): boolean {
  return command.pipeline.index > 0 || command.redirects.some(({ operator }) => operator.startsWith("<"));
}

/** The word that opens a session or an editor, asked for with an option or not. */
function sessionWord(command: ShellCommand, words: readonly ShellWord[]): ShellWord | undefined {
  const name = words[0]?.value ?? "";
  if (editors.has(name)) return words[0];
  if (name === "kubectl" || name === "oc") {
    const verb = words[skipOptions(words, 1, kubectlGlobals)];
    if (verb?.value === "edit")
      return command.assignments.some((each) => each.name.endsWith("EDITOR")) ? undefined : verb;
  }
  if (isFed(command)) return undefined;
  const attached = readAttached(words);
  // oc takes a terminal by itself there.
  if (name === "oc" && /^(?:rsh|debug)$/.test(attached?.verb.value ?? "") && waitsForPerson(attached as Attached))
    return attached?.verb;
  const isTunnel = words.some(({ text }) => /^-[a-zA-Z]*[NfVQ]/.test(text));
  return name === "ssh" && !isTunnel && sshHost(words) === words.length - 1 ? words[0] : undefined;
}

function sshHost(words: readonly ShellWord[]): number {
  return skipOptions(words, 1, sshValued);
}

/** No command at all, or one that waits for somebody to type: a shell or a console without a script. */
function waitsForPerson({ verb, own, work }: Attached): boolean {
  if (verb.value === "attach") return true;
  if (own.some(({ text }) => /^(?:-h|--help|-o|--output=.*|--dry-run.*)$/.test(text))) return false;
  return work.length === 0 || isConsole(work);
}

function isConsole(work: readonly ShellWord[]): boolean {
  const name = work[0]?.value?.replace(/^.*\//, "") ?? "";
  const rest = work.slice(1);
  const has = (pattern: RegExp) => rest.some(({ text }) => pattern.test(text));
  if (has(/^--(?:version|help)$/)) return false;
  if (shells.test(name)) return !has(/^-[a-z]*c$/) && rest.every(({ text }) => text.startsWith("-"));
  if (/^python[0-9.]*$/.test(name)) return !has(/^-[a-zA-Z]*[cmV]/) && rest.every(({ text }) => text.startsWith("-"));
  if (name === "psql") return !has(/^-[a-zA-Z]*[cfl]|^--(?:command|file|list)/);
  if (name === "mysql" || name === "mariadb") return !has(/^-[a-zA-Z]*[eV]|^--execute/);
  if (name === "mongo" || name === "mongosh") return !has(/^--eval|^-f$|^--file|\.js$/);
  if (name === "redis-cli")
    return (
      !has(/^--(?:scan|stat|bigkeys|latency|pipe|eval)/) &&
      skipOptions(rest, 0, ["-h", "-p", "-a", "-n", "-u", "--user", "--pass"]) >= rest.length
    );
  if (name === "chroot") return rest.length <= 1 || isConsole(rest.slice(1));
  return editors.has(name);
}
