import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";
import type { alertmanagerConfig } from "../../../src/schema/index.ts";
import { folderOf } from "../../tools.ts";

/** A check against the operator's own definition, closed, and for routes within routes, which it leaves open. */
export function makeOracle(): (object: alertmanagerConfig.AlertmanagerConfig) => string[] {
  const path = join(folderOf("schemas"), "prometheus-operator-0.93.0.alertmanagerconfigs.crd.yaml");
  const crd = parse(readFileSync(path, "utf8")) as { spec: { versions: Version[] } };
  const version = crd.spec.versions.find(({ name }) => name === "v1alpha1") as Version;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, code: { regExp: goRegExp() } });
  const schema = closed(version.schema.openAPIV3Schema) as Version["schema"]["openAPIV3Schema"];
  const checkAll = ajv.compile(schema as object);
  const checkRoute = ajv.compile(schema.properties.spec.properties.route);
  const problemsOf = (check: ValidateFunction, value: unknown) =>
    check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const below = ({ routes = [] }: alertmanagerConfig.Route): string[] =>
    routes.flatMap((route) => [...problemsOf(checkRoute, route), ...below(route)]);
  return (object) => [...problemsOf(checkAll, object), ...below(object.spec.route)];
}

interface Version {
  readonly name: string;
  readonly schema: { openAPIV3Schema: { properties: { spec: { properties: { route: object } } } } };
}

/** A schema that takes nothing but what it names. */
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
