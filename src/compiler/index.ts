export { BaselineError, fingerprint, readBaseline, withoutKnown, writeBaseline } from "./baseline.ts";
export { Cache } from "./cache.ts";
export { allDefinitions } from "./codes.ts";
export { isDay } from "./suppress.ts";
export { compile, type CompileOptions, type CompileResult, lint, type LintResult } from "./compile.ts";
export { type Measurements, MeasurementsError, readMeasurements, writeMeasurements } from "./measured.ts";
export type { Stopped } from "./emit.ts";
export type { OutputFile } from "./output.ts";
