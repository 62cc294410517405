import { expect } from "vitest";
import { parse } from "yaml";
import type { sensor, workflowEventBinding } from "../../../src/schema/index.ts";
import { type Made, make, seed } from "../alertmanager/sample.ts";

/** What the config of the emergency runbook has alerts start. */
export const AUTOMATIC = "automatic: [executor-core-down/diagnosis]";

/** Labels of the alert that starts it. */
export const LABELS = {
  alertname: "HLPExecutorAllReplicasDown",
  namespace: "unmanned-island-system",
  runbook_id: "hlp-executor",
  incident: "executor-core-down",
  job: "hlp-executor-core",
};

/** The emergency runbook with a change of its config. */
export function seedWith(from: string, to: string): Promise<Made> {
  const path = "runbooks/runbookc.yaml";
  const config = seed[path] as string;
  expect(config).toContain(from);
  return make({ ...seed, [path]: config.replace(from, to) });
}

/** A message of Alertmanager about one alert, or what claims to be one. */
export interface Message {
  readonly status?: unknown;
  readonly alerts?: readonly {
    readonly status?: unknown;
    readonly labels?: Readonly<Record<string, unknown>>;
    readonly annotations?: Readonly<Record<string, unknown>>;
    readonly startsAt?: unknown;
    readonly fingerprint?: unknown;
  }[];
}

/** Now, in seconds, for all that is evaluated here. */
export const NOW = 1_792_000_000;

export function messageOf(labels: Readonly<Record<string, unknown>>, over: object = {}): Message {
  const startsAt = new Date((NOW - 60) * 1000).toISOString();
  const alert = { status: "firing", labels, startsAt, fingerprint: "0123456789abcdef", ...over };
  return { status: "firing", alerts: [alert] };
}

/** A run as it would be created. */
export interface Run {
  readonly name: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * What the Argo Server makes of a message: undefined where the selector does not hold or fails. Knows just the forms
 * that a selector of ours may have, so that another one is noticed.
 */
export function dispatch(
  binding: workflowEventBinding.WorkflowEventBinding,
  discriminator: string,
  payload: Message,
): Run | undefined {
  const { event, submit } = binding.spec;
  const holds = event.selector.split("\n&& ").every((conjunct) => isTrue(conjunct, discriminator, payload));
  if (!holds) return undefined;
  const alert = payload.alerts?.[0];
  const [, prefix] =
    /^("[^"]*") \+ payload\.alerts\[0\]\.fingerprint \+ "-" \+ string\(date\(payload\.alerts\[0\]\.startsAt\)\.Unix\(\)\)$/.exec(
      submit.metadata.name,
    ) as RegExpExecArray;
  const parameters = submit.arguments.parameters.map(({ name, valueFrom }) => {
    expect(valueFrom).toEqual({ event: "payload.alerts[0].fingerprint" });
    return [name, alert?.fingerprint];
  });
  return {
    name: `${JSON.parse(prefix as string)}${String(alert?.fingerprint)}-${seconds(alert?.startsAt)}`,
    parameters: Object.fromEntries(parameters) as Run["parameters"],
  };
}

function seconds(time: unknown): number {
  return Math.floor(Date.parse(String(time)) / 1000);
}

function isTrue(conjunct: string, discriminator: string, payload: Message): boolean {
  const alert = payload.alerts?.[0];
  const equal =
    /^(discriminator|payload\.status|payload\.alerts\[0\]\.status|payload\.alerts\[0\]\.labels\.\w+) == (".*")$/.exec(
      conjunct,
    );
  if (equal !== null) {
    const [, path = "", literal = ""] = equal;
    const value =
      path === "discriminator"
        ? discriminator
        : path === "payload.status"
          ? payload.status
          : path.endsWith(".status")
            ? alert?.status
            : alert?.labels?.[path.split(".").at(-1) as string];
    return value === JSON.parse(literal);
  }
  const among = /^payload\.alerts\[0\]\.labels\.alertname in (\[.*\])$/.exec(conjunct);
  if (among !== null) return (JSON.parse(among[1] as string) as unknown[]).includes(alert?.labels?.["alertname"]);
  const like = /^payload\.alerts\[0\]\.fingerprint matches (".*")$/.exec(conjunct);
  if (like !== null)
    return typeof alert?.fingerprint === "string" && goTest(JSON.parse(like[1] as string) as string, alert.fingerprint);
  if (conjunct === "len(payload.alerts) == 1") return payload.alerts?.length === 1;
  const since = /^now\(\) - date\(payload\.alerts\[0\]\.startsAt\) < duration\("(\d+)s"\)$/.exec(conjunct);
  if (since !== null) return NOW - seconds(alert?.startsAt) < Number(since[1]);
  const until = /^date\(payload\.alerts\[0\]\.startsAt\) - now\(\) < duration\("(\d+)s"\)$/.exec(conjunct);
  if (until !== null) return seconds(alert?.startsAt) - NOW < Number(until[1]);
  throw new Error(`no form of a selector is known for: ${conjunct}`);
}

/** A Go expression looks anywhere in the text; its `$` is the very end. */
function goTest(pattern: string, text: string): boolean {
  return new RegExp(pattern, "u").test(text);
}

/** What a sensor of Argo Events makes of a message: its text filters look anywhere, and all must hold. */
export function filter({ spec }: sensor.Sensor, payload: Message): boolean {
  return spec.dependencies[0]?.filters.data.every((one) => {
    const path = one.path.split(".").slice(1);
    if (one.type === "number") return payload.alerts?.length === Number(one.value[0]);
    let value: unknown = payload;
    for (const step of path) value = (value as Readonly<Record<string, unknown>> | undefined)?.[step];
    if (value === undefined) return false;
    const written = typeof value === "string" ? value : JSON.stringify(value);
    const text = one.template === undefined ? written : fresh(written);
    return one.value.some((pattern) => goTest(pattern, text));
  }) as boolean;
}

function fresh(time: string): string {
  const age = NOW - seconds(time);
  return age < 3600 && age > -300 ? "fresh" : "stale";
}

/** The objects below `trigger/`, by file name. */
export function objectsIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, Record<string, unknown>> {
  const own = [...files].filter(([path]) => path.startsWith("trigger/"));
  return new Map(
    own.map(([path, content]) => [path.slice("trigger/".length), parse(content) as Record<string, unknown>]),
  );
}

export function bindingIn(files: ReadonlyMap<string, string>, name: string): workflowEventBinding.WorkflowEventBinding {
  return objectsIn(files).get(name) as unknown as workflowEventBinding.WorkflowEventBinding;
}

export function sensorIn(files: ReadonlyMap<string, string>, name: string): sensor.Sensor {
  return objectsIn(files).get(name) as unknown as sensor.Sensor;
}
