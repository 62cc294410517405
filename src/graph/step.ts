import type { Diagnostic } from "../diagnostics/index.ts";
import type { Settings, StepSettings } from "../program/index.ts";
import type { Step } from "../runbook/index.ts";
import { parseShellText, readPrometheusDuration } from "../syntax/index.ts";
import { classifyScript } from "./classify.ts";
import type { Decisions } from "./decisions.ts";
import { embedFiles, filesOf, filesWritten } from "./files.ts";
import { limitOf } from "./limit.ts";
import type { Interval, Script, StepNode } from "./model.ts";
import { normaliseStep } from "./normalise.ts";
import { derivePermissions } from "./permissions.ts";
import type { Repository } from "./repository.ts";
import { unknown } from "./tables.ts";
import { tellsHealth } from "./verify.ts";

/** What is known of the procedure that a step belongs to. */
export interface Procedure {
  readonly settings: Settings;
  /** Corrections, by step id. */
  readonly steps: Readonly<Record<string, StepSettings>>;
  /** Steps of a diagnosis gather evidence: one that fails does not keep the next one from running. */
  readonly isEvidence: boolean;
  readonly expected?: Interval;
  readonly diagnostics: Diagnostic[];
  readonly decisions: Decisions;
  readonly repository: Repository;
  /** Paths of the files that the steps before have written. */
  readonly written: Set<string>;
  /** Variables that the steps before have set. */
  readonly known: Set<string>;
}

/** An approval or a manual step that nobody answers ends after this, where the config says nothing. */
const ANSWER = 900_000;

/** The node of one step, not yet behind another. */
export function lowerStep(step: Step, procedure: Procedure): StepNode {
  const base = { id: step.id, title: step.title.text, after: [], origin: step.span };
  if (step.script.text.trim() === "") {
    const timeout = answerTime(procedure.settings);
    procedure.decisions.answer(step.id, timeout, procedure.settings.approval?.expires !== undefined);
    const instructions = step.remarks.length === 0 ? [step.title] : step.remarks;
    return {
      kind: "manual",
      ...base,
      timeout,
      instructions: joinTexts(instructions.map(({ text }) => text)),
    };
  }
  const settings = procedure.steps[step.id] ?? {};
  const normalised = normaliseStep(step, settings, procedure.isEvidence, procedure.known);
  procedure.diagnostics.push(...normalised.diagnostics);
  const { script: syntax, poll, inputs } = normalised;
  for (const name of syntax.sets) procedure.known.add(name);
  const files = [...embedFiles(syntax, procedure.written, procedure.repository)];
  for (const path of filesWritten(syntax)) procedure.written.add(path);
  const declared = settings.effect;
  const { effect, idempotent } = classifyScript(
    syntax,
    declared === undefined ? unknown : { effect: declared.is, idempotent: declared.idempotent ?? false },
  );
  const script: Script = {
    run: normalised.run,
    written: step.script,
    effect,
    idempotent,
    tolerateFailure: procedure.isEvidence,
    inputs,
    files,
    sets: [...syntax.sets],
    uses: [...new Set([...syntax.uses, ...inputs.flatMap(({ name, from }) => (from.startsWith("step:") ? name : []))])],
    rewrites: normalised.rewrites,
  };
  const limit = limitOf({ step, settings, script: syntax, effect, poll, expected: procedure.expected });
  const timeout = limit.atMost;
  const { decisions } = procedure;
  decisions.script(step.id);
  decisions.effect(step.id, effect, declared?.is !== effect || classifyScript(syntax).effect !== "unknown");
  decisions.timeout(step.id, timeout, limit.decidedBy);
  decisions.inputs(step.id, inputs);
  decisions.files(step.id, files);
  if (poll !== undefined) {
    const { until, every, atMost, thenWhat } = poll;
    return { kind: "wait", ...base, timeout, script, until, every, atMost, thenWhat };
  }
  const verifies = effect === "read" && !procedure.isEvidence && tellsHealth(syntax, step);
  return { kind: verifies ? "verify" : "command", ...base, timeout, script };
}

/**
 * Gives each script its `permissions`, where none of its commands keeps its own to itself. They are derived when they
 * are first asked for: what is emitted needs them, and linting does not.
 */
export function withPermissions(nodes: readonly StepNode[], steps: Procedure["steps"]): StepNode[] {
  return nodes.map((node) => {
    if (!("script" in node)) return node;
    const { run, files } = node.script;
    let found: ReturnType<typeof derivePermissions> | undefined;
    const get = () => {
      found ??= derivePermissions(parseShellText(run), filesOf(steps[node.id] ?? {}, files), files);
      return found.refusals.length > 0 ? undefined : [...found.permissions];
    };
    return { ...node, script: Object.defineProperty({ ...node.script }, "permissions", { get, enumerable: true }) };
  });
}

/** Milliseconds within which a person must answer. */
export function answerTime({ approval }: Settings): number {
  return readPrometheusDuration(approval?.expires ?? "") ?? ANSWER;
}

/** Texts one after the other in each language that all of them have; else in the one way they were written. */
export function joinTexts(texts: readonly Step["title"]["text"][]): Step["title"]["text"] {
  const [first = {}] = texts;
  const shared = Object.keys(first).filter((language) => texts.every((text) => text[language] !== undefined));
  if (shared.length > 0)
    return Object.fromEntries(shared.map((language) => [language, texts.map((text) => text[language]).join("; ")]));
  return { und: texts.map((text) => Object.values(text).join(" | ")).join("; ") };
}

/** Keeps of `sets` and `uses` what really goes from one step of the graph to another. */
export function linkVariables(nodes: readonly StepNode[]): StepNode[] {
  const set = new Set<string>();
  const used = nodes.map((node) => {
    const names = "script" in node ? node.script.uses.filter((name) => set.has(name)) : [];
    if ("script" in node) for (const name of node.script.sets) set.add(name);
    return names;
  });
  return nodes.map((node, at) => {
    if (!("script" in node)) return node;
    const later = new Set(used.slice(at + 1).flat());
    const sets = node.script.sets.filter((name) => later.has(name));
    return { ...node, script: { ...node.script, sets, uses: used[at] as string[] } };
  });
}
