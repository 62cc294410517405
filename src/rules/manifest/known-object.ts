import { phrase } from "../../diagnostics/index.ts";
import { isKnown, type KubectlCall, type NamedObject } from "../../graph/index.ts";
import { closest, type Inventory, placeOfName, type TeamObject } from "../../inventory/index.ts";
import { callsOnTeam, type Unit } from "../../program/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "manifest/known-object",
    level: "warning",
    summary: "The runbook names an object that the team's own manifests do not have.",
    messages: {
      absent:
        "the manifests have no {kind} `{name}`{where}, though they have others there: if the cluster is as they say, this command ends with NotFound",
      elsewhere:
        "in the manifests the {kind} `{name}` is in namespace `{other}`: if the cluster is as they say, this command ends with NotFound",
    },
    help: "one of the two texts is out of date; look which, and mend it",
  },
  (report) => ({
    step(step, { unit }) {
      for (const { call, inventory } of callsOnTeam(step, unit)) {
        for (const object of call.objects) {
          if (object.name === undefined || MAKES.test(call.verb) || isMade(object.name, unit)) continue;
          judge({ ...object, name: object.name }, call, inventory);
        }
      }

      function judge(object: Named, call: KubectlCall, inventory: Inventory): void {
        const { kind: plural, name, namespaced } = object;
        const namespace = namespaced ? namespaceOf(call) : undefined;
        const there = inventory.ofKind(plural, namespace);
        if (there.some((other) => other.name === name) || inventory.mayHold(plural, name, namespace)) return;
        const span = placeOfName(call, name);
        const elsewhere = inventory.ofKind(plural, undefined).find((other) => other.name === name);
        if (elsewhere !== undefined && isInUse(inventory, namespace)) {
          const related = [{ span: elsewhere.nameSpan, message: phrase("here") }];
          const values = { kind: elsewhere.kind, name, other: elsewhere.namespace ?? "" };
          return report("elsewhere", values, { span, related });
        }
        const meant = closest(
          name,
          there.map((other) => other.name),
        );
        const other = there.find((candidate) => candidate.name === meant) ?? there[0];
        // Where no namespace is given, the text may be about a cluster of which these manifests know nothing.
        if (other === undefined || (namespaced && namespace === undefined && meant === undefined)) return;
        const where = namespace === undefined ? "" : phrase(" in namespace `{namespace}`", { namespace });
        const related = [{ span: other.nameSpan, message: phrase("the {kind} that is there", { kind: other.kind }) }];
        const help =
          meant === undefined
            ? {}
            : { help: phrase("did you mean `{meant}`? One of the two texts is out of date", { meant }) };
        report("absent", { kind: other.kind, name, where }, { span, related, ...help });
      }
    },
  }),
);

type Named = NamedObject & { readonly name: string };

/** Verbs whose object need not be there yet. */
const MAKES = /^(?:create|run|expose|apply|autoscale)(?: |$)/;

/** A name that the runbook itself gives to something: behind a verb that makes it, or in a manifest within the text. */
function isMade(name: string, { source }: Unit): boolean {
  return source.text
    .split("\n")
    .some((line) => line.includes(name) && /\b(?:create|run|expose|autoscale)\s|^\s*name:\s/.test(line));
}

/** The namespace of a call; none where it is not written out. */
function namespaceOf({ namespace, options }: KubectlCall): string | undefined {
  return options.has("all-namespaces") ? undefined : namespace;
}

function isInUse({ objects }: Inventory, namespace: string | undefined): boolean {
  return (
    namespace !== undefined &&
    isKnown(namespace) &&
    objects.some((object: TeamObject) => object.namespace === namespace)
  );
}
