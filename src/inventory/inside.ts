import { allCommands, type KubectlCall } from "../graph/index.ts";
import type { Span } from "../source/index.ts";
import { isExec, type ShellScript, type ShellWord } from "../syntax/index.ts";

/** The words of a command that runs in a container. */
export interface InsideCommand {
  readonly script: ShellScript;
  readonly words: readonly ShellWord[];
}

/** A request that a command makes over HTTP. */
export interface HttpRequest {
  readonly host: string;
  readonly port: number;
  /** Without its query; absent where there is none, or only the run can tell. */
  readonly path?: string;
  readonly span: Span;
}

/** What `kubectl exec` runs in the container: the command behind `--`, or those of the script that a shell there gets. */
export function commandsInside({ script, command, words }: KubectlCall): readonly InsideCommand[] {
  if (!isExec(words)) return [];
  const dashes = words.findIndex(({ text }) => text === "--");
  if (dashes === -1) return [];
  if (command.inner !== undefined)
    return allCommands(command.inner).map((located) => ({ script: located.script, words: located.command.words }));
  return [{ script, words: words.slice(dashes + 1) }];
}

const ADDRESS =
  /^(?:(https?):\/\/)?(\[[0-9a-f:.]+\]|[A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?)(?::([0-9]{1,5}))?(\/.*)?$/;

/** The addresses among the words of curl and wget. */
export function requestsIn({ script, words }: InsideCommand): readonly HttpRequest[] {
  const name = words[0]?.value?.replace(/^.*\//, "");
  if (name !== "curl" && name !== "wget") return [];
  return words.slice(1).flatMap((word): readonly HttpRequest[] => {
    const [, scheme, host = "", port, path] = ADDRESS.exec(writtenOut(word)) ?? [];
    if (host === "" || (scheme === undefined && port === undefined)) return [];
    const asked = word.value === undefined ? undefined : path?.split(/[?#]/, 1)[0];
    return [
      {
        host,
        port: port === undefined ? (scheme === "https" ? 443 : 80) : Number(port),
        ...(asked === undefined ? {} : { path: asked }),
        span: script.slice.span(word.start, word.end),
      },
    ];
  });
}

/** The text of a word without its quotes, up to what only the run can tell. */
export function writtenOut({ value, text }: ShellWord): string {
  return value ?? text.replace(/^["']/, "").replace(/(?:[$`<]|["']$).*$/s, "");
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Where a call names something: in the first of its words that holds the whole name and is no namespace, else its verb. */
export function placeOfName(call: KubectlCall, name: string): Span {
  for (const [at, { text, start }] of call.words.entries()) {
    const place = /^(?:-n|--namespace)$/.test(call.words[at - 1]?.text ?? "") ? -1 : indexOfName(text, name);
    if (place !== -1) return call.script.slice.span(start + place, start + place + name.length);
  }
  return call.script.slice.span(call.head.start, call.head.end);
}

/** Where a name stands that is no part of a longer one. */
function indexOfName(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = (text[at - 1] ?? " ") + (text[at + name.length] ?? " ");
    if (!/[\w.-]/.test(around)) return at;
  }
  return -1;
}
