import { forEachChild, parse, type SyntaxNode } from "unbash";
import { Slice, SourceFile } from "../source/index.ts";
import { findComments } from "./shell-comments.ts";
import { innerScript } from "./shell-inner.ts";
import { refuse } from "./shell-limits.ts";
import type {
  ShellCommand,
  ShellError,
  ShellNesting,
  ShellPlaceholder,
  ShellRange,
  ShellRedirect,
  ShellScript,
} from "./shell-model.ts";
import { readAssignment, readRedirect, readWord } from "./shell-nodes.ts";
import { maskPlaceholders, placeholderAt } from "./shell-placeholders.ts";
import { byStart, findLeft, unique, withHeredocs } from "./shell-ranges.ts";
import { assignedBy, summarise, type VariableAccess } from "./shell-variables.ts";

/** What stands around a node. */
interface Context extends ShellNesting {
  /** Range that stands for every position within, where the tree's own offsets are not those of the slice. */
  readonly fixed?: ShellRange;
  readonly pipeline?: ShellCommand["pipeline"];
  /** Where the subshell ends that a variable would die with. */
  readonly scope?: number;
}

/** What one walk over the tree gathers. */
interface Walk {
  /** As written. */
  readonly text: string;
  /** 1 for each character of a word or here-document. */
  readonly covered: Uint8Array;
  readonly commands: ShellCommand[];
  readonly loops: (ShellRange & { readonly endless: boolean })[];
  readonly errors: ShellError[];
  readonly variables: VariableAccess[];
  readonly redirects: ShellRedirect[];
  readonly heredocs: ShellRange[];
  /** Offsets of `<`. */
  readonly inputs: number[];
  pipelines: number;
}

const outside: Context = { substitution: false, loop: false, function: false, heredoc: false, tested: false };
/** `sh -c` within `sh -c` beyond this is text. */
const deepest = 3;
/** One round finds all placeholders unless a broken one hides others. */
const mostRounds = 4;
const parsed = new WeakMap<Slice, ShellScript>();
/** Scripts that will run, by their text: permissions, locks, brackets and names are read from the same ones. */
const texts = new Map<string, ShellScript>();
const mostTexts = 500;

/** Reads a Bash script. Never fails: what does not parse is in `errors`, and the rest is there all the same. */
export function parseShell(slice: Slice): ShellScript {
  let script = parsed.get(slice);
  if (script === undefined) {
    script = refuse(slice) ?? parseAt(slice, 0, 0);
    parsed.set(slice, script);
  }
  return script;
}

/** Reads a script that stands in no file: what will run. Its places are those of the text itself. */
export function parseShellText(text: string): ShellScript {
  let script = texts.get(text);
  if (script === undefined) {
    script = parseShell(Slice.of(new SourceFile("script", text).span(0, text.length)));
    if (texts.size >= mostTexts) texts.clear();
    texts.set(text, script);
  }
  return script;
}

function parseAt(slice: Slice, at: number, depth: number): ShellScript {
  const { placeholders, walk, tops } = walkMasked(slice.text);
  const commands = walk.commands.sort(byStart).map((command) => withInner(slice, command, at, depth));
  const loops = walk.loops.sort(byStart);
  const left = findLeft(loops, commands);
  return {
    slice,
    at,
    commands,
    statements: withHeredocs(tops, walk.heredocs),
    comments: findComments(slice.text, walk.covered, tops),
    redirects: walk.redirects,
    loops: loops.map((loop) => ({ ...loop, leaves: left.has(loop) })),
    placeholders,
    errors: unique(walk.errors),
    ...summarise(walk.variables),
  };
}

/** Finds placeholders where the parser sees redirections, hides them and parses again, until none is left. */
function walkMasked(text: string): { placeholders: ShellPlaceholder[]; walk: Walk; tops: ShellRange[] } {
  const placeholders: ShellPlaceholder[] = [];
  for (let round = 1; ; round++) {
    const masked = maskPlaceholders(text, placeholders);
    const root = parse(masked);
    const walk = walkTree(root, text);
    const found = walk.inputs.map((at) => placeholderAt(masked, at)).filter((each) => each !== undefined);
    if (found.length === 0 || round === mostRounds) {
      return { placeholders, walk, tops: root.commands.map(({ pos, end }) => ({ start: pos, end })) };
    }
    placeholders.push(...found);
    placeholders.sort(byStart);
  }
}

function walkTree(root: SyntaxNode, text: string): Walk {
  const walk: Walk = {
    text,
    covered: new Uint8Array(text.length),
    commands: [],
    loops: [],
    errors: [],
    variables: [],
    redirects: [],
    heredocs: [],
    inputs: [],
    pipelines: 0,
  };
  // A stack of our own: the tree of `1+1+1+…` is as deep as it is long.
  const stack: [SyntaxNode, Context][] = [[root, outside]];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [node, context] = top;
    visit(walk, node, context);
    const children = expand(walk, node, context);
    for (let at = children.length - 1; at >= 0; at--) stack.push(children[at] as [SyntaxNode, Context]);
  }
  return walk;
}

