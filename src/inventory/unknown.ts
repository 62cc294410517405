import type { TeamObject, Unread } from "./read.ts";
import { saysText } from "./says.ts";

/** Kinds whose objects the cluster makes: that none is written down says nothing. */
const MADE_BY_OTHERS = new Set(
  (
    "pods replicasets replicationcontrollers endpoints endpointslices events nodes persistentvolumes leases jobs " +
    "controllerrevisions namespaces volumeattachments csinodes certificatesigningrequests customresourcedefinitions"
  ).split(" "),
);
/** Kinds that install whole applications: what those consist of stands in no manifest. */
const INSTALLERS = new Set(["HelmRelease", "HelmChart", "Application", "ApplicationSet"]);
/** Kinds of our tables that an operator makes others of. */
const ASKING = new Set(["prometheuses", "alertmanagers"]);

/** What somebody looks for: an object of a kind with a name, or pods that have one of these names as a label. */
interface Wanted {
  readonly kind: string;
  readonly names: readonly string[];
  readonly namespace: string | undefined;
}

/** Whether an object may be there though no manifest that was read has it. */
export function mayBeUnknown(wanted: Wanted, objects: readonly TeamObject[], unread: readonly Unread[]): boolean {
  if (MADE_BY_OTHERS.has(wanted.kind)) return true;
  if (unread.some(({ text }) => text === undefined || holdsKind(text, wanted.kind))) return true;
  return objects.some((object) => {
    if (INSTALLERS.has(object.kind)) return installsIn(object, wanted.namespace);
    return isClaimOfSet(object, wanted) || makes(object, wanted);
  });
}

/** An operator names what it makes after the object that asks for it, or as that object says. */
function makes(object: TeamObject, { names, namespace }: Wanted): boolean {
  const asks = object.resource === undefined || ASKING.has(object.resource);
  if (!asks || !mayBeIn(object, namespace)) return false;
  return names.some((name) => name.includes(object.name) || saysText(object.body.value, name));
}

/** `data-store-0`: the claim of the template `data` for the first pod of the set `store`. */
function isClaimOfSet({ resource, name: set, body }: TeamObject, { kind, names }: Wanted): boolean {
  if (kind !== "persistentvolumeclaims" || resource !== "statefulsets") return false;
  return body.at("spec", "volumeClaimTemplates").items.some((claim) => {
    const prefix = `${claim.at("metadata", "name").text}-${set}-`;
    return names.some((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)));
  });
}

export function mayBeIn({ namespaced, namespace }: TeamObject, wanted: string | undefined): boolean {
  return !namespaced || namespace === undefined || wanted === undefined || namespace === wanted;
}

function holdsKind(text: string, kind: string): boolean {
  return [...text.matchAll(/["']?kind["']?:[ \t]*["']?([A-Za-z]+)/g)].some(
    ([, written = ""]) => isKind(written, kind) || INSTALLERS.has(written),
  );
}

function isKind(written: string, plural: string): boolean {
  const name = written.toLowerCase();
  return [`${name}s`, `${name}es`, name.replace(/y$/, "ies"), name].includes(plural);
}

function installsIn({ body, namespace }: TeamObject, wanted: string | undefined): boolean {
  const targets = [
    ["spec", "targetNamespace"],
    ["spec", "destination", "namespace"],
  ].flatMap((path) => body.at(...path).text ?? []);
  if (wanted === undefined) return true;
  return targets.length === 0 ? namespace === undefined || namespace === wanted : targets.includes(wanted);
}
