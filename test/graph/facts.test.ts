import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedOf, factsOf } from "../../src/graph/index.ts";
import { parseShellText } from "../../src/syntax/index.ts";
import { lower, lowerPath, seed, seedSteps } from "./reading.ts";

/** What is known of the commands of a script that is one step. */
function facts(script: string) {
  const [node] = lowerPath(`# Step 1: Do it\n${script}`).nodes.filter((one) => "script" in one);
  if (node === undefined || !("script" in node)) throw new Error("there is no step");
  return factsOf(node, {});
}

const first = (script: string) => facts(script)[0];

describe("how a command ends", () => {
  test.each([
    ["grep x file", { how: "at-once", decidedBy: "table" }],
    ["kubectl get pods", { how: "answer", decidedBy: "table" }],
    ["kubectl get pods --request-timeout=5s", { how: "answer", atMost: 5_000, decidedBy: "text" }],
    ["kubectl config view", { how: "at-once", decidedBy: "table" }],
    ["kubectl rollout restart deploy/x", { how: "answer", decidedBy: "table" }],
    ["kubectl rollout status deploy/x", { how: "wait", atMost: 600_000, decidedBy: "table" }],
    ["kubectl rollout status deploy/x --timeout=2m30s", { how: "wait", atMost: 150_000, decidedBy: "text" }],
    ["kubectl wait --for=condition=ready pod/x", { how: "wait", atMost: 30_000, decidedBy: "table" }],
    ["kubectl delete pod x", { how: "wait", decidedBy: "table" }],
    ["kubectl delete pod x --wait=false", { how: "answer", decidedBy: "table" }],
    ["kubectl drain node-1 --timeout 90s", { how: "wait", atMost: 90_000, decidedBy: "text" }],
    ["timeout 60 kubectl delete pod x", { how: "wait", atMost: 60_000, decidedBy: "text" }],
    ["timeout -k 5 1m frobnicate", { how: "wait", atMost: 60_000, decidedBy: "text" }],
    ["kubectl port-forward svc/x 8080:80", { how: "never", decidedBy: "table" }],
    ["kubectl exec deploy/x -- cat /etc/hosts", { how: "answer", decidedBy: "table" }],
    ["kubectl exec deploy/x -- sh -c 'sleep 5; date'", { how: "wait", atMost: 5_000, decidedBy: "text" }],
    ["curl -m 7 https://x.example", { how: "answer", atMost: 7_000, decidedBy: "text" }],
    ["helm list", { how: "answer", decidedBy: "table" }],
    ["helm upgrade x ./x", { how: "wait", decidedBy: "table" }],
    ["systemctl restart x", { how: "wait", decidedBy: "table" }],
    ["systemctl restart x --no-block", { how: "answer", decidedBy: "table" }],
    ["argo submit x.yaml --wait", { how: "wait", decidedBy: "table" }],
    ["argo logs x --follow", { how: "never", decidedBy: "table" }],
    ["helm frobnicate", { how: "unknown" }],
    ["journalctl -u x -n 50", { how: "at-once", decidedBy: "table" }],
    ["kubectl rollout status deploy/x --watch=false", { how: "answer", decidedBy: "table" }],
    ["frobnicate", { how: "unknown" }],
    ["read -p 'Name: ' NAME", { how: "never", decidedBy: "table" }],
    ["while true; do date; done", { how: "never", decidedBy: "table" }],
    ["kubectl exec -it deploy/x -- bash", { how: "never", decidedBy: "table" }],
    ["logger -f", { how: "unknown" }],
  ])("%s", (script, ending) => expect(first(script)?.ends).toEqual(ending));

  test("what no table has neither ends at once nor reads", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^zz[a-z]{1,10}$/), fc.constantFrom("", " get", " -f x"), (name, rest) => {
        expect(first(`${name}${rest}`)).toMatchObject({ effect: "unknown", ends: { how: "unknown" } });
      }),
    );
  });
});

test.each([
  ["grep x f", { codes: [1], means: "nothing matches" }],
  ["kubectl exec deploy/x -- grep x f", { codes: [1], means: "nothing matches" }],
  ["jq -e .ok f", { codes: [1, 4], means: "false, null or nothing" }],
  ["jq .ok f", undefined],
  ["curl -sf https://x.example", { codes: [22], means: "the server answers with 400 or more" }],
  ["curl -s https://x.example", undefined],
  ["kubectl diff -f x.yaml", { codes: [1], means: "they differ" }],
  ["kubectl auth can-i get pods", { codes: [1], means: "no" }],
  ["kubectl auth can-i --list", undefined],
  ["kubectl get pod x", undefined],
  ["systemctl is-active x", { codes: [3], means: "it does not run" }],
  ["[ -f x ]", { codes: [1], means: "it does not hold" }],
])("the exit code by which `%s` says no", (script, noMatch) => expect(first(script)?.noMatch).toEqual(noMatch));

