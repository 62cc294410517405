/**
 * Long options of each verb of kubectl, from `kubectl VERB --help` and `kubectl options` (1.32.4), and those that it still
 * takes without naming them. `*` stands for those of all verbs that read manifests and print objects.
 */
const rows = `
annotate: * all all-namespaces dry-run field-manager field-selector list local overwrite resource-version selector
api-resources: api-group cached categories namespaced no-headers output sort-by verbs
apply: * all cascade dry-run field-manager force force-conflicts grace-period openapi-patch overwrite prune
  prune-allowlist selector server-side subresource timeout validate wait
attach: container pod-running-timeout quiet stdin tty
auth can-i: all-namespaces list no-headers quiet subresource
auth reconcile: * dry-run remove-extra-permissions remove-extra-subjects
auth whoami: allow-missing-template-keys output show-managed-fields template
autoscale: * cpu-percent dry-run field-manager max min name save-config
cordon: dry-run selector
cp: container no-preserve retries
debug: arguments-only attach container copy-to custom env filename image image-pull-policy keep-annotations
  keep-init-containers keep-labels keep-liveness keep-readiness keep-startup quiet replace same-node set-image
  share-processes stdin target tty
delete: all all-namespaces cascade dry-run field-selector filename force grace-period ignore-not-found interactive
  kustomize now output raw recursive selector timeout wait
describe: all-namespaces chunk-size filename kustomize recursive selector show-events
diff: concurrency field-manager filename force-conflicts kustomize prune prune-allowlist recursive selector
  server-side show-managed-fields
drain: chunk-size delete-emptydir-data disable-eviction dry-run force grace-period ignore-daemonsets pod-selector
  selector skip-wait-for-delete-timeout timeout
edit: * field-manager output-patch save-config subresource validate windows-line-endings
events: all-namespaces allow-missing-template-keys chunk-size for no-headers output show-managed-fields template
  types watch
exec: container filename pod-running-timeout quiet stdin tty
explain: api-version output recursive
expose: * cluster-ip dry-run external-ip field-manager labels load-balancer-ip name override-type overrides port
  protocol save-config selector session-affinity target-port type
get: * all-namespaces chunk-size field-selector ignore-not-found label-columns no-headers output-watch-events raw
  selector server-print show-kind show-labels sort-by subresource watch watch-only
label: * all all-namespaces dry-run field-manager field-selector list local overwrite resource-version selector
logs: all-containers all-pods container follow ignore-errors insecure-skip-tls-verify-backend limit-bytes
  max-log-requests pod-running-timeout prefix previous selector since since-time tail timestamps
patch: * dry-run field-manager local patch patch-file subresource type
port-forward: address pod-running-timeout
replace: * cascade dry-run field-manager force grace-period raw save-config subresource timeout validate wait
rollout history: * revision selector
rollout pause: * field-manager selector
rollout restart: * field-manager selector
rollout resume: * field-manager selector
rollout status: filename kustomize recursive revision selector timeout watch
rollout undo: * dry-run selector to-revision
run: * annotations attach cascade command dry-run env expose field-manager force grace-period image
  image-pull-policy labels leave-stdin-open override-type overrides pod-running-timeout port privileged quiet
  restart rm save-config stdin timeout tty wait
scale: * all current-replicas dry-run replicas resource-version selector timeout
set env: * all containers dry-run env field-manager from keys list local overwrite prefix resolve selector
set image: * all dry-run field-manager local selector
set resources: * all containers dry-run field-manager limits local requests selector
set selector: all allow-missing-template-keys dry-run field-manager filename local output recursive resource-version
  show-managed-fields template
set serviceaccount: * all dry-run field-manager local
set subject: * all dry-run field-manager group local selector serviceaccount
taint: all allow-missing-template-keys dry-run field-manager output overwrite selector show-managed-fields template
  validate
top node: no-headers selector show-capacity sort-by use-protocol-buffers
top nodes: no-headers selector show-capacity sort-by use-protocol-buffers
top pod: all-namespaces containers field-selector no-headers selector sort-by sum use-protocol-buffers
top pods: all-namespaces containers field-selector no-headers selector sort-by sum use-protocol-buffers
uncordon: dry-run selector
version: client output
wait: all all-namespaces allow-missing-template-keys field-selector filename for local output recursive selector
  show-managed-fields template timeout
`;
const printing = "allow-missing-template-keys filename kustomize output recursive show-managed-fields template";
const globals = (
  "as as-group as-uid cache-dir certificate-authority client-certificate client-key cluster context " +
  "disable-compression insecure-skip-tls-verify kubeconfig log-flush-frequency match-server-version " +
  "namespace password profile profile-output request-timeout server tls-server-name token user username " +
  "v vmodule warnings-as-errors help record add-dir-header alsologtostderr log-backtrace-at log-dir " +
  "log-file logtostderr one-output skip-headers stderrthreshold"
).split(" ");

/** All long options that a verb of kubectl takes, by verb: `rollout undo`. A verb that is not here has options of its own. */
export const kubectlFlags: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows
    .trim()
    .split(/\n(?! )/)
    .map((row) => {
      const [verb = "", names = ""] = row.split(": ");
      const own = names.replace("*", printing).split(/\s+/);
      return [verb, new Set([...own, ...globals])] as const;
    }),
);
