import { canonicalJson, digest, type PlanNode } from "../../plan/index.ts";
import type { Exit, Launch, Procedure } from "../../runtime/index.ts";
import type { Letter } from "./people.ts";
import { keyOf, type Start } from "./shims.ts";
import type { World } from "./world.ts";

type Plan = Procedure["plan"];
type Test = NonNullable<Extract<PlanNode, { kind: "decide" }>["findings"][number]["test"]>;
type ScriptNode = Extract<PlanNode, { readonly script: unknown }>;

type Gate = Extract<PlanNode, { kind: "approve" }>;

/** Milliseconds for an answer where the plan does not say. */
export const PATIENCE = 900_000;

/** What really happened, told by the plan and the world alone: it has never seen the state of an engine. */
export class Truth {
  readonly plan: Plan;
  readonly world: World;

  /** What an engine was last told of the outputs that it looked at, by launch. */
  readonly told = new Map<string, string>();

  constructor(plan: Plan, world: World) {
    this.plan = plan;
    this.world = world;
  }

  node(id: string): PlanNode | undefined {
    return this.plan.nodes.find((node) => node.id === id);
  }

  /** The node whose script a step runs: its own, or for the way back from a node the one that takes it back. */
  scriptOf(step: string): ScriptNode | undefined {
    const id = this.node(step) === undefined ? this.openerOf(step)?.undo?.by : step;
    const node = id === undefined ? undefined : this.node(id);
    return node !== undefined && "script" in node ? node : undefined;
  }

  /** The node that a way back takes back. */
  openerOf(step: string): Extract<PlanNode, { kind: "command" }> | undefined {
    const node = this.node(step.replace(/\/undo$/, ""));
    return node?.kind === "command" && this.node(step) === undefined ? node : undefined;
  }

  gateOf(id: string): Gate | undefined {
    return this.plan.nodes.find((node) => node.kind === "approve" && node.gates.includes(id)) as never;
  }

  startsOf(step: string): readonly Start[] {
    return this.world.shims.starts.filter(({ launch }) => launch.step === step);
  }

  /** How the last start of a step really ended. */
  outcomeOf(step: string): string | undefined {
    const last = this.startsOf(step).at(-1);
    return last === undefined ? undefined : this.world.shims.truth.get(keyOf(last.launch))?.outcome;
  }

  /** Honest letters that arrived and were not refused. */
  get letters(): readonly Letter[] {
    return this.world.people.letters.filter(({ honest, arrivals }) => honest && arrivals.length > 0);
  }

  /** When a person said, to exactly this command, that this attempt may begin; where two must, the second of them; the last time. */
  grantedAt({ step, attempt }: Launch, command: unknown, gate?: Gate): number | undefined {
    const wanted = digest(canonicalJson(command));
    const yes = this.letters.filter(
      ({ message, question }) =>
        message.kind === "answer" &&
        message.answer === "yes" &&
        question?.commands.some(
          (one) => one.step === step && one.attempt === attempt && digest(canonicalJson(one.command)) === wanted,
        ),
    );
    if (gate?.approvers !== 2) return yes.at(-1)?.arrivals.at(-1);
    const moments = yes.flatMap((one) =>
      yes.filter((other) => areEnough(one, other, gate)).map((other) => Math.max(...one.arrivals, ...other.arrivals)),
    );
    return moments.length === 0 ? undefined : Math.max(...moments);
  }

  /** Whether all who must have said yes to what a gate asks, whatever became of the commands. */
  isOpen(gate: Gate): boolean {
    const yes = this.letters.filter(
      ({ message, question }) => message.kind === "answer" && message.answer === "yes" && question?.step === gate.id,
    );
    return yes.some((one) => yes.some((other) => areEnough(one, other, gate)));
  }

  said(step: string, answer: string): boolean {
    return this.letters.some(
      ({ message, question }) => message.kind === "answer" && message.answer === answer && question?.step === step,
    );
  }

  cancelledAt(everything: boolean): number | undefined {
    const told = this.world.people.letters.flatMap(({ message, verdict, told: at }) =>
      message.kind === "cancel" && verdict?.accepted && (message.everything || !everything) ? [at ?? 0] : [],
    );
    return told.length === 0 ? undefined : Math.min(...told);
  }