/** Takes from one node what the script needs to know of it. */
function visit(walk: Walk, node: SyntaxNode, context: Context): void {
  const { start, end } = rangeOf(node, context);
  const cover = (to: number, by: 0 | 1 = 1) => context.fixed ?? walk.covered.fill(by, start, to);
  const note = (name: string, access: "set" | "use", optional = false) =>
    walk.variables.push({ name, access, at: start, ...scopeOf(context), ...(optional ? { optional } : {}) });
  switch (node.type) {
    case "Script":
      cover(end, 0);
      for (const { message, pos } of node.errors ?? [])
        walk.errors.push(errorAt(walk, message, context.fixed?.start ?? pos));
      return;
    case "Command":
      return addCommand(walk, node, context);
    case "Word":
    case "HereDocDelimiter":
    case "ArithmeticCommand":
      return void cover(end);
    case "ArithmeticFor":
      cover(node.body.pos);
      return void walk.loops.push({ start, end, endless: node.test === undefined });
    case "While":
      return void walk.loops.push({ start, end, endless: isEndless(walk, node) });
    case "For":
    case "Select":
      note(node.name.text, "set");
      return void walk.loops.push({ start, end, endless: false });
    case "HereDoc": {
      if (context.fixed !== undefined) return;
      const close = node.closing?.end ?? node.body.end;
      walk.covered.fill(1, node.body.pos, close);
      return void walk.heredocs.push({ start, end: close });
    }
    case "Redirected":
      walk.redirects.push(
        ...node.redirects.map((part) => readRedirect(part, walk.text, (each) => rangeOf(each, context))),
      );
      return;
    case "Redirect":
      if (node.operator === "<" && !context.fixed) walk.inputs.push(node.descriptor?.end ?? start);
      return;
    case "SimpleExpansion":
      return void note(node.text.slice(1), "use");
    case "ParameterExpansion":
      return void note(
        node.parameter,
        "use",
        node.operation?.type === "Default" && !node.operation.operator.endsWith("?"),
      );
    case "ArithmeticWord":
      return void note(node.value, "use");
    case "ArithmeticBinary":
      if (node.operator === "=" && node.left.type === "ArithmeticWord") note(node.left.value, "set");
      return;
    default:
  }
}

/** The children of a node, each with what stands around it, in the order of the text. */
function expand(walk: Walk, node: SyntaxNode, outer: Context): [SyntaxNode, Context][] {
  const { pipeline: _, ...context } = outer;
  const children: [SyntaxNode, Context][] = [];
  if (node.type === "Pipeline") walk.pipelines++;
  let index = 0;
  forEachChild(node, (child) => {
    // A prefix such as `!` is a child too, and none of the commands.
    const isCommand = (node.type === "Pipeline" || node.type === "AndOr") && child === node.commands[index];
    children.push([child, { ...context, ...changes(walk, node, child, context, index) }]);
    if (isCommand) index++;
  });
  return children;
}

/** What a node changes for one of its children. */
function changes(walk: Walk, node: SyntaxNode, child: SyntaxNode, context: Context, index: number): Partial<Context> {
  const { start, end } = rangeOf(node, context);
  switch (node.type) {
    case "Pipeline": {
      const { length } = node.commands;
      const negated = node.prefixes.some((prefix) => prefix.type === "Negation");
      const scope = length > 1 ? { scope: rangeOf(child, context).end } : {};
      return { pipeline: { id: walk.pipelines, index, length }, ...scope, tested: context.tested || negated };
    }
    case "AndOr":
      return index < node.commands.length - 1 ? { tested: true } : {};
    case "If":
    case "Elif":
      return child === node.clause ? { tested: true } : {};
    case "While":
      return child === node.clause ? { loop: true, tested: true } : { loop: true };
    case "For":
    case "Select":
    case "ArithmeticFor":
      return child === node.body ? { loop: true } : {};
    case "Function":
      return { function: true };
    case "Subshell":
    case "Coproc":
      return { scope: end };
    case "HereDoc":
      return { heredoc: true };
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion":
      return {
        substitution: true,
        scope: end,
        ...(node.script?.source === undefined ? {} : { fixed: { start, end } }),
      };
    default:
      return {};
  }
}

function addCommand(walk: Walk, node: Extract<SyntaxNode, { type: "Command" }>, context: Context): void {
  const { substitution, loop, function: inFunction, heredoc, tested, fixed } = context;
  const at = (range: { readonly pos: number; readonly end: number }) => rangeOf(range, context);
  const words = [...(node.name === undefined ? [] : [node.name]), ...node.args].map((word) =>
    readWord(word, walk.text, at(word)),
  );
  const assignments = node.prefix.flatMap((part) =>
    part.type === "Assignment" ? [readAssignment(part, walk.text, at(part))] : [],
  );
  const command: ShellCommand = {
    ...rangeOf(node, context),
    name: words[0]?.value,
    words,
    assignments,
    redirects: node.redirects.map((part) => readRedirect(part, walk.text, at)),
    pipeline: context.pipeline ?? { id: ++walk.pipelines, index: 0, length: 1 },
    within: { substitution, loop, function: inFunction, heredoc, tested },
    placed: fixed === undefined,
  };
  walk.commands.push(command);
  walk.variables.push(...assignedBy(command).map((access) => ({ ...scopeOf(context), ...access })));
}

function withInner(slice: Slice, command: ShellCommand, at: number, depth: number): ShellCommand {
  const range = command.placed && depth < deepest ? innerScript(command.words) : undefined;
  return range === undefined
    ? command
    : { ...command, inner: parseAt(slice.slice(range.start, range.end), at + range.start, depth + 1) };
}

/** `while true`, `while :`, `until false`. */
function isEndless(walk: Walk, node: Extract<SyntaxNode, { type: "While" }>): boolean {
  const condition = walk.text.slice(node.clause.pos, node.clause.end).trim();
  return (node.kind === "while" ? ["true", ":", "[ 1 ]", "((1))", "[ true ]"] : ["false"]).includes(condition);
}

function rangeOf(node: { readonly pos: number; readonly end: number }, context: Context): ShellRange {
  return context.fixed ?? { start: node.pos, end: node.end };
}

function scopeOf(context: Context): { scope?: number } {
  return context.scope === undefined ? {} : { scope: context.scope };
}

function errorAt(walk: Walk, message: string, start: number): ShellError {
  return { message, start, end: Math.min(start + 1, walk.text.length) };
}
