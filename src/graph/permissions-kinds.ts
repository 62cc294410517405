/** A kind of object, as the API server's authoriser knows it. */
export interface Kind {
  /** API group; empty for the core group. */
  readonly group: string;
  /** In the plural: `deployments`. */
  readonly resource: string;
  readonly namespaced: boolean;
}

/** Plural, singular and short names of each kind, kinds between commas. */
interface Row {
  readonly group: string;
  readonly namespaced: boolean;
  readonly kinds: string;
}

/**
 * From `kubectl api-resources` of Kubernetes 1.32, of Argo Workflows 4.1, Argo CD 3 and Prometheus Operator 0.93. A kind
 * that is not here is never guessed at, for its plural is not what an author may have written; it is a new word here.
 * Where two groups have a name (`events`), the first one stands for what kubectl takes.
 */
const rows: readonly Row[] = [
  {
    group: "",
    namespaced: true,
    kinds:
      "pods pod po,services service svc,configmaps configmap cm,secrets secret,endpoints ep,events event ev," +
      "limitranges limitrange limits,persistentvolumeclaims persistentvolumeclaim pvc,podtemplates podtemplate," +
      "replicationcontrollers replicationcontroller rc,resourcequotas resourcequota quota,serviceaccounts serviceaccount sa",
  },
  {
    group: "",
    namespaced: false,
    kinds: "namespaces namespace ns,nodes node no,persistentvolumes persistentvolume pv",
  },
  {
    group: "apps",
    namespaced: true,
    kinds:
      "deployments deployment deploy,statefulsets statefulset sts,daemonsets daemonset ds,replicasets replicaset rs," +
      "controllerrevisions controllerrevision",
  },
  { group: "batch", namespaced: true, kinds: "jobs job,cronjobs cronjob cj" },
  { group: "autoscaling", namespaced: true, kinds: "horizontalpodautoscalers horizontalpodautoscaler hpa" },
  { group: "policy", namespaced: true, kinds: "poddisruptionbudgets poddisruptionbudget pdb" },
  { group: "networking.k8s.io", namespaced: true, kinds: "ingresses ingress ing,networkpolicies networkpolicy netpol" },
  { group: "networking.k8s.io", namespaced: false, kinds: "ingressclasses ingressclass" },
  { group: "discovery.k8s.io", namespaced: true, kinds: "endpointslices endpointslice" },
  { group: "events.k8s.io", namespaced: true, kinds: "events event ev" },
  { group: "coordination.k8s.io", namespaced: true, kinds: "leases lease" },
  {
    group: "rbac.authorization.k8s.io",
    namespaced: true,
    kinds: "roles role,rolebindings rolebinding",
  },
  {
    group: "rbac.authorization.k8s.io",
    namespaced: false,
    kinds: "clusterroles clusterrole,clusterrolebindings clusterrolebinding",
  },
  {
    group: "storage.k8s.io",
    namespaced: false,
    kinds: "storageclasses storageclass sc,volumeattachments volumeattachment,csidrivers csidriver,csinodes csinode",
  },
  { group: "scheduling.k8s.io", namespaced: false, kinds: "priorityclasses priorityclass pc" },
  {
    group: "certificates.k8s.io",
    namespaced: false,
    kinds: "certificatesigningrequests certificatesigningrequest csr",
  },
  {
    group: "apiextensions.k8s.io",
    namespaced: false,
    kinds: "customresourcedefinitions customresourcedefinition crd crds",
  },
  { group: "apiregistration.k8s.io", namespaced: false, kinds: "apiservices apiservice" },
  {
    group: "argoproj.io",
    namespaced: true,
    kinds:
      "workflows workflow wf,workflowtemplates workflowtemplate wftmpl,cronworkflows cronworkflow cwf cronwf," +
      "applications application app apps,applicationsets applicationset appset appsets,appprojects appproject appproj appprojs",
  },
  {
    group: "monitoring.coreos.com",
    namespaced: true,
    kinds:
      "prometheuses prometheus prom,prometheusrules prometheusrule promrule,servicemonitors servicemonitor smon," +
      "podmonitors podmonitor pmon,alertmanagers alertmanager am,alertmanagerconfigs alertmanagerconfig amcfg",
  },
];

const kinds: readonly { readonly kind: Kind; readonly names: readonly string[] }[] = rows.flatMap(
  ({ group, namespaced, kinds: listed }) =>
    listed.split(",").map((names) => {
      const all = names.split(" ");
      return { kind: { group, namespaced, resource: all[0] as string }, names: all };
    }),
);

/** The kind by any name that kubectl has for it: `deploy`, `deployments.apps`, `deployments.v1.apps`, `Deployment`. */
export function kindNamed(written: string): Kind | undefined {
  const [name = "", ...rest] = written.toLowerCase().split(".");
  const group = (/^v\d+(?:(?:alpha|beta)\d+)?$/.test(rest[0] ?? "") ? rest.slice(1) : rest).join(".");
  const found = kinds.filter(({ names }) => names.includes(name)).map(({ kind }) => kind);
  return rest.length === 0 ? found[0] : found.find((kind) => kind.group === group);
}

/** The kind of a manifest with this `apiVersion` and `kind`. */
export function kindOfManifest(apiVersion: string, kind: string): Kind | undefined {
  const [group, version] = apiVersion.includes("/") ? apiVersion.split("/") : ["", apiVersion];
  return kindNamed(`${kind}.${version}.${group}`);
}

/** A kind that the code names itself. */
export function kind(name: string): Kind {
  return kindNamed(name) as Kind;
}

/** Kinds that are in no list above, since no command names them by their own name. */
export const own = {
  nodeMetrics: { group: "metrics.k8s.io", resource: "nodes", namespaced: false },
  podMetrics: { group: "metrics.k8s.io", resource: "pods", namespaced: true },
  users: { group: "", resource: "users", namespaced: false },
  groups: { group: "", resource: "groups", namespaced: false },
  accessReviews: { group: "authorization.k8s.io", resource: "selfsubjectaccessreviews", namespaced: false },
  rulesReviews: { group: "authorization.k8s.io", resource: "selfsubjectrulesreviews", namespaced: false },
  subjectReviews: { group: "authentication.k8s.io", resource: "selfsubjectreviews", namespaced: false },
} as const satisfies Readonly<Record<string, Kind>>;
