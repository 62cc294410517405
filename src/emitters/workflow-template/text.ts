import { type Localized, localize } from "../../source/index.ts";
import { inert } from "./substitution.ts";

/** One word of a shell, whatever is in it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Words of the author on one line that Argo and a terminal leave as they are. */
export function oneLine(text: Localized | string): string {
  const words = typeof text === "string" ? text : localize(text, "en");
  return inert(words.replace(/[\s\p{Cc}]+/gu, " ").trim());
}

/** `RB_FOUND_GROUP_1`: the environment variable that carries the parameter. */
export function envOf(parameter: string): string {
  return `RB_${parameter.toUpperCase().replaceAll("-", "_")}`;
}
