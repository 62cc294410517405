import { type Diagnostic, diagnose, knownName, phrase, validScenario } from "../diagnostics/index.ts";
import { readYamlFile } from "../program/index.ts";
import { type rehearsal, validateRehearsal } from "../schema/index.ts";
import type { SourceFile, Span } from "../source/index.ts";
import type { YamlDocument, YamlPath } from "../syntax/index.ts";
import type {
  CommandRule,
  IncidentPlans,
  PersonRule,
  Placed,
  Scenario,
  ScenarioFile,
  WrittenScenario,
} from "./model.ts";

const NAME = /^(.*?)(?:\.[^./]+)?\.runbook\.test\.yaml$/;

/** Whether a path is that of a file of scenarios. */
export function isScenarioFile(path: string): boolean {
  return path.endsWith(".runbook.test.yaml");
}

/** The runbooks that a file of scenarios may be about: `a.b.md` and `a.md` for `a.b.runbook.test.yaml`. */
export function runbooksOf(path: string): readonly string[] {
  const whole = path.slice(0, -".runbook.test.yaml".length);
  return [...new Set([`${whole}.md`, `${NAME.exec(path)?.[1] ?? whole}.md`])];
}

/**
 * Reads a file of scenarios against the plans of its runbook. Nothing of a file in which anything is wrong is rehearsed: what is
 * left of it could succeed because of what is missing.
 */
export function readScenarios(
  file: SourceFile,
  all: readonly IncidentPlans[],
): { readonly found: ScenarioFile | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { found, diagnostics } = readYamlFile<rehearsal.Rehearsal>(file, validateRehearsal, validScenario);
  if (found === undefined || diagnostics.length > 0) return { found: undefined, diagnostics };
  const { value, yaml } = found;
  const paths = runbooksOf(file.path);
  const plans = paths.map((path) => all.filter(({ runbook }) => runbook === path)).find((own) => own.length > 0);
  if (plans === undefined) {
    const span = yaml.spanOf(["scenarios"], "key");
    return {
      found: undefined,
      diagnostics: [diagnose(knownName, "runbook", { path: paths.at(-1) as string }, { span })],
    };
  }
  const problems = value.scenarios.flatMap((scenario, at) => [
    ...judgeTwice(value.scenarios, at, yaml),
    ...judgeNames(scenario, plans, (path) => yaml.spanOf(["scenarios", at, ...path], "value")),
  ]);
  if (problems.length > 0) return { found: undefined, diagnostics: problems };
  const commands = place<CommandRule>(value.commands, ["commands"], yaml);
  const people = place<PersonRule>(value.people, ["people"], yaml);
  const scenarios = value.scenarios.map((written, at): Scenario => {
    const path = ["scenarios", at];
    return {
      written,
      plans: plans.find(({ incident }) => incident === written.incident) as IncidentPlans,
      commands: [...place<CommandRule>(written.commands, [...path, "commands"], yaml), ...commands],
      people: [...place<PersonRule>(written.people, [...path, "people"], yaml), ...people],
      span: yaml.spanOf([...path, "name"], "value"),
      place: (key, item) =>
        yaml.spanOf(
          [...path, "expect", key, ...(item === undefined ? [] : [item])],
          item === undefined ? "key" : "value",
        ),
    };
  });
  return { found: { file, scenarios, shared: [...commands, ...people] }, diagnostics: [] };
}

function place<R>(rules: readonly R[] | undefined, path: YamlPath, yaml: YamlDocument): readonly Placed<R>[] {
  return (rules ?? []).map((rule, at) => ({ rule, span: yaml.spanOf([...path, at], "value") }));
}

function judgeNames(
  { incident, run = [] }: WrittenScenario,
  plans: readonly IncidentPlans[],
  spanOf: (path: YamlPath) => Span,
): readonly Diagnostic[] {
  const own = plans.find((one) => one.incident === incident);
  if (own === undefined) {
    const help = phrase("known: {incidents}", { incidents: plans.map((one) => one.incident) });
    const path = plans[0]?.runbook ?? "";
    return [diagnose(knownName, "incident", { path, incident }, { span: spanOf(["incident"]), help })];
  }
  return run.flatMap((name, at) => {
    if (own.procedures.has(name === "auto" ? "diagnosis" : name)) return [];
    const help = phrase("it has {paths}", { paths: [...own.procedures.keys()] });
    return [diagnose(knownName, "run", { incident, run: name }, { span: spanOf(["run", at]), help })];
  });
}

function judgeTwice(scenarios: readonly WrittenScenario[], at: number, yaml: YamlDocument): readonly Diagnostic[] {
  const { name } = scenarios[at] as WrittenScenario;
  if (scenarios.findIndex((one) => one.name === name) === at) return [];
  return [diagnose(knownName, "twice", { name }, { span: yaml.spanOf(["scenarios", at, "name"], "value") })];
}
