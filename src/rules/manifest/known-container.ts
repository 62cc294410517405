import { phrase } from "../../diagnostics/index.ts";
import { isKnown, type KubectlCall } from "../../graph/index.ts";
import { closest, placeOfName } from "../../inventory/index.ts";
import { callsOnTeam } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "manifest/known-container",
    level: "warning",
    summary: "The runbook names a container that the pods of the team's own manifests do not have.",
    messages: {
      absent:
        "no container of `{workload}` is called `{name}` in the manifests: if the cluster is as they say, the API refuses this command",
    },
    help: "one of the two texts is out of date; look which, and mend it",
  },
  (report) => ({
    step(step, { unit }) {
      for (const { call, workloads } of callsOnTeam(step, unit)) {
        const [workload] = workloads;
        const containers = workloads.flatMap((one) => one.containers);
        if (workload === undefined || containers.length === 0) continue;
        for (const name of containersNamed(call)) {
          if (!isKnown(name) || name === "*" || containers.some((one) => one.name === name)) continue;
          const meant = closest(
            name,
            containers.map((one) => one.name),
          );
          const shown = containers.filter((one) => meant === undefined || one.name === meant).slice(0, MOST_SHOWN);
          const related = shown.map(({ nameSpan }) => ({
            span: nameSpan,
            message: phrase("the container that it has"),
          }));
          const help =
            meant === undefined
              ? {}
              : { help: phrase("did you mean `{meant}`? One of the two texts is out of date", { meant }) };
          report("absent", { workload: workload.title, name }, { span: placeOfName(call, name), related, ...help });
        }
      }
    },
  }),
);

const MOST_SHOWN = 3;

/** `-c NAME`, `set image deployment/x NAME=image`, and the containers of a patch. */
function containersNamed({ verb, args, options }: KubectlCall): readonly string[] {
  if (verb === "debug") return [];
  const given = verb.startsWith("set ") ? (options.get("containers") ?? []) : (options.get("container") ?? []);
  const images = verb === "set image" ? args.flatMap((arg) => /^([^=/]+)=/.exec(arg)?.[1] ?? []) : [];
  const patched = verb === "patch" && options.get("type")?.at(-1) !== "json" ? options.get("patch") : [];
  return [...given, ...images, ...(patched ?? []).flatMap(containersOfPatch)];
}

/** Names of containers that a patch has no image for: it can only mean ones that are there. */
function containersOfPatch(patch: string): readonly string[] {
  const containers = /"(?:initC|c)ontainers"\s*:\s*\[/.test(patch) ? membersOf(parse(patch)) : [];
  return containers.flatMap((one) =>
    typeof one["name"] === "string" && one["image"] === undefined ? [one["name"]] : [],
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function membersOf(patch: unknown): readonly Readonly<Record<string, unknown>>[] {
  const steps = ["spec", "template", "spec", "containers"];
  const found = steps.reduce<unknown>(
    (part, key) => (isRecord(part) && Object.hasOwn(part, key) ? part[key] : undefined),
    patch,
  );
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
