import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { folderOf } from "../../tools.ts";

interface Schema {
  readonly definitions: Record<string, { properties?: object; required?: string[]; additionalProperties?: boolean }>;
}

/** Fields that the schema of Argo Events calls required because its wire format writes them always. */
const NOT_REQUIRED: Readonly<Record<string, readonly string[]>> = {
  WebhookEventSource: ["url"],
  WebhookContext: ["url"],
};

/** Checks against what Argo publishes, closed: what it does not know is wrong. Gives the problems of an object. */
export function makeOracle(): (object: Readonly<Record<string, unknown>>) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(read("argo-workflows-4.1.2.schema.json"), "workflows");
  ajv.addSchema(read("argo-events-1.9.11.schema.json"), "events");
  return (object) => {
    const kind = String(object["kind"]);
    const [schema, group] = kind === "WorkflowEventBinding" ? ["workflows", "workflow"] : ["events", "events"];
    const check = ajv.compile({ $ref: `${schema}#/definitions/io.argoproj.${group}.v1alpha1.${kind}` });
    return check(object) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function read(name: string): Schema {
  const schema = JSON.parse(readFileSync(join(folderOf("schemas"), name), "utf8")) as Schema;
  for (const [path, definition] of Object.entries(schema.definitions)) {
    if (definition.properties !== undefined) definition.additionalProperties = false;
    const relaxed = NOT_REQUIRED[path.split(".").at(-1) as string] ?? [];
    if (definition.required !== undefined)
      definition.required = definition.required.filter((key) => !relaxed.includes(key));
  }
  // A resource of any kind stands there.
  const resource = schema.definitions["io.argoproj.events.v1alpha1.K8SResource"];
  if (resource !== undefined) resource.additionalProperties = true;
  return schema;
}
