// GENERATED from templates/ by scripts/generate.mjs. DO NOT EDIT.
export type TemplateName = "alert-facts" | "contents" | "graph-facts" | "head" | "incident-facts" | "incident-report" | "links" | "moved-links" | "outcome" | "partials/budget" | "partials/changed" | "partials/contents" | "partials/diagnosis" | "partials/escalation" | "partials/facts" | "partials/graph" | "partials/head" | "partials/incident" | "partials/outcome" | "partials/path" | "partials/steps" | "runbook";
export declare const specs: Readonly<Record<TemplateName, unknown>>;
export declare const helperNames: readonly string[];
