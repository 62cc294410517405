import type {
  ApproveNode,
  Effect,
  EmbeddedFile,
  Input,
  ManualNode,
  StepGraph,
  StepNode,
} from "../../../src/graph/index.ts";
import type { Unit } from "../../../src/program/index.ts";
import { Slice, SourceFile } from "../../../src/source/index.ts";

export const IMAGE = `registry.example.com/runbook-tools:1.35.2@sha256:${"0".repeat(64)}`;

interface StepOptions {
  readonly effect?: Effect;
  readonly after?: readonly string[];
  readonly sets?: readonly string[];
  readonly uses?: readonly string[];
  readonly inputs?: readonly Omit<Input, "span">[];
  readonly files?: readonly EmbeddedFile[];
  readonly tolerant?: boolean;
  readonly timeout?: number;
  readonly title?: string;
}

/** Builds graphs over a file that holds their scripts one after the other, one step a line. */
export class Sample {
  readonly file: SourceFile;
  readonly #scripts: readonly string[];
  #last: string | undefined;

  constructor(...scripts: readonly string[]) {
    this.#scripts = scripts;
    this.file = new SourceFile("runbooks/sample.md", `${scripts.join("\n")}\n`);
  }

  step(id: string, at: number, options: StepOptions = {}): StepNode {
    const run = this.#scripts[at] as string;
    const start = this.#scripts.slice(0, at).join("\n").length + (at === 0 ? 0 : 1);
    const origin = this.file.span(start, start + run.length);
    return {
      kind: "command",
      id,
      title: { "zh-Hant": "步驟", en: options.title ?? `Step ${at + 1}: Do it` },
      after: this.#after(id, options.after),
      timeout: options.timeout ?? 30_000,
      script: {
        run,
        written: Slice.of(origin),
        effect: options.effect ?? "read",
        idempotent: true,
        tolerateFailure: options.tolerant ?? false,
        inputs: (options.inputs ?? []).map((input) => ({ ...input, span: origin })),
        files: [...(options.files ?? [])],
        sets: [...(options.sets ?? [])],
        uses: [...(options.uses ?? [])],
        rewrites: [],
      },
      origin,
    };
  }

  approve(id: string, gates: string[], after?: readonly string[]): ApproveNode {
    const base = { id, after: this.#after(id, after), timeout: 900_000, origin: this.file.span(0, 1) };
    return {
      kind: "approve",
      title: { en: "Restore it" },
      why: "it cannot be undone",
      by: "platform_lead",
      gates,
      ...base,
    };
  }

  manual(id: string, text: string, after?: readonly string[]): ManualNode {
    const base = { id, after: this.#after(id, after), timeout: 600_000, origin: this.file.span(0, 1) };
    return { kind: "manual", title: { en: text }, instructions: { "zh-Hant": "人工", en: text }, ...base };
  }

  /** One finding: seen in the steps where there are some, leading to a node where it is named. */
  decide(id: string, after: readonly string[], steps: readonly string[] = [], goTo?: string): StepNode {
    const findings = [
      {
        when: { en: "All pods in Pending" },
        then: { en: "Scheduling issue" },
        ...(steps.length === 0 ? {} : { test: { kind: "text" as const, text: "x", steps: [...steps] } }),
        ...(goTo === undefined ? {} : { goTo }),
      },
    ];
    return { kind: "decide", id, title: { en: "Decide" }, after: [...after], findings, origin: this.file.span(0, 1) };
  }

  graph(nodes: StepNode[], kind: StepGraph["kind"] = "recovery"): StepGraph {
    return {
      id: kind === "recovery" ? "core-down/c" : "core-down/diagnosis",
      kind,
      ...(kind === "recovery" ? { label: "C" } : {}),
      incident: "core-down",
      severity: "P1",
      title: { "zh-Hant": "資源調整", en: "Resource adjustment" },
      nodes,
      decisions: [],
      origin: this.file.span(0, this.file.text.length),
    };
  }

  unit(graphs: StepGraph[], settings: Unit["settings"] = { namespace: "island", image: IMAGE }): Unit {
    const span = this.file.span(0, 1);
    return {
      source: this.file,
      outline: { blocks: [], sections: [], span },
      runbook: {
        id: "hlp",
        path: this.file.path,
        title: { text: { en: "Sample" }, span },
        shape: "incidents",
        guessed: false,
        languages: ["zh-Hant", "en"],
        metadata: [],
        purpose: [],
        severities: [],
        incidents: [],
        followUps: [],
        contacts: [],
        links: [],
        span,
      },
      graphs,
      settings,
      steps: {},
      measured: new Map(),
      repository: (path) => ({ path, unfit: "absent" }),
    };
  }

  /** Behind the step built before, where nothing else is said. */
  #after(id: string, after: readonly string[] | undefined): string[] {
    const before = this.#last;
    this.#last = id;
    return [...(after ?? (before === undefined ? [] : [before]))];
  }
}

export const context = { version: "0.1.0", stopped: () => false, emitted: new Map() };

/** What `kubectl get pods` prints of pods in these states. */
export function table(...statuses: readonly string[]): string {
  const rows = statuses.map((status, at) => `hlp-executor-core-${at}   0/1     ${status}   5 (3m ago)   10m`);
  return ["NAME                  READY   STATUS   RESTARTS     AGE", ...rows, ""].join("\n");
}
