import { rule as alertFiresWhenAbsent } from "./alert/fires-when-absent.ts";
import { rule as alertHonestValue } from "./alert/honest-value.ts";
import { rule as alertNoDroppedLabel } from "./alert/no-dropped-label.ts";
import { rule as alertPossibleObjective } from "./alert/possible-objective.ts";
import { rule as alertUniqueName } from "./alert/unique-name.ts";
import { rule as alertValidExpression } from "./alert/valid-expression.ts";
import { rule as alertValidRule } from "./alert/valid-rule.ts";
import { rule as alertValidTemplate } from "./alert/valid-template.ts";
import { rule as contactReachable } from "./contact/reachable.ts";
import { rule as diagnosisReachesEveryPath } from "./diagnosis/reaches-every-path.ts";
import { rule as diagnosisResolvedReference } from "./diagnosis/resolved-reference.ts";
import { rule as documentClosedFence } from "./document/closed-fence.ts";
import { rule as documentContiguousHeadings } from "./document/contiguous-headings.ts";
import { rule as documentCurrentReview } from "./document/current-review.ts";
import { rule as documentNoConflictMarker } from "./document/no-conflict-marker.ts";
import { rule as documentNoEmptySection } from "./document/no-empty-section.ts";
import { rule as documentNoHiddenCharacters } from "./document/no-hidden-characters.ts";
import { rule as documentNoHtmlPlaceholder } from "./document/no-html-placeholder.ts";
import { rule as documentNoMojibake } from "./document/no-mojibake.ts";
import { rule as documentTitleMatchesAlert } from "./document/title-matches-alert.ts";
import { rule as documentWholeList } from "./document/whole-list.ts";
import { rule as documentWorkingLinks } from "./document/working-links.ts";
import { rule as escalationAgreesWithSeverity } from "./escalation/agrees-with-severity.ts";
import { rule as escalationAgreesWithTriggers } from "./escalation/agrees-with-triggers.ts";
import { rule as escalationIncreasingTime } from "./escalation/increasing-time.ts";
import { rule as escalationKnownTarget } from "./escalation/known-target.ts";
import { rule as escalationReachableCondition } from "./escalation/reachable-condition.ts";
import { rule as followUpHasDeadline } from "./follow-up/has-deadline.ts";
import { rule as kubectlAllReplicas } from "./kubectl/all-replicas.ts";
import { rule as kubectlBoundedWait } from "./kubectl/bounded-wait.ts";
import { rule as kubectlExecNeedsALivePod } from "./kubectl/exec-needs-a-live-pod.ts";
import { rule as kubectlExplicitNamespace } from "./kubectl/explicit-namespace.ts";
import { rule as kubectlKnownFlags } from "./kubectl/known-flags.ts";
import { rule as kubectlLogEvidence } from "./kubectl/log-evidence.ts";
import { rule as kubectlReadOnlyDiagnosis } from "./kubectl/read-only-diagnosis.ts";
import { rule as languageCompleteTranslation } from "./language/complete-translation.ts";
import { rule as languageConsistentTerm } from "./language/consistent-term.ts";
import { rule as languageEqualMeaning } from "./language/equal-meaning.ts";
import { rule as manifestAutoscalerAgrees } from "./manifest/autoscaler-agrees.ts";
import { rule as manifestKnownAlert } from "./manifest/known-alert.ts";
import { rule as manifestKnownContainer } from "./manifest/known-container.ts";
import { rule as manifestKnownMount } from "./manifest/known-mount.ts";
import { rule as manifestKnownObject } from "./manifest/known-object.ts";
import { rule as manifestKnownPort } from "./manifest/known-port.ts";
import { rule as manifestKnownProbePath } from "./manifest/known-probe-path.ts";
import { rule as manifestKnownSelector } from "./manifest/known-selector.ts";
import { rule as recoveryBalancedBracket } from "./recovery/balanced-bracket.ts";
import { rule as recoveryBoundedTime } from "./recovery/bounded-time.ts";
import { rule as recoveryCompleteBackup } from "./recovery/complete-backup.ts";
import { rule as recoveryGatedVerification } from "./recovery/gated-verification.ts";
import { rule as recoveryMeasuredTime } from "./recovery/measured-time.ts";
import { rule as recoveryPossibleObjective } from "./recovery/possible-objective.ts";
import { rule as recoveryRequireApproval } from "./recovery/require-approval.ts";
import { rule as recoveryRequireVerification } from "./recovery/require-verification.ts";
import { rule as recoveryRestoresWhatItChanged } from "./recovery/restores-what-it-changed.ts";
import { rule as recoveryReversibleOrder } from "./recovery/reversible-order.ts";
import { rule as severityKnownLevel } from "./severity/known-level.ts";
import { rule as severityPossibleObjective } from "./severity/possible-objective.ts";
import { rule as severityUsedLevel } from "./severity/used-level.ts";
import { rule as shellDeclaredInput } from "./shell/declared-input.ts";
import { rule as shellDefinedVariable } from "./shell/defined-variable.ts";
import { rule as shellExactMatch } from "./shell/exact-match.ts";
import { rule as shellFailsOnHttpError } from "./shell/fails-on-http-error.ts";
import { rule as shellKnownCommand } from "./shell/known-command.ts";
import { rule as shellNoLostContinuation } from "./shell/no-lost-continuation.ts";
import { rule as shellNoPlaceholderRedirection } from "./shell/no-placeholder-redirection.ts";
import { rule as shellNoTerminal } from "./shell/no-terminal.ts";
import { rule as shellQuotedExpansion } from "./shell/quoted-expansion.ts";
import { rule as shellReachesFile } from "./shell/reaches-file.ts";
import { rule as shellRealExitCode } from "./shell/real-exit-code.ts";
import { rule as shellSafeSecrets } from "./shell/safe-secrets.ts";
import { rule as shellSameHost } from "./shell/same-host.ts";
import { rule as shellTerminates } from "./shell/terminates.ts";
import { rule as shellValidSyntax } from "./shell/valid-syntax.ts";
import { rule as stepContiguousNumbers } from "./step/contiguous-numbers.ts";
import { rule as stepHasCommandOrIsManual } from "./step/has-command-or-is-manual.ts";
import type { Rule } from "./rule.ts";

