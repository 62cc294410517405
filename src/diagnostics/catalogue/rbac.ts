import { define } from "../define.ts";

export const derivable = define({
  code: "rbac/derivable",
  level: "error",
  summary: "Nobody can tell from a command which permissions it needs.",
  messages: {
    variable:
      "`{words}` does not say which kind of object `{what}` is about; with no permission the step fails in the incident, and with all of them it could do anything, so this path gets no account",
    kind: "`{words}` is no kind that the tables know, and what it is called in a permission cannot be guessed; this path gets no account",
    verb: "`{what}` is nothing that kubectl 1.32 has but a plugin or another tool, and what that asks of the cluster is in none of its words; this path gets no account",
    open: "what `{what}` asks of the cluster is not in its words alone, or would be a right to give rights; this path gets no account",
    file: "nobody can see what `{words}` holds, so it cannot be said which objects `{what}` may touch; this path gets no account",
    namespace:
      "`{words}` does not say in which namespace; a permission is for one, or for all of them; this path gets no account",
    identity:
      "with `{words}` this command asks as somebody else than the account that the path runs under, and what that one may is not known here; this path gets no account",
    target: "`{what}` does not say which object it is about; this path gets no account",
    tool: "`{what}` asks the cluster for what its words do not tell; this path gets no account",
  },
});

export const anyName = define({
  code: "rbac/any-name",
  level: "note",
  summary: "A variable stands for the name of an object, so the permission is for all of them.",
  messages: {
    variable:
      "which of the {resources} is meant is known only when it runs; the account may do this to any of them in the namespace",
  },
  help: "where it is always the same one, write its name",
});

export const clusterScope = define({
  code: "rbac/cluster-scope",
  level: "note",
  summary: "A path needs a permission outside of its namespace.",
  messages: {
    role: "this asks for what lies in no namespace, or in all of them ({permissions}); only the ClusterRole `{role}` gives that, in a file of its own",
  },
  help: "whoever owns the cluster has to agree; without it this command fails, and the rest runs",
});

export const readOnlyDiagnosis = define({
  code: "rbac/read-only-diagnosis",
  level: "error",
  summary: "A diagnosis needs a permission to change something.",
  messages: {
    changes:
      "this needs {permissions}, and a diagnosis, which anybody may start at any time, must not be able to change anything; it gets no account",
  },
  help: "move the command into a recovery path, or look at the same thing with `get` or `describe`",
});

export const impersonation = define({
  code: "rbac/impersonation",
  level: "warning",
  summary: "A path may speak as another account, and so do all that that one may.",
  messages: {
    as: "to ask as {who}, the account of this path must be allowed to speak as it in everything, not in this question alone",
  },
  help: "read its rights where they are given: `kubectl get rolebindings,clusterrolebindings -o wide`",
});
