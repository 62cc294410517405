import type { Unit } from "../../program/index.ts";
import { contains, type Span } from "../../source/index.ts";
import type { EmitContext } from "../emitter.ts";

/** A link as templates print it: the label is plain text. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** From `generated/<runbook>/docs/` to the root of the project. */
const ROOT = "../../..";

/** Where a span stands in the source. `plain` has repository hosts show the text with its lines instead of the page. */
export function sourceLink(span: Span): Link {
  const first = span.file.position(span.start).line;
  const last = span.file.position(Math.max(span.start, span.end - 1)).line;
  const lines = first === last ? `L${first}` : `L${first}-L${last}`;
  const name = span.file.path.split("/").at(-1) as string;
  return { label: `${name}:${first}`, url: `${ROOT}/${encodePath(span.file.path)}?plain=1#${lines}` };
}

/** The whole source file. */
export function fileLink({ source }: Unit): Link {
  return { label: source.path, url: `${ROOT}/${encodePath(source.path)}` };
}

/** What earlier emitters made of the lines of a span. */
export function manifestLinks(span: Span, context: EmitContext): readonly Link[] {
  const links: Link[] = [];
  for (const [path, file] of context.emitted) {
    if (file.origins.some((origin) => contains(span, origin.span)))
      links.push({ label: path, url: `../${encodePath(path)}` });
  }
  return links.sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** An address as the author wrote it, for a file that lies elsewhere. */
export function rebase(url: string, unit: Unit): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(url)) return url;
  const [path, rest] = split(url);
  const steps = unit.source.path.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return `${ROOT}/${steps.join("/")}${rest}`;
}

function split(url: string): [string, string] {
  const end = url.search(/[?#]/);
  return end < 0 ? [url, ""] : [url.slice(0, end), url.slice(end)];
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
