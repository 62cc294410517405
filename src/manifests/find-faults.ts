import { checkAccounts } from "./accounts.ts";
import { checkAlerts } from "./alerts.ts";
import { checkBundle } from "./bundle.ts";
import { checkDeadlines } from "./deadlines.ts";
import { checkGates } from "./gates.ts";
import { checkLocks } from "./locks.ts";
import type { Check, Fault, ManifestFile } from "./manifest.ts";
import { checkMessages } from "./messages.ts";
import { checkOutcomes } from "./outcomes.ts";
import { checkPods } from "./pods.ts";
import { checkReferences } from "./references.ts";
import { makeScene } from "./scene.ts";
import { checkSteps } from "./steps.ts";
import { checkSubstitution } from "./substitution.ts";
import { checkTriggers } from "./triggers.ts";

/** In groups: where a name leads nowhere, nobody can say in what order a run goes. */
const checks: readonly Readonly<Record<string, Check>>[] = [
  { references: checkReferences, substitution: checkSubstitution, bundle: checkBundle },
  {
    pods: checkPods,
    deadlines: checkDeadlines,
    steps: checkSteps,
    messages: checkMessages,
    outcomes: checkOutcomes,
    gates: checkGates,
    locks: checkLocks,
    accounts: checkAccounts,
    triggers: checkTriggers,
    alerts: checkAlerts,
  },
];

/** What is known of a runbook beside what was emitted of it. */
export interface About {
  /** Ids of steps before which the author has said that nobody is asked. */
  readonly unasked?: ReadonlySet<string>;
  /** False where an emitter has refused a part of the runbook and said so. */
  readonly complete?: boolean;
}

/**
 * What is wrong with all that was emitted of one runbook, where each object by itself fits its schema: what Argo, Kubernetes
 * or Alertmanager would refuse or take otherwise when it is used, and so at 3 a.m. Empty where it is sound.
 */
export function findFaults(files: readonly ManifestFile[], about: About = {}): readonly Fault[] {
  const scene = makeScene(files, { unasked: about.unasked ?? new Set(), complete: about.complete ?? true });
  const faults: Fault[] = [];
  for (const group of checks) {
    for (const [name, check] of Object.entries(group)) {
      check(scene, ({ path, pointer: base }, pointer, message) => {
        faults.push({ path, pointer: `${base}${pointer}`, message, check: name });
      });
    }
    if (faults.length > 0) break;
  }
  return faults;
}
