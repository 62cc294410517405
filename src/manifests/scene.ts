import type { Manifest, ManifestFile, Placed, Scene } from "./manifest.ts";
import { runsOf } from "./run.ts";

/** The objects in order of kind; unasked and complete are what the compiler knows beside them. */
export function makeScene(files: readonly ManifestFile[], about: Pick<Scene, "unasked" | "complete">): Scene {
  const placed = files.flatMap(({ path, object }) => (object === undefined ? [] : [{ path, pointer: "", object }]));
  const pick = <K extends string>(kind: K) =>
    placed.filter(
      (one): one is Placed<Extract<Manifest, { readonly kind: K }>> & typeof one => one.object.kind === kind,
    );
  const workflows = pick("WorkflowTemplate");
  const plans = [...pick("diagnosis"), ...pick("recovery")];
  return {
    ...about,
    paths: new Set(files.map(({ path }) => path)),
    workflows,
    rbac: pick("List").flatMap(({ path, object }) =>
      object.items.map((item, at) => ({ path, pointer: `/items/${at}`, object: item })),
    ),
    bindings: pick("WorkflowEventBinding"),
    sensors: pick("Sensor"),
    eventSources: pick("EventSource"),
    rules: pick("PrometheusRule"),
    routes: pick("AlertmanagerConfig"),
    kustomizations: pick("Kustomization"),
    plans,
    runs: runsOf(workflows, plans),
  };
}
