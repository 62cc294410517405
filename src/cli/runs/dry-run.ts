import type { PlanNode } from "../../plan/index.ts";
import type { Procedure } from "../../runtime/index.ts";
import { quoted, span, titleOf } from "./words.ts";

type DecideNode = Extract<PlanNode, { kind: "decide" }>;
type ScriptNode = Extract<PlanNode, { script: unknown }>;

/** What a run would do, in its order: each gate, each command with its inputs filled in, and how long each may take. */
export function describeRun({ plan }: Procedure, inputs: Readonly<Record<string, string>>, context: string): string {
  const { path, lines } = plan.origin;
  const head = [
    `${plan.severity} ${plan.id}  ${titleOf(plan.title)}`,
    `plan ${plan.digest}, from ${path}:${lines[0]}-${lines[1]}`,
    `cluster context: ${context}`,
    "Nothing is started. A run would do this, one after the other; when one fails, nothing behind it is begun.",
  ];
  const steps = plan.nodes.map(
    (node, at) => `${at + 1}. ${node.kind} ${node.id}  ${titleOf(node.title)}\n${detail(node, inputs)}`,
  );
  return `${[...head, "", ...steps].join("\n")}\n`;
}

function detail(node: PlanNode, inputs: Readonly<Record<string, string>>): string {
  switch (node.kind) {
    case "approve": {
      const who = `${node.by ?? "anybody"}${node.approvers === 2 ? " and another person" : ""}`;
      return `   waits at most ${span(node.timeout)} for a yes of ${who}, before ${node.gates.join(", ")}; no answer is a no\n${quoted(node.why)}`;
    }
    case "decide":
      return `   waits for a person to say which finding it is\n${node.findings.map(describeFinding).join("\n")}`;
    case "manual":
      return `   waits until somebody says that it is done\n${quoted(titleOf(node.instructions))}`;
    default:
      return describeScript(node, inputs);
  }
}

function describeFinding({ when, then, goTo, path }: DecideNode["findings"][number], at: number): string {
  const next = [
    ...(goTo === undefined ? [] : [`goes on at ${goTo}`]),
    ...(path === undefined ? [] : [`names path ${path}`]),
  ];
  return `   finding ${at + 1}: ${titleOf(when)} -> ${titleOf(then)}${next.length === 0 ? "" : ` (${next.join(", ")})`}`;
}

function describeScript(node: ScriptNode, inputs: Readonly<Record<string, string>>): string {
  const { run, effect, idempotent, files, tolerateFailure } = node.script;
  const undo = node.kind === "command" ? node.undo : undefined;
  return [
    `   effect: ${effect}; at most ${span(node.timeout)}; ${idempotent ? "may be tried again" : "never started again without being asked"}`,
    ...(tolerateFailure ? ["   its failure ends nothing"] : []),
    ...(undo === undefined
      ? []
      : [
          `   taken back by ${undo.by} if the path fails${undo.before === undefined ? "" : ` before ${undo.before} has begun`}`,
        ]),
    ...node.script.inputs.map(({ name }) => `   ${name}=${JSON.stringify(inputs[name])}`),
    ...files.map(({ path, sha256 }) => `   file ${path} sha256 ${sha256}`),
    quoted(run),
  ].join("\n");
}
