import { phrase } from "../../diagnostics/index.ts";
import { commandsInside, isLoopback, requestsIn } from "../../inventory/index.ts";
import { callsOnTeam } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

/** Paths by which a service is asked whether it is well. */
const HEALTH =
  /(?:^|\/)(?:health|healthz|healthcheck|live|livez|liveness|alive|ready|readyz|readiness|startup|startupz)(?:\/|$)/;

export const rule = defineRule(
  {
    code: "manifest/known-probe-path",
    level: "warning",
    summary: "The runbook asks for the health of a service where none of its probes does.",
    messages: {
      path: "`{path}` is no path that a probe of `{workload}` asks: if the service does not have it, the answer is 404 and a healthy pod looks broken",
    },
    help: "a service can have paths that no probe asks; look which of the two texts is right, and mend the other",
  },
  (report) => ({
    step(step, { unit }) {
      for (const { call, inventory, workloads } of callsOnTeam(step, unit)) {
        const [workload] = workloads;
        if (workload === undefined) continue;
        const probes = workloads.flatMap(({ containers }) => containers.flatMap((container) => container.probes));
        for (const { host, port, path, span } of commandsInside(call).flatMap(requestsIn)) {
          if (path === undefined || !isLoopback(host) || !HEALTH.test(path)) continue;
          const asked = probes.filter((probe) => probe.port === undefined || probe.port === port);
          const isKnown = asked.length === 0 || asked.some((probe) => withoutEnd(probe.path) === withoutEnd(path));
          if (isKnown || workloads.some((one) => inventory.says(one, path))) continue;
          const related = asked
            .slice(0, MOST_SHOWN)
            .map((probe) => ({ span: probe.span, message: phrase("a probe asks this") }));
          report("path", { path, workload: workload.title }, { span, related });
        }
      }
    },
  }),
);

const MOST_SHOWN = 3;

/** Without the query, and without the slash at the end. */
function withoutEnd(path: string): string {
  const [plain = ""] = path.split(/[?#]/);
  return plain.endsWith("/") ? plain.slice(0, -1) : plain;
}
