import { writeSync } from "node:fs";

/** Whether the tests that take hours are wanted: `npm run test:long`. */
export const long = process.env["RUNBOOKC_LONG"] !== undefined;

/** Milliseconds after which a test that does much is taken for one that hangs. */
export const LONG = long ? 7_200_000 : 600_000;

/** A figure of the project, as a line on standard output whatever the reporter. */
export function figure(name: string, value: string): void {
  writeSync(1, `FIGURE ${name} ${value}\n`);
}
