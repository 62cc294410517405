import { kubectlCommands } from "../graph/index.ts";
import type { Unit } from "../program/index.ts";
import { parseShellText } from "../syntax/index.ts";

/** Where the objects of a runbook live: as the config says, else the one namespace that its commands name. */
export function namespaceOf(unit: Unit): string | undefined {
  if (unit.settings.namespace !== undefined) return unit.settings.namespace;
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
