import { normalPath, Slice, SourceFile } from "../source/index.ts";
import { parseYaml, type ShellCommand, type ShellScript } from "../syntax/index.ts";
import { type Kind, kindOfManifest } from "./permissions-kinds.ts";
import { type Constants, UNKNOWN } from "./permissions-words.ts";

/** What a manifest says of the object that it is about. */
export interface ManifestObject {
  readonly kind: Kind;
  /** `UNKNOWN` in it where only the run can tell, as for `generateName`. */
  readonly name: string;
  readonly namespace?: string;
}

/** An object of a kind that no table knows. */
interface Unlisted {
  readonly unlisted: string;
}

/** Objects of the files that are known, by path without `.` and `..`. */
export type Files = ReadonlyMap<string, readonly (ManifestObject | Unlisted)[]>;

/** Where a command stands that reads a file. */
export interface Reader {
  readonly script: ShellScript;
  readonly command: ShellCommand;
  readonly constants: Constants;
  readonly files: Files;
}

/** The objects of a file that a command is given: what is known of it, or what the script itself writes into it. */
export function objectsIn(path: string, reader: Reader): readonly (ManifestObject | Unlisted)[] | undefined {
  const known = reader.files.get(normalPath(path) ?? path);
  if (known !== undefined) return known;
  const text = path === "-" ? inputOf(reader) : writtenTo(path, reader);
  return text === undefined ? undefined : readObjects(text);
}

/** The here-document that a command reads, by itself or through `cat`. */
function inputOf(reader: Reader): string | undefined {
  const { script, command } = reader;
  const { id, index } = command.pipeline;
  if (index === 0) return heredocOf(command, reader);
  const before = script.commands.find(({ pipeline }) => pipeline.id === id && pipeline.index === index - 1);
  return before !== undefined && isCat(before) ? heredocOf(before, reader) : undefined;
}

/** What `cat > path <<EOF` wrote before. */
function writtenTo(path: string, reader: Reader): string | undefined {
  const writer = reader.script.commands.findLast(
    (command) =>
      command.start < reader.command.start &&
      command.redirects.some(({ operator, target }) => operator === ">" && target?.value === path),
  );
  return writer !== undefined && isCat(writer) ? heredocOf(writer, reader) : undefined;
}

function isCat({ name, words }: ShellCommand): boolean {
  return name === "cat" && (words.length === 1 || (words.length === 2 && words[1]?.value === "-"));
}

function heredocOf({ redirects }: ShellCommand, { script, constants }: Reader): string | undefined {
  const heredoc = redirects.findLast((redirect) => redirect.heredoc !== undefined)?.heredoc;
  if (heredoc === undefined) return undefined;
  const text = script.slice.text.slice(heredoc.start, heredoc.end);
  if (heredoc.quoted) return text;
  return text.replace(
    /\$(?:\{(\w+)\}|(\w+)|\{[^{}]*\}|\([^()]*\))|`[^`]*`/g,
    (_, braced?: string, plain?: string) => constants.get(braced ?? plain ?? "") ?? UNKNOWN,
  );
}

/** The objects of a text of one or several YAML documents; undefined where one of them cannot be told. */
export function readObjects(text: string): readonly (ManifestObject | Unlisted)[] | undefined {
  const objects: (ManifestObject | Unlisted)[] = [];
  for (const part of text.split(/^---(?:[ \t].*)?$/m)) {
    const { value, diagnostics } = parseYaml(Slice.of(new SourceFile("manifest", part).span(0, part.length)));
    if (diagnostics.length > 0) return undefined;
    if (value === null) continue;
    const members = isRecord(value) && value["kind"] === "List" ? value["items"] : [value];
    if (!Array.isArray(members)) return undefined;
    for (const member of members) {
      const object = readObject(member);
      if (object === undefined) return undefined;
      objects.push(object);
    }
  }
  return objects.length === 0 ? undefined : objects;
}

function readObject(value: unknown): ManifestObject | Unlisted | undefined {
  if (!isRecord(value)) return undefined;
  const { apiVersion, kind: name, metadata } = value;
  if (typeof apiVersion !== "string" || typeof name !== "string" || !isRecord(metadata)) return undefined;
  const { name: given = UNKNOWN, namespace } = metadata;
  if (typeof given !== "string" || (namespace !== undefined && typeof namespace !== "string")) return undefined;
  if ((apiVersion + name).includes(UNKNOWN)) return undefined;
  return makeObject(apiVersion, name, { name: given, ...(namespace === undefined ? {} : { namespace }) });
}

function makeObject(apiVersion: string, named: string, about: Omit<ManifestObject, "kind">): ManifestObject | Unlisted {
  const kind = kindOfManifest(apiVersion, named);
  return kind === undefined ? { unlisted: `${apiVersion} ${named}` } : { kind, ...about };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
