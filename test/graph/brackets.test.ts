import { describe, expect, test } from "vitest";
import { lowerPath } from "./reading.ts";

/** Which step takes back which, and until when: `1 by 3 before 2`. */
function undoOf(...scripts: string[]): string[] {
  const fence = scripts.map((script, at) => `# Step ${at + 1}: Do it\n${script}`).join("\n\n");
  const number = (id: string) => id.split("/").at(-1);
  return lowerPath(fence).nodes.flatMap((node) => {
    if (node.kind !== "command" || node.undo === undefined) return [];
    const { by, before } = node.undo;
    return [`${number(node.id)} by ${number(by)}${before === undefined ? "" : ` before ${number(before)}`}`];
  });
}

const post = (address: string, body = "") => `kubectl exec deployment/a -- curl -fX POST http://a:1/${address}${body}`;
const enabled = (state: boolean) => post("maintenance", ` -d '{"enabled": ${state}}'`);

describe("a change is taken back by the later step that does nothing else", () => {
  test.each([
    ["an address", [post("breaker/open"), "kubectl rollout restart deployment/a", post("breaker/close")], ["1 by 3"]],
    ["a body", [enabled(true), enabled(false)], ["1 by 2"]],
    ["a node", ["kubectl cordon n1", "kubectl rollout restart deploy/a", "kubectl uncordon n1"], ["1 by 3"]],
    ["a rollout", ["kubectl rollout pause deploy/a -n x", "kubectl rollout resume deploy/a -n x"], ["1 by 2"]],
    ["replicas", ["kubectl scale deploy/a --replicas=0", "kubectl scale deploy/a --replicas=3"], ["1 by 2"]],
    ["only until a step destroys", [enabled(true), "kubectl delete pvc a", enabled(false)], ["1 by 3 before 2"]],
  ])("%s", (_, scripts, undo) => expect(undoOf(...scripts)).toEqual(undo));

  test.each([
    ["another address", [post("breaker/open"), post("gate/close")]],
    ["another node", ["kubectl cordon n1", "kubectl uncordon n2"]],
    ["the same again", [enabled(true), enabled(true)]],
    ["a step that does more than that", [enabled(true), `${enabled(false)}\nkubectl rollout restart deploy/a`]],
    [
      "a step that needs what an earlier one found",
      ["N=$(kubectl get no -o name)", "kubectl cordon n1", 'echo "$N"\nkubectl uncordon n1'],
    ],
    ["nothing", ["kubectl rollout restart deploy/a", "kubectl rollout status deploy/a"]],
  ])("but not by %s", (_, scripts) => expect(undoOf(...scripts)).toEqual([]));

  test("nor by one that a person must say yes to", () => {
    const fence =
      "# Step 1: Down\nkubectl scale deploy/a --replicas=0\n\n# Step 2: Up\nkubectl scale deploy/a --replicas=3";
    const gated = { "core-down/a/2": { approval: { required: true, reason: "once it is stable" } } };
    expect(lowerPath(fence, gated).nodes.filter((node) => "undo" in node)).toEqual([]);
  });
});
