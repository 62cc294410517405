import { makePlan, type Plan, type PlanNode } from "../../src/plan/index.ts";

/** A change that somebody could make to a plan. */
export interface Mutation {
  readonly what: string;
  readonly plan: Plan;
}

type Runnable = Exclude<Plan, { kind: "escalation" }>;

/** Every plan with one node less, two neighbours in each other's place, another way back, or another command that changes. */
export function mutationsOf(plan: Plan): readonly Mutation[] {
  if (plan.kind === "escalation") {
    return plan.rungs.flatMap(({ action }, at) => {
      if (action === "trigger") return [];
      const later = plan.rungs.map((rung, place) => (place === at ? { ...rung, at: rung.at + 60_000 } : rung));
      return [
        remade(`${plan.id}: rung ${at + 1} is gone`, { ...plan, rungs: plan.rungs.filter((_, place) => place !== at) }),
        remade(`${plan.id}: rung ${at + 1} is later`, { ...plan, rungs: later }),
      ];
    });
  }
  const with_ = (what: string, nodes: readonly PlanNode[]) => remade(what, { ...plan, nodes: [...nodes] } as Plan);
  return plan.nodes.flatMap((node, at) => [
    with_(`${node.id} is gone`, withoutNode(plan, at)),
    ...(at > 0 && isChain(plan, at) ? [with_(`${node.id} stands one earlier`, swapped(plan, at))] : []),
    ...(node.kind === "command" && node.undo !== undefined ? undoMutations(plan, at, with_) : []),
    ...("script" in node && node.script.effect !== "read"
      ? [
          with_(
            `${node.id} does something else`,
            replaced(plan, at, { ...node, script: { ...node.script, run: `${node.script.run} --force` } }),
          ),
        ]
      : []),
  ]);
}

function undoMutations(
  plan: Runnable,
  at: number,
  with_: (what: string, nodes: readonly PlanNode[]) => Mutation,
): Mutation[] {
  const node = plan.nodes[at];
  if (node?.kind !== "command" || node.undo === undefined) return [];
  const { undo, ...rest } = node;
  const { before, ...always } = undo;
  const other = plan.nodes.findLast((one) => one.kind === "command" && one.id !== undo.by && one.id !== node.id);
  return [
    with_(`${node.id} is not taken back`, replaced(plan, at, rest)),
    ...(before === undefined
      ? []
      : [with_(`${node.id} is taken back however late`, replaced(plan, at, { ...rest, undo: always }))]),
    with_(
      `${node.id} is taken back by ${other?.id}`,
      replaced(plan, at, { ...rest, undo: { ...undo, by: other?.id as string } }),
    ),
  ];
}

function remade(what: string, plan: Plan): Mutation {
  const { digest: _, version: __, ...draft } = plan;
  return { what, plan: makePlan(draft as never) };
}

function replaced(plan: Runnable, at: number, node: PlanNode): readonly PlanNode[] {
  return plan.nodes.map((one, place) => (place === at ? node : one));
}

/** What waited for the node waits for what it waited for; what named it in another way names it no more. */
function withoutNode(plan: Runnable, at: number): readonly PlanNode[] {
  const gone = plan.nodes[at] as PlanNode;
  const next = plan.nodes.find(({ after }) => after.includes(gone.id))?.id;
  return plan.nodes.flatMap((node): PlanNode[] => {
    if (node === gone) return [];
    const after = node.after.flatMap((id) => (id === gone.id ? gone.after : [id]));
    if (node.kind === "approve") {
      const gates = node.gates.filter((id) => id !== gone.id);
      return [{ ...node, after, gates }];
    }
    if (node.kind === "decide") {
      const findings = node.findings.map(({ goTo, ...rest }) => {
        const to = goTo === gone.id ? next : goTo;
        return to === undefined ? rest : { ...rest, goTo: to };
      });
      return [{ ...node, after, findings: withoutTests(findings, gone.id) }];
    }
    if (node.kind !== "command" || node.undo === undefined) return [{ ...node, after }];
    const { undo, ...rest } = node;
    const { before, by } = undo;
    if (by === gone.id) return [{ ...rest, after }];
    return [{ ...rest, after, undo: { by, ...(before !== undefined && before !== gone.id && { before }) } }];
  });
}

type Findings = Extract<PlanNode, { kind: "decide" }>["findings"];

function withoutTests(findings: Findings, gone: string): Findings {
  return findings.map((finding) => {
    const { test, ...rest } = finding;
    return test?.steps.includes(gone) === true ? rest : finding;
  });
}

/** Whether a node waits for the one before it and for nothing else, and nothing is said of either that the order must keep. */
function isChain({ nodes }: Runnable, at: number): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]] as [PlanNode, PlanNode];
  return node.after.length === 1 && node.after[0] === before.id && "script" in before && "script" in node;
}

function swapped({ nodes }: Runnable, at: number): readonly PlanNode[] {
  const [before, node] = [nodes[at - 1], nodes[at]] as [PlanNode, PlanNode];
  const moved = nodes.map((one) => ({ ...one, after: one.after.map((id) => (id === node.id ? before.id : id)) }));
  moved[at - 1] = { ...node, after: before.after };
  moved[at] = { ...before, after: [node.id] };
  return moved;
}
