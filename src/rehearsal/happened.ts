import type { Procedure, RunEvent, RunRecord } from "../runtime/index.ts";
import type { Finding, Happening } from "./model.ts";

/** What one run has done, as its journal tells it. Steps have their whole ids. */
export interface RunStory {
  readonly steps: readonly Happening[];
  readonly findings: readonly Finding[];
  /** Ids of what was taken back. */
  readonly undone: readonly Happening[];
  readonly left: readonly Happening[];
  readonly outcome: "succeeded" | "failed" | "cancelled" | undefined;
  /** That is to follow in a run of its own. */
  readonly path: string | undefined;
  /** When steps did what they were to do. */
  readonly progress: readonly number[];
  readonly ended: number;
}

/** Reads a journal of one boot. `offset`: when the run began, in milliseconds of the scenario. */
export function tellRun(records: readonly RunRecord[], procedure: Procedure, offset: number): RunStory {
  const first = records[0]?.at.mono ?? 0;
  const teller = new Teller(procedure);
  for (const { at, event } of records) teller.hear(event, offset + at.mono - first);
  return teller.story();
}

class Teller {
  readonly #procedure: Procedure;
  readonly #steps: Happening[] = [];
  readonly #findings: Finding[] = [];
  readonly #undone: Happening[] = [];
  readonly #left: Happening[] = [];
  readonly #progress: number[] = [];
  #asked: Extract<RunEvent, { kind: "question-asked" }> | undefined;
  #began = 0;
  #now = 0;
  #outcome: RunStory["outcome"];
  #path: string | undefined;

  constructor(procedure: Procedure) {
    this.#procedure = procedure;
  }

  hear(event: RunEvent, at: number): void {
    this.#now = at;
    switch (event.kind) {
      case "launch-intended":
        this.#began = at;
        return;
      case "attempt-ended":
        return this.#end(event.step, event.exit.outcome);
      case "attempt-unknown":
        return this.#end(event.step, "unknown");
      case "question-asked":
        this.#asked = event;
        this.#began = at;
        return;
      case "findings-tested":
        return this.#find(event.step, event.finding);
      case "question-answered":
        return this.#answer(event.path ?? event.answer, event.finding);
      case "question-expired":
        return this.#answer("nobody", undefined);
      case "run-ended":
        this.#outcome = event.outcome;
        this.#path = event.path;
        this.#left.push(...event.left.map(({ step, why }) => ({ at, text: `${step} ${why}` })));
        return;
      case "run-started":
      case "engine-opened":
      case "launch-cancelled":
      case "question-supported":
      case "cancel-requested":
        return;
    }
  }

  story(): RunStory {
    return {
      steps: this.#steps,
      findings: this.#findings,
      undone: this.#undone,
      left: this.#left,
      outcome: this.#outcome,
      path: this.#path,
      progress: this.#progress,
      ended: this.#now,
    };
  }

  #end(step: string, outcome: string): void {
    if (outcome === "succeeded") this.#progress.push(this.#now);
    this.#steps.push({ at: this.#began, text: outcome === "succeeded" ? step : `${step} ${outcome}` });
    const { undoes } = this.#procedure.steps.get(step) ?? {};
    if (undoes !== undefined && outcome === "succeeded") this.#undone.push({ at: this.#began, text: undoes.node });
  }

  #answer(answer: string, finding: number | undefined): void {
    const { step = "", about = "approve" } = this.#asked ?? {};
    const node = this.#procedure.plan.nodes.find(({ id }) => id === step);
    // Of a node that asks, what it asks is known; of a step it is one of two things.
    const what = node === undefined || "script" in node ? [step, about] : [step];
    this.#steps.push({ at: this.#began, text: [...what, answer].join(" ") });
    this.#find(step, finding);
  }

  #find(step: string, at: number | undefined): void {
    const node = this.#procedure.plan.nodes.find(({ id }) => id === step);
    const found = node?.kind === "decide" ? node.findings[at ?? -1] : undefined;
    if (found === undefined || at === undefined) return;
    const names = Object.values(found.when);
    this.#findings.push({ at: this.#now, text: names.join(" | "), names, node: step, finding: at, path: found.path });
  }
}
