export { type About, findFaults } from "./find-faults.ts";
export type { Fault, Manifest, ManifestFile } from "./manifest.ts";
