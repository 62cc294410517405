import type { Effect } from "./model.ts";

/** What is known of a command: what it does, and whether a second run changes nothing more. */
export interface Known {
  readonly effect: Effect;
  readonly idempotent: boolean;
}

export const read: Known = { effect: "read", idempotent: true };
export const change: Known = { effect: "change", idempotent: true };
/** A change that a second run makes once more, or on which it fails. */
export const changeOnce: Known = { effect: "change", idempotent: false };
export const destroy: Known = { effect: "destroy", idempotent: true };
/** A second run finds nothing left and fails. */
const destroyOnce: Known = { effect: "destroy", idempotent: false };
export const unknown: Known = { effect: "unknown", idempotent: false };

function table(...rows: readonly (readonly [Known, string])[]): ReadonlyMap<string, Known> {
  return new Map(rows.flatMap(([known, names]) => names.split(" ").map((name) => [name, known] as const)));
}

/**
 * Verbs of kubectl and oc, `rollout_status` for a verb of a verb, from `kubectl --help` and the help of each verb (Kubernetes 1.34). `rollout restart` writes
 * the time into the pod template and `rollout undo` goes back one more revision, so neither may run twice.
 */
export const kubectlVerbs: ReadonlyMap<string, Known> = table(
  [read, "get describe logs top explain api-resources api-versions version cluster-info diff wait events options"],
  [read, "completion kustomize help plugin"],
  [read, "auth_can-i auth_whoami rollout_status rollout_history"],
  [read, "config_view config_get-contexts config_current-context config_get-clusters config_get-users"],
  [change, "apply scale patch label annotate set cordon uncordon replace taint auth_reconcile"],
  [changeOnce, "create edit expose autoscale run cp debug rollout_restart rollout_undo rollout_pause rollout_resume"],
  [changeOnce, "certificate_approve certificate_deny"],
  [change, "config_use-context config_set config_set-context config_set-cluster config_set-credentials config_unset"],
  [changeOnce, "config_rename-context config_delete-context config_delete-cluster config_delete-user"],
  [destroy, "drain"],
  [destroyOnce, "delete"],
);

/** Verbs of kubectl that have verbs of their own. */
export const kubectlGroups: ReadonlySet<string> = new Set(["auth", "rollout", "config", "certificate"]);

/** Verbs that open a session, a tunnel or a server. With those above they are all that kubectl has without plugins. */
export const kubectlSessions: ReadonlySet<string> = new Set("exec attach port-forward proxy alpha".split(" "));

/** Verbs of oc that kubectl does not have, from `oc --help` (4.18). */
export const ocVerbs: ReadonlySet<string> = new Set(
  (
    "adm login logout whoami project projects new-project new-app new-build start-build cancel-build import-image tag " +
    "rsh rsync status observe image registry secrets serviceaccounts policy process extract idle"
  ).split(" "),
);

/**
 * Words that may be verbs of kubectl on somebody's machine: plugins that are near to a verb (`kubectl explore`) or named
 * as a verb of oc (`kubectl whoami`). Nothing certain can be said of them.
 */
export const kubectlPlugins: ReadonlySet<string> = new Set(
  (
    "explore watch whoami status login logout policy image images registry observe rsync secrets tag project projects " +
    "idle extract process"
  ).split(" "),
);

/** POSIX, coreutils and the text and network tools of a debug image: they print and change nothing, whatever the options. */
export const readers: ReadonlySet<string> = new Set(
  (
    "grep egrep fgrep zgrep rg cat zcat head tail sort uniq wc cut tr jq column less more diff cmp comm paste join fold nl " +
    "rev tac printf echo true false test [ : sleep date ls stat file du df free uptime uname hostname whoami id pwd ps " +
    "env printenv which type basename dirname realpath readlink md5sum sha1sum sha256sum base64 xxd od strings seq expr " +
    "bc let set shift export read declare local typeset readonly unset cd return exit break continue wait mapfile " +
    "readarray getopts nslookup dig host ping traceroute netstat ss lsof dmesg vmstat iostat top watch"
  ).split(" "),
);

/** Tools that write the files they are given: a change, unless all of them lie in the scratch space of the step. */
export const fileWriters: ReadonlyMap<string, Known> = table(
  [change, "tee cp mv mkdir touch ln chmod chown truncate dd install gzip gunzip tar"],
  [destroy, "rm rmdir shred unlink"],
);

/** Verbs of other tools, by `tool verb`; from the help of each tool. A verb that is not here is unknown. */
export const toolVerbs: ReadonlyMap<string, ReadonlyMap<string, Known>> = new Map([
  [
    "systemctl",
    table(
      [read, "status is-active is-enabled is-failed show list-units list-unit-files list-timers cat"],
      [change, "start stop enable disable reload daemon-reload"],
      [changeOnce, "restart reload-or-restart"],
      [destroy, "kill mask"],
    ),
  ],
  [
    "helm",
    table(
      [read, "list ls status get history show search template version env lint"],
      [changeOnce, "install upgrade rollback"],
      [change, "repo"],
      [destroyOnce, "uninstall delete"],
    ),
  ],
  [
    "docker",
    table(
      [read, "ps images logs inspect stats top version info events diff port"],
      [changeOnce, "restart run pull create"],
      [change, "start stop pause unpause"],
      [destroyOnce, "rm rmi kill prune"],
    ),
  ],
  [
    "crictl",
    table(
      [read, "ps pods images logs inspect inspectp inspecti stats info version"],
      [change, "start stop stopp"],
      [destroyOnce, "rm rmp rmi"],
    ),
  ],
  ["git", table([read, "status log diff show rev-parse ls-files blame"])],
  ["openssl", table([read, "x509 s_client verify version"])],
  ["etcdctl", table([read, "get endpoint version check"], [change, "put defrag compact"], [destroy, "del"])],
  [
    "argo",
    table(
      [read, "list get logs lint version"],
      [changeOnce, "submit resubmit retry resume"],
      [change, "stop suspend terminate"],
      [destroyOnce, "delete"],
    ),
  ],
]);

/** Modules of Python's standard library that only print when run with `-m`. */
export const pythonReaders: ReadonlySet<string> = new Set([
  "json.tool",
  "calendar",
  "platform",
  "sysconfig",
  "site",
  "tabnanny",
  "this",
]);

/** Packages of Python whose modules are all known; from PyYAML 6.0 and the standard library of 3.13. */
export const pythonPackages: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "yaml",
    new Set(
      (
        "composer constructor cyaml dumper emitter error events loader nodes parser reader representer resolver scanner " +
        "serializer tokens"
      ).split(" "),
    ),
  ],
  ["json", new Set(["tool", "decoder", "encoder", "scanner"])],
]);
