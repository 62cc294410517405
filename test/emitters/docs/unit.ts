import type { StepGraph, StepNode } from "../../../src/graph/index.ts";
import { isMade, type Unit } from "../../../src/program/index.ts";
import { readRunbook, type Step } from "../../../src/runbook/index.ts";
import { SourceFile } from "../../../src/source/index.ts";
import { parseMarkdown } from "../../../src/syntax/index.ts";

/** A unit without graphs, config and sidecar. */
export function bareUnit(markdown: string, path = "runbooks/shop/orders.md"): Unit {
  const source = new SourceFile(path, markdown);
  const outline = parseMarkdown(source);
  const { runbook } = readRunbook(source, outline, "shop");
  return {
    source,
    outline,
    // Nothing is made of an incident that is guessed; its text is a document all the same.
    runbook: isMade(runbook) ? runbook : { ...runbook, incidents: [] },
    graphs: [],
    settings: {},
    steps: {},
    measured: new Map(),
    repository: (file) => ({ path: file, unfit: "absent" }),
  };
}

/** A unit whose first recovery path has an approval, a rewritten command that asks for an input, and a wait. */
export function handMadeUnit(markdown: string): Unit {
  const unit = bareUnit(markdown);
  const incident = unit.runbook.incidents[0];
  const path = incident?.recoveryPaths[0];
  if (incident === undefined || path === undefined) throw new Error("the runbook has no recovery path");
  const id = `${incident.id}/${path.label.toLowerCase()}`;
  const graph: StepGraph = {
    id,
    kind: "recovery",
    label: path.label,
    incident: incident.id,
    ...(incident.severity === undefined ? {} : { severity: incident.severity }),
    title: path.title.text,
    expected: { atLeast: path.expected?.atLeast ?? 0, atMost: path.expected?.atMost ?? 0 },
    nodes: nodesOf(id, path.steps),
    decisions: [],
    origin: path.span,
  };
  return { ...unit, graphs: [graph] };
}

function script(step: Step, run: string) {
  return {
    run,
    written: step.script,
    effect: "change" as const,
    idempotent: false,
    tolerateFailure: false,
    inputs: [],
    files: [],
    sets: [],
    uses: [],
    rewrites: [],
  };
}

function nodesOf(id: string, [first, second]: readonly Step[]): StepNode[] {
  if (first === undefined || second === undefined) throw new Error("the path needs two steps");
  const origin = first.span;
  return [
    {
      kind: "approve",
      id: `${id}/approve-1`,
      title: { en: "Approve" },
      after: [],
      timeout: 900_000,
      why: "it <b>deletes</b> data",
      by: "lead",
      gates: [first.id],
      origin,
    },
    {
      kind: "command",
      id: first.id,
      title: first.title.text,
      after: [`${id}/approve-1`],
      timeout: 60_000,
      script: {
        ...script(first, 'delete --id "$ID"\n'),
        inputs: [{ name: "ID", type: "id", pattern: "^[0-9]+$", from: "ask", description: "The order", span: origin }],
        rewrites: [
          {
            kind: "placeholder-to-input",
            from: "<ID>",
            to: "$ID",
            reason: "`<ID>` is a redirection for bash",
            span: origin,
          },
        ],
      },
      origin,
    },
    {
      kind: "wait",
      id: second.id,
      title: second.title.text,
      after: [first.id],
      timeout: 320_000,
      script: script(second, second.script.text),
      until: "0",
      every: 10_000,
      atMost: 300_000,
      thenWhat: "fail",
      origin: second.span,
    },
  ];
}

/** A value of the model without its places. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (value === null || typeof value !== "object") return value;
  if ("line" in value && "endColumn" in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutPlaces(member)]));
}
