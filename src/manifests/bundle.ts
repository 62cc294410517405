import { type Check, repeated } from "./manifest.ts";

/** What a GitOps controller applies: each object once, and every file that holds one. */
export const checkBundle: Check = (scene, report) => {
  const objects = [
    ...scene.workflows,
    ...scene.rbac,
    ...scene.bindings,
    ...scene.sensors,
    ...scene.eventSources,
    ...scene.rules,
    ...scene.routes,
  ];
  const names = objects.map(({ object: { kind, metadata } }) => {
    const where = "namespace" in metadata && metadata.namespace !== undefined ? ` in ${metadata.namespace}` : "";
    return `${kind} ${metadata.name}${where}`;
  });
  for (const [name, at] of repeated(names)) {
    const twin = objects[at];
    if (twin !== undefined) report(twin, "/metadata/name", `there are two of ${name}`);
  }
  for (const one of scene.kustomizations) {
    const { resources } = one.object;
    const applied = new Set(resources);
    resources.forEach((path, at) => {
      if (!scene.paths.has(path)) report(one, `/resources/${at}`, `there is no file ${path}`);
    });
    for (const path of new Set(objects.map((object) => object.path))) {
      if (!applied.has(path)) report(one, "/resources", `${path} is not applied`);
    }
  }
};
