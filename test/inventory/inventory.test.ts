import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { Inventory, parseSelector, readFile } from "../../src/inventory/index.ts";
import { placeOf, SourceFile, textOf } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const inventoryOf = (text: string, path = "a.yaml") => new Inventory([readFile(new SourceFile(path, text))]);
const runbook = (script: string) =>
  `# R\n\n## P1: down\n\n### Recovery Actions\n\n#### Recovery Path A: Restart (crash)\n\n\`\`\`bash\n# Step 1: Do\n${script}\n\`\`\`\n`;

/** `code place text` of what is said of the manifests. */
async function judge(script: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const host = memoryHost({ "r.md": runbook(script), ...files });
  const { diagnostics } = await lint(["r.md"], { manifests: ["deploy"] }, host);
  return diagnostics
    .filter(({ code }) => code.startsWith("manifest/"))
    .map(({ code, span }) => `${code} ${placeOf(span)} ${textOf(span)}`);
}

const object = (kind: string, name: string, more = "", apiVersion = "v1") =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: a\n${more}`;
const deployment = (name: string) => object("Deployment", name, "", "apps/v1");

describe("files", () => {
  test("several documents, a list, and text behind the mark, each with its place", () => {
    const text = `# head\n%YAML 1.2\n--- # first\n${object("Service", "one")}...\n---\nkind: List\napiVersion: v1\nitems:\n  - {apiVersion: v1, kind: Secret, metadata: {name: two}}\n--- {apiVersion: v1, kind: Pod, metadata: {name: three}}\r\n`;
    const { objects, unread } = inventoryOf(text);
    expect(objects.map(({ kind, name, nameSpan }) => [kind, name, textOf(nameSpan)])).toEqual([
      ["Service", "one", "one"],
      ["Secret", "two", "two"],
      ["Pod", "three", "three"],
    ]);
    expect(unread).toEqual([]);
  });

  test.each([
    ["template", "a: {{ .Values.a }}\n"],
    ["template", 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "{{ .Release.Name }}-x"\n'],
    ["template", "apiVersion: v1\nkind: Pod\nmetadata: {name: '${NAME}'}\n"],
    ["syntax", "a: [1\n"],
    ["alias", "a: &a [x]\nb: *a\n"],
    ["none", "replicaCount: 3\n"],
    ["none", "- 1\n"],
    ["size", `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  a: ${"x".repeat(1024 * 1024)}\n`],
  ])("%s is not read, and nothing is thrown", (why, text) => {
    const { objects, unread } = inventoryOf(text);
    expect([objects.length, unread.map((one) => one.why)]).toEqual([0, [why]]);
  });

  test("texts of Prometheus are no templates, and definitions of kinds no notes", () => {
    const rule = `${object("PrometheusRule", "r", 'spec:\n  groups:\n    - name: g\n      rules:\n        - alert: A\n          expr: up == 0\n          annotations: {summary: "{{ $labels.pod }}"}\n', "monitoring.coreos.com/v1")}---\n${object("CustomResourceDefinition", "x", "", "apiextensions.k8s.io/v1")}`;
    const { alerts, unread } = inventoryOf(rule);
    expect([alerts.map(({ name }) => name), unread]).toEqual([["A"], []]);
  });

  test("a million of aliases ends at once, and any text is read or noted", () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 50 }, (_, at) => `k${at}: [${"*a,".repeat(9)}*a]`).join("\n")}\n`;
    expect(inventoryOf(bomb).unread).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("---\n", "a: ", "{", "}", "- ", "\n", "kind: Pod\n", "[", "\t", "%") }),
        (text) => {
          const { unread } = inventoryOf(text);
          for (const { span } of unread) expect(span.end).toBeLessThanOrEqual(text.length);
        },
      ),
      { seed: 7 },
    );
  });
});

test("every object of a file is found, in its order and at its place", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/).filter((text) => !/^(?:null|true|false)$/.test(text));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 6 }), fc.boolean(), (names, isList) => {
      const one = (text: string) => `{apiVersion: v1, kind: Secret, metadata: {name: ${text}}}`;
      const list = `apiVersion: v1\nkind: List\nitems: [${names.map(one).join(", ")}]\n`;
      const { objects, unread } = inventoryOf(isList ? list : names.map((text) => `---\n${one(text)}\n`).join(""));
      expect(objects.map((found) => found.name)).toEqual(names);
      expect(objects.map(({ nameSpan }) => textOf(nameSpan))).toEqual(names);
      expect(unread).toEqual([]);
    }),
    { seed: 7 },
  );
});

describe("nothing is called missing that may be there", () => {
  const restart = "kubectl rollout restart deployment/web -n a";
  test("a name that no manifest has is told", async () => {
    expect(await judge(restart, { "deploy/a.yaml": deployment("webs") })).toEqual([
      "manifest/known-object r.md:11:36 web",
    ]);
  });

  test.each([
    ["another namespace", { "deploy/a.yaml": deployment("webs").replace("namespace: a", "namespace: b") }],
    ["another kind", { "deploy/a.yaml": object("Service", "webs") }],
    [
      "a chart",
      { "deploy/a.yaml": `${deployment("webs")}---\n${object("HelmRelease", "w", "", "helm.toolkit.fluxcd.io/v2")}` },
    ],
    ["an operator", { "deploy/a.yaml": `${deployment("webs")}---\n${object("Site", "web", "", "example.com/v1")}` }],
    ["no namespace written", { "deploy/a.yaml": deployment("web").replace("  namespace: a\n", "") }],
  ])("%s", async (_, files) => expect(await judge(restart, files)).toEqual([]));

  test("a template may hold it; it is noted once for a folder", async () => {
    const template = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: {{ .Values.x }}}\n";
    const files = { "deploy/a.yaml": deployment("webs"), "deploy/c/b.yaml": template, "deploy/c/d.yaml": template };
    expect(await judge(restart, files)).toEqual(["manifest/readable-file deploy/c/b.yaml:3:18 {{ .Values"]);
  });

  test("what kustomize would change is not compared", async () => {
    const files = {
      "deploy/kustomization.yaml": "resources: [a.yaml]\nnamePrefix: eu-\n",
      "deploy/a.yaml": deployment("webs"),
    };
    expect(await judge(restart, files)).toEqual(["manifest/readable-file deploy/kustomization.yaml:2:1 namePrefix"]);
    const plain = { ...files, "deploy/kustomization.yaml": "resources: [a.yaml]\n" };
    expect(await judge(restart, plain)).toEqual(["manifest/known-object r.md:11:36 web"]);
  });

  test("what the runbook makes itself, and the claim of a set", async () => {
    const files = {
      "deploy/a.yaml": `${object("PersistentVolumeClaim", "other")}---\n${object("StatefulSet", "db", "spec:\n  volumeClaimTemplates:\n    - metadata: {name: data}\n", "apps/v1")}---\n${object("ConfigMap", "flags")}`,
    };
    expect(await judge("kubectl get pvc data-db-0 -n a", files)).toEqual([]);
    expect(await judge("kubectl get pvc data-db-x -n a", files)).toEqual([
      "manifest/known-object r.md:11:17 data-db-x",
    ]);
    expect(await judge("kubectl create configmap flag -n a\nkubectl get configmap flag -n a", files)).toEqual([]);
  });
});

test("selectors are read as kubectl reads them", () => {
  expect(
    parseSelector("app=a,tier in (b, c),x!=y,!old,new")?.map(({ key, op, values }) => [key, op, ...values]),
  ).toEqual([
    ["app", "in", "a"],
    ["tier", "in", "b", "c"],
    ["x", "not in", "y"],
    ["old", "not there"],
    ["new", "there"],
  ]);
  expect(parseSelector("app=<name>")).toBeUndefined();
});

test("a config names a folder of the project and no other", async () => {
  const files = { "r.md": runbook("kubectl get pods -n a"), "deploy/a.yaml": deployment("web") };
  const judged = async (path: string) => {
    const config = `runbooks:\n  - files: r.md\n    manifests: [${path}]\n`;
    return (await lint(["r.md"], {}, memoryHost({ ...files, "runbookc.yaml": config }))).diagnostics.map(
      ({ code }) => code,
    );
  };
  expect(await judged("deploy")).not.toContain("config/used");
  for (const path of ["nowhere", "../deploy", "/etc"]) expect(await judged(path)).toContain("config/used");
});