/** Every rule, sorted by code. A rule that is not in this list does not exist; a test compares it with the folder. */
export const rules: readonly Rule[] = [
  alertFiresWhenAbsent,
  alertHonestValue,
  alertNoDroppedLabel,
  alertPossibleObjective,
  alertUniqueName,
  alertValidExpression,
  alertValidRule,
  alertValidTemplate,
  contactReachable,
  diagnosisReachesEveryPath,
  diagnosisResolvedReference,
  documentClosedFence,
  documentContiguousHeadings,
  documentCurrentReview,
  documentNoConflictMarker,
  documentNoEmptySection,
  documentNoHiddenCharacters,
  documentNoHtmlPlaceholder,
  documentNoMojibake,
  documentTitleMatchesAlert,
  documentWholeList,
  documentWorkingLinks,
  escalationAgreesWithSeverity,
  escalationAgreesWithTriggers,
  escalationIncreasingTime,
  escalationKnownTarget,
  escalationReachableCondition,
  followUpHasDeadline,
  kubectlAllReplicas,
  kubectlBoundedWait,
  kubectlExecNeedsALivePod,
  kubectlExplicitNamespace,
  kubectlKnownFlags,
  kubectlLogEvidence,
  kubectlReadOnlyDiagnosis,
  languageCompleteTranslation,
  languageConsistentTerm,
  languageEqualMeaning,
  manifestAutoscalerAgrees,
  manifestKnownAlert,
  manifestKnownContainer,
  manifestKnownMount,
  manifestKnownObject,
  manifestKnownPort,
  manifestKnownProbePath,
  manifestKnownSelector,
  recoveryBalancedBracket,
  recoveryBoundedTime,
  recoveryCompleteBackup,
  recoveryGatedVerification,
  recoveryMeasuredTime,
  recoveryPossibleObjective,
  recoveryRequireApproval,
  recoveryRequireVerification,
  recoveryRestoresWhatItChanged,
  recoveryReversibleOrder,
  severityKnownLevel,
  severityPossibleObjective,
  severityUsedLevel,
  shellDeclaredInput,
  shellDefinedVariable,
  shellExactMatch,
  shellFailsOnHttpError,
  shellKnownCommand,
  shellNoLostContinuation,
  shellNoPlaceholderRedirection,
  shellNoTerminal,
  shellQuotedExpansion,
  shellReachesFile,
  shellRealExitCode,
  shellSafeSecrets,
  shellSameHost,
  shellTerminates,
  shellValidSyntax,
  stepContiguousNumbers,
  stepHasCommandOrIsManual,
];
