import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { folderOf } from "../../tools.ts";

interface Schema {
  readonly definitions: Record<string, Record<string, unknown>>;
}

/** The schema that Argo Workflows publishes. */
const PATH = join(folderOf("schemas"), "argo-workflows-4.1.2.schema.json");

/** A check against Argo's own schema, closed: what it does not know is wrong. Gives the problems, none when all is well. */
export function makeOracle(): (object: unknown) => string[] {
  const schema = JSON.parse(readFileSync(PATH, "utf8")) as Schema;
  // It says string, and means either.
  schema.definitions["io.k8s.apimachinery.pkg.util.intstr.IntOrString"] = {
    anyOf: [{ type: "integer" }, { type: "string" }],
  };
  for (const definition of Object.values(schema.definitions)) {
    if ("properties" in definition) definition["additionalProperties"] = false;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(schema, "argo");
  const check = ajv.compile({ $ref: "argo#/definitions/io.argoproj.workflow.v1alpha1.WorkflowTemplate" });
  return (object) =>
    check(object) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
