import { type Diagnostic, diagnose, reservedInput } from "../diagnostics/index.ts";
import type { StepSettings } from "../program/index.ts";
import type { Span } from "../source/index.ts";
import type { Input } from "./model.ts";

/**
 * What a value of each type may look like, checked before any command sees it. None begins with `-`, holds a blank or
 * means anything to a shell. Names are those of RFC 1123, as Kubernetes has them.
 */
const patterns: Readonly<Record<Input["type"], string>> = {
  "k8s-name": "^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$",
  namespace: "^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$",
  duration: "^[0-9]{1,6}(?:s|m|h)$",
  int: "^[0-9]{1,18}$",
  id: "^[A-Za-z0-9](?:[-A-Za-z0-9._]{0,251}[A-Za-z0-9])?$",
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
    const { type, from, description } = declared;
    const same = inputs.find((input) => input.name === name);
    if (same !== undefined && same.from === from && same.type === type) continue;
    inputs.push({
      name,
      type,
      pattern: patterns[type],
      from,
      ...(description === undefined ? {} : { description }),
      span,
    });
  }
  return { inputs, diagnostics };
}
