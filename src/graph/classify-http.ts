import type { ShellWord } from "../syntax/index.ts";
import { change, changeOnce, destroy, type Known, read, unknown } from "./tables.ts";

/** Short options of curl that take a value, from `curl --help all` (8.10). */
const valuedLetters = new Set("AbcCdDeEFhHKmoPQrtTuUwxXyYz");

/** By RFC 9110: PUT and DELETE may be repeated, POST and PATCH may not. */
const methods: Readonly<Record<string, Known>> = {
  GET: read,
  HEAD: read,
  OPTIONS: read,
  PUT: change,
  POST: changeOnce,
  PATCH: changeOnce,
  DELETE: destroy,
};

/** What a call of curl does, by its method: the one it names, else the one that its options stand for. */
export function classifyCurl(words: readonly ShellWord[]): Known {
  let method: string | undefined;
  let implied = "GET";
  let asQuery = false;
  for (const { option, value } of curlOptions(words)) {
    if (option === "-X" || option === "--request") method = value?.toUpperCase() ?? "";
    else if (option === "-K" || option === "--config" || option === "-Q" || option === "--quote") return unknown;
    else if (option === "-G" || option === "--get") asQuery = true;
    else if (option === "-T" || option === "--upload-file") implied = "PUT";
    else if (/^(?:-d|-F|--data(?:-.+)?|--json|--form(?:-.+)?|--url-query-post)$/.test(option)) implied = "POST";
  }
  const used = method ?? (asQuery ? "GET" : implied);
  return Object.hasOwn(methods, used) ? (methods[used] as Known) : unknown;
}

export function classifyWget(words: readonly ShellWord[]): Known {
  const options = words.map(({ text }) => text);
  const method = options
    .find((text) => text.startsWith("--method="))
    ?.slice("--method=".length)
    .toUpperCase();
  const posts = options.some((text) => /^--(?:post-(?:data|file)|body-(?:data|file))/.test(text));
  const used = method ?? (posts ? "POST" : "GET");
  return Object.hasOwn(methods, used) ? (methods[used] as Known) : unknown;
}

/** Options with their values: `-sSX POST` is -s, -S and -X with POST; `-XPOST` is -X with POST. */
export function curlOptions(words: readonly ShellWord[]): { option: string; value?: string | undefined }[] {
  const options: { option: string; value?: string | undefined }[] = [];
  for (let at = 1; at < words.length; at++) {
    const text = words[at]?.text as string;
    if (text.startsWith("--")) {
      const equals = text.indexOf("=");
      if (equals === -1) options.push({ option: text, value: words[at + 1]?.value });
      else options.push({ option: text.slice(0, equals), value: text.slice(equals + 1) });
    } else if (text.startsWith("-")) {
      for (let letter = 1; letter < text.length; letter++) {
        const option = `-${text[letter]}`;
        if (!valuedLetters.has(text[letter] as string)) {
          options.push({ option });
          continue;
        }
        const rest = text.slice(letter + 1);
        options.push({ option, value: rest === "" ? words[++at]?.value : rest });
        break;
      }
    }
  }
  return options;
}
