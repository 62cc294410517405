import { describe, expect, test } from "vitest";
import { kubectlCommands } from "../../src/emitters/kubectl.ts";
import { graphFile, graphObject, shorten, slug } from "../../src/emitters/names.ts";
import { namespaceOf } from "../../src/emitters/namespace.ts";
import { Sample } from "./workflow-template/sample.ts";

describe("kubectlCommands", () => {
  test.each([
    ["kubectl get pods -n island", [{ namespace: "island" }]],
    [
      "kubectl -n=island get pods; kubectl get pvc --namespace other x",
      [{ namespace: "island" }, { namespace: "other" }],
    ],
    [
      "kubectl exec deployment/core -n island -- \\\n  curl -n 5 x | head -n 3",
      [{ namespace: "island", workload: "deployment-core" }],
    ],
    ["kubectl scale \\\n deployment core --replicas=1", [{ workload: "deployment-core" }]],
    [
      "watch -n 10 'kubectl rollout status sts/db --namespace=\"island\"'",
      [{ namespace: "island", workload: "statefulset-db" }],
    ],
    ["for p in $(kubectl get pods -o name -n $NS); do kubectl logs -n $NS $p; done", [{}, {}]],
    ["# kubectl delete ns x -n x\necho hi", []],
    ["kubectl rollout restart deploy.apps/core", [{ workload: "deployment-core" }]],
  ])("%s", (script, commands) => expect(kubectlCommands(script)).toEqual(commands));
});

describe("namespaceOf", () => {
  const namespace = (settings: { namespace?: string }, ...scripts: string[]) => {
    const s = new Sample(...scripts);
    return namespaceOf(s.unit([s.graph(scripts.map((_, at) => s.step(`core-down/c/${at}`, at)))], settings));
  };
  test("is that of the config, else the only one that the commands name", () => {
    expect(namespace({ namespace: "conf" }, "kubectl get x -n island")).toBe("conf");
    expect(namespace({}, "kubectl get x -n island", "kubectl top nodes")).toBe("island");
    expect(namespace({}, "kubectl get x -n island", "kubectl get y -n other")).toBeUndefined();
    expect(namespace({}, "echo")).toBeUndefined();
  });
});

describe("names", () => {
  test("are DNS labels, told apart even where they are cut", () => {
    const s = new Sample("a");
    const graph = s.graph([]);
    expect(graphFile(graph)).toBe("p1-core-down-c");
    expect(graphObject(s.unit([]), graph)).toBe("hlp-p1-core-down-c");
    expect(slug("  恢復 Path_C! ")).toBe("path-c");
    const long = (end: string) => shorten(slug(`${"very-".repeat(14)}${end}`));
    expect(long("a")).toMatch(/^[a-z-]{54}-[0-9a-f]{8}$/);
    expect(long("a")).not.toBe(long("b"));
  });
});
