import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { derivePermissions, type Permission } from "../../src/graph/index.ts";
import { parseShellText } from "../../src/syntax/index.ts";
import { describeWith } from "../tools.ts";
import { ApiServer, type SeenRequest } from "./api-server.ts";

const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: core, namespace: island}\n";
const fresh = config.replace("name: core", "name: missing");

/** Commands, each with what is derived of it and kubectl asks only at times, which is not this time. */
const commands: readonly (readonly [command: string, atTimes?: string])[] = [
  ["kubectl get pods -l app=x"],
  ["kubectl get pods,svc"],
  ["kubectl get deploy/core svc/core"],
  ["kubectl get pod core-0 core-1"],
  ["kubectl get pods -A"],
  ["kubectl get pods -n other"],
  ["kubectl get deployment core -w --request-timeout=1s"],
  ["kubectl get deployment core --subresource=scale"],
  ["kubectl get events --field-selector involvedObject.kind=Pod"],
  ["kubectl events --for deployment/core"],
  ["kubectl describe deployment core"],
  ["kubectl describe pod -l app=x"],
  ["kubectl describe sts core"],
  ["kubectl describe svc core"],
  ["kubectl describe pvc core"],
  ["kubectl describe secret core"],
  ["kubectl describe configmap core"],
  ["kubectl describe node n1"],
  ["kubectl describe ns core"],
  ["kubectl describe sa core"],
  ["kubectl describe job core --show-events=false"],
  ["kubectl logs -l app=x --tail=2 --all-containers"],
  ["kubectl logs core-0 --previous"],
  ["kubectl logs deployment/none --pod-running-timeout=2s"],
  ["kubectl exec deployment/none --pod-running-timeout=2s -- ls"],
  ["kubectl exec core-0 -c main -- ls"],
  ["kubectl cp core-0:/tmp/x /tmp/x"],
  ["kubectl rollout restart deployment/core"],
  ["kubectl rollout status deployment/core --timeout=5s"],
  ["kubectl rollout status sts -l app=x --timeout=5s"],
  ["kubectl rollout history deployment/core"],
  ["kubectl rollout history deployment"],
  ["kubectl rollout undo deployment/core"],
  ["kubectl rollout undo deployment/core --dry-run=client"],
  ["kubectl rollout undo sts/core"],
  ["kubectl rollout pause deployment/core"],
  [`kubectl patch deployment core -p '{"spec":{"paused":true}}'`],
  ["kubectl scale deployment core --replicas=1"],
  ["kubectl scale deployment core --replicas=1 --timeout=3s"],
  ["kubectl scale deployment -l app=x --replicas=1"],
  ["kubectl wait --for=condition=Ready pod -l app=x --timeout=2s"],
  ["kubectl wait --for=condition=Available deployment/core --timeout=2s"],
  ["kubectl wait --for=delete pod -l app=x --timeout=2s"],
  ["kubectl wait --for=create deployment/core --timeout=2s"],
  ["kubectl top nodes"],
  ["kubectl top node n1"],
  ["kubectl top pods -l app=x --containers"],
  ["kubectl auth can-i --list"],
  ["kubectl auth can-i get pods"],
  ["kubectl auth whoami"],
  [`kubectl apply --validate=false -f - <<'EOF'\n${config}EOF`, "create configmaps"],
  [`kubectl apply --validate=false -f - <<'EOF'\n${fresh}EOF`, "patch configmaps"],
  [`kubectl apply --validate=false --server-side -f - <<'EOF'\n${config}EOF`, "create configmaps"],
  [`kubectl create --validate=false -f - <<'EOF'\n${config}EOF`],
  [`kubectl replace --validate=false -f - <<'EOF'\n${config}EOF`],
  [`cat <<'EOF' | kubectl delete -f -\n${config}EOF`],
  ["kubectl create configmap made --from-literal=a=b"],
  ["kubectl create job made --from=cronjob/core"],
  ["kubectl create job made --from=cronjob/core --dry-run=client -o yaml"],
  ["kubectl delete pod core-0 --now"],
  ["kubectl delete pods -l app=x"],
  ["kubectl delete pod core-0 --wait=false"],
  ["kubectl label pods -l app=x a=b"],
  ["kubectl annotate deployment core a=b --overwrite"],
  ["kubectl annotate deployment core --list"],
  ["kubectl taint nodes n1 a=b:NoSchedule"],
  ["kubectl cordon n1"],
  ["kubectl set image deployment/core main=j"],
  ["kubectl set env deployment/core --from=configmap/core"],
  ["kubectl set env deployment/core --list"],
  ["kubectl expose deployment core --port=80"],
  ["kubectl run made --image=i --restart=Never"],
  ["kubectl cluster-info"],
  ["kubectl api-resources"],
  ["kubectl version"],
  ["kubectl config view"],
];

describeWith(["kubectl"], "kubectl asks what is derived, and nothing else", () => {
  const home = mkdtempSync(join(tmpdir(), "runbookc-"));
  const server = new ApiServer();

  beforeAll(async () => {
    const clusters = [{ name: "c", cluster: { server: await server.start() } }];
    const users = [{ name: "u", user: { token: "t" } }];
    const contexts = [{ name: "c", context: { cluster: "c", user: "u", namespace: "island" } }];
    const settings = { apiVersion: "v1", kind: "Config", clusters, users, contexts, "current-context": "c" };
    writeFileSync(join(home, "config"), JSON.stringify(settings));
  });
  afterAll(() => {
    server.stop();
    rmSync(home, { recursive: true });
  });

  async function play(script: string): Promise<readonly SeenRequest[]> {
    server.seen.length = 0;
    const env = { PATH: process.env["PATH"], HOME: home, KUBECONFIG: join(home, "config") };
    await new Promise((resolve) => {
      spawn("timeout", ["20", "bash", "-c", script], { env, stdio: "ignore" }).on("close", resolve);
    });
    // Where an object is missing kubectl asks whether its namespace is, and does without an answer.
    return server.seen.filter(
      ({ verb, resource, name }) => !(verb === "get" && resource === "namespaces" && name === "island"),
    );
  }

  test.each(commands.map(([command, atTimes]) => ({ command, atTimes })))(
    "$command",
    async ({ command, atTimes = "" }) => {
      const { permissions, refusals } = derivePermissions(parseShellText(command));
      expect(refusals).toEqual([]);
      const seen = await play(command);
      expect(seen.filter((request) => !permissions.some((permission) => allows(permission, request)))).toEqual([]);
      const idle = permissions.filter((permission) => !seen.some((request) => allows(permission, request)));
      expect(idle.map(({ verb, resource }) => `${verb} ${resource}`).join(", ")).toBe(atTimes);
    },
  );

  test("as another account", async () => {
    const seen = await play("kubectl auth can-i --list --as=system:serviceaccount:island:sa");
    expect(seen).toEqual([
      {
        verb: "create",
        group: "authorization.k8s.io",
        resource: "selfsubjectrulesreviews",
        as: "system:serviceaccount:island:sa",
      },
    ]);
  });
});

/** A permission without a namespace is for that of the pod. */
function allows(
  { group, resource, verb, name, scope, namespace = "island" }: Permission,
  request: SeenRequest,
): boolean {
  return (
    group === request.group &&
    resource === request.resource &&
    verb === request.verb &&
    (name === undefined || name === request.name) &&
    (scope === "cluster" ? request.namespace === undefined : request.namespace === namespace)
  );
}
