import { kubectlCommands } from "../graph/index.ts";
import type { Incident } from "../runbook/index.ts";
import { parseShell } from "../syntax/index.ts";
import { stepsOf } from "./steps.ts";

/** The one object of a kind (`deployment`, `namespace`, …) that all commands of an incident name, if they name just one. */
export function onlyNamed(incident: Incident, kind: string): string | undefined {
  const commands = stepsOf(incident).flatMap(({ script }) => kubectlCommands(parseShell(script)));
  const names = new Set(
    commands.flatMap(({ namespace, workloads }) =>
      kind === "namespace"
        ? (namespace ?? [])
        : workloads.filter((workload) => workload.kind === kind).map(({ name }) => name),
    ),
  );
  const [only] = names;
  return names.size === 1 ? only : undefined;
}