  /** Whether findings lead past a node, or past all that it waits for. */
  isLeftOut(id: string): boolean {
    const after = this.node(id)?.after ?? [];
    if (after.length > 0 && after.every((name) => this.isLeftOut(name))) return true;
    const ways = this.plan.nodes.flatMap((node) =>
      node.kind === "decide"
        ? node.findings.flatMap(({ goTo }, at) => (goTo === id ? [{ decide: node.id, at }] : []))
        : [],
    );
    return ways.length > 0 && ways.every(({ decide, at }) => this.#finding(decide) !== at);
  }

  /** Whether what waits for this node may begin. */
  isBehind(id: string): boolean {
    const node = this.node(id);
    if (node === undefined || this.isLeftOut(id)) return true;
    if (node.kind === "decide") {
      // One that nobody was shown, because no engine lived until its time was over, is no decision either.
      if (this.#shown(id) !== undefined) return true;
      return this.world.now > PATIENCE || this.world.people.asked.some(({ question }) => question.step === id);
    }
    if (node.kind === "approve" && node.approvers === 2) return this.isOpen(node);
    if (!("script" in node)) return this.said(id, "yes");
    const outcome = this.outcomeOf(id);
    if (outcome === "succeeded" || this.said(id, "go-on")) return true;
    const { tolerateFailure, idempotent } = node.script;
    const harmed = [...this.world.shims.harmed].some((key) => key.startsWith(`${id}#`));
    return tolerateFailure && (outcome !== undefined || (idempotent && harmed));
  }

  /** Paths that findings name, and whether what the steps printed shows all of them. */
  get paths(): readonly { readonly path: string; readonly seen: boolean }[] {
    return this.plan.nodes.flatMap((node) => {
      if (node.kind !== "decide" || this.isLeftOut(node.id)) return [];
      const path = node.findings[this.#finding(node.id) ?? -1]?.path;
      return path === undefined ? [] : [{ path, seen: this.#chosen(node.id) === undefined }];
    });
  }

  #finding(decide: string): number | undefined {
    return this.#chosen(decide) ?? this.#shown(decide);
  }

  /** The finding that what the steps really printed shows, where nothing of it was lost before an engine looked at it. */
  #shown(decide: string): number | undefined {
    const node = this.node(decide);
    if (node?.kind !== "decide") return undefined;
    const shown = node.findings.map(({ test }) => (test === undefined ? "perhaps" : this.#shows(test)));
    const left = shown.filter((one) => one !== "no");
    return left.length === 1 && left[0] === "yes" ? shown.indexOf("yes") : undefined;
  }

  #shows(test: Test): "yes" | "no" | "perhaps" {
    const printed = test.steps.map((step) => this.#printed(step));
    const isSure = printed.every((one) => one?.text !== undefined && one.exit.outcome === "succeeded");
    if (test.kind === "exit") {
      const exit = printed[0]?.exit;
      if (exit === undefined || (exit.outcome !== "succeeded" && exit.outcome !== "failed")) return "perhaps";
      return exit.code === test.code ? "yes" : "no";
    }
    if (test.kind === "text") {
      if (printed.some((one) => one?.text?.includes(test.text))) return "yes";
      return isSure ? "no" : "perhaps";
    }
    const rows = isSure ? (printed[0]?.text?.split("\n").slice(1) ?? []) : [];
    if (rows.length === 0) return "perhaps";
    const those = rows.filter((row) => row.split(/ +/)[2] === test.status).length;
    return (test.of === "all" ? those === rows.length : those > 0) ? "yes" : "no";
  }

  /** How a step really ended, and what it printed; no text where an engine was not told what it really was. */
  #printed(step: string): { readonly exit: Exit; readonly text?: string } | undefined {
    const last = this.startsOf(step).at(-1);
    const key = last === undefined ? "" : keyOf(last.launch);
    const exit = this.world.shims.truth.get(key);
    const text = this.told.get(key);
    if (exit === undefined || text === undefined) return undefined;
    return digest(text) === exit.output.sha256 ? { exit, text } : { exit };
  }

  #chosen(decide: string): number | undefined {
    const letter = this.letters.find(
      ({ message, question }) =>
        message.kind === "answer" && question?.step === decide && message.finding !== undefined,
    );
    return letter?.message.kind === "answer" ? letter.message.finding : undefined;
  }
}

/** Whether two letters are the yes of two persons to one question, one of them the contact; or one is that of somebody who broke the glass. */
function areEnough(
  { message: one, question }: Letter,
  { message: other, question: same }: Letter,
  { by }: Gate,
): boolean {
  if (one.kind !== "answer" || other.kind !== "answer") return false;
  if (one === other) return one.breakGlass !== undefined;
  const hasContact = by === undefined || one.as === by || other.as === by;
  return question?.digest === same?.digest && one.by !== other.by && hasContact;
}
