import { describe, expect, test } from "vitest";
import { kubectlCommands } from "../../src/graph/index.ts";
import { parseShellText } from "../../src/syntax/index.ts";

describe("kubectlCommands", () => {
  test.each([
    ["kubectl get pods -n island", [{ namespace: "island", workloads: [] }]],
    [
      "kubectl -n=island get pods; kubectl get pvc --namespace other x",
      [
        { namespace: "island", workloads: [] },
        { namespace: "other", workloads: [] },
      ],
    ],
    [
      "kubectl exec deployment/core -n island -- \\\n  curl -n 5 x | head -n 3",
      [{ namespace: "island", workloads: [{ kind: "deployment", name: "core" }] }],
    ],
    ["kubectl scale \\\n deployment core --replicas=1", [{ workloads: [{ kind: "deployment", name: "core" }] }]],
    [
      "watch -n 10 'kubectl rollout status sts/db --namespace=\"island\"'",
      [{ namespace: "island", workloads: [{ kind: "statefulset", name: "db" }] }],
    ],
    [
      "for p in $(kubectl get pods -o name -n $NS); do kubectl logs -n $NS $p; done",
      [{ workloads: [] }, { workloads: [] }],
    ],
    ["# kubectl delete ns x -n x\necho hi", []],
    ["kubectl rollout restart deploy.apps/core", [{ workloads: [{ kind: "deployment", name: "core" }] }]],
  ])("%s", (script, commands) => expect(kubectlCommands(parseShellText(script))).toEqual(commands));
});
