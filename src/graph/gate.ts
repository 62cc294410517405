import type { Settings, StepSettings } from "../program/index.ts";
import type { Decisions } from "./decisions.ts";
import type { ApproveNode, Effect, StepNode } from "./model.ts";
import { answerTime } from "./step.ts";

const WHY: Readonly<Record<Exclude<Effect, "read">, string>> = {
  change: "it is the first step of this procedure that changes something",
  destroy: "it destroys what cannot be brought back",
  unknown: "nobody has said what its commands do",
};

/** Decides step by step whether a person must say yes before it. */
export class Gates {
  readonly #settings: Settings;
  readonly #steps: Readonly<Record<string, StepSettings>>;
  readonly #decisions: Decisions;
  #changed = false;

  constructor(settings: Settings, steps: Readonly<Record<string, StepSettings>>, decisions: Decisions) {
    this.#settings = settings;
    this.#steps = steps;
    this.#decisions = decisions;
  }

  /**
   * The approval before a step; undefined where none is needed. As the sidecar says; else before the first change of
   * a procedure, and before every step that destroys or that nobody knows.
   */
  before(node: StepNode): ApproveNode | undefined {
    if (!("script" in node)) return undefined;
    const gate = this.#gateOf(node);
    const { approval } = this.#settings;
    const config = { by: approval?.by !== undefined, expires: approval?.expires !== undefined };
    this.#decisions.approval(node.id, gate, config);
    return gate;
  }

  #gateOf(node: Extract<StepNode, { script: unknown }>): ApproveNode | undefined {
    const { effect } = node.script;
    const first = !this.#changed && effect !== "read";
    if (effect !== "read") this.#changed = true;
    const said = this.#steps[node.id]?.approval;
    const needed = said?.required ?? (first || effect === "destroy" || effect === "unknown");
    if (!needed) return undefined;
    const by = said?.by ?? this.#settings.approval?.by;
    const why = said?.reason.trim() ?? (effect === "read" ? "the sidecar asks for it" : WHY[effect]);
    return {
      kind: "approve",
      id: `${node.id}/approve`,
      title: node.title,
      after: [],
      timeout: answerTime(this.#settings),
      why,
      ...(by === undefined ? {} : { by }),
      ...(said?.approvers === undefined ? {} : { approvers: said.approvers }),
      gates: [node.id],
      origin: node.origin,
    };
  }
}
