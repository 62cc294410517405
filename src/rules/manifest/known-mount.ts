import { phrase } from "../../diagnostics/index.ts";
import { commandsInside, closest, writtenOut } from "../../inventory/index.ts";
import { callsOnTeam } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

/** Where programs keep what must outlive them; an image has nothing there. */
const DATA = /^\/(?:var\/lib|var\/opt|data|mnt|srv|storage)\/[^/]/;

export const rule = defineRule(
  {
    code: "manifest/known-mount",
    level: "warning",
    summary: "The runbook uses a path in a container that is on none of its volumes.",
    messages: {
      outside:
        "`{path}` is on no volume of `{workload}`, which has its claim elsewhere: what is read here may not be there, and what is written here is gone with the pod",
    },
    help: "look which of the two texts has the right path, and mend the other",
  },
  (report) => ({
    step(step, { unit }) {
      for (const { call, inventory, workloads } of callsOnTeam(step, unit)) {
        const [workload] = workloads;
        const mounts = workloads.flatMap(({ containers }) => containers.flatMap((container) => container.mounts));
        const claims = mounts.filter(({ claim }) => claim !== undefined);
        if (workload === undefined || claims.length === 0) continue;
        for (const { script, words } of commandsInside(call)) {
          for (const word of words.slice(1)) {
            const path = /^(?:--?[\w-]+=)?(\/[\w./-]*)/.exec(writtenOut(word))?.[1];
            if (path === undefined || !DATA.test(path) || mounts.some((mount) => isBelow(path, mount.path))) continue;
            if (workloads.some((one) => inventory.says(one, path))) continue;
            const [first] = claims;
            const near = closest(
              path,
              claims.map((claim) => claim.path),
            );
            const claim = claims.find((one) => one.path === near) ?? first;
            const related =
              claim?.claim === undefined
                ? []
                : [{ span: claim.span, message: phrase("the claim `{claim}` is here", { claim: claim.claim }) }];
            const at = word.start + Math.max(0, word.text.indexOf(path));
            const span = script.slice.span(at, at + path.length);
            report("outside", { path, workload: workload.title }, { span, related });
          }
        }
      }
    },
  }),
);

/** A folder above a mount holds it, too. */
function isBelow(path: string, mount: string): boolean {
  const [inner, outer] = [`${path}/`, `${mount.replace(/\/$/, "")}/`];
  return inner.startsWith(outer) || outer.startsWith(inner);
}
