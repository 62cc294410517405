export type * as config from "./generated/config.ts";
export type * as runbook from "./generated/runbook.ts";
export type * as sidecar from "./generated/sidecar.ts";
export type * as stepGraph from "./generated/step-graph.ts";
export { type SchemaError, type SchemaProblem, validate, type Validator } from "./validate.ts";
