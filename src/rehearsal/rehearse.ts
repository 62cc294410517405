import { type Procedure, readJournal, runEngine } from "../runtime/index.ts";
import { Chance, simulate } from "../testing/index.ts";
import { coveredBy } from "./coverage.ts";
import { readDuration } from "./duration.ts";
import { page } from "./page.ts";
import { type RunStory, tellRun } from "./happened.ts";
import type { Happened, Happening, IncidentPlans, Scenario } from "./model.ts";
import { Stage } from "./stage.ts";

/** Nothing happens by chance. */
class NoChance extends Chance {
  override next(): number {
    return 1 - 2 ** -32;
  }
}

/** Lets a scenario happen: each of its runs in a world in memory, by the engine that makes real runs happen, on a clock of its own. */
export function rehearse(scenario: Scenario): Happened {
  const { written, plans } = scenario;
  const stage = new Stage(scenario);
  const inputs = new Map(Object.entries(written.inputs ?? {}));
  const began = readDuration(written.starts);
  const stories: RunStory[] = [];
  const covered: string[] = [];
  let now = began;
  const todo = [...(written.run ?? [])];
  for (let label = todo.shift(); label !== undefined; label = todo.shift()) {
    const isAuto = label === "auto";
    const procedure = plans.procedures.get(isAuto ? "diagnosis" : label);
    if (procedure === undefined) throw new Error(`a scenario runs ${label}, which is not in the plans`);
    const story = runOnce(procedure, { inputs, ...(isAuto && { paths: pathsOf(plans) }) }, stage, now);
    if (story === undefined) break;
    stories.push(story);
    covered.push(...coveredBy(story));
    if (story.path !== undefined) todo.unshift(story.path);
    now = story.ended;
  }
  const named = (happenings: readonly Happening[]) =>
    happenings.map(({ at, text }) => ({ at, text: stage.nameOf(text) }));
  const paging = page(
    scenario,
    stories.flatMap(({ progress }) => progress),
  );
  const findings = stories.flatMap((story) => story.findings);
  return {
    outcome: stories.at(-1)?.outcome,
    steps: named(stories.flatMap(({ steps }) => steps)),
    findings,
    path: stories.findLast(({ path }) => path !== undefined)?.path ?? findings.at(-1)?.path ?? "none",
    undone: named(stories.flatMap(({ undone }) => undone)),
    left: named(stories.flatMap(({ left }) => left)),
    paged: paging.paged,
    began,
    ended: now,
    gaps: [...stage.gaps, ...unusedInputs(scenario), ...paging.gaps],
    covered: [...covered, ...paging.covered],
    taken: stage.taken,
  };
}

type Paths = readonly { readonly path: string; readonly plan: string }[];

/** All that may follow a diagnosis, with the plans that they have now. */
function pathsOf({ procedures }: IncidentPlans): Paths {
  return [...procedures].flatMap(([path, { plan }]) => (path === "diagnosis" ? [] : [{ path, plan: plan.digest }]));
}

/** Undefined where the run could not even begin. */
function runOnce(
  procedure: Procedure,
  given: { readonly inputs: ReadonlyMap<string, string>; readonly paths?: Paths },
  stage: Stage,
  offset: number,
): RunStory | undefined {
  const inputs = Object.fromEntries([...given.inputs].filter(([name]) => inputsOf(procedure).has(name)));
  const { end, world } = simulate({
    engine: runEngine,
    procedure,
    inputs,
    ...(given.paths && { begin: { paths: [...given.paths], auto: true } }),
    scenario: stage.worldOf(procedure),
    faults: () => undefined,
    chance: new NoChance(0),
  });
  if (end?.kind === "refused") {
    stage.gaps.add(`${stage.nameOf(procedure.plan.id)} cannot be run: ${end.why}`);
    return undefined;
  }
  if (end?.kind !== "ended") throw new Error(`a rehearsed run does not end: ${end?.kind ?? "it goes on for ever"}`);
  return tellRun(readJournal(world.disk.journal).records, procedure, offset);
}

function inputsOf({ plan }: Procedure): ReadonlySet<string> {
  return new Set(plan.nodes.flatMap((node) => ("script" in node ? node.script.inputs.map(({ name }) => name) : [])));
}

function unusedInputs({ written, plans }: Scenario): readonly string[] {
  const run = written.run ?? [];
  const used = [...plans.procedures].flatMap(([label, procedure]) =>
    run.includes(label) || run.includes("auto") ? [...inputsOf(procedure)] : [],
  );
  return Object.keys(written.inputs ?? {}).flatMap((name) =>
    used.includes(name) ? [] : [`nothing that is run has an input ${name}`],
  );
}
