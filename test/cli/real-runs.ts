import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "../..");
export const PROGRAM = join(root, "dist/runbookc.cjs");

/**
 * A stand-in for kubectl: notes its words and the context that it was given, says something that a terminal would obey, waits
 * in calls that hold the text in `slow` until there is a file `go`, and fails in calls that hold the text in `fail`.
 */
const KUBECTL = `#!/bin/bash
printf '%s\\n' "$*" >>"$HOME/calls"
printf '%s\\n' "$(sed -E 's/.*"current-context":"([^"]*)".*/\\1/' "\${KUBECONFIG%%:*}")" >>"$HOME/contexts"
if [ -e "$HOME/pods" ] && [[ "$*" == "get pods"*hlp-executor-core ]]; then cat "$HOME/pods"; exit; fi
printf 'said \\033[31m by kubectl\\n::error::by kubectl\\n'
if [ -e "$HOME/slow" ] && [[ "$*" == *"$(cat "$HOME/slow")"* ]]; then until [ -e "$HOME/go" ]; do sleep 0.05; done; fi
if [ -e "$HOME/fail" ] && [[ "$*" == *"$(cat "$HOME/fail")"* ]]; then exit 7; fi
`;

/** A command line at work. */
export interface Running {
  readonly child: ChildProcess;
  readonly end: Promise<{ readonly code: number | null; readonly text: string }>;
  /** All that it has printed so far. */
  text(): string;
  /** Until it has printed what fits. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** A home of somebody's own, with kubectl on the path, in which the command line is run for real. */
export interface Home {
  readonly folder: string;
  start(...args: readonly string[]): Running;
  run(...args: readonly string[]): Running["end"];
  /** Words of each call of kubectl. */
  calls(): readonly string[];
  contexts(): readonly string[];
  /** Tells the stand-in what to do: \`slow\`, \`fail\`, \`go\`; in \`pods\`, the table that it shows. */
  tell(name: "slow" | "fail" | "go" | "pods", text: string): void;
  /** Folders of the runs. */
  runs(): readonly string[];
}

export function newHome(project = root): Home {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "runbookc-home-")));
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/kubectl"), KUBECTL);
  chmodSync(join(folder, "bin/kubectl"), 0o755);
  const env = { PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter), HOME: folder };
  const lines = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8").split("\n").slice(0, -1) : [];
  const start = (...args: readonly string[]) =>
    watch(spawn(process.execPath, [PROGRAM, ...args], { cwd: project, env }));
  return {
    folder,
    start,
    run(...args) {
      const running = start(...args);
      running.child.stdin?.end();
      return running.end;
    },
    calls: () => lines("calls"),
    contexts: () => lines("contexts"),
    tell: (name, text) => writeFileSync(join(folder, name), text),
    runs() {
      const state = join(folder, ".local/state/runbookc");
      const names = existsSync(state) ? readdirSync(state).filter((name) => name !== "incidents") : [];
      return names.map((name) => join(state, name));
    },
  };
}

/** Gathers what a program prints, on both ways. */
export function watch(child: ChildProcess): Running {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (data) => {
      text += String(data);
    });
  }
  const end = once(child, "close").then(([code]) => ({ code: code as number | null, text }));
  return {
    child,
    end,
    text: () => text,
    async says(pattern) {
      for (let passed = 0; passed < 15_000; passed += 20) {
        const found = pattern.exec(text);
        if (found !== null) return found;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`it never said ${pattern}, but:\n${text}`);
    },
  };
}
