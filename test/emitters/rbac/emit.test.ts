import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../../src/compiler/index.ts";
import type { rbac } from "../../../src/schema/index.ts";
import { Slice, SourceFile } from "../../../src/source/index.ts";
import { parseYaml } from "../../../src/syntax/index.ts";
import { memoryHost } from "../../../src/testing/index.ts";
import { Authoriser, type RbacObject, type Rule } from "./authoriser.ts";
import { idleParts } from "./idle.ts";

const digest = "0".repeat(64);
const config = `runbooks:\n  - {files: "**", id: core, namespace: island, image: "registry.example.com/tools@sha256:${digest}"}\n`;

/** The accounts of a runbook with one diagnosis or one recovery path, and what is said of them. */
async function emit(script: string, section: "diagnosis" | "recovery" = "recovery") {
  const heading =
    section === "diagnosis"
      ? "### Diagnostic Steps\n\n#### Step 1: Look"
      : "### Recovery Actions\n\n#### Recovery Path A: Go";
  const runbook = `# Core\n\n## P1: core-down (Down)\n\n${heading}\n\n\`\`\`bash\n# Step 1: Do it\n${script}\n\`\`\`\n`;
  const { files, diagnostics } = await compile(
    ["runbook.md"],
    { version: "0.1.0" },
    memoryHost({ "runbook.md": runbook, "runbookc.yaml": config }),
  );
  const emitted = files.filter(({ path }) => path.includes("/rbac/"));
  const objects = emitted.flatMap(({ path, content }): RbacObject[] => {
    const { value } = parseYaml(Slice.of(new SourceFile(path, content).span(0, content.length)));
    return (value as rbac.Rbac).items;
  });
  const said = diagnostics.filter(({ code }) => code.startsWith("rbac/")).map(({ code }) => code.slice("rbac/".length));
  const manifest = files.find(({ path }) => path.endsWith("manifest.json"))?.content ?? "";
  return { emitted, objects, said, manifest };
}

const placeOf = ({ kind, metadata }: RbacObject) =>
  `${kind} ${"namespace" in metadata ? `${metadata.namespace}/` : ""}${metadata.name}`;

describe("the emitter", () => {
  test("gives rights in another namespace there, to the account of its own", async () => {
    const { objects, said } = await emit("kubectl get pods -n island\nkubectl get secret x -n other");
    expect(said).toEqual([]);
    expect(objects.map(placeOf)).toEqual([
      "ServiceAccount island/core-p1-core-down-a",
      "Role island/core-p1-core-down-a",
      "RoleBinding island/core-p1-core-down-a",
      "Role other/core-p1-core-down-a",
      "RoleBinding other/core-p1-core-down-a",
    ]);
    const authoriser = new Authoriser(objects);
    const secret = { verb: "get", group: "", resource: "secrets", name: "x", namespace: "other" };
    expect(authoriser.allows("island/core-p1-core-down-a", secret)).toBe(true);
    expect(authoriser.allows("other/core-p1-core-down-a", secret)).toBe(false);
    expect(authoriser.allows("island/core-p1-core-down-a", { ...secret, namespace: "island" })).toBe(false);
  });

  test("keeps what is asked of the cluster in a file of its own, and says so", async () => {
    const { emitted, said, manifest } = await emit("kubectl cordon n1");
    expect(said).toEqual(["cluster-scope"]);
    expect(emitted.map(({ path }) => path.split("/").at(-1))).toEqual([
      "p1-core-down-a.cluster.yaml",
      "p1-core-down-a.yaml",
    ]);
    expect(emitted[0]?.content).toContain("      # runbook line 11\n");
    expect(manifest).toContain('"/items/0/rules/0": "runbook.md#L11"');
  });

  test("gives a path without kubectl an account that can do nothing but report", async () => {
    const { objects } = await emit("curl -f http://core/healthz");
    const rules = objects.flatMap((object) => ("rules" in object ? object.rules : []));
    expect(rules).toEqual([
      { apiGroups: ["argoproj.io"], resources: ["workflowtaskresults"], verbs: ["create", "patch"] },
    ]);
  });

  test.each([
    ["kubectl expose deploy/x -n island --name=y --port=80", ["read-only-diagnosis"]],
    [
      "kubectl diff -n island -f - <<'EOF'\n{apiVersion: v1, kind: Secret, metadata: {name: x}}\nEOF",
      ["read-only-diagnosis"],
    ],
    ["kubectl widget list", ["derivable"]],
  ])("gives a diagnosis no account for: %s", async (script, codes) => {
    const { emitted, said } = await emit(script, "diagnosis");
    expect([said, emitted]).toEqual([codes, []]);
  });

  test("lets a diagnosis look, also from within a container", async () => {
    const { emitted, said } = await emit("kubectl exec deploy/x -n island -- cat /etc/config", "diagnosis");
    expect([said, emitted.length]).toEqual([[], 1]);
  });

  test("says a rule once, and gives names only where no other command needs any", async () => {
    const { objects } = await emit(
      "kubectl get pod a b -n island\nkubectl delete pod b --wait=false -n island\nkubectl get cm x -n island\nkubectl get cm -n island -l a=b",
    );
    const rules = objects.flatMap((object) => ("rules" in object ? object.rules : []));
    const short = rules.map(({ resources, resourceNames = [], verbs }) => [resources, resourceNames, verbs].join(" "));
    expect(short).toEqual([
      "configmaps  list",
      "configmaps x get",
      "pods a get",
      "pods b get,delete",
      "workflowtaskresults  create,patch",
    ]);
  });

  test("never gives all of anything, whatever a path says", async () => {
    const words = fc.constantFrom(
      "get",
      "delete",
      "pods",
      "'*'",
      "deploy/x",
      "-A",
      "--all",
      "-n",
      "*",
      "$X",
      "-l",
      "a=*",
    );
    const verb = fc.constantFrom("get", "delete");
    const kind = fc.constantFrom("pods", "deploy/x", "deploy");
    const rest = fc.array(words, { maxLength: 4 });
    const whole = fc.tuple(verb, kind, rest).map(([first, second, others]) => [first, second, ...others]);
    let given = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(whole, fc.array(words, { maxLength: 6 })), async (line) => {
        const { objects } = await emit(`kubectl ${line.join(" ")}`);
        if (objects.length > 0) given++;
        expect(JSON.stringify(objects)).not.toContain("*");
      }),
      { numRuns: 120, seed: 5 },
    );
    // A line that is refused gives nothing to look at.
    expect(given).toBeGreaterThan(15);
  });
});

