import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { workflowTemplate } from "../../../src/schema/index.ts";
import { containersOf } from "./containers.ts";

type Template = workflowTemplate.Template;

/** What a stand-in for `kubectl` or `curl` answers to calls whose words hold a text; the first that fits. */
export interface Answer {
  readonly when: string;
  readonly stdout?: string;
  readonly code?: number;
}

export interface World {
  /** Answers to gates by name; a gate without one gets the default, which is what an expired one gets. */
  readonly decisions: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly answers?: readonly Answer[];
  /** What is in the Secrets, by `name/key`. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Argo tells of no failed container: the run was stopped, or its time was up. */
  readonly lost?: boolean;
}

export interface RunResult {
  /** Words of each call of a stand-in, in their order; blanks and line breaks within them are one blank. */
  readonly calls: readonly string[];
  /** Containers that were started, each with its exit code. */
  readonly containers: readonly { readonly name: string; readonly code: number | null; readonly stderr: string }[];
  readonly outcome: "Succeeded" | "Failed";
}

/**
 * Plays one run of a WorkflowTemplate as Argo would: steps level by level, gates answered by the world, the containers
 * of a pod one after the other in a real shell, `/rb` and `/tmp` a folder of the pod's own, and the exit handler at the end.
 */
export function play(template: workflowTemplate.WorkflowTemplate, world: World, folder: string): RunResult {
  return new Player(template, world, mkdtempSync(join(folder, "run-"))).run();
}

class Player {
  readonly #spec: workflowTemplate.WorkflowTemplate["spec"];
  readonly #world: World;
  readonly #folder: string;
  readonly #containers: { name: string; code: number | null; stderr: string }[] = [];
  readonly #globals: Map<string, string>;
  /** Nodes as `workflow.failures` lists them: containers, and the pods that hold them. */
  readonly #failures: { templateName: string; displayName: string; message: string; phase: string }[] = [];

  constructor({ spec }: workflowTemplate.WorkflowTemplate, world: World, folder: string) {
    this.#spec = spec;
    this.#world = world;
    this.#folder = folder;
    const parameters = spec.arguments.parameters.map(({ name, value }) => {
      const given = world.parameters?.[name] ?? value;
      if (given === undefined) throw new Error(`no value is given for ${name}`);
      return [`workflow.parameters.${name}`, given] as const;
    });
    this.#globals = new Map([["workflow.name", "run-1"], ...parameters]);
    mkdirSync(join(folder, "bin"));
    writeFileSync(join(folder, "calls"), "");
    for (const name of ["kubectl", "curl"]) this.#standIn(name);
  }

