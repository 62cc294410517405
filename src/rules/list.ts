import { rule as diagnosisReachesEveryPath } from "./diagnosis/reaches-every-path.ts";
import { rule as diagnosisResolvedReference } from "./diagnosis/resolved-reference.ts";
import { rule as documentClosedFence } from "./document/closed-fence.ts";
import { rule as documentNoConflictMarker } from "./document/no-conflict-marker.ts";
import { rule as documentNoMojibake } from "./document/no-mojibake.ts";
import { rule as escalationKnownTarget } from "./escalation/known-target.ts";
import { rule as languageCompleteTranslation } from "./language/complete-translation.ts";
import { rule as severityPossibleObjective } from "./severity/possible-objective.ts";
import type { Rule } from "./rule.ts";

/** Every rule, sorted by code. A rule that is not in this list does not exist; a test compares it with the folder. */
export const rules: readonly Rule[] = [
  diagnosisReachesEveryPath,
  diagnosisResolvedReference,
  documentClosedFence,
  documentNoConflictMarker,
  documentNoMojibake,
  escalationKnownTarget,
  languageCompleteTranslation,
  severityPossibleObjective,
];
