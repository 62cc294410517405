import type { Command, EngineEnd, KeptOutput, Launch, Opening, Procedure } from "../../runtime/index.ts";
import { judgeEnd } from "./ending.ts";
import { keyOf, type Start } from "./shims.ts";
import { PATIENCE, Truth } from "./truth.ts";
import type { Witness, World } from "./world.ts";

/** Attempts that a step which may be repeated gets without asking. */
const TRIES = 3;

export type Begin = NonNullable<Opening["begin"]>;

/** Watches a world and holds what really happens in it against each promise. */
export class Promises implements Witness {
  readonly broken: string[] = [];
  readonly #truth: Truth;
  readonly #begin: Begin;
  #acknowledged: Uint8Array = new Uint8Array();

  constructor(procedure: Procedure, world: World, begin: Begin) {
    this.#truth = new Truth(procedure.plan, world);
    this.#begin = begin;
  }

  read(journal: Uint8Array): void {
    const kept = journal.subarray(0, this.#acknowledged.length);
    if (Buffer.compare(kept, this.#acknowledged) !== 0)
      this.#break(1, "an acknowledged event is not in the journal as it was");
  }

  cut(keep: number): void {
    if (keep < this.#acknowledged.length) this.#break(2, "acknowledged bytes are cut off");
  }

  appended(journal: Uint8Array): void {
    this.#acknowledged = journal;
  }

  /** The engine had a shim started: by then a cancellation that was acknowledged forbids it. */
  spawned({ step }: Launch, _command: Command): void {
    const truth = this.#truth;
    const forbidden = truth.cancelledAt(truth.openerOf(step) !== undefined);
    if (forbidden !== undefined && forbidden < truth.world.now)
      this.#break(8, `${step} is launched after a cancellation`);
  }

  looked(launches: readonly Launch[], outputs: readonly KeptOutput[]): void {
    for (const [at, launch] of launches.entries()) this.#truth.told.set(keyOf(launch), outputs[at]?.text ?? "");
  }

  started({ launch, command, at }: Start): void {
    const { step, attempt } = launch;
    const before = this.#truth.startsOf(step);
    if (before.some((start) => start.launch.attempt === attempt))
      this.#break(3, `${step} attempt ${attempt} starts twice`);
    const node = this.#truth.scriptOf(step);
    if (node === undefined) return this.#break(9, `${step} is not in the plan`);
    const same = command.script === node.script.run && command.timeout === node.timeout;
    if (!same || JSON.stringify(command.files) !== JSON.stringify(node.script.files))
      this.#break(9, `${step} runs another command`);
    this.#checkEnvironment(step, command);
    this.#checkConsent(launch, command, at);
    const opener = this.#truth.openerOf(step);
    if (opener !== undefined) return this.#checkWayBack(step);
    if (this.#truth.isLeftOut(step)) this.#break(9, `${step} runs although no finding leads to it`);
    for (const name of this.#truth.node(step)?.after ?? []) {
      if (!this.#truth.isBehind(name)) this.#break(9, `${step} begins before ${name} is done`);
    }
  }

  /** What became of an engine that was given another plan than that of the run. */
  altered(end: EngineEnd | undefined): void {
    if (end?.kind === "ended") this.#break(9, "a run goes on with another plan than it was started with");
  }

  /** What the run must have come to, now that an engine says that it has ended. */
  ended(end: EngineEnd): void {
    this.broken.push(...judgeEnd(end, this.#truth, this.#begin));
  }

  #checkEnvironment(step: string, { environment }: Command): void {
    const script = this.#truth.scriptOf(step)?.script;
    const inputs = script?.inputs ?? [];
    const uses = script?.uses ?? [];
    for (const [name, value] of Object.entries(environment)) {
      if (inputs.some((input) => input.name === name)) {
        if (value !== this.#begin.inputs[name]) this.#break(9, `${step} gets another ${name}`);
      } else if (!uses.includes(name) || !this.#wasSet(name, value))
        this.#break(9, `${step} gets a ${name} of nowhere`);
    }
    const wanted = [...inputs.map(({ name }) => name), ...uses.filter((name) => this.#isSet(step, name))];
    const missing = wanted.find((name) => !Object.hasOwn(environment, name));
    if (missing !== undefined) this.#break(9, `${step} does not get ${missing}`);
  }

  /** Whether a variable has this value since the last start of a step that sets it. */
  #wasSet(name: string, value: string): boolean {
    const { plan, world } = this.#truth;
    return plan.nodes.some((node) => {
      const last = this.#truth.startsOf(node.id).at(-1);
      return last !== undefined && world.shims.truth.get(keyOf(last.launch))?.variables[name] === value;
    });
  }

  /** Whether a node before the one whose script the step runs has set the variable. */
  #isSet(step: string, name: string): boolean {
    const { nodes } = this.#truth.plan;
    const place = nodes.findIndex(({ id }) => id === this.#truth.scriptOf(step)?.id);
    return nodes
      .slice(0, place)
      .some(
        (node) => "script" in node && node.script.sets.includes(name) && this.#truth.outcomeOf(node.id) === "succeeded",
      );
  }

  /** Promises 4, 5 and 9: a person's yes where one is needed, to this attempt and this command, in time. */
  #checkConsent(launch: Launch, command: Command, at: number): void {
    const { step } = launch;
    const node = this.#truth.scriptOf(step);
    if (node === undefined) return;
    const before = this.#truth.startsOf(step);
    const gate = this.#truth.gateOf(node.id);
    const again = before.length > 0 && (!node.script.idempotent || before.length >= TRIES);
    const opener = this.#truth.openerOf(step);
    const repeats = opener !== undefined && !node.script.idempotent && this.#truth.startsOf(node.id).length > 0;
    if (gate === undefined && !again && !repeats && this.#begin.stepByStep !== true) return;
    const promise = gate === undefined ? 4 : 9;
    const granted = this.#truth.grantedAt(launch, command, gate);
    if (granted === undefined)
      return this.#break(
        promise,
        `${keyOf(launch)} begins and ${gate?.approvers === 2 ? "two did not say" : "nobody said"} yes to it`,
      );
    if (before.some((start) => start.at > granted))
      this.#break(4, `${keyOf(launch)} was approved before the last attempt`);
    const age = at - granted - this.#truth.world.setBack;
    // A shim that was spawned in time may begin a moment later.
    if (age > (gate?.timeout ?? PATIENCE) + 1_000) this.#break(9, `${keyOf(launch)} begins on a yes of long ago`);
  }

  /** A way back begins only after what it takes back, not past the point of no return, and the last change first. */
  #checkWayBack(step: string): void {
    const opener = this.#truth.openerOf(step);
    const { before, by = "" } = opener?.undo ?? {};
    if (before !== undefined && this.#truth.startsOf(before).length > 0)
      this.#break(9, `${step} begins although it does harm`);
    // Of one whose shim was harmed nobody may have known that it did.
    const last = this.#truth.startsOf(by).at(-1);
    const known = last !== undefined && !this.#truth.world.shims.harmed.has(keyOf(last.launch));
    if (known && this.#truth.outcomeOf(by) === "succeeded") this.#break(9, `${step} begins although ${by} did it`);
    const order = this.#truth.plan.nodes.map(({ id }) => id);
    const place = order.indexOf(opener?.id ?? "");
    const earlier = this.#truth.world.shims.starts.findLast(
      ({ launch }) => this.#truth.openerOf(launch.step) !== undefined,
    );
    const previous = earlier === undefined ? place : order.indexOf(this.#truth.openerOf(earlier.launch.step)?.id ?? "");
    if (previous < place) this.#break(9, `${step} begins after what was changed before it was taken back`);
  }

  #break(promise: number, what: string): void {
    this.broken.push(`promise ${promise}: ${what}`);
  }
}
