import { describe, expect, test } from "vitest";
import type { StepGraph } from "../../src/graph/index.ts";
import { kinds, lower, problemsOf } from "./reading.ts";

describe("a diagnosis", () => {
  const diagnosis = (...groups: string[]) =>
    lower(`# A\n\n## P1: core-down (Down)\n\n### Diagnostic Steps\n\n${groups.join("\n\n")}\n`).graphs[0] as StepGraph;
  const group = (title: string, ...lines: string[]) => `#### ${title}\n\n\`\`\`bash\n${lines.join("\n")}\n\`\`\``;

  test("branches where findings lead, and joins where nothing does", () => {
    const graph = diagnosis(
      group(
        "Step 1: Look",
        "kubectl get pods",
        "",
        "# Results:",
        "# - Pending → resources (proceed to Step 3)",
        "# - Error → config (proceed to Step 2)",
      ),
      group("Step 2: Config", "kubectl get cm"),
      group("Step 3: Resources", "kubectl top nodes"),
      group("Step 4: Sum up", "kubectl get events"),
    );
    expect(
      graph.nodes.map(({ id, after }) => [id, after].flat().map((one) => one.replace("core-down/diagnosis/", ""))),
    ).toEqual([["1/1"], ["1/decide", "1/1"], ["2/1", "1/decide"], ["3/1", "1/decide"], ["4/1", "2/1", "3/1"]]);
    expect(problemsOf(graph)).toEqual([]);
  });

  test("leads to the approval of a step that needs one, not past it", () => {
    const graph = diagnosis(
      group("Step 1: Look", "kubectl get pods", "", "# Results:", "# - Error → config (proceed to Step 2)"),
      group("Step 2: Mend", "./mend-it"),
    );
    const decide = graph.nodes.find(({ kind }) => kind === "decide");
    expect(decide).toMatchObject({ findings: [{ goTo: "core-down/diagnosis/2/1/approve" }] });
    expect(problemsOf(graph)).toEqual([]);
  });

  test("has names of their own for two headings of one number, and a person for one without commands", () => {
    const graph = diagnosis(
      group("Step 1: Look", "kubectl get pods"),
      group("Step 1: Look again", "kubectl get pods"),
      "#### Step 2: Think\n\nThink.",
    );
    expect(kinds(graph)).toEqual(["command diagnosis/1/1", "command diagnosis/1-2/1", "manual diagnosis/2/read"]);
    expect(problemsOf(graph)).toEqual([]);
  });

  test("never goes back", () => {
    const graph = diagnosis(
      group("Step 1: Look", "kubectl get pods"),
      group(
        "Step 2: Look closer",
        "kubectl describe pods",
        "",
        "# Results:",
        "# - Pending → look again (proceed to Step 1)",
      ),
    );
    expect(problemsOf(graph)).toEqual([]);
    expect(graph.nodes.at(-1)).toMatchObject({ findings: [{ goTo: "core-down/diagnosis/1/1" }] });
  });
});
