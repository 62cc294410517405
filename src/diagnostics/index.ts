export { Collector } from "./collector.ts";
export { define, diagnose, type Definition, type Details, type Values } from "./define.ts";
export type { Diagnostic, Edit, Fix, Level, Related } from "./diagnostic.ts";
