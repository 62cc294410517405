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
  /** Answers to gates by name, and to questions (`ask.path`); without one there is the default, as when time is up. */
  readonly decisions: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly answers?: readonly Answer[];
  /** What is in the Secrets, by `name/key`. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Argo tells of no failed container: the run was stopped, or its time was up. */
  readonly lost?: boolean;
  /** Exit code of `curl` where a run tells somebody something; 0 where it is not said. */
  readonly telling?: number;
}

export interface RunResult {
  /** Words of each call of a stand-in, in their order; blanks and line breaks within them are one blank. */
  readonly calls: readonly string[];
  /** Containers that were started, each with its exit code; without those that tell somebody something. */
  readonly containers: readonly {
    readonly name: string;
    readonly code: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }[];
  /** Names of the places that were gone through, in their order. */
  readonly steps: readonly string[];
  /** Those: each by its template. */
  readonly messages: readonly { readonly name: string; readonly code: number | null; readonly stderr: string }[];
  /** What was posted to tell somebody something, and to where, in its order. */
  readonly told: readonly { readonly channel: string; readonly text: string; readonly address: string }[];
  /** Outputs of the run. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: "Succeeded" | "Failed";
}

/**
 * Plays one run of a WorkflowTemplate as Argo would: steps level by level, gates answered by the world, the containers
 * of a pod one after the other in a real shell, `/rb` and `/tmp` a folder of the pod's own, and the exit handler at the end.
 */
export function play(template: workflowTemplate.WorkflowTemplate, world: World, folder: string): RunResult {
  return new Player(template, world, mkdtempSync(join(folder, "run-"))).run();
}

interface SecretKey {
  readonly name: string;
  readonly key: string;
  readonly optional?: true;
}

class Player {
  readonly #spec: workflowTemplate.WorkflowTemplate["spec"];
  readonly #world: World;
  readonly #folder: string;
  readonly #containers: { name: string; code: number | null; stdout: string; stderr: string }[] = [];
  readonly #messages: { name: string; code: number | null; stderr: string }[] = [];
  readonly #steps: string[] = [];
  readonly #outputs: Record<string, string> = {};
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
    this.#listen();
  }

