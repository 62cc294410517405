import { findContact, type Unit } from "../program/index.ts";
import type { Host } from "../host/index.ts";
import { Slice, SourceFile, type Span } from "../source/index.ts";
import { parseYaml } from "../syntax/index.ts";
import { holds } from "./places.ts";

/** Where a place in a runbook leads: from a reference to what it names, from a step to the manifests made of it. */
export function definitionsAt(unit: Unit, offset: number, host: Host): Span[] {
  const named = referenceAt(unit, offset);
  return named.length > 0 ? named : manifestsAt(unit, offset, host);
}

function referenceAt(unit: Unit, offset: number): Span[] {
  for (const { diagnosis, escalation } of unit.runbook.incidents) {
    for (const { findings } of diagnosis?.groups ?? []) {
      const reference = findings.find(({ proceedTo }) => proceedTo !== undefined && holds(proceedTo.span, offset));
      if (reference === undefined) continue;
      const target = diagnosis?.groups.find(({ number }) => number === reference.proceedTo?.number);
      return target === undefined ? [] : [target.heading];
    }
    const rung = escalation?.rungs.find(({ target }) => target !== undefined && holds(target.span, offset));
    if (rung?.target === undefined) continue;
    const contact = findContact(unit, rung.target.text);
    return contact === undefined ? [] : [contact.span];
  }
  return [];
}

/** What `manifest.json` says was made of the lines around a place: of each file the part made of the fewest. */
function manifestsAt(unit: Unit, offset: number, host: Host): Span[] {
  const line = unit.source.position(offset).line;
  const closest = new Map<string, { readonly pointer: string; readonly lines: number }>();
  for (const { file, pointer, origin } of readManifest(host)) {
    const found = ORIGIN.exec(origin);
    if (found === null || found[1] !== unit.source.path) continue;
    const [first, last] = [Number(found[2]), Number(found[3] ?? found[2])];
    const lines = last - first;
    if (line < first || last < line || lines > MOST_LINES || lines >= (closest.get(file)?.lines ?? Infinity)) continue;
    closest.set(file, { pointer, lines });
  }
  return [...closest].flatMap(([file, { pointer }]) => spanIn(host, file, pointer) ?? []);
}

const FOLDER = "generated";
const ORIGIN = /^(.*)#L(\d+)(?:-L(\d+))?$/;
/** What is made of more lines than this is made of a whole incident or file, and nothing that one would look for. */
const MOST_LINES = 60;

interface Made {
  readonly file: string;
  readonly pointer: string;
  readonly origin: string;
}

function readManifest(host: Host): Made[] {
  const bytes = host.read(`${FOLDER}/manifest.json`);
  if (bytes === undefined) return [];
  try {
    const { files } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly files: Readonly<Record<string, { readonly origins: Readonly<Record<string, string>> }>>;
    };
    return Object.entries(files).flatMap(([file, { origins }]) =>
      Object.entries(origins).map(([pointer, origin]) => ({ file, pointer, origin })),
    );
  } catch {
    // Somebody is writing it; the next question finds it whole.
    return [];
  }
}

function spanIn(host: Host, name: string, pointer: string): Span | undefined {
  const path = `${FOLDER}/${name}`;
  const bytes = host.read(path);
  if (bytes === undefined) return undefined;
  const file = new SourceFile(path, new TextDecoder().decode(bytes));
  const top = file.span(0, file.line(1).length);
  if (pointer === "" || !name.endsWith(".yaml")) return top;
  const steps = pointer
    .slice(1)
    .split("/")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
  return parseYaml(Slice.of(file.span(0, file.text.length))).spanOf(steps, "value");
}
