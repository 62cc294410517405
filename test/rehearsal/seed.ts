import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodePlan, type Plan } from "../../src/plan/index.ts";

const root = join(import.meta.dirname, "../..");
const folder = "runbooks/hlp-executor";
const made = join(root, "generated/hlp-executor/plan");

/** All plans of the emergency runbook, as they are committed. */
export const plans: readonly Plan[] = readdirSync(made).map((name) =>
  decodePlan(readFileSync(join(made, name), "utf8")),
);

/** The files of scenarios beside it. */
export const scenarios = readdirSync(join(root, folder))
  .filter((name) => name.endsWith(".runbook.test.yaml"))
  .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") }));
