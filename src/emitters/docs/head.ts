import { header } from "../provenance.ts";
import { listenersOf } from "../listeners.ts";
import { documentLinks } from "./files.ts";
import { fileLink } from "./links.ts";
import type { Scene } from "./views.ts";

/** What stands at the top of each document: where it comes from, and in what other languages it is. */
export function headView({ unit, context, voice }: Scene) {
  return {
    labels: voice.labels,
    // Two dashes could end the comment.
    comment: `<!-- ${header(unit.runbook.span, context)
      .join(" ")
      .replace(/-(?=-)/g, "- ")} -->`,
    source: fileLink(unit),
    languages: documentLinks(unit, voice),
    told: (listenersOf(unit)?.rooms ?? []).join(", "),
  };
}
