import { kubectlCommands } from "../graph/index.ts";
import type { Unit } from "../program/index.ts";
import { parseShellText } from "../syntax/index.ts";

/** All scripts of a runbook are read for it, and each plan and each emitter asks. */
const known = new WeakMap<Unit, string | undefined>();

/** Where the objects of a runbook live: as the config says, else the one namespace that its commands name. */
export function namespaceOf(unit: Unit): string | undefined {
  if (unit.settings.namespace !== undefined) return unit.settings.namespace;
  if (!known.has(unit)) known.set(unit, onlyNamespace(unit));
  return known.get(unit);
}

/** The names that namespaces can have. */
const NAME = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

/** The same where a namespace can have that name: a command may name any. */
export function validNamespaceOf(unit: Unit): string | undefined {
  const namespace = namespaceOf(unit);
  return namespace !== undefined && NAME.test(namespace) ? namespace : undefined;
}

function onlyNamespace(unit: Unit): string | undefined {
  const named = new Set<string>();
  for (const graph of unit.graphs) {
    for (const node of graph.nodes) {
      if (!("script" in node)) continue;
      for (const { namespace } of kubectlCommands(parseShellText(node.script.run)))
        if (namespace !== undefined) named.add(namespace);
    }
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
