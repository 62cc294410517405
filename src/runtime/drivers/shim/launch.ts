import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Cage } from "../contain/containment.ts";
import { bashWith, needProgram } from "../contain/programs.ts";
import type { Pipe } from "./pipe.ts";

/**
 * A bash that has entered the cage and waits there for what it is to become. It says NUL when it is inside, which takes
 * the kernel longer than all else; what it is then told comes in words that each end in NUL: folder, script, variables with
 * their values, and `go`. Where there is no `go`, whoever was to say it is dead, and nothing is run.
 */
const WAIT = `
printf '\\0' >&3
read_word() { IFS= read -r -d '' "$1"; }
read_word rb_folder && read_word rb_script || exit
while read_word rb_word && [ "$rb_word" != go ]; do export "$rb_word"; done
[ "$rb_word" = go ] && cd -- "$rb_folder" && unset OLDPWD && exec "$0" -euo pipefail "$rb_script" </dev/null`;

/** What runs in the cage: at first nothing, then the script. */
export interface Launcher {
  /** Whether it is inside; false where it has ended before it was. */
  readonly ready: Promise<boolean>;
  /** Exit code, or null after a signal. Rejected where there is no such program. */
  readonly ended: Promise<number | null>;
  /** What it has said since it is inside. */
  readonly said: () => Buffer;
  go(folder: string, script: string, environment: Readonly<Record<string, string>>): void;
  /** Ends it without having run anything. */
  giveUp(): void;
}

/** Bytes that are read of what the script says its variables are. */
const MOST_SAID = 1 << 20;

export function launch(cage: Cage, output: Pipe, messages: Pipe): Launcher {
  const inside = [...bashWith(WAIT), needProgram("bash")] as const;
  const [program, ...args] = [...cage.build(), ...inside];
  const child = spawn(program, args, {
    cwd: "/",
    env: {},
    // A session of its own: no terminal, and no signal that is meant for the shim.
    detached: true,
    stdio: ["pipe", output.writer, output.writer, messages.writer],
  });
  if (child.pid !== undefined) cage.hold({ pid: child.pid, isRunning: () => isRunning(child) });
  const ended = ending(child);
  ended.catch(() => {});
  let said = Buffer.alloc(0);
  const ready = new Promise<boolean>((resolve) => {
    messages.reader.on("data", (data: Buffer) => {
      if (said.length < MOST_SAID) said = Buffer.concat([said, data]);
      resolve(true);
    });
    messages.reader.once("close", () => resolve(false));
  });
  child.stdin?.on("error", () => {});
  return {
    ready,
    ended,
    said: () => said.subarray(1),
    go(folder, script, environment) {
      const pairs = Object.entries({ ...environment, ...cage.environment }).map(([name, value]) => `${name}=${value}`);
      child.stdin?.end([folder, script, ...pairs, "go", ""].join("\0"));
    },
    giveUp: () => void child.stdin?.end(),
  };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

async function ending(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}
