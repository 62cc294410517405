import type { SourceFile } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "document/no-conflict-marker",
    level: "error",
    summary: "A merge conflict was committed: two versions of one text stand side by side.",
    messages: {
      marker:
        "`{marker}` is a merge-conflict marker: both versions of the text stand here, and a responder cannot tell which one holds",
      half: "`=======` is what is left of a merge conflict: two versions of the text may stand here, one above and one below",
    },
    help: "keep one of the two versions and delete the marker lines",
  },
  (report) => ({
    unit({ unit: { source } }) {
      const markers = findMarkers(source);
      const sure = markers.some(({ kind }) => kind !== "=");
      for (const { kind, start, lonely } of markers) {
        const span = source.span(start, start + 7);
        if (kind !== "=" || sure) report("marker", { marker: kind.repeat(7) }, { span });
        else if (lonely) report("half", {}, { span });
      }
    },
  }),
);

interface Marker {
  readonly kind: string;
  readonly start: number;
  /** Not directly under a line of running text, where `=======` makes that line a heading. */
  readonly lonely: boolean;
}

function findMarkers(source: SourceFile): Marker[] {
  const found: Marker[] = [];
  for (let line = 1; line <= source.lineCount; line++) {
    const match = /^(?:(<{7}|>{7}|\|{7})(?: |$)|(={7})$)/.exec(source.line(line));
    if (match === null) continue;
    const kind = (match[1] ?? match[2] ?? "").charAt(0);
    const above = line > 1 ? source.line(line - 1) : "";
    found.push({ kind, start: source.lineStart(line), lonely: !/^[\p{L}\p{N}\p{So}*`"(]/u.test(above) });
  }
  return found;
}
