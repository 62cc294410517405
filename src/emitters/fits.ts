import type { SchemaProblem } from "../schema/index.ts";

/** What we emit fits our own schema; a misfit is a bug of an emitter, never of the author. */
export function assertFits(what: string, problems: readonly SchemaProblem[]): void {
  if (problems.length === 0) return;
  const list = problems.map(({ path, message }) => `/${path.join("/")} ${message}`).join("; ");
  throw new Error(`the emitted ${what} does not fit its schema: ${list}`);
}
