import type { Procedure, RunEvent, RunRecord } from "../runtime/index.ts";
import { printYaml } from "../syntax/index.ts";
import { writeDuration } from "./duration.ts";
import { type RunStory, tellRun } from "./happened.ts";
import type { CommandRule, PersonRule } from "./model.ts";
import { labelOf } from "./plans.ts";

/** A run that cannot be rehearsed, and why. */
export interface Unrecordable {
  readonly unrecordable: string;
}

/**
 * A file with one scenario in which the same happens again: each command does what it did, each person says what they said, and
 * what came of it is expected. `outputOf`: what is kept of the output of a launch.
 */
export function recordScenario(
  run: string,
  records: readonly RunRecord[],
  procedure: Procedure,
  outputOf: (end: AttemptEnded) => string,
): string | Unrecordable {
  const events = records.map(({ event }) => event);
  const fault = faultOf(records);
  if (fault !== undefined) return { unrecordable: fault };
  const { plan } = procedure;
  const nameOf = (id: string) => (id.startsWith(`${plan.incident}/`) ? id.slice(plan.incident.length + 1) : id);
  const recorder = new Recorder(procedure, nameOf, outputOf);
  for (const { at, event } of records) recorder.hear(event, at.mono);
  const begun = events.find((event) => event.kind === "run-started");
  const inputs = begun?.inputs ?? {};
  const story = tellRun(records, procedure, 0);
  const scenario = {
    name: `As in run ${run}`,
    incident: plan.incident,
    run: [labelOf(plan.id)],
    ...(Object.keys(inputs).length > 0 && { inputs }),
    ...(recorder.commands.length > 0 && { commands: recorder.commands }),
    ...(recorder.people.length > 0 && { people: recorder.people }),
    expect: expectationOf(story, nameOf),
  };
  return printYaml({ scenarios: [scenario] }, [
    `A first scenario, made of run ${run}. Rename it, and make its commands patterns where they need not be exact.`,
  ]);
}

type AttemptEnded = Extract<RunEvent, { kind: "attempt-ended" }>;

/** Why a run would not come out in the same way again. */
function faultOf(records: readonly RunRecord[]): string | undefined {
  const kinds = new Set(records.map(({ event }) => event.kind));
  if (!kinds.has("run-ended")) return "it has not ended";
  if (kinds.has("cancel-requested")) return "it was cancelled, and no scenario can say that";
  if (kinds.has("attempt-unknown") || kinds.has("launch-cancelled"))
    return "its engine was killed while a step was started";
  if (new Set(records.map(({ at }) => at.boot)).size > 1) return "the machine was started again meanwhile";
  const begun = records[0]?.event;
  if (begun?.kind === "run-started" && begun.paths !== undefined) return "a path follows it in a run of its own";
  return undefined;
}

function expectationOf(story: RunStory, nameOf: (id: string) => string): unknown {
  const texts = (list: RunStory["steps"]) => list.map(({ text }) => nameOf(text));
  return {
    outcome: story.outcome,
    steps: texts(story.steps),
    ...(story.findings.length > 0 && { findings: story.findings.map(({ names }) => names[0]) }),
    ...(story.undone.length > 0 && { undone: texts(story.undone) }),
    ...(story.left.length > 0 && { left: texts(story.left) }),
  };
}

/** Makes rules of what is in a journal. */
class Recorder {
  readonly commands: CommandRule[] = [];
  readonly people: PersonRule[] = [];
  readonly #procedure: Procedure;
  readonly #nameOf: (id: string) => string;
  readonly #outputOf: (end: AttemptEnded) => string;
  #began = 0;
  #asked: Extract<RunEvent, { kind: "question-asked" }> | undefined;

  constructor(procedure: Procedure, nameOf: (id: string) => string, outputOf: (end: AttemptEnded) => string) {
    this.#procedure = procedure;
    this.#nameOf = nameOf;
    this.#outputOf = outputOf;
  }

  hear(event: RunEvent, at: number): void {
    switch (event.kind) {
      case "launch-intended":
        this.#began = at;
        return;
      case "attempt-ended":
        return void this.commands.push(this.#commandOf(event, at - this.#began));
      case "question-asked":
        this.#asked = event;
        this.#began = at;
        return;
      case "question-answered": {
        const { answer, finding, as, breakGlass } = event;
        const node = this.#procedure.plan.nodes.find(({ id }) => id === this.#asked?.step);
        const found = node?.kind === "decide" ? node.findings[finding ?? -1] : undefined;
        const name = found === undefined ? undefined : Object.values(found.when)[0];
        const after = at > this.#began ? { after: writeDuration(at - this.#began) } : {};
        const who = { ...(as !== undefined && { as }), ...(breakGlass !== undefined && { breakGlass: true as const }) };
        return void this.people.push({
          ...this.#question(),
          answer,
          ...(name !== undefined && { finding: name }),
          ...after,
          ...who,
        });
      }
      case "question-expired":
        return void this.people.push({ ...this.#question(), answer: "nobody" });
      case "run-started":
      case "question-supported":
      case "engine-opened":
      case "launch-cancelled":
      case "attempt-unknown":
      case "findings-tested":
      case "cancel-requested":
      case "run-ended":
        return;
    }
  }

  #question(): Pick<PersonRule, "asked" | "about" | "times"> {
    const { step = "", about } = this.#asked ?? {};
    return { asked: this.#nameOf(step), ...(about && { about }), times: 1 };
  }

  /** Of a loop that waited, what its whole script did: in which turn its probe printed what is not in the journal. */
  #commandOf(event: AttemptEnded, took: number): CommandRule {
    const { step, exit } = event;
    const script = this.#procedure.steps.get(step)?.node.script.run ?? "";
    const output = this.#outputOf(event);
    const { outcome, code, variables } = exit;
    return {
      command: script,
      step: this.#nameOf(step),
      times: 1,
      ...(output !== "" && { output }),
      ...(outcome === "failed" && { exit: code ?? 1 }),
      ...(outcome === "timed-out" ? { hangs: true as const } : took > 0 ? { takes: writeDuration(took) } : {}),
      ...(Object.keys(variables).length > 0 && { sets: variables }),
    };
  }
}
