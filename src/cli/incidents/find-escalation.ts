import { phrase } from "../../source/index.ts";
import type { Host } from "../../host/index.ts";
import type { EscalationPlan } from "../../plan/index.ts";
import type { Options } from "../command.ts";
import { UsageError } from "../exit.ts";
import { nearest } from "../nearest.ts";
import { decode } from "../runs/find-plan.ts";

/** The escalation of an incident, and its text as it was read. */
export interface FoundEscalation {
  readonly plan: EscalationPlan;
  readonly text: string;
}

/** Looks for the escalation of an incident below the folder of what was compiled. Throws where there is not exactly one. */
export function findEscalation(incident: string, { generated = "generated" }: Options, host: Host): FoundEscalation {
  const paths = host.list(generated).flatMap((runbook) =>
    host
      .list(`${generated}/${runbook}/plan`)
      .filter((name) => name.endsWith("-escalation.plan.json"))
      .map((name) => `${generated}/${runbook}/plan/${name}`),
  );
  if (paths.length === 0)
    throw new UsageError(
      phrase("there is no escalation in {generated}/*/plan\n(runbookc compile makes them)", { generated }),
    );
  const all = paths.map((path) => ({ path, text: new TextDecoder().decode(host.read(path)) }));
  const chosen = all.filter(({ text }) => incidentOf(text) === incident);
  const [only, other] = chosen;
  if (only === undefined) {
    const incidents = all.map(({ text }) => incidentOf(text)).filter((name) => name !== "");
    const meant = nearest(incident, incidents);
    const hint = meant === undefined ? incidents : phrase("did you mean {meant}?", { meant });
    throw new UsageError(phrase("there is no escalation of the incident {incident}\n({hint})", { incident, hint }));
  }
  if (other !== undefined)
    throw new UsageError(
      phrase("more than one escalation is meant: {paths}", { paths: chosen.map(({ path }) => path) }),
    );
  return { plan: decode(only.text, only.path) as EscalationPlan, text: only.text };
}

/** Of an escalation that can be read; one that cannot is in nobody's way until it is the one that was asked for. */
function incidentOf(text: string): string {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return /^([^/]+)\/escalation$/.exec(String(id))?.[1] ?? "";
  } catch {
    return "";
  }
}