describe("the model of the authoriser", () => {
  const bound = (rule: Rule): Authoriser => {
    const metadata = { name: "a", namespace: "n", labels: {}, annotations: {} };
    return new Authoriser([
      { apiVersion: "rbac.authorization.k8s.io/v1", kind: "Role", metadata, rules: [rule] },
      {
        apiVersion: "rbac.authorization.k8s.io/v1",
        kind: "RoleBinding",
        metadata,
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "Role", name: "a" },
        subjects: [{ kind: "ServiceAccount", name: "s", namespace: "n" }],
      },
    ]);
  };
  const get = { verb: "get", group: "", resource: "pods", name: "p", namespace: "n" };
  const rule: Rule = { apiGroups: [""], resources: ["pods"], verbs: ["get", "list"] };

  test.each([
    [rule, get, true],
    [rule, { ...get, resource: "pods/log" }, false],
    [{ ...rule, resources: ["pods/log"] }, get, false],
    [rule, { ...get, group: "apps" }, false],
    [rule, { ...get, verb: "delete" }, false],
    [rule, { ...get, namespace: "m" }, false],
    [{ ...rule, resourceNames: ["p"] }, get, true],
    [{ ...rule, resourceNames: ["q"] }, get, false],
    [{ ...rule, resourceNames: ["p"] }, { verb: "list", group: "", resource: "pods", namespace: "n" }, false],
    [rule, { verb: "list", group: "", resource: "pods" }, false],
  ])("%j: %j is %s", (one, request, allowed) => {
    expect(bound(one).allows("n/s", request)).toBe(allowed);
    expect(bound(one).allows("n/t", request)).toBe(false);
  });

  test("finds what is idle", async () => {
    const { objects } = await emit("kubectl get pods a b -n island");
    const requests = ["a", "b"].map((name) => ({ ...get, name, namespace: "island" }));
    const account = "island/core-p1-core-down-a";
    const results = ["create", "patch"].map((verb) => ({
      verb,
      group: "argoproj.io",
      resource: "workflowtaskresults",
      namespace: "island",
    }));
    expect(idleParts(objects, account, [...requests, ...results])).toEqual([]);
    expect(idleParts(objects, account, [...requests, ...results].slice(1))).toEqual([
      "Role core-p1-core-down-a, rule 0: a",
    ]);
    expect(idleParts(objects, account, [...requests, ...results].slice(0, -1))).toEqual([
      "Role core-p1-core-down-a, rule 1: patch",
    ]);
  });
});
