import type { config, sidecar } from "../schema/index.ts";

/** What `runbookc.yaml` says of one runbook, all matching entries merged. */
export type Settings = Omit<config.Settings, "files">;
/** What the sidecar says of one step. */
export type StepSettings = sidecar.StepSettings;
