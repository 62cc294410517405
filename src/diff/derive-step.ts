import { formatDuration, type Permission, type Script, type StepNode } from "../graph/index.ts";
import type { Unit } from "../program/index.ts";
import type { Step } from "../runbook/index.ts";
import { bilingual } from "../source/index.ts";
import type { DerivedFacts, DerivedField } from "./derive.ts";

/** Who is asked before a step, where it is no contact. */
export const NOBODY = "nobody";
export const ANYBODY = "any responder";
/** In place of permissions that cannot be told. */
const UNTOLD = "what cannot be told of its commands";

export function textField(name: string, text: string): DerivedField {
  return { name, value: { form: "text", text: { und: text } }, data: text };
}

/** What a step does, whom it waits for, what it needs: of its node, and of the sidecar. */
export function stepFacts(unit: Unit, step: Step): DerivedFacts {
  const nodes = unit.graphs.flatMap((graph) => graph.nodes);
  const node = nodes.find(({ id }) => id === step.id);
  const said = correctionFields(unit.steps[step.id] ?? {});
  if (node === undefined) return { fields: said };
  const asking = nodes.find((one) => one.kind === "approve" && one.gates.includes(node.id));
  const asked =
    asking?.kind === "approve"
      ? `${asking.by ?? ANYBODY}${asking.approvers === 2 ? " and another person" : ""}`
      : NOBODY;
  const script = "script" in node ? scriptFields(node.script, step, nodes) : [];
  return {
    fields: [
      textField("kind", node.kind),
      ...(node.kind === "decide" ? [] : [textField("limit", formatDuration(node.timeout))]),
      textField("asked", asked),
      ...(asking?.kind === "approve" ? [textField("answer within", formatDuration(asking.timeout))] : []),
      ...ownFields(node, nodes),
      ...script,
      ...said,
    ],
    parts: "script" in node ? { inputs: node.script.inputs, files: node.script.files } : {},
  };
}

function ownFields(node: StepNode, nodes: readonly StepNode[]): readonly DerivedField[] {
  if (node.kind === "wait") {
    const times = `every ${formatDuration(node.every)}, for ${formatDuration(node.atMost)} at most`;
    return [textField("waits", `until it prints ${node.until}, ${times}, then ${node.thenWhat}`)];
  }
  if (node.kind !== "command" || node.undo === undefined) return [];
  const { by, before } = node.undo;
  const name = (id: string) => bilingual(nodes.find((one) => one.id === id)?.title ?? { und: id });
  return [textField("undo", `${name(by)}${before === undefined ? "" : `, until ${name(before)}`}`)];
}

function scriptFields(script: Script, { script: written }: Step, nodes: readonly StepNode[]): readonly DerivedField[] {
  const { run, effect, idempotent, tolerateFailure, permissions, rewrites, uses } = script;
  const asked = permissions === undefined ? [UNTOLD] : [...new Set(permissions.map(describePermission))].sort();
  const reasons = rewrites.map(({ reason }) => reason.trim());
  return [
    textField("effect", effect),
    textField("again", idempotent ? "changes nothing more" : "does it again"),
    textField("on failure", tolerateFailure ? "goes on" : "stops"),
    ...(asked.length === 0
      ? []
      : [{ name: "permissions", value: { form: "set", items: asked }, data: asked } as const]),
    ...(run === written.text ? [] : [textField("runs", run)]),
    ...(reasons.length === 0 ? [] : [textField("because", reasons.join("\n"))]),
    ...uses.map((name) => {
      const setter = nodes.find((one) => "script" in one && one.script.sets.includes(name));
      return textField(`$${name}`, setter === undefined ? NOBODY : bilingual(setter.title));
    }),
  ];
}

/** `patch deployments.apps core in island`. */
function describePermission({ group, resource, verb, name, scope, namespace }: Permission): string {
  const [base = "", ...sub] = resource.split("/");
  const kind = [group === "" ? base : `${base}.${group}`, ...sub].join("/");
  const where = scope === "cluster" ? " in the whole cluster" : namespace === undefined ? "" : ` in ${namespace}`;
  return `${verb} ${kind}${name === undefined ? "" : ` ${name}`}${where}`;
}

/** What the sidecar or an annotation says of the step: one field a key, its members below each other. */
function correctionFields(said: object): readonly DerivedField[] {
  return Object.entries(said).map(([key, value]) => {
    const lines = linesOf("", value);
    const text = lines.map(([name, line]) => `${name}: ${line}`).join("\n");
    return { name: `sidecar ${key}`, value: { form: "text", text: { und: text } }, data: value };
  });
}

function linesOf(name: string, value: unknown): (readonly [string, string])[] {
  if (typeof value !== "object" || value === null) return [[name, String(value).trim()]];
  return Object.entries(value).flatMap(([key, member]) => linesOf(name === "" ? key : `${name}.${key}`, member));
}
