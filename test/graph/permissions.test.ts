import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivePermissions, type Permission, type StepGraph } from "../../src/graph/index.ts";
import { kindNamed } from "../../src/graph/permissions-kinds.ts";
import { validateStepGraph } from "../../src/schema/index.ts";
import { serialize } from "../../src/source/index.ts";
import { parseShellText } from "../../src/syntax/index.ts";
import { lower, lowerPath, seed, seedSteps } from "./reading.ts";

const derive = (script: string) => derivePermissions(parseShellText(script));

/** `get apps:deployments x in other`, `list nodes everywhere`. */
function say({ group, resource, verb, name, scope, namespace }: Permission): string {
  const where = scope === "cluster" ? " everywhere" : namespace === undefined ? "" : ` in ${namespace}`;
  return `${verb} ${group === "" ? "" : `${group}:`}${resource}${name === undefined ? "" : ` ${name}`}${where}`;
}

const said = (script: string) => derive(script).permissions.map(say).sort();

describe("what a command asks", () => {
  test.each([
    ["kubectl get pods -l app=x -n other", ["list pods in other"]],
    ["kubectl -n=other get po/a deploy/b", ["get apps:deployments b in other", "get pods a in other"]],
    ["kubectl get pods --namespace other -A", ["list pods everywhere"]],
    ["kubectl get nodes -n other", ["list nodes everywhere"]],
    ["kubectl get deployments.v1.apps,svc", ["list apps:deployments", "list services"]],
    ["kubectl get pvc x -owide -w", ["get persistentvolumeclaims x", "watch persistentvolumeclaims x"]],
    ["kubectl logs x --previous -c main", ["get pods x", "get pods/log x"]],
    ["kubectl logs -f -l app=x", ["get pods/log", "list pods"]],
    [
      "kubectl exec -it deploy/x -- kubectl delete node n",
      ["create pods/exec", "get apps:deployments x", "get pods/exec", "list pods", "watch pods"],
    ],
    ["kubectl exec x -- sh -c 'kubectl get secrets'", ["create pods/exec x", "get pods x", "get pods/exec x"]],
    ["kubectl top nodes", ["list metrics.k8s.io:nodes everywhere", "list nodes everywhere"]],
    ["kubectl auth can-i --list", ["create authorization.k8s.io:selfsubjectrulesreviews everywhere"]],
    ["kubectl auth can-i --list --as=system:serviceaccount:other:sa", ["impersonate serviceaccounts sa in other"]],
    [
      "kubectl --as=ann --as-group=dev get pods",
      ["impersonate groups dev everywhere", "impersonate users ann everywhere"],
    ],
    ["kubectl rollout restart deployment x", ["get apps:deployments x", "patch apps:deployments x"]],
    [
      "kubectl scale sts/x --replicas=2 --current-replicas=3",
      ["get apps:statefulsets x", "get apps:statefulsets/scale x", "update apps:statefulsets/scale x"],
    ],
    ["kubectl uncordon n1", ["get nodes n1 everywhere", "patch nodes n1 everywhere"]],
    [
      "kubectl drain n1 --ignore-daemonsets",
      [
        "create pods/eviction everywhere",
        "get apps:daemonsets everywhere",
        "get nodes n1 everywhere",
        "get pods everywhere",
        "list pods everywhere",
        "patch nodes n1 everywhere",
      ],
    ],
    ["kubectl label node n1 a=b", ["get nodes n1 everywhere", "patch nodes n1 everywhere"]],
    ["kubectl create token sa", ["create serviceaccounts/token sa"]],
    ["kubectl describe node n1 --help", []],
    ["kubectl config set-context --current --namespace=other", []],
    ["oc get pods", ["list pods"]],
    ["echo kubectl delete pods --all", []],
    ["# kubectl delete pods --all", []],
  ])("%s", (script, expected) => expect(said(script)).toEqual(expected));

  test.each([
    ["timeout 5 kubectl get pods"],
    ["sudo -u ann /usr/bin/kubectl get pods"],
    ["watch -n 5 'kubectl get pods'"],
    ["if kubectl get pods; then echo $(kubectl get pods | wc -l); fi"],
    ["f() { kubectl get pods; }; f"],
    ["bash -c 'kubectl get pods'"],
  ])("wherever it stands: %s", (script) => expect(said(script)).toEqual(["list pods"]));

  test("is told command by command, at its place", () => {
    const script = "kubectl get pods\nwatch 'kubectl top nodes'\n";
    expect(
      derive(script).asked.map(({ start, end, permissions }) => [script.slice(start, end), permissions.length]),
    ).toEqual([
      ["kubectl get pods", 1],
      ["kubectl top nodes", 2],
    ]);
  });
});

