import type { Manifest } from "../manifests/index.ts";
import { printYaml, type YamlComment } from "../syntax/index.ts";
import type { EmittedFile } from "./emitter.ts";

/** An object and its text, which cannot come apart: what is judged is what is written. */
export function asYaml(
  object: Manifest,
  head: readonly string[],
  comments: readonly YamlComment[] = [],
): Pick<EmittedFile, "content" | "object"> {
  return { object, content: printYaml(object, head, comments) };
}
