import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodePlan, makePlan, type PlanNode } from "../../../src/plan/index.ts";
import { type Letter, runFiles, send } from "../../../src/runtime/drivers/index.ts";
import { type EngineEnd, type Question, readJournal, type RunEvent } from "../../../src/runtime/index.ts";
import { readIfThere } from "../../../src/runtime/drivers/durable.ts";
import { eventually, newFolder, programOf, shimProgram } from "./machine.ts";

let program: string | undefined;

/** A run whose engine is a process that can be killed. */
export interface RealRun {
  readonly folder: string;
  /** Digests of the records that engines said were on disk. */
  readonly acknowledged: string[];
  /** Starts an engine; it has ended when `end` says how, or undefined after a kill. */
  engine(): { readonly child: ChildProcess; readonly end: Promise<EngineEnd | undefined> };
  events(): readonly RunEvent[];
  /** Digests of the records that are on disk. */
  records(): readonly string[];
  /** Lines of a file that the steps wrote. */
  lines(name: string): readonly string[];
  answer(more: Partial<Extract<Letter, { kind: "answer" }>>): Promise<unknown>;
  cancel(everything: boolean): Promise<unknown>;
}

export function realRun(nodes: readonly PlanNode[]): RealRun {
  const folder = newFolder();
  const files = runFiles(folder);
  const plan = join(folder, "plan.json");
  const origin = { path: "runbooks/sample.md", lines: [1, 2] as [number, number], sha256: "0".repeat(64) };
  const head = { kind: "recovery", id: "sample/a", runbook: "sample", incident: "sample", severity: "P1" } as const;
  writeFileSync(plan, encodePlan(makePlan({ ...head, title: { en: "Sample" }, origin, nodes: [...nodes] })));
  program ??= programOf("test/runtime/drivers/children/engine.ts");
  const acknowledged: string[] = [];
  const bytes = (name: string) => readIfThere(name) ?? Buffer.alloc(0);
  const say = (letter: Letter) => send(files.messages, letter, AbortSignal.timeout(20_000));

  return {
    folder,
    acknowledged,
    engine() {
      const child = spawn(process.execPath, [program as string, folder, shimProgram(), plan], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let text = "";
      child.stdout.on("data", (data) => {
        text += String(data);
      });
      const end = once(child, "close").then(() => {
        const lines = text.split("\n").slice(0, -1);
        acknowledged.push(...lines.filter((line) => /^[0-9a-f]{64}$/.test(line)));
        const last = lines.find((line) => line.startsWith("end "));
        return last === undefined ? undefined : (JSON.parse(last.slice(4)) as EngineEnd);
      });
      return { child, end };
    },
    events() {
      const reading = readJournal(bytes(files.journal));
      if (reading.kind === "damaged") throw new Error(reading.why);
      return reading.records.map(({ event }) => event);
    },
    records: () =>
      bytes(files.journal)
        .toString("latin1")
        .split(/(?<=\n)/)
        .map((line) => createHash("sha256").update(line, "latin1").digest("hex")),
    lines: (name) => bytes(join(files.work, name)).toString().split("\n").filter(Boolean),
    async answer(more) {
      await eventually(() => readIfThere(files.question) !== undefined, "a question");
      const { number, digest } = JSON.parse(readFileSync(files.question, "utf8")) as Question;
      return say({ kind: "answer", question: number, digest, answer: "yes", by: "somebody", ...more });
    },
    cancel: (everything) => say({ kind: "cancel", everything, by: "somebody", reason: "enough" }),
  };
}

type CommandNode = Extract<PlanNode, { kind: "command" }>;

/** A command that runs a script after another has ended. */
export function commandNode(id: string, after: readonly string[], run: string, idempotent = false): CommandNode {
  const script = { run, effect: "change", idempotent, tolerateFailure: false } as const;
  return {
    kind: "command",
    id,
    title: { en: id },
    after: [...after],
    timeout: 20_000,
    script: { ...script, inputs: [], sets: [], uses: [], files: [] },
    lines: [1, 2],
  };
}
