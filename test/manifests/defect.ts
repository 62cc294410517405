import type { Manifest, ManifestFile } from "../../src/manifests/index.ts";

/** A value at a JSON pointer becomes another one, what a function makes of it, or with `undefined` goes. `/-` appends. */
export type Edit = readonly [pointer: string, to: unknown];

/** One mistake that an emitter could make. */
export interface Defect {
  readonly title: string;
  readonly file: string;
  readonly edits: readonly Edit[];
  /** Who finds it: a check of what fits together, or the schema of the one object. */
  readonly by: string;
  /** Where it is found, if in another file. */
  readonly in?: string;
  readonly at: string;
  readonly message: string;
  /** The schema that the maker of the kind publishes would find it, too. */
  readonly upstream?: true;
}

/** Another value of the same object, from before the edits. */
export function copyOf(pointer: string) {
  return (_old: unknown, object: Manifest) => structuredClone(get(object, stepsOf(pointer)));
}

/** Text for text; what is not there to be replaced is a mistake of the test. */
export function replace(from: string, to: string) {
  return (old: unknown) => {
    if (typeof old !== "string" || !old.includes(from)) throw new Error(`${String(old)} has no ${from}`);
    return old.replace(from, () => to);
  };
}

/** The files with the defect in them; the original ones stay as they are. */
export function plant(files: readonly ManifestFile[], { file, edits }: Defect): readonly ManifestFile[] {
  if (!files.some(({ path, object }) => path === file && object !== undefined)) throw new Error(`there is no ${file}`);
  return files.map(({ path, object }) => {
    if (path !== file || object === undefined) return { path, object };
    const copy = structuredClone(object);
    for (const [pointer, to] of edits) set(copy, stepsOf(pointer), to, object);
    return { path, object: copy };
  });
}

function set(root: Manifest, steps: readonly string[], to: unknown, original: Manifest): void {
  const last = steps.at(-1) as string;
  const holder = get(root, steps.slice(0, -1)) as Record<string, unknown> | unknown[];
  const old = Array.isArray(holder) ? holder[Number(last)] : holder[last];
  const value: unknown =
    typeof to === "function" ? (to as (old: unknown, object: Manifest) => unknown)(old, original) : to;
  if (Array.isArray(holder)) {
    if (last === "-") holder.push(value);
    else if (value === undefined) holder.splice(Number(last), 1);
    else holder[Number(last)] = value;
  } else if (value === undefined) delete holder[last];
  else holder[last] = value;
}

function get(root: unknown, steps: readonly string[]): unknown {
  return steps.reduce((value, step) => {
    const inner = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    if (inner === undefined) throw new Error(`there is no ${steps.join("/")}`);
    return inner;
  }, root);
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
