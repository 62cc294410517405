import type { Unit } from "../../program/index.ts";
import type { rbac as schema } from "../../schema/index.ts";
import type { Intake } from "../automatic.ts";
import type { EmitContext } from "../emitter.ts";
import { shorten, slug } from "../names.ts";
import { PREFIX, provenance } from "../provenance.ts";

type Rule = schema.Rules[number];

/** What may be started, and through whom. */
export interface Access {
  readonly namespace: string;
  readonly via: Intake["via"];
  /** Names of the WorkflowTemplates. */
  readonly templates: readonly string[];
}

const RBAC = "rbac.authorization.k8s.io";

/** Who starts the runs of a runbook. */
export function accountOf({ runbook }: Unit): string {
  return shorten(slug(`${runbook.id}-trigger`));
}

/** That account with what it may do, which is to start, and no more. */
export function makeAccess(unit: Unit, { namespace, via, templates }: Access, context: EmitContext): schema.Rbac {
  const name = accountOf(unit);
  const metadata: schema.Metadata = {
    name,
    namespace,
    labels: { "app.kubernetes.io/managed-by": "runbookc", [`${PREFIX}/runbook`]: unit.runbook.id },
    annotations: provenance(unit, unit.runbook.title.span, context),
  };
  return {
    apiVersion: "v1",
    kind: "List",
    items: [
      { apiVersion: "v1", kind: "ServiceAccount", metadata },
      {
        apiVersion: `${RBAC}/v1`,
        kind: "Role",
        metadata,
        rules: via === "argo-server" ? serverRules(templates) : [CREATE],
      },
      {
        apiVersion: `${RBAC}/v1`,
        kind: "RoleBinding",
        metadata,
        roleRef: { apiGroup: RBAC, kind: "Role", name },
        subjects: [{ kind: "ServiceAccount", name, namespace }],
      },
    ],
  };
}

/** The API server does not know the name of what is only being created. */
const CREATE: Rule = { apiGroups: ["argoproj.io"], resources: ["workflows"], verbs: ["create"] };

/** The Argo Server does with the token of the sender all that it does for a message. */
function serverRules(templates: readonly string[]): Rule[] {
  const resourceNames = [...templates].sort();
  return [
    { apiGroups: ["argoproj.io"], resources: ["workfloweventbindings"], verbs: ["list"] },
    { apiGroups: ["argoproj.io"], resources: ["workflowtemplates"], resourceNames, verbs: ["get"] },
    CREATE,
  ];
}
