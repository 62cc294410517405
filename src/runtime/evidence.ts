import type { KeptOutput } from "./effect.ts";
import type { Exit, FindingsTested } from "./event.ts";
import type { Attempt, DecideNode } from "./model.ts";

type Test = NonNullable<DecideNode["findings"][number]["test"]>;
type Seen = FindingsTested["findings"][number];

/** What a step has left to be looked at. */
interface Evidence {
  readonly text: string;
  /** The step did what it was to do, and all that it printed is here: what is not in it is not there. */
  readonly whole: boolean;
  /** None where the command did not end by itself. */
  readonly code: number | null;
}

/** Which findings hold. One is chosen only where it holds and all others fail: what nobody can tell is not told. */
export function testFindings(
  { id, findings }: DecideNode,
  evidence: readonly Attempt[],
  outputs: readonly KeptOutput[],
): FindingsTested {
  const found = new Map(evidence.map(({ step, exit }, at) => [step, look(exit as Exit, outputs[at])]));
  const seen = findings.map(({ test }) => (test === undefined ? "unknown" : see(test, found)));
  const [finding, ...others] = [...seen.keys()].filter((at) => seen[at] !== "fails");
  const isClear = finding !== undefined && others.length === 0 && seen[finding] === "holds";
  const from = evidence.map(({ step, attempt, launch, exit }) => {
    return { step, attempt, launch, sha256: (exit as Exit).output.sha256 };
  });
  return { kind: "findings-tested", step: id, findings: seen, from, ...(isClear && { finding }) };
}

/** Output that is not what its exit file names was lost with the power, and says nothing. */
function look({ outcome, code, output }: Exit, kept: KeptOutput | undefined): Evidence {
  const isKept = kept?.sha256 === output.sha256;
  const ended = outcome === "succeeded" || outcome === "failed";
  const whole = isKept && !output.truncated && outcome === "succeeded";
  return { text: isKept ? kept.text : "", whole, code: ended ? code : null };
}

function see(test: Test, found: ReadonlyMap<string, Evidence>): Seen {
  const evidence = test.steps.map((step) => found.get(step));
  if (test.kind === "text") {
    if (evidence.some((one) => one?.text.includes(test.text))) return "holds";
    return evidence.every((one) => one?.whole) ? "fails" : "unknown";
  }
  const [first] = evidence;
  if (test.kind === "exit") {
    const code = first?.code ?? null;
    if (code === null) return "unknown";
    return code === test.code ? "holds" : "fails";
  }
  const statuses = first?.whole ? statusesIn(first.text) : [];
  // No pod is in any state, and a table without a head is none: nothing was seen.
  if (statuses.length === 0) return "unknown";
  const has = (status: string): boolean => status === test.status;
  return (test.of === "all" ? statuses.every(has) : statuses.some(has)) ? "holds" : "fails";
}

/** What the table of `kubectl get pods` shows below STATUS. No column before it has a blank in it. */
function statusesIn(text: string): readonly string[] {
  const rows = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim().split(/\s+/)]));
  const head = rows.findIndex((row) => row.includes("STATUS"));
  const column = rows[head]?.indexOf("STATUS") ?? 0;
  return head === -1 ? [] : rows.slice(head + 1).map((row) => row[column] ?? "");
}