describe("a variable", () => {
  test.each([
    ['kubectl delete pod "$POD" --wait=false', ["delete pods"], ["pods"]],
    ["kubectl get pods -l app=$APP", ["list pods"], []],
    [
      "for d in a b; do kubectl rollout restart deploy/$d; done",
      ["get apps:deployments", "patch apps:deployments"],
      ["deployments"],
    ],
    [
      "for p in $(kubectl get po -o name); do kubectl logs $p; done",
      ["get pods", "get pods/log", "list pods"],
      ["pods", "pods/log"],
    ],
    ["kubectl get po -o name | xargs kubectl delete pod --wait=false", ["delete pods", "list pods"], ["pods"]],
    ["cat names | xargs -I{} kubectl get pod {}", ["get pods"], ["pods"]],
    ["NS=other; kubectl get pods -n $NS", ["list pods in other"], []],
    ['NS="other"\nkubectl get "deployment/${NS}-x" -n "$NS"', ["get apps:deployments other-x in other"], []],
  ])("for a name widens to any name, and a constant is known: %s", (script, permissions, any) => {
    const derived = derive(script);
    expect(derived.refusals).toEqual([]);
    expect(derived.permissions.map(say).sort()).toEqual(permissions);
    expect(derived.anyNames.flatMap(({ resources }) => resources)).toEqual(any);
  });

  test.each([
    ['kubectl get "$KIND" x', "variable"],
    ["kubectl get $KIND/x", "variable"],
    ["kubectl delete $TARGET", "variable"],
    ["kubectl get po -o name | xargs kubectl delete", "variable"],
    ["kubectl $VERB pods", "verb"],
    ["kubectl get pods -n $NS", "namespace"],
    ["NS=a; NS=b; kubectl get pods -n $NS", "namespace"],
    ["NS=$1; kubectl get pods -n $NS", "namespace"],
    ["kubectl apply -f $FILE", "file"],
    ["kubectl get pods --as=$WHO", "identity"],
  ])("for anything else is refused: %s", (script, reason) => {
    expect(derive(script).refusals.map((refusal) => refusal.reason)).toEqual([reason]);
    expect(derive(script).permissions.filter(({ verb }) => verb !== "list")).toEqual([]);
  });
});

describe("what nothing can be derived from", () => {
  test.each([
    ["kubectl neat get pod x", "verb"],
    ["kubectl get widgets", "kind"],
    ["kubectl get all", "kind"],
    ["kubectl get 'pods*'", "kind"],
    ["kubectl get pods '*'", "target"],
    ["kubectl get", "target"],
    ["kubectl get pod/a b", "target"],
    ["kubectl get --raw /metrics", "open"],
    ["kubectl debug x --image=i", "open"],
    ["kubectl certificate approve x", "open"],
    ["kubectl create clusterrolebinding x --clusterrole=admin --user=ann", "open"],
    ["kubectl apply -f https://example.com/x.yaml", "file"],
    ["kubectl apply -f infrastructure/x.yaml", "file"],
    ["kubectl apply -k overlays/x", "file"],
    ["kubectl get cm x -o yaml | sed s/a/b/ | kubectl apply -f -", "file"],
    ["kubectl --context other get pods", "identity"],
    ["kubectl --kubeconfig=/tmp/x get pods", "identity"],
    ["helm rollback x 1", "tool"],
  ])("is refused: %s", (script, reason) => {
    const [refusal] = derive(script).refusals;
    expect(refusal).toMatchObject({ reason });
    expect(script.slice(refusal?.start, refusal?.end)).toBe(refusal?.text);
  });
});

