import type { ValidateFunction } from "ajv/dist/2020.js";
import type { alertmanagerConfig } from "../../../src/schema/index.ts";
import { operatorAjv, operatorSchema } from "../operator-schema.ts";

/** A check against the operator's own definition, closed, and for routes within routes, which it leaves open. */
export function makeOracle(): (object: alertmanagerConfig.AlertmanagerConfig) => string[] {
  const ajv = operatorAjv();
  const schema = operatorSchema("alertmanagerconfigs", "v1alpha1") as Definition;
  const checkAll = ajv.compile(schema);
  const checkRoute = ajv.compile(schema.properties.spec.properties.route);
  const problemsOf = (check: ValidateFunction, value: unknown) =>
    check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const below = ({ routes = [] }: alertmanagerConfig.Route): string[] =>
    routes.flatMap((route) => [...problemsOf(checkRoute, route), ...below(route)]);
  return (object) => [...problemsOf(checkAll, object), ...below(object.spec.route)];
}

interface Definition {
  readonly properties: { readonly spec: { readonly properties: { readonly route: object } } };
}
