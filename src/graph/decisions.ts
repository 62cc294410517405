import type { Corrections } from "../program/index.ts";
import { bilingual, type Localized, normalPath } from "../source/index.ts";
import { inputName } from "./inputs.ts";
import type { ApproveNode, Decision, Effect, Input, StepGraph } from "./model.ts";
import { formatDuration } from "./print/duration.ts";

/**
 * All that was decided about a step of a graph and by which level, the approval before it among it: one entry a fact,
 * `value` as a person reads it. Empty for a step that is not there.
 */
export function decisionsOf(graph: StepGraph, step: string): readonly Decision[] {
  return graph.decisions.filter(({ node }) => node === step || node === `${step}/approve`);
}

/** Who corrects a fact of a step; undefined where the text, a table or the config decides it. */
export function correctorOf(
  graph: StepGraph,
  step: string,
  fact: Decision["fact"],
  of?: string,
): "sidecar" | "document" | undefined {
  // The approval of a step has a time of its own.
  const about = decisionsOf(graph, step).filter(
    ({ node }) => node === step || fact === "approval" || fact === "approver",
  );
  const decision = about.find((one) => one.fact === fact && one.of === of);
  const by = decision?.decidedBy;
  return by === "sidecar" || by === "document" ? by : undefined;
}

/** Who says which path a finding proposes; undefined where it proposes none. */
export function pathDecision(graph: StepGraph, node: string, when: Localized): Decision | undefined {
  const of = bilingual(when);
  return decisionsOf(graph, node).find((one) => one.fact === "path" && one.of === of);
}

/** A fact as the text, a table or the config decide it where no correction does. */
type Default = Pick<Decision, "value" | "decidedBy">;

/** Gathers the decisions of one graph while it is made. */
export class Decisions {
  readonly all: Decision[] = [];
  readonly #corrections: Corrections;

  constructor(corrections: Corrections) {
    this.#corrections = corrections;
  }

  effect(step: string, effect: Effect, byTable: boolean): void {
    this.#fact(step, "effect", byTable ? { value: effect, decidedBy: "table" } : this.#said(step, ["effect"], effect));
  }

  /** `decidedBy` is that of the time where no correction gives it. */
  timeout(step: string, milliseconds: number, decidedBy: Decision["decidedBy"]): void {
    const value = `≤ ${formatDuration(milliseconds)}`;
    const said =
      this.#corrections.steps[step]?.timeout === undefined ? undefined : this.#said(step, ["timeout"], value);
    this.#fact(step, "timeout", said ?? { value, decidedBy });
  }

  script(step: string): void {
    const said = this.#corrections.steps[step]?.replace;
    const value = said === undefined ? "as written" : "replaced";
    this.#fact(
      step,
      "script",
      said === undefined ? { value, decidedBy: "text" } : this.#said(step, ["replace"], value),
    );
  }

  inputs(step: string, inputs: readonly Input[]): void {
    const settings = this.#corrections.steps[step] ?? {};
    const placeholders = Object.keys(settings.inputs ?? {});
    for (const { name, type, from } of inputs) {
      const placeholder = placeholders.find((one) => inputName(one, settings) === name) ?? name;
      const said = this.#said(step, ["inputs", placeholder], `${type} from ${from}`);
      this.#fact(step, "input", { ...said, of: name });
    }
  }

  /** `embedded` by path; what else the correction tells of files lies elsewhere. */
  files(step: string, embedded: readonly { readonly path: string; readonly sha256: string }[]): void {
    for (const { path, sha256 } of embedded)
      this.#fact(step, "file", { value: `embedded, sha256 ${sha256}`, decidedBy: "text", of: path });
    for (const [path, { objects }] of Object.entries(this.#corrections.steps[step]?.files ?? {})) {
      if (embedded.some((file) => file.path === (normalPath(path) ?? path))) continue;
      const value = objects.map(({ kind, name }) => `${kind}/${name}`).join(", ");
      this.#fact(step, "file", { ...this.#said(step, ["files", path], value), of: path });
    }
  }

  /** `gate` is the approval before the step, if any; `config` tells what of it the config says. */
  approval(
    step: string,
    gate: ApproveNode | undefined,
    config: { readonly by: boolean; readonly expires: boolean },
  ): void {
    const corrected = this.#corrections.steps[step]?.approval;
    const value = gate === undefined ? "not needed" : "needed";
    const said = corrected === undefined ? undefined : this.#said(step, ["approval"], value);
    const why = gate === undefined ? {} : { reason: gate.why };
    this.#fact(gate?.id ?? step, "approval", said ?? { value, decidedBy: "table", ...why });
    if (gate === undefined) return;
    const by = corrected?.by === undefined ? undefined : this.#said(step, ["approval"], corrected.by);
    const decidedBy = config.by ? "config" : "table";
    this.#fact(gate.id, "approver", by ?? { value: gate.by ?? "any responder", decidedBy });
    this.answer(gate.id, gate.timeout, config.expires);
  }

  /** The label of the path that a finding proposes, as the runbook has it, or else a correction. */
  path(
    node: string,
    finding: { readonly part: string; readonly when: Localized; readonly written: string | undefined },
  ): string | undefined {
    const { part, when, written } = finding;
    const said = this.#corrections.findings.find((one) => one.part === part && Object.values(when).includes(one.when));
    const label = written ?? said?.settings.path;
    if (label === undefined) return undefined;
    const fact = { of: bilingual(when), value: `path ${label}` };
    if (written !== undefined || said === undefined) this.#fact(node, "path", { ...fact, decidedBy: "text" });
    else {
      const { decidedBy, settings, spanOf } = said;
      const reason = settings.reason.trim();
      this.#fact(node, "path", { ...fact, decidedBy, reason, span: spanOf([], "key") });
    }
    return label;
  }

  /** How long a person has. */
  answer(node: string, milliseconds: number, byConfig: boolean): void {
    const value = `≤ ${formatDuration(milliseconds)}`;
    this.#fact(node, "timeout", { value, decidedBy: byConfig ? "config" : "table" });
  }

  #fact(node: string, fact: Decision["fact"], rest: Omit<Decision, "node" | "fact">): void {
    this.all.push({ node, fact, ...rest });
  }

  #said(step: string, fact: readonly string[], value: string): Default & Omit<Decision, "node" | "fact"> {
    const said = this.#corrections.said(step, fact);
    const settings = this.#corrections.steps[step] as Readonly<Record<string, unknown>> | undefined;
    const own = fact.reduce<unknown>(
      (at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key],
      settings,
    );
    const reason = (own as { readonly reason?: string } | undefined)?.reason?.trim();
    return {
      value,
      decidedBy: said?.decidedBy ?? "sidecar",
      ...(reason === undefined ? {} : { reason }),
      ...(said === undefined ? {} : { span: said.span }),
    };
  }
}
