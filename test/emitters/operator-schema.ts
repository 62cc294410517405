import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "yaml";
import { folderOf } from "../tools.ts";

interface Version {
  readonly name: string;
  readonly schema: { readonly openAPIV3Schema: object };
}

/** What the Prometheus operator's own definition says of one version of its objects (`prometheusrules`), closed. */
export function operatorSchema(plural: string, version: string): object {
  const path = join(folderOf("schemas"), `prometheus-operator-0.93.0.${plural}.crd.yaml`);
  const { spec } = parse(readFileSync(path, "utf8")) as { spec: { versions: Version[] } };
  return closed((spec.versions.find(({ name }) => name === version) as Version).schema.openAPIV3Schema) as object;
}

/** An ajv that reads what a custom resource definition may hold. */
export function operatorAjv(): Ajv2020 {
  return new Ajv2020({ strict: false, allErrors: true, validateFormats: false, code: { regExp: goRegExp() } });
}

/** A schema that takes nothing but what it names; the parts of every Kubernetes object are described elsewhere. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return "properties" in copy ? { ...copy, additionalProperties: false } : copy;
}

/** Go writes a flag into the pattern. */
function goRegExp() {
  const make = (pattern: string, flags: string) =>
    pattern.includes("(?i)") ? new RegExp(pattern.replaceAll("(?i)", ""), `${flags}i`) : new RegExp(pattern, flags);
  return Object.assign(make, { code: "goRegExp" });
}