describe("a manifest in the script", () => {
  const object = (kind: string, name: string, more = "") =>
    `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n${more}`;

  test.each([
    [`kubectl apply -f - <<'EOF'\n${object("ConfigMap", "a")}EOF`],
    [`cat <<EOF | kubectl apply -f -\n${object("ConfigMap", "a")}EOF`],
    [`cat > /tmp/x.yaml <<'EOF'\n${object("ConfigMap", "a")}EOF\nkubectl apply -f /tmp/x.yaml`],
    [`A=a\nkubectl apply -f - <<EOF\n${object("ConfigMap", "$A")}EOF`],
  ])("says what may be touched: %s", (script) => {
    expect(said(script)).toEqual(["create configmaps", "get configmaps a", "patch configmaps a"]);
  });

  test("may hold several objects, of several namespaces, and lists", () => {
    const text = `${object("Secret", "a", "  namespace: other\n")}---\n{apiVersion: v1, kind: List, items: [{apiVersion: apps/v1, kind: Deployment, metadata: {name: b}}]}\n`;
    expect(said(`kubectl delete --wait=false -n island -f - <<'EOF'\n${text}EOF`)).toEqual([
      "delete apps:deployments b in island",
      "delete secrets a in other",
    ]);
  });

  test("with an open name is for any, and with an open kind for none", () => {
    expect(said(`kubectl delete --wait=false -f - <<EOF\n${object("ConfigMap", "$A")}EOF`)).toEqual([
      "delete configmaps",
    ]);
    const refused = derive(`kubectl delete -f - <<EOF\n${object("$KIND", "a")}EOF`);
    expect(refused.refusals).toMatchObject([{ reason: "file" }]);
  });

  test("may be told by the sidecar", () => {
    const step = (kind: string) =>
      lowerPath("kubectl apply -f config/x.yaml", {
        "core-down/a/1": {
          files: { "config/x.yaml": { objects: [{ apiVersion: "v1", kind, name: "x" }], reason: "we know it" } },
        },
      }).nodes.at(-1);
    const known = step("ConfigMap");
    expect(known !== undefined && "script" in known && known.script.permissions?.map(say)).toEqual([
      "create configmaps",
      "get configmaps x",
      "patch configmaps x",
    ]);
    const unlisted = step("Widget");
    expect(unlisted !== undefined && "script" in unlisted && unlisted.script.permissions).toBeUndefined();
  });
});

test("kinds are known by all their names, and by no other", () => {
  for (const name of ["deploy", "deployment", "Deployments", "deployments.apps", "deployments.v1.apps"])
    expect(kindNamed(name), name).toEqual({ group: "apps", resource: "deployments", namespaced: true });
  expect(kindNamed("events")?.group).toBe("");
  expect(kindNamed("events.events.k8s.io")?.group).toBe("events.k8s.io");
  for (const name of ["", "*", "deploymentss", "deployments.batch", "all"])
    expect(kindNamed(name), name).toBeUndefined();
});

describe("a step", () => {
  test("keeps what it asks, and the emergency runbook refuses one step only where its sidecar says nothing", () => {
    const refusedIn = (made: readonly StepGraph[]) =>
      made
        .flatMap(({ nodes }) => nodes)
        .filter((node) => "script" in node && node.script.permissions === undefined)
        .map(({ id }) => id);
    const { graphs } = lower(seed, {}, seedSteps());
    expect(refusedIn(graphs)).toEqual([]);
    expect(refusedIn(lower(seed).graphs)).toEqual(["executor-core-down/b/2"]);
    expect(graphs.flatMap((graph) => validateStepGraph(serialize(graph)))).toEqual([]);
  });

  test("is asked for what will run, not for what was written", () => {
    const [node] = lowerPath("kubectl get pods -w").nodes;
    expect(node !== undefined && "script" in node && node.script.permissions?.map(say)).toEqual(["list pods"]);
  });
});

test("there is never a wildcard, whatever the words are", () => {
  const word = fc.constantFrom(
    ..."* pods po/* deploy/x $X -A -n * -n=* --all -l app=* --as=* -f - get delete patch exec apply scale logs -- '*' \"*\" x* svc,* --raw /* --subresource=*".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const { permissions } = derive(`kubectl ${words.join(" ")}`);
      expect(permissions.filter((permission) => JSON.stringify(permission).includes("*"))).toEqual([]);
    }),
    { numRuns: 2000, seed: 7 },
  );
});
