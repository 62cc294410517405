import type { Host } from "../../host/index.ts";
import { decodePlan, type Plan, PlanError } from "../../plan/index.ts";
import { isUnfit, type Procedure, readProcedure } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { phrase } from "../../source/index.ts";
import { nearest } from "../nearest.ts";

/** A plan that may run, and its text as it was read. */
export interface FoundPlan {
  readonly procedure: Procedure;
  readonly text: string;
  /** Text of the plan of the escalation of the incident, where there is one. Nobody has looked at it. */
  readonly escalation?: string;
}

export interface FoundPath extends FoundPlan {
  /** Its label. */
  readonly path: string;
}

/** A plan was found, and it must not run. The message says why. */
export class PlanRefused extends Error {
  override readonly name = "PlanRefused";
}

/** A plan as it lies there: nobody has looked at more than its name. */
interface Candidate {
  readonly path: string;
  readonly runbook: string;
  readonly text: string;
  readonly incident: string;
  /** What `--path` calls it: `a`, `diagnosis`. */
  readonly label: string;
}

/** Looks for the plan of a path of an incident, else that of its diagnosis, below the folder of what was compiled, and reads it, and nothing else. */
export function findPlan(incident: string, options: Options, host: Host): FoundPlan {
  const folder = options.generated ?? "generated";
  const { path } = options;
  const all = listPlans("procedure", folder, host);
  if (all.length === 0)
    throw new UsageError(phrase("there is no plan in {folder}/*/plan\n(runbookc compile makes them)", { folder }));
  const ofIncident = all.filter((plan) => plan.incident === incident);
  const chosen = ofIncident.filter(({ label }) => label === (path?.toLowerCase() ?? "diagnosis"));
  const unread = all.find((plan) => plan.incident === "");
  if (chosen.length === 0 && unread !== undefined) {
    throw new PlanRefused(
      `no plan fits, and ${unread.path} cannot be read: it may be the one\n(runbookc compile makes it anew)`,
    );
  }
  if (ofIncident.length === 0) {
    const incidents = [...new Set(all.map((plan) => plan.incident))];
    const meant = nearest(incident, incidents);
    const hint = meant === undefined ? incidents : phrase("did you mean {meant}?", { meant });
    throw new UsageError(phrase("there is no plan for the incident {incident}\n({hint})", { incident, hint }));
  }
  const [only] = chosen;
  if (only === undefined) {
    const labels = ofIncident.map(({ label }) => (label === "diagnosis" ? "--diagnosis" : `--path ${label}`));
    throw new UsageError(
      phrase("{incident} has no {path}; it has {labels}", { incident, path: path ?? phrase("diagnosis"), labels }),
    );
  }
  if (chosen.length > 1)
    throw new UsageError(phrase("more than one plan is meant: {paths}", { paths: chosen.map((one) => one.path) }));
  const procedure = readPlan(only.text, only.path);
  const escalation = escalationBeside(procedure.plan, folder, host);
  return { procedure, text: only.text, ...(escalation === undefined ? {} : { escalation }) };
}

/** The recovery paths of an incident that may run, and why the others may not. */
export function findPaths(
  incident: string,
  { generated = "generated" }: Options,
  host: Host,
): { readonly paths: readonly FoundPath[]; readonly refused: readonly string[] } {
  const paths: FoundPath[] = [];
  const refused: string[] = [];
  for (const { label, path, text, incident: of } of listPlans("procedure", generated, host)) {
    if (of !== incident || label === "diagnosis" || !/^[a-z0-9]{1,16}$/.test(label)) continue;
    try {
      paths.push({ path: label.toUpperCase(), text, procedure: readPlan(text, path) });
    } catch (error) {
      if (!(error instanceof PlanRefused)) throw error;
      refused.push(error.message);
    }
  }
  return { paths: paths.sort((a, b) => (a.path < b.path ? -1 : 1)), refused };
}

/** Throws a `PlanRefused` unless the plan is whole, unchanged, of this version and can be run as it says. */
export function readPlan(text: string, path: string): Procedure {
  const plan = decode(text, path);
  const procedure = readProcedure(plan);
  if (isUnfit(procedure)) throw new PlanRefused(`${path} cannot be run: ${procedure.unfit}`);
  return procedure;
}

/** The plan in a file, of any kind. */
export function decode(text: string, path: string): Plan {
  try {
    return decodePlan(text);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const version = versionOf(text);
    const other = error.fault === "misfit" && version !== undefined && version !== 1;
    const why = other ? `it is of version ${version}, and this runbookc runs version 1` : error.message;
    throw new PlanRefused(`${path} is not run, and nothing was started: ${why}\n(runbookc compile makes it anew)`);
  }
}

function versionOf(text: string): number | undefined {
  const { version } = JSON.parse(text) as { version?: unknown };
  return typeof version === "number" ? version : undefined;
}

/** Plans for people to run, or for the clock of an escalation to follow, below the folder of what was compiled. */
export function listPlans(kind: "procedure" | "escalation", folder: string, host: Host): readonly Candidate[] {
  return host.list(folder).flatMap((runbook) =>
    host.list(`${folder}/${runbook}/plan`).flatMap((name) => {
      if (!name.endsWith(".plan.json")) return [];
      if (name.endsWith("-escalation.plan.json") !== (kind === "escalation")) return [];
      const path = `${folder}/${runbook}/plan/${name}`;
      const text = new TextDecoder().decode(host.read(path));
      return [{ path, runbook, text, ...nameOf(text) }];
    }),
  );
}

/** The plan of the escalation beside that of a procedure. */
function escalationBeside({ runbook, incident }: Procedure["plan"], folder: string, host: Host): string | undefined {
  const all = listPlans("escalation", folder, host);
  return all.find((plan) => plan.runbook === runbook && plan.incident === incident)?.text;
}

/** Without a name where the text is none of a plan: one that nobody asked for is in nobody's way. */
function nameOf(text: string): Pick<Candidate, "incident" | "label"> {
  let id: unknown;
  try {
    ({ id } = JSON.parse(text) as { id?: unknown });
  } catch {
    return { incident: "", label: "" };
  }
  const [, incident = "", label = ""] = /^([^/]+)\/([^/]+)$/.exec(String(id)) ?? [];
  return { incident, label };
}

/** Says why a plan must not run, where that is what comes of an act. */
export async function refusing(io: Io, act: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof PlanRefused)) throw error;
    complain(error.message, io);
    return Exit.errors;
  }
}