test.each([
  ["kubectl get pods > /tmp/a.txt", [], ["/tmp/a.txt"]],
  ["kubectl get pods >> /tmp/a.txt 2>/dev/null", [], ["/tmp/a.txt"]],
  ["wc -l < /tmp/a.txt", ["/tmp/a.txt"], []],
  ["grep -A 3 x a.log b.log", ["a.log", "b.log"], []],
  ["grep -e x a.log", ["a.log"], []],
  ["sed -i 's/a/b/' conf.ini", ["conf.ini"], ["conf.ini"]],
  ["sed -n -e 1p conf.ini", ["conf.ini"], []],
  ["awk -F : '{print $1}' /etc/passwd", ["/etc/passwd"], []],
  ["source env.sh", ["env.sh"], []],
  ["python3 repair.py --all", ["repair.py"], []],
  ["python3 -m json.tool", [], []],
  ["cp a b /tmp", ["a", "b"], ["/tmp"]],
  ["tee -a out.txt", [], ["out.txt"]],
  ["kubectl apply -f a.yaml --filename=b.yaml", ["a.yaml", "b.yaml"], []],
  ["kubectl apply -f -", [], []],
  ["kubectl apply -f https://x.example/a.yaml", [], []],
  ["kubectl logs -f deploy/x", [], []],
  ["curl -o page.html https://x.example", [], ["page.html"]],
  ["kubectl exec deploy/x -- cat /etc/a > b", ["/etc/a*"], ["b"]],
  ['head -n 3 "$FILE"', ['"$FILE"'], []],
])("what `%s` reads and writes", (script, reads, writes) => {
  const [command] = facts(script);
  const names = (files: typeof command & object extends { reads: infer F } ? F : never) =>
    files.map(({ path, inContainer }) => `${path}${inContainer ? "*" : ""}`);
  expect([names(command?.reads ?? []), names(command?.writes ?? [])]).toEqual([reads, writes]);
});

test("a terminal is wanted until a rewrite takes it away", () => {
  expect(first("kubectl exec -it deploy/x -- date")).toMatchObject({ wants: "nobody" });
  expect(first("kubectl exec -it deploy/x -- bash")).toMatchObject({ wants: "person" });
  expect(first("kubectl edit deploy/x")).toMatchObject({ wants: "person" });
});

test("permissions stand with the command that needs them, refusals too", () => {
  const [get, apply] = facts("kubectl get pods -n a\nkubectl apply -f unknown.yaml");
  expect(get?.permissions).toEqual([{ group: "", resource: "pods", verb: "list", scope: "namespace", namespace: "a" }]);
  expect(apply).toMatchObject({ permissions: [], refused: "unknown.yaml" });
});

test("what we add around a command is not shown as a command of the author", () => {
  const { graphs } = lower(seed, {}, seedSteps());
  const steps = seedSteps();
  const texts = graphs.flatMap(({ nodes }) =>
    nodes.flatMap((node) => ("script" in node ? factsOf(node, steps[node.id] ?? {}).map(({ text }) => text) : [])),
  );
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.filter((text) => /rb_|\$\? -eq 1/.test(text))).toEqual([]);
});

describe("what a script is expected to take", () => {
  const expected = (script: string) => expectedOf(parseShellText(script));
  test.each([
    ["date", { atLeast: 0, atMost: 0, decidedBy: "table" }],
    ["sleep 90", { atLeast: 90_000, atMost: 90_000, decidedBy: "text" }],
    ["kubectl get pods | grep x | tail -1", { atLeast: 0, atMost: 2_000, decidedBy: "table" }],
    ["kubectl get pods\nsleep 5", { atLeast: 5_000, atMost: 7_000, decidedBy: "table" }],
    ["kubectl rollout status deploy/x --timeout=60s", { atLeast: 0, atMost: 60_000, decidedBy: "text" }],
    ["kubectl rollout status deploy/x", { atLeast: 0, atMost: 600_000, decidedBy: "table" }],
    ["kubectl delete pod x", undefined],
    ["for pod in $PODS; do kubectl get $pod; done", undefined],
    ["for pod in $PODS; do echo $pod; done", { atLeast: 0, atMost: 0, decidedBy: "table" }],
    ["frobnicate", undefined],
  ])("%s", (script, time) => expect(expected(script)).toEqual(time));
});
