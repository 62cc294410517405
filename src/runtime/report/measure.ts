import { digest } from "../../plan/index.ts";
import type { measurements } from "../../schema/index.ts";
import type { RunRecord } from "../event.ts";
import type { Procedure } from "../model.ts";
import { reportOf } from "./report.ts";

/** How long the steps of one run took that ended well; undefined where none did, or the run is not over. */
export function measureRun(records: readonly RunRecord[], procedure: Procedure): measurements.Run | undefined {
  const report = reportOf(records, procedure);
  if (report === undefined || report.outcome === "open") return undefined;
  const { id, runbook } = procedure.plan;
  const steps = report.attempts.flatMap(({ step, outcome, took, run }) =>
    // A way back is no step of the path; how long it takes says nothing of the path.
    outcome !== "succeeded" || took === undefined || procedure.steps.get(step)?.undoes !== undefined
      ? []
      : [{ id: step, script: digest(run), took }],
  );
  return steps.length === 0 ? undefined : { runbook, plan: id, steps };
}
