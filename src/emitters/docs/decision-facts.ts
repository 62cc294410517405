import { type DecideNode, type Decision, pathDecision, type StepGraph, type Test } from "../../graph/index.ts";
import { code } from "../../template/index.ts";
import type { Labels } from "./labels.ts";
import type { Voice } from "./voice.ts";

/** What nobody corrects. */
export const TEXT = { decidedBy: "text" } as const;

/** How each finding is seen, and where it leads: what a run of the diagnosis goes by. */
export function decisionFacts(
  { labels, say }: Pick<Voice, "labels" | "say">,
  graph: StepGraph,
  node: DecideNode,
): string[] {
  const findings = node.findings.map(({ when, then, test, goTo, path }) => {
    const leads = [
      test === undefined ? labels.personTells : testFact(labels, test),
      ...(goTo === undefined ? [] : [`${labels.goesTo} ${code(shortName(graph.id, goTo))}`]),
      ...(path === undefined
        ? []
        : [`${labels.proposesPath} ${path}${reasonOf(labels, pathDecision(graph, node.id, when) ?? TEXT)}`]),
    ];
    return `${say(when)} → ${say(then)}: ${leads.join("; ")}`;
  });
  return [...findings, labels.undecided];
}

function testFact(labels: Labels, test: Test): string {
  switch (test.kind) {
    case "text":
      return `${labels.textShows} ${code(test.text)}`;
    case "status":
      return `${test.of === "all" ? labels.allPodsShow : labels.anyPodShows} ${code(test.status)}`;
    case "exit":
      return `${labels.exitCode} ${code(String(test.code))}`;
  }
}

/** Who corrects and the reason, behind what it decides; empty where no correction does. */
export function reasonOf(labels: Labels, { decidedBy, reason }: Pick<Decision, "decidedBy" | "reason">): string {
  if (reason === undefined || (decidedBy !== "sidecar" && decidedBy !== "document")) return "";
  return ` (${labels[decidedBy === "sidecar" ? "bySidecar" : "byDocument"]}: ${reason})`;
}

/** The id of a step without what all steps of its part share. */
export function shortName(part: string, id: string): string {
  return id.startsWith(`${part}/`) ? id.slice(part.length + 1) : id;
}
