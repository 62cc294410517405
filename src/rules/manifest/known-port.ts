import { phrase } from "../../diagnostics/index.ts";
import type { KubectlCall } from "../../graph/index.ts";
import {
  commandsInside,
  type HttpRequest,
  type Inventory,
  isLoopback,
  placeOfName,
  requestsIn,
  type Workload,
} from "../../inventory/index.ts";
import { callsOnTeam, type TeamCall } from "../../program/index.ts";
import type { Span } from "../../source/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "manifest/known-port",
    level: "warning",
    summary: "The runbook asks a port that the team's own manifests do not have.",
    messages: {
      container:
        'no container of `{workload}` declares port {port}, and nothing in its manifest names it: if nothing listens there, this ends with "connection refused", as it would if the service were down',
      service:
        "the Service `{service}` has no port {port}: if the cluster is as the manifests say, nothing answers here",
    },
    help: "a container can listen on a port that it does not declare; look which of the two texts is right, and mend the other",
  },
  (report) => ({
    step(step, { unit }) {
      for (const found of callsOnTeam(step, unit)) {
        for (const request of commandsInside(found.call).flatMap(requestsIn)) {
          if (isLoopback(request.host)) judgeContainer(found, request.port, request.span);
          else judgeService(found, request);
        }
        judgeForward(found);
      }

      function judgeContainer({ workloads, inventory }: TeamCall, port: number, span: Span): void {
        const [workload] = workloads;
        if (workload === undefined || workloads.some((one) => mayListen(one, port, inventory))) return;
        const declared = workload.containers.flatMap(({ ports }) => ports);
        const related = declared
          .slice(0, MOST_SHOWN)
          .map((one) => ({ span: one.span, message: phrase("declared here") }));
        report("container", { workload: workload.title, port }, { span, related });
      }

      function judgeService({ inventory, call }: TeamCall, { host, port, span }: HttpRequest): void {
        const [name = "", inside] = host.split(".");
        reportService(inventory, { name, port, span, namespace: inside ?? call.namespace });
      }

      function judgeForward({ call, workloads, inventory }: TeamCall): void {
        if (call.verb !== "port-forward") return;
        const [target = "", ...pairs] = call.args;
        const service = /^(?:svc|services?)\/(.+)$/.exec(target)?.[1];
        for (const pair of pairs) {
          const remote = Number(/^(?:\d*:)?(\d+)$/.exec(pair)?.[1]);
          const span = placeOfName(call, pair);
          if (Number.isNaN(remote)) continue;
          if (service === undefined) judgeContainer({ call, workloads, inventory }, remote, span);
          else reportService(inventory, { name: service, port: remote, span, namespace: call.namespace });
        }
      }

      function reportService(inventory: Inventory, { name, port, span, namespace }: Asked): void {
        const services = inventory.ofKind("services", namespace).filter((one) => one.name === name);
        const [service] = services;
        const ports = services.flatMap(({ body }) => body.at("spec", "ports").items.map((item) => item.at("port")));
        if (service === undefined || ports.length === 0 || ports.some(({ number }) => number === port)) return;
        const related = ports
          .slice(0, MOST_SHOWN)
          .map((one) => ({ span: one.span, message: phrase("the port that it has") }));
        report("service", { service: name, port }, { span, related });
      }
    },
  }),
);

const MOST_SHOWN = 3;

interface Asked {
  readonly name: string;
  readonly port: number;
  readonly span: Span;
  readonly namespace: KubectlCall["namespace"];
}

/** Where a manifest declares no port at all, it says nothing of ports; and a port may be given by an argument or a file. */
function mayListen(workload: Workload, port: number, inventory: Inventory): boolean {
  const declared = workload.containers.flatMap(({ ports, probes }) => [
    ...ports,
    ...probes.map((probe) => ({ number: probe.port })),
  ]);
  const sent = inventory.portsSentTo(workload);
  return (
    !workload.containers.some(({ ports }) => ports.length > 0) ||
    declared.some(({ number }) => number === port) ||
    sent.includes(port) ||
    inventory.says(workload, String(port))
  );
}