  run(): RunResult {
    const good = this.#call(this.#spec.entrypoint, new Map()) !== undefined;
    this.#globals.set("workflow.status", good ? "Succeeded" : "Failed");
    this.#globals.set("workflow.failures", JSON.stringify(this.#world.lost === true ? [] : this.#failures));
    const left = this.#call(this.#spec.onExit, new Map()) !== undefined;
    const calls = readFileSync(join(this.#folder, "calls"), "utf8").split("\0").slice(0, -1);
    return { calls, containers: this.#containers, outcome: good && left ? "Succeeded" : "Failed" };
  }

  /** Outputs of a template by name; undefined when it failed. */
  #call(name: string, inputs: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
    const template = this.#spec.templates.find((candidate) => candidate.name === name);
    if (template === undefined) throw new Error(`there is no template ${name}`);
    if ("suspend" in template) {
      return new Map(
        template.outputs.parameters.map((output) => [
          output.name,
          this.#world.decisions[name] ?? output.valueFrom.default,
        ]),
      );
    }
    if (!("steps" in template)) return this.#pod(template, inputs);
    const scope = new Map([...this.#globals, ...prefixed("inputs.parameters.", inputs)]);
    for (const level of template.steps) {
      for (const step of level) {
        if (step.when !== undefined && this.#globals.get("workflow.status") === "Succeeded") continue;
        const given = (step.arguments?.parameters ?? []).map(
          ({ name: key, value }) => [key, fill(value, scope)] as const,
        );
        const outputs = this.#call(step.template, new Map(given));
        if (outputs === undefined && step.continueOn !== undefined) continue;
        if (outputs === undefined) return undefined;
        for (const [key, value] of outputs) scope.set(`steps.${step.name}.outputs.parameters.${key}`, value);
      }
    }
    return new Map();
  }

  #secret({ name, key }: { readonly name: string; readonly key: string }): string {
    const value = this.#world.secrets?.[`${name}/${key}`];
    if (value === undefined) throw new Error(`there is no secret ${name}/${key}`);
    return value;
  }

  #pod(template: Template, inputs: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
    const pod = mkdtempSync(join(this.#folder, "pod-"));
    for (const part of ["rb", "tmp"]) mkdirSync(join(pod, part));
    const scope = new Map([...this.#globals, ...prefixed("inputs.parameters.", inputs)]);
    for (const [name, { command, args, env }] of containersOf(template)) {
      const values = env.map((one) => [
        one.name,
        "value" in one ? inPod(fill(one.value, scope), pod) : this.#secret(one.valueFrom.secretKeyRef),
      ]);
      const { status, stderr } = spawnSync(
        command[0] as string,
        [...command.slice(1), ...args.map((arg) => inPod(arg, pod))],
        {
          cwd: pod,
          env: { PATH: `${join(this.#folder, "bin")}:${process.env["PATH"] ?? ""}`, ...Object.fromEntries(values) },
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      this.#containers.push({ name, code: status, stderr });
      if (status !== 0) return this.#fail(template, name, status);
    }
    const outputs = "outputs" in template ? (template.outputs?.parameters ?? []) : [];
    return new Map(
      outputs.flatMap(({ name, valueFrom }) => {
        if (!("path" in valueFrom)) return [];
        const { stdout } = spawnSync("cat", [inPod(valueFrom.path, pod)], { encoding: "utf8" });
        return [[name, stdout || valueFrom.default] as const];
      }),
    );
  }

  #fail(template: Template, container: string, status: number | null): undefined {
    const names = containersOf(template).map(([name]) => name);
    const add = (displayName: string, message: string) =>
      this.#failures.push({ templateName: template.name, displayName, message, phase: "Failed" });
    for (const name of names.slice(names.indexOf(container) + 1).reverse())
      add(name, "dependency exited with non-zero code");
    add(container, `Error (exit code ${status})`);
    add(template.name, `Error (exit code ${status}): ${container}`);
    return undefined;
  }

  #standIn(name: string): void {
    const cases = (this.#world.answers ?? []).map(({ when, stdout = "", code = 0 }) => {
      return `  *${quote(when)}*) printf %s ${quote(stdout)}; exit ${code};;`;
    });
    const script = [
      "#!/bin/bash",
      `words=$(printf '%s ' ${name} "$@" | tr -s '[:space:]' ' '); words=\${words% }`,
      `printf '%s\\0' "$words" >> ${quote(join(this.#folder, "calls"))}`,
      'case "$words" in',
      ...cases,
      "esac",
    ];
    const path = join(this.#folder, "bin", name);
    writeFileSync(path, `${script.join("\n")}\n`);
    chmodSync(path, 0o755);
  }
}

function prefixed(prefix: string, values: ReadonlyMap<string, string>): [string, string][] {
  return [...values].map(([name, value]) => [`${prefix}${name}`, value]);
}

/** A value is one tag or none, as our own check of templates demands. */
function fill(value: string, scope: ReadonlyMap<string, string>): string {
  const tag = /^\{\{(.*)\}\}$/.exec(value)?.[1];
  if (tag === undefined) return value;
  const found = scope.get(tag);
  if (found === undefined) throw new Error(`nothing is known as {{${tag}}}`);
  return found;
}

function inPod(text: string, pod: string): string {
  return text.replace(/(?<![\w/.-])\/(rb|tmp)(?![\w-])/g, `${pod}/$1`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
