import type { Attempt, DecideNode, Procedure, RunState } from "./model.ts";

/** The attempts that the tests of a decision look at, as far as it is known how they ended. */
export function evidenceFor({ findings }: DecideNode, { attempts }: RunState): readonly Attempt[] {
  const steps = new Set(findings.flatMap(({ test }) => test?.steps ?? []));
  return [...steps].flatMap((step) => {
    const last = attempts.get(step)?.at(-1);
    return last?.exit === undefined ? [] : [last];
  });
}

/** Which finding of a decision it is: the one that a machine saw, else the one that a person chose. */
export function findingOf(id: string, { tested, questions }: RunState): number | undefined {
  return tested.get(id)?.finding ?? questions.findLast(({ step }) => step === id)?.finding;
}

/** The recovery paths that the findings of a run name, each once; `seen` where every finding that names it was seen by a machine. */
export function pathsFound(state: RunState, { plan }: Procedure): ReadonlyMap<string, { readonly seen: boolean }> {
  const paths = new Map<string, { readonly seen: boolean }>();
  for (const node of plan.nodes) {
    if (node.kind !== "decide") continue;
    const path = node.findings[findingOf(node.id, state) ?? -1]?.path;
    const seen = state.tested.get(node.id)?.finding !== undefined;
    if (path !== undefined) paths.set(path, { seen: seen && paths.get(path)?.seen !== false });
  }
  return paths;
}
