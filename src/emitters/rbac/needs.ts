import {
  type Diagnostic,
  anyName,
  clusterScope,
  derivable,
  diagnose,
  impersonation,
  type Phrase,
  phrase,
  readOnlyDiagnosis,
} from "../../diagnostics/index.ts";
import {
  type Derivation,
  derivePermissions,
  filesOf,
  type Permission,
  type Refusal,
  type StepGraph,
  type StepNode,
} from "../../graph/index.ts";
import type { Unit } from "../../program/index.ts";
import type { Span } from "../../source/index.ts";
import { parseShell, parseShellText } from "../../syntax/index.ts";
import { describePermissions, type Need } from "./rules.ts";

type ScriptNode = Extract<StepNode, { script: unknown }>;

/** All that the commands of a graph need, and what is to be said of it. */
export interface GraphNeeds {
  readonly needs: readonly Need[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What to do where nothing can be derived, by the reason. */
const helps: Readonly<Record<Refusal["reason"], Phrase>> = {
  variable: phrase(
    'write the kind out, such as `deployment/"$NAME"`: a variable may stand for the name of an object only',
  ),
  kind: phrase(
    "write the kind as `kubectl api-resources` prints it, with its group; leave to a person what no table knows",
  ),
  verb: phrase("use a verb of kubectl, or replace the script in the sidecar (`replace`)"),
  open: phrase("use a verb that names what it is about, or replace the script in the sidecar (`replace`)"),
  file: phrase(
    "say in the sidecar what it holds (`files`), or write the objects into the command: `kubectl apply -f - <<'EOF'`",
  ),
  namespace: phrase("write the namespace out: `-n island`"),
  identity: phrase("leave the option out: the pod that runs the command has an account of its own"),
  target: phrase("name the object: `deployment/core`, or `pods -l app=core`"),
  tool: phrase("use kubectl for it, or leave it to a person"),
};

/** Reads every script of a graph; `role` is what its ClusterRole would be called. */
export function needsOf(graph: StepGraph, role: string, steps: Unit["steps"]): GraphNeeds {
  const needs: Need[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const node of graph.nodes) {
    if (!("script" in node)) continue;
    const { run, files } = node.script;
    const derived = derivePermissions(parseShellText(run), filesOf(steps[node.id] ?? {}, files), files);
    const placeOf = placesIn(node, derived);
    for (const command of derived.asked) {
      const span = placeOf(command);
      for (const permission of command.permissions) needs.push({ permission, span });
      diagnostics.push(...judge({ graph, role, permissions: command.permissions, span }));
    }
    for (const refusal of derived.refusals) {
      const { reason, what, words } = refusal;
      diagnostics.push(diagnose(derivable, reason, { what, words }, { span: placeOf(refusal), help: helps[reason] }));
    }
    for (const command of derived.anyNames) {
      const { resources } = command;
      diagnostics.push(diagnose(anyName, "variable", { resources }, { span: placeOf(command) }));
    }
  }
  return { needs, diagnostics };
}

function judge(about: {
  readonly graph: StepGraph;
  readonly role: string;
  readonly permissions: readonly Permission[];
  readonly span: Span;
}): readonly Diagnostic[] {
  const { graph, role, permissions, span } = about;
  const wide = permissions.filter(({ scope }) => scope === "cluster");
  const changes = graph.kind === "diagnosis" ? permissions.filter(isChange) : [];
  const others = permissions.filter(({ verb }) => verb === "impersonate");
  const who = others.map(({ resource, name }) => `\`${resource}/${name}\``);
  return [
    ...(wide.length === 0
      ? []
      : [diagnose(clusterScope, "role", { permissions: describePermissions(wide), role }, { span })]),
    ...(changes.length === 0
      ? []
      : [diagnose(readOnlyDiagnosis, "changes", { permissions: describePermissions(changes) }, { span })]),
    ...(others.length === 0 ? [] : [diagnose(impersonation, "as", { who }, { span })]),
  ];
}

/** Resources that one creates to be told something. What runs in a container is judged by the step's effect. */
const questions = /^(?:self\w+reviews|pods\/(?:exec|attach|portforward))$/;

function isChange({ verb, resource }: Permission): boolean {
  return ["create", "update", "patch", "delete"].includes(verb) && !questions.test(resource);
}

/** A command of what will run, by where it begins there, and its place in what the author wrote. */
type Places = (placed: { readonly start: number }) => Span;

/**
 * A rewrite changes words of commands and neither their number nor their order, so the third one that runs is the third one
 * that was written. A script of the sidecar stands where the text stands that it replaces.
 */
function placesIn({ script, origin }: ScriptNode, derived: Derivation): Places {
  const replaced = script.rewrites.find(({ kind }) => kind === "replaced-by-sidecar");
  const own = inOrder(derived);
  const written =
    replaced === undefined ? inOrder(derivePermissions(parseShell(script.written), new Map(), script.files)) : [];
  return ({ start }) => {
    const place = own.length === written.length ? written[own.findIndex((one) => one.start === start)] : undefined;
    return place === undefined ? (replaced?.span ?? origin) : script.written.span(place.start, place.end);
  };
}

function inOrder({ asked, refusals }: Derivation): readonly { readonly start: number; readonly end: number }[] {
  return [...asked, ...refusals].sort((a, b) => a.start - b.start);
}
