import type { Diagnostic } from "../../diagnostics/index.ts";
import { type rbac as schema, validateRbac } from "../../schema/index.ts";
import type { YamlComment } from "../../syntax/index.ts";
import { asYaml } from "../as-yaml.ts";
import type { EmittedFile, Emitter, Origin } from "../emitter.ts";
import { assertFits } from "../fits.ts";
import { graphFile } from "../names.ts";
import { namespaceOf } from "../namespace.ts";
import { header } from "../provenance.ts";
import { needsOf } from "./needs.ts";
import { type Account, clusterRoleName, makeAccount, makeClusterRole, type Objects } from "./objects.ts";
import type { MadeRule } from "./rules.ts";

/** For each WorkflowTemplate the account that it runs under, and what its commands need: nothing else, and no wildcard. */
export const rbac: Emitter = {
  name: "rbac",
  emit(unit, context) {
    const namespace = namespaceOf(unit);
    if (namespace === undefined) return { files: [], diagnostics: [] };
    const files: EmittedFile[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const graph of unit.graphs) {
      if (!context.emitted.has(`workflow-template/${graphFile(graph)}.yaml`)) continue;
      const account = { unit, graph, namespace, context };
      const made = needsOf(graph, clusterRoleName(account), unit.steps);
      diagnostics.push(...made.diagnostics);
      if (made.diagnostics.some(({ level }) => level === "error")) continue;
      files.push(fileOf(graphFile(graph), makeAccount(account, made.needs), account));
      const cluster = makeClusterRole(account, made.needs);
      if (cluster !== undefined) files.push(fileOf(`${graphFile(graph)}.cluster`, cluster, account));
    }
    return { files, diagnostics };
  },
};

function fileOf(name: string, { items, rules }: Objects, { graph, context }: Account): EmittedFile {
  const object: schema.Rbac = { apiVersion: "v1", kind: "List", items };
  assertFits(`account of ${graph.id}`, validateRbac(object));
  const comments: YamlComment[] = [];
  const origins: Origin[] = [{ pointer: "", span: graph.origin }];
  for (const [item, made] of rules) {
    made.forEach((each, at) => {
      comments.push({ path: ["items", item, "rules", at], lines: commentOf(each) });
      const [span] = each.spans;
      if (span !== undefined) origins.push({ pointer: `/items/${item}/rules/${at}`, span });
    });
  }
  return { path: `${name}.yaml`, ...asYaml(object, header(graph.origin, context), comments), origins };
}

/** Which lines of the runbook need the rule, and what it reaches that no rule can keep back. */
function commentOf({ rule, spans }: MadeRule): readonly string[] {
  const lines = [...new Set(spans.map(({ file, start }) => file.position(start).line))];
  const [resource = ""] = rule.resources;
  const reach = rule.verbs.includes("impersonate")
    ? "All that this account may do, and not this question alone."
    : resource === "pods/exec"
      ? "Kubernetes cannot keep back what is run in the container."
      : undefined;
  return [
    lines.length === 0 ? "the executor of Argo Workflows" : `runbook line ${lines.join(", ")}`,
    ...(reach === undefined ? [] : [reach]),
  ];
}
