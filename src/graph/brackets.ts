import {
  kubectlGlobals,
  parseShellText,
  type ShellCommand,
  type ShellScript,
  type ShellWord,
  skipOptions,
  unwrapWords,
} from "../syntax/index.ts";
import type { CommandNode, StepNode } from "./model.ts";
import { allCommands } from "./words.ts";

/** Words at the end of an address, or verbs, of which the second takes back what the first does. */
const PAIRS = new Map(
  "open close|enable disable|start stop|pause resume|lock unlock|activate deactivate|cordon uncordon|freeze thaw"
    .split("|")
    .flatMap((pair) => {
      const [first = "", second = ""] = pair.split(" ");
      return [[first, second] as const, [second, first] as const];
    }),
);

/** What a command switches, and to which state. */
export interface Switch {
  readonly what: string;
  readonly to: string;
  /** The state that takes it back; undefined where any other one does. */
  readonly back?: string | undefined;
}

/**
 * Sets `undo` where a later step of the path takes a change back: maintenance mode on and off, a circuit breaker opened and
 * closed, a workload scaled down and up again. A step that destroys in between is the point from which on the way
 * back does harm: closing the breaker after half a restore lets users work on broken state.
 */
export function linkBrackets(nodes: readonly StepNode[]): StepNode[] {
  // What waits for a yes does so on the way back, too, and there is nobody to ask.
  const gated = new Set(nodes.flatMap((node) => (node.kind === "approve" ? node.gates : [])));
  const steps = nodes.map((node) =>
    node.kind === "command" && node.script.effect === "change" ? readSwitches(node) : NONE,
  );
  return nodes.map((node, at) => {
    const { switches } = steps[at] as Switches;
    if (switches.length === 0) return node;
    const by = nodes.findIndex(
      ({ id }, later) => later > at && !gated.has(id) && takesBack(switches, steps[later] as Switches),
    );
    if (by === -1) return node;
    const pivot = nodes.slice(at + 1, by).find((other) => "script" in other && other.script.effect === "destroy");
    const undo = { by: (nodes[by] as StepNode).id, ...(pivot === undefined ? {} : { before: pivot.id }) };
    return { ...(node as CommandNode), undo };
  });
}

/** What a step switches, and whether that is all it does, with nothing but what it says. */
interface Switches {
  readonly switches: readonly Switch[];
  readonly alone: boolean;
}

const NONE: Switches = { switches: [], alone: false };

function readSwitches({ script: { run, uses, inputs } }: CommandNode): Switches {
  const commands = allCommands(parseShellText(run)).filter(({ command }) => command.words.length > 0);
  const switches = commands.flatMap(({ command }) => switchOf(command) ?? []);
  return { switches, alone: switches.length === commands.length && uses.length === 0 && inputs.length === 0 };
}

/** Whether all that the later step does is to take back what the earlier one switched. */
function takesBack(switched: readonly Switch[], { switches, alone }: Switches): boolean {
  if (!alone || switches.length === 0) return false;
  return switches.every((close) => switched.some((open) => undoes(close, open)));
}

/** A switch where it stands. */
export interface PlacedSwitch extends Switch {
  readonly script: ShellScript;
  readonly command: ShellCommand;
}

/** What a script and those quoted in it switch, in the order of the text. */
export function findSwitches(script: ShellScript): readonly PlacedSwitch[] {
  return allCommands(script).flatMap(({ script: owner, command }) => {
    const found = switchOf(command);
    return found === undefined ? [] : [{ ...found, script: owner, command }];
  });
}

/** Whether the one switch takes back what the other has done. */
export function undoes(close: Switch, open: Switch): boolean {
  return open.what === close.what && (open.back === undefined ? open.to !== close.to : open.back === close.to);
}

function switchOf(command: ShellCommand): Switch | undefined {
  const words = unwrapWords(command.words);
  const name = words[0]?.value;
  if (name === "curl") return httpSwitch(words);
  return name === "kubectl" || name === "oc" ? kubectlSwitch(words) : undefined;
}

function httpSwitch(words: readonly ShellWord[]): Switch | undefined {
  const values = words.map(({ value }) => value ?? "");
  const address = values.find((value) => /^https?:\/\/[^?#]+$/.test(value));
  if (address === undefined) return undefined;
  const at = address.lastIndexOf("/");
  const word = address.slice(at + 1);
  const back = PAIRS.get(word);
  if (back !== undefined) return { what: address.slice(0, at), to: word, back };
  const body = /"(enabled|active|maintenance)"\s*:\s*(true|false)/.exec(values.join(" "));
  if (body === null) return undefined;
  return { what: `${address} ${body[1]}`, to: body[2] as string, back: body[2] === "true" ? "false" : "true" };
}

function kubectlSwitch(words: readonly ShellWord[]): Switch | undefined {
  const at = skipOptions(words, 1, kubectlGlobals);
  const verb = words[at]?.value ?? "";
  const rest = words.slice(at + 1).map(({ value }) => value ?? "$");
  const replicas = rest.map((word) => /^--replicas=(\d+)$/.exec(word)?.[1]).find((found) => found !== undefined);
  if (verb === "scale" && replicas !== undefined) {
    return {
      what: `scale ${rest
        .filter((word) => !word.startsWith("--replicas"))
        .sort()
        .join(" ")}`,
      to: replicas,
    };
  }
  const [word, target] = verb === "rollout" ? [rest[0] ?? "", rest.slice(1)] : [verb, rest];
  const back = PAIRS.get(word);
  return back === undefined ? undefined : { what: `kubectl ${target.join(" ")}`, to: word, back };
}
