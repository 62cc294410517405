import { type Diagnostic, diagnose, type Phrase, phrase, reservedInput } from "../diagnostics/index.ts";
import type { StepSettings } from "../program/index.ts";
import type { Span } from "../source/index.ts";
import type { ShellScript } from "../syntax/index.ts";
import type { Input } from "./model.ts";

/**
 * What a value of each type may look like, checked before any command sees it. None begins with `-`, holds a blank or
 * means anything to a shell. Names are those of RFC 1123, as Kubernetes has them.
 */
const patterns: Readonly<Record<Exclude<Input["type"], "enum">, string>> = {
  "k8s-name": "^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$",
  namespace: "^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$",
  duration: "^[0-9]{1,6}(?:s|m|h)$",
  int: "^[0-9]{1,18}$",
  id: "^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,251}[A-Za-z0-9])?$",
  // Of what is in the Secret: one line of printable ASCII.
  "secret-ref": "^[ -~]+$",
};

/** Variables that steer the shell, the loader or kubectl: a value from outside must never become one. */
const reserved =
  /^(?:BASH.*|LD_.*|PATH|IFS|ENV|HOME|SHELL|SHELLOPTS|PWD|OLDPWD|PS[0-4]|PROMPT_COMMAND|CDPATH|GLOBIGNORE|TMPDIR|KUBECONFIG|PYTHON.*|NODE_OPTIONS|CURL_HOME|RB_.*|SECONDS|RANDOM|UID|EUID|PPID)$/;

/** The variable that fills a placeholder: `<pod-name>` is `POD_NAME` where the sidecar gives no name. */
export function inputName(placeholder: string, settings: StepSettings): string {
  const given = settings.inputs?.[placeholder]?.name;
  const own = placeholder
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
  return given ?? (/^[A-Z]/.test(own) ? own : `INPUT_${own}`);
}

/** Variables that a shell or the machine sets by itself (Bash Reference Manual, POSIX 8.3). */
const given =
  /^(?:HOME|PATH|PWD|OLDPWD|USER|LOGNAME|HOSTNAME|HOSTTYPE|OSTYPE|MACHTYPE|SHELL|SHLVL|TERM|COLUMNS|LINES|LANG|LC_[A-Z]+|TZ|TMPDIR|IFS|OPTARG|OPTIND|REPLY|RANDOM|SRANDOM|SECONDS|EPOCH[A-Z]+|LINENO|BASH[A-Z_]*|UID|EUID|PPID|GROUPS|PIPESTATUS|FUNCNAME|DIRSTACK|COMP_[A-Z]+|KUBECONFIG|EDITOR|PAGER)$/;

/** Variables that a script needs and nobody sets: neither it, nor the steps before it (`known`), nor the shell. */
export function freeVariables({ needs }: ShellScript, known: ReadonlySet<string>): readonly string[] {
  return needs.filter((name) => !known.has(name) && !given.test(name));
}

/** What to add to the sidecar for a value that has no source; the reason is the author's to give. */
export function inputStub(step: string, name: string): Phrase {
  const key = /^[A-Za-z][A-Za-z0-9_-]*$/.test(name) ? name : `"${name}"`;
  return phrase("say in the sidecar where it comes from: `{before}{reason}{after}`", {
    before: `steps: {${step}: {inputs: {${key}: {from: ask, type: ${typeOf(name)}, reason: `,
    reason: phrase("who knows the value and where it stands"),
    after: "}}}}",
  });
}

function typeOf(name: string): Input["type"] {
  if (/(?:^|[-_ ])(?:namespace|ns)$/i.test(name)) return "namespace";
  return /(?:^|[-_ ])(?:pod|node|deployment|service|pvc|configmap|secret)(?:[-_ ]?name)?$/i.test(name)
    ? "k8s-name"
    : "id";
}

/** What a value must look like. Values of an `enum` have neither blanks nor letters that mean anything in a pattern but `.`. */
function patternOf(type: Input["type"], values: readonly string[] = []): string {
  if (type !== "enum") return patterns[type];
  return `^(?:${values.map((value) => value.replaceAll(".", "\\.")).join("|")})$`;
}

/** The inputs that the sidecar declares for these placeholders, each once; `span` tells where a placeholder stands. */
export function readInputs(
  settings: StepSettings,
  places: ReadonlyMap<string, Span>,
): { readonly inputs: Input[]; readonly diagnostics: Diagnostic[] } {
  const inputs: Input[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [placeholder, span] of places) {
    const declared = settings.inputs?.[placeholder];
    if (declared === undefined) continue;
    const name = inputName(placeholder, settings);
    if (reserved.test(name)) diagnostics.push(diagnose(reservedInput, "reserved", { placeholder, name }, { span }));
    const { type, from, values, description } = declared;
    const same = inputs.find((input) => input.name === name);
    if (same !== undefined && same.from === from && same.type === type) continue;
    inputs.push({
      name,
      type,
      pattern: patternOf(type, values),
      ...(values === undefined ? {} : { values }),
      from,
      ...(description === undefined ? {} : { description }),
      span,
    });
  }
  return { inputs, diagnostics };
}
