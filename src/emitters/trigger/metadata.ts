import type { workflowEventBinding as schema } from "../../schema/index.ts";
import type { EmitContext } from "../emitter.ts";
import { graphObject, shorten, slug } from "../names.ts";
import { PREFIX, provenance } from "../provenance.ts";
import type { Started } from "./started.ts";

/** Name, labels and origin of the object that starts a graph. */
export function metadataOf({ unit, graph, namespace }: Started, context: EmitContext): schema.Metadata {
  return {
    name: graphObject(unit, graph),
    namespace,
    labels: {
      "app.kubernetes.io/managed-by": "runbookc",
      [`${PREFIX}/runbook`]: unit.runbook.id,
      [`${PREFIX}/incident`]: graph.incident,
      [`${PREFIX}/path`]: shorten(slug(graph.label ?? graph.kind)),
    },
    annotations: {
      // Behind the templates, which it starts.
      "argocd.argoproj.io/sync-wave": "1",
      ...provenance(unit, graph.origin, context),
    },
  };
}
