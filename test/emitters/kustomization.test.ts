import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { testWith } from "../tools.ts";

const folder = join(import.meta.dirname, "../../generated/hlp-executor");

test("names every Kubernetes object that was made, and nothing else", () => {
  const { resources } = parse(readFileSync(join(folder, "kustomization.yaml"), "utf8")) as {
    resources: string[];
  };
  const objects = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".yaml") && name.includes("/"))
    .filter((name) => /^apiVersion: /m.test(readFileSync(join(folder, name), "utf8")));
  expect(resources).toEqual(objects.sort());
});

testWith(["kubectl"], "is what kustomize builds, without leave to read outside of the folder", () => {
  const { status, stdout, stderr } = spawnSync("kubectl", ["kustomize", folder], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const kinds = parseAllDocuments(stdout).map((document) => (document.toJS() as { kind: string }).kind);
  expect(kinds.filter((kind) => kind === "WorkflowTemplate")).toHaveLength(9);
  expect(new Set(kinds)).toEqual(
    new Set([
      "AlertmanagerConfig",
      "ClusterRole",
      "ClusterRoleBinding",
      "PrometheusRule",
      "Role",
      "RoleBinding",
      "ServiceAccount",
      "WorkflowEventBinding",
      "WorkflowTemplate",
    ]),
  );
});
