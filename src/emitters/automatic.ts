import type { Unit } from "../program/index.ts";
import type { config } from "../schema/index.ts";
import { shorten, slug } from "./names.ts";

/** Where Alertmanager posts the alerts that start runs, and what it shows and trusts there. */
export interface Intake {
  readonly via: "argo-server" | "argo-events";
  readonly url: string;
  readonly token: config.SecretKey;
  readonly ca?: config.ConfigMapKey;
}

/** Name of the parameter of each WorkflowTemplate that says which alert started the run. */
export const FINGERPRINT_PARAMETER = "alert-fingerprint";
/** What Alertmanager calls an alert: 16 hexadecimal digits made of its labels. Nothing else is let into a run. */
export const FINGERPRINT = "[0-9a-f]{16}";

/** Port of the event source of a runbook. */
export const EVENT_PORT = 12_000;
/** Path at which it takes alerts. */
export const EVENT_PATH = "/alertmanager";

/** Undefined where the config starts nothing by itself, or has no token for it. */
export function intakeOf(unit: Unit, namespace: string): Intake | undefined {
  const { automatic = [], via = "argo-server", address, token, ca } = unit.settings.trigger ?? {};
  if (automatic.length === 0 || token === undefined) return undefined;
  const base = (address ?? addressOf(unit, via, namespace)).replace(/(?<!\/)\/+$/, "");
  const path = via === "argo-server" ? `/api/v1/events/${namespace}/${unit.runbook.id}` : EVENT_PATH;
  return { via, url: `${base}${path}`, token, ...(ca === undefined ? {} : { ca }) };
}

/** What Argo's own manifests call the server; the operator of Argo Events names the service after the event source. */
function addressOf(unit: Unit, via: Intake["via"], namespace: string): string {
  if (via === "argo-server") return "https://argo-server.argo.svc:2746";
  return `http://${eventSourceName(unit)}-eventsource-svc.${namespace}.svc:${EVENT_PORT}`;
}

/** Name of the event source of a runbook; its service has a longer one that is a DNS label, too. */
export function eventSourceName({ runbook }: Unit): string {
  return shorten(slug(`${runbook.id}-alerts`), 63 - "-eventsource-svc".length);
}
