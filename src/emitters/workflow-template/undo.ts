import type { CommandNode, StepGraph } from "../../graph/index.ts";
import type { workflowTemplate } from "../../schema/index.ts";
import { localize } from "../../source/index.ts";
import { longest, makeContainer } from "./container.ts";
import { layFiles } from "./files.ts";
import type { Place, ScriptNode } from "./layout.ts";
import { secondsOf } from "./pods.ts";
import { EXIT } from "./script.ts";
import { inert } from "./substitution.ts";

/** Exit codes that say why a change was not taken back. */
const NOT_UNDONE = { unknown: 91, tooLate: 92 } as const;

/** A container of the run: the name by which Argo reports it, and the step that it runs, if any. */
interface Started {
  readonly name: string;
  readonly node?: ScriptNode;
}

/** Where in the order of the run the containers stand. */
export function orderOf(
  levels: readonly (readonly Place[])[],
  containersOf: (template: string) => readonly string[],
): readonly Started[] {
  return levels.flat().flatMap((place) => {
    if (place.kind === "gate") return [];
    return containersOf(place.name).map((container, at) => {
      const node = place.nodes[at];
      return { name: `${place.name}/${container}`, ...(node === undefined ? {} : { node }) };
    });
  });
}

/**
 * Templates that take changes back when the run has failed, the last change first. Each looks at how far the run got: at the
 * first container that failed, as Argo reports it. One that failed because nobody said yes has not begun.
 */
export function makeUndo(
  graph: StepGraph,
  order: readonly Started[],
  image: string,
): readonly workflowTemplate.ContainerTemplate[] {
  const nodes = order.flatMap(({ node }) => node ?? []);
  return order
    .flatMap(({ node }, at) => {
      const undo = node?.kind === "command" ? node.undo : undefined;
      const closing = nodes.find(({ id }) => id === undo?.by);
      if (node === undefined || undo === undefined || closing === undefined) return [];
      const place = (id: string | undefined) => order.findIndex((started) => started.node?.id === id);
      const script = undoScript(node as CommandNode, closing, {
        order: order.map(({ name }) => name),
        files: layFiles(graph, closing),
        opened: at,
        closed: place(closing.id),
        pivot: undo.before === undefined ? order.length : place(undo.before),
      });
      const timeout = secondsOf(closing);
      const env = [{ name: "RB_FAILURES", value: "{{workflow.failures}}" }];
      return [
        {
          name: `undo-${at + 1}`,
          activeDeadlineSeconds: longest([timeout]),
          container: makeContainer({ image, script, timeout, env }),
        },
      ];
    })
    .reverse();
}

interface Places {
  readonly order: readonly string[];
  /** Lines that lay out the files of what takes the change back. */
  readonly files: readonly string[];
  /** Numbers in the order, from 0. */
  readonly opened: number;
  readonly closed: number;
  readonly pivot: number;
}

function undoScript(node: CommandNode, closing: ScriptNode, { order, files, opened, closed, pivot }: Places): string {
  const line = ({ origin }: ScriptNode) => origin.file.position(origin.start).line;
  const title = (of: ScriptNode) => inert(localize(of.title, "en").replace(/\s+/g, " "));
  return [
    `# takes back runbook line ${line(node)}: ${title(node)}`,
    `# with runbook line ${line(closing)}: ${title(closing)}`,
    `rb_order='${order.join(" ")}'`,
    "# The number of the last container that began: that of the first one that failed, or the one before it.",
    `rb_last=$(jq -r --arg order "$rb_order" '`,
    `  ($order | split(" ")) as $names`,
    `  | [.[] | . as $node | "\\(.templateName)/\\(.displayName)" as $name | $names | index($name) | values`,
    `     | . - (if $node.message | tostring | test("exit code ${EXIT.notApproved}\\\\b") then 1 else 0 end)]`,
    `  | if length == 0 then "unknown" else min end' <<< "$RB_FAILURES")`,
    `case $rb_last in`,
    `  unknown) echo "NOT taken back: nobody can tell how far the run got" >&2; exit ${NOT_UNDONE.unknown} ;;`,
    "esac",
    `if [ "$rb_last" -lt ${opened} ]; then echo "nothing to take back: the run ended before"; exit 0; fi`,
    `if [ "$rb_last" -gt ${closed} ]; then echo "nothing to take back: the path has done it"; exit 0; fi`,
    ...(pivot >= order.length
      ? []
      : [
          `if [ "$rb_last" -ge ${pivot} ]; then`,
          `  echo "NOT taken back: ${order[pivot]} may have begun, and from there on it does harm" >&2`,
          `  exit ${NOT_UNDONE.tooLate}`,
          "fi",
        ]),
    ...files,
    closing.script.run.replace(/(?<!\n)\n+$/, ""),
    "",
  ].join("\n");
}
