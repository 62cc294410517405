import { describe, expect, test } from "vitest";
import { fileUses, filesWritten, type Repository } from "../../src/graph/index.ts";
import { parseShellText } from "../../src/syntax/index.ts";
import { lower, lowerPath } from "./reading.ts";

const read = (script: string) =>
  fileUses(parseShellText(script)).map(({ path, moved }) => (moved ? `${path} moved` : path));

describe("files of the repository", () => {
  test.each([
    ["kubectl apply -f infra/a.yaml -n x", ["infra/a.yaml"]],
    ["kubectl -n x apply --filename=infra/a.yaml,infra/b.yaml", ["infra/a.yaml", "infra/b.yaml"]],
    ["oc replace -finfra/a.yaml", ["infra/a.yaml"]],
    ["kubectl apply -k infra", ["infra"]],
    ["kubectl patch deployment x --patch-file infra/p.json", ["infra/p.json"]],
    [
      "kubectl create configmap x --from-file=key=infra/a.txt --from-env-file infra/b.env",
      ["infra/a.txt", "infra/b.env"],
    ],
    ["timeout 60 kubectl delete -f a.yaml", ["a.yaml"]],
    ["sh -c 'kubectl apply -f infra/a.yaml'", ["infra/a.yaml"]],
    ["helm upgrade x chart --values infra/v.yaml -f infra/w.yaml", ["infra/v.yaml", "infra/w.yaml"]],
    [
      "curl -X POST -d @infra/a.json -T infra/b.json -F 'x=@infra/c.json;type=a' http://h",
      ["infra/a.json", "infra/b.json", "infra/c.json"],
    ],
    ["jq -f infra/a.jq", ["infra/a.jq"]],
    ["bash scripts/restore.sh --all", ["scripts/restore.sh"]],
    [". ./scripts/env.sh", ["./scripts/env.sh"]],
    ["./scripts/restore.sh --all", ["./scripts/restore.sh"]],
    ["python3 scripts/a.py", ["scripts/a.py"]],
    ["cat infra/a.yaml | kubectl apply -f -", ["infra/a.yaml"]],
    ["psql < infra/a.sql", ["infra/a.sql"]],
    ["cd infra && kubectl apply -f a.yaml", ["a.yaml moved"]],
    ["kubectl apply -f a/1.yaml; cd b", ["a/1.yaml"]],
  ])("%j reads %j", (script, paths) => {
    expect(read(script)).toEqual(paths);
  });

  test.each([
    ["kubectl logs -f deployment/core"],
    ["kubectl apply -f - < /tmp/a.yaml"],
    ["kubectl apply -f https://example.com/a.yaml -f /runbook/a.yaml -f ~/a.yaml"],
    ['kubectl apply -f "$FILE" -f infra/*.yaml -f <FILE>'],
    ["kubectl exec deployment/x -- cat etc/a.yaml"],
    ["kubectl exec deployment/x -- sh -c 'cat etc/a.yaml'"],
    ["curl -d 'a=b' -d @- http://h"],
    ["bash -c 'true'; python3 -m json.tool; cat; cat a.txt; tail -n 5 log"],
    ["kubectl get cm x -o yaml > infra/a.yaml && kubectl apply -f infra/a.yaml"],
    ["kubectl get cm x -o yaml | tee ./infra/a.yaml; kubectl apply -f infra/a.yaml"],
    ["sed -i s/a/b/ infra/a.yaml; kubectl apply -f infra/a.yaml"],
    ["curl -o infra/a.yaml http://h; cp infra/a.yaml infra/b.yaml; kubectl apply -f infra/b.yaml"],
  ])("%j reads none", (script) => {
    expect(read(script)).toEqual([]);
  });

  test("written are those that a redirection, or a program that writes, names", () => {
    expect(
      filesWritten(parseShellText("a > x/1; b >> ./x/2; c | tee x/3; mv p x/4; d > /tmp/5; wget -O x/6 u")),
    ).toEqual(["x/1", "x/2", "x/3", "x/4", "x/6"]);
  });
});

describe("a step", () => {
  const one: Repository = (name) =>
    name.endsWith("a.yaml")
      ? {
          path: "infra/a.yaml",
          sha256: "0".repeat(64),
          text: "apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: other}\n",
        }
      : { path: name, unfit: "absent" };
  const path = (fence: string, repository = one) =>
    lower(
      `# C\n\n## P1: core-down (All)\n\n### Recovery Actions\n\n#### Recovery Path A: R (c)\n\n\`\`\`bash\n${fence}\n\`\`\`\n`,
      {},
      {},
      repository,
    ).graphs[0]?.nodes.flatMap((node) => ("script" in node ? [node.script] : [])) ?? [];

  test("carries its files along once, and asks for the rights to the objects in them", () => {
    const [script] = path(
      "kubectl apply -f infra/a.yaml -f ./infra/a.yaml -f infra/b.yaml --dry-run=server || kubectl apply -f infra/a.yaml",
    );
    expect(script?.files.map((file) => file.path)).toEqual(["infra/a.yaml"]);
    const [only] = path("kubectl apply -f ./infra/a.yaml");
    expect(only?.permissions).toEqual([
      { group: "", resource: "secrets", verb: "create", scope: "namespace", namespace: "other" },
      { group: "", resource: "secrets", verb: "get", name: "s", scope: "namespace", namespace: "other" },
      { group: "", resource: "secrets", verb: "patch", name: "s", scope: "namespace", namespace: "other" },
    ]);
  });

  test("asks for what the shell scripts ask that it runs, and carries along what they read", () => {
    const files = new Map([
      [
        "ops/restore.sh",
        "#!/usr/bin/env bash\nsource ops/lib.sh\nkubectl delete pod core-0 -n island\n./ops/restore.sh\n",
      ],
      ["ops/lib.sh", "kubectl apply -f ops/a.yaml -n island\n"],
      ["ops/a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\n"],
      ["ops/bad.sh", "kubectl apply -f ops/none.yaml\n"],
    ]);
    const look = (name: string) => {
      const path = name.replace(/^\.\//, "");
      const text = files.get(path);
      return text === undefined ? { path, unfit: "absent" as const } : { path, text, sha256: "0".repeat(64) };
    };
    const [script] = path("timeout 60 ./ops/restore.sh", look);
    expect(script?.files.map((file) => file.path)).toEqual(["ops/a.yaml", "ops/lib.sh", "ops/restore.sh"]);
    expect(script?.permissions?.map(({ verb, resource, name }) => `${verb} ${resource} ${name ?? ""}`.trim())).toEqual([
      "create configmaps",
      "get configmaps c",
      "patch configmaps c",
      "delete pods core-0",
      "get pods core-0",
      "list pods core-0",
      "watch pods core-0",
    ]);
    expect(path("bash ops/bad.sh", look)[0]?.permissions).toBeUndefined();
    expect(path("cat ops/bad.sh", look)[0]?.permissions).toEqual([]);
  });

  test("has no file that an earlier step has written, nor one that is not there", () => {
    const [first, second] = path(
      "# Step 1: Save\nkubectl get cm x -o yaml > infra/a.yaml\n# Step 2: Apply\nkubectl apply -f infra/a.yaml",
    );
    expect([first?.files, second?.files]).toEqual([[], []]);
    const [node] = lowerPath("kubectl apply -f infra/b.yaml").nodes.filter(({ kind }) => kind === "command");
    expect(node).toMatchObject({ script: { files: [] } });
  });
});