  run(): RunResult {
    const good = this.#call(this.#spec.entrypoint, new Map()) !== undefined;
    this.#globals.set("workflow.status", good ? "Succeeded" : "Failed");
    this.#globals.set("workflow.failures", JSON.stringify(this.#world.lost === true ? [] : this.#failures));
    const left = this.#call(this.#spec.onExit, new Map()) !== undefined;
    const calls = readFileSync(join(this.#folder, "calls"), "utf8").split("\0").slice(0, -1);
    return {
      calls,
      containers: this.#containers,
      steps: this.#steps,
      messages: this.#messages,
      told: this.#told(),
      outputs: this.#outputs,
      outcome: good && left ? "Succeeded" : "Failed",
    };
  }

  /** Outputs of a template by name; undefined when it failed. */
  #call(name: string, inputs: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
    const template = this.#spec.templates.find((candidate) => candidate.name === name);
    if (template === undefined) throw new Error(`there is no template ${name}`);
    if ("suspend" in template) {
      return new Map(
        template.outputs.parameters.map((output) => [
          output.name,
          this.#world.decisions[output.name === "decision" ? name : `${name}.${output.name}`] ??
            output.valueFrom.default,
        ]),
      );
    }
    if (!("steps" in template)) return this.#pod(template, inputs);
    const scope = new Map([...this.#globals, ...prefixed("inputs.parameters.", inputs)]);
    for (const level of template.steps) {
      // What begins at once begins with what is told.
      for (const step of [...level].sort((a, b) => Number(isMessage(b)) - Number(isMessage(a)))) {
        if (step.when !== undefined && !holds(step.when, scope)) {
          scope.set(`steps.${step.name}.status`, "Skipped");
          for (const [key, value] of this.#skipped(step.template))
            scope.set(`steps.${step.name}.outputs.parameters.${key}`, value);
          continue;
        }
        if (!isMessage(step)) this.#steps.push(step.name);
        const given = (step.arguments?.parameters ?? []).map(
          ({ name: key, value }) => [key, fill(value, scope)] as const,
        );
        const outputs = this.#call(step.template, new Map(given));
        scope.set(`steps.${step.name}.status`, outputs === undefined ? "Failed" : "Succeeded");
        if (outputs === undefined && step.continueOn !== undefined) continue;
        if (outputs === undefined) return undefined;
        for (const [key, value] of outputs) scope.set(`steps.${step.name}.outputs.parameters.${key}`, value);
      }
    }
    return new Map();
  }

  /** Undefined for what need not be there, and is not. */
  #secret({ name, key, optional }: SecretKey): string | undefined {
    const value = this.#world.secrets?.[`${name}/${key}`];
    if (value === undefined && optional !== true) throw new Error(`there is no secret ${name}/${key}`);
    return value;
  }

  /** What is known of a step that was left out: the defaults of its outputs. */
  #skipped(name: string): [string, string][] {
    const template = this.#spec.templates.find((candidate) => candidate.name === name);
    const outputs =
      template !== undefined && "outputs" in template && template.outputs !== undefined
        ? template.outputs.parameters
        : [];
    return outputs.map((output) => [output.name, output.valueFrom.default]);
  }

  #pod(template: Template, inputs: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
    const pod = mkdtempSync(join(this.#folder, "pod-"));
    for (const part of ["rb", "tmp"]) mkdirSync(join(pod, part));
    const scope = new Map([...this.#globals, ...prefixed("inputs.parameters.", inputs)]);
    for (const [name, { command, args, env }] of containersOf(template)) {
      const values = env.flatMap((one) => {
        const value = "value" in one ? inPod(fill(one.value, scope), pod) : this.#secret(one.valueFrom.secretKeyRef);
        return value === undefined ? [] : [[one.name, value] as const];
      });
      const bins = [...(isMessage(template) ? ["listener"] : []), "bin"];
      const path = [...bins.map((bin) => join(this.#folder, bin)), process.env["PATH"] ?? ""].join(":");
      const { status, stdout, stderr } = spawnSync(
        command[0] as string,
        [...command.slice(1), ...args.map((arg) => inPod(arg, pod))],
        {
          cwd: pod,
          env: { PATH: path, ...Object.fromEntries(values) },
          encoding: "utf8",
          maxBuffer: 2 ** 25,
          stdio: ["ignore", "pipe", "pipe"],
        },
      );
      if (isMessage(template)) this.#messages.push({ name: template.name, code: status, stderr });
      else this.#containers.push({ name, code: status, stdout, stderr });
      if (status !== 0) return this.#fail(template, name, status);
    }
    const outputs = "outputs" in template ? (template.outputs?.parameters ?? []) : [];
    return new Map(
      outputs.flatMap((output) => {
        const { name, valueFrom } = output;
        if (!("path" in valueFrom)) return [];
        const { stdout } = spawnSync("cat", [inPod(valueFrom.path, pod)], { encoding: "utf8" });
        const value = stdout || valueFrom.default;
        if ("globalName" in output && output.globalName !== undefined) this.#outputs[output.globalName] = value;
        return [[name, value] as const];
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

  /** A curl for what runs tell: it keeps what it is given, and has the address from its configuration only. */
  #listen(): void {
    mkdirSync(join(this.#folder, "listener"));
    const told = quote(join(this.#folder, "told"));
    const script = [
      "#!/bin/bash",
      'while [ $# -gt 1 ]; do [ "$1" != -K ] || config=$(cat "$2"); shift; done',
      `jq -c --arg config "$config" '. + {address: $config}' >> ${told}`,
      `exit ${this.#world.telling ?? 0}`,
    ];
    writeFileSync(join(this.#folder, "told"), "");
    const path = join(this.#folder, "listener", "curl");
    writeFileSync(path, `${script.join("\n")}\n`);
    chmodSync(path, 0o755);
  }

  #told(): RunResult["told"] {
    const lines = readFileSync(join(this.#folder, "told"), "utf8").split("\n").slice(0, -1);
    return lines.map((line) => JSON.parse(line) as RunResult["told"][number]);
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

function isMessage({ name }: { readonly name: string }): boolean {
  return name.startsWith("tell-");
}

/** A condition is `{{tag}} == YES`, or several with `||` between them, or that of the exit handler. */
function holds(when: string, scope: ReadonlyMap<string, string>): boolean {
  return when.split(" || ").some((term) => {
    const [tag = "", operator, word] = term.split(" ");
    return (fill(tag, scope) === word) === (operator === "==");
  });
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
