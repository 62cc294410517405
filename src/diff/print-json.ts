import { safeJson } from "../formatters/index.ts";
import { serialize } from "../source/index.ts";
import type { Change, Side } from "./model.ts";

/** For machines: an array in the shape of `schemas/changes.schema.json`, one change a line. */
export function printChangesJson(changes: readonly Change[]): string {
  if (changes.length === 0) return "[]\n";
  const lines = changes.map((change) => safeJson(JSON.stringify(changeData(change))));
  return `[\n  ${lines.join(",\n  ")}\n]\n`;
}

/** One change as plain data: spans become places. */
function changeData({ base, head, ...change }: Change): unknown {
  const side = ({ span, text }: Side) => ({ place: span, text });
  return serialize({ ...change, base: base && side(base), head: head && side(head) });
}
