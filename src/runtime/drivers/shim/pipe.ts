import { spawnSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needProgram } from "../contain/programs.ts";
import { WorldError } from "../durable.ts";

/** A pipe of the kernel. What Node makes is a socket, and a step that writes to /dev/stderr cannot open one. */
export interface Pipe {
  readonly reader: Socket;
  /** To be inherited by the command. */
  readonly writer: number;
  /** When nobody is left who could write. The shim itself, which could, lets go of it first. */
  closed(): Promise<void>;
}

/** As many pipes as names. */
export function openPipes(names: readonly string[]): readonly Pipe[] {
  const folder = mkdtempSync(join(tmpdir(), "runbookc-"));
  try {
    const paths = names.map((name) => join(folder, name));
    const { status } = spawnSync(needProgram("mkfifo"), ["-m", "600", ...paths]);
    if (status !== 0) throw new WorldError(`mkfifo ended with ${status}`);
    return paths.map(openPipe);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function openPipe(path: string): Pipe {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  const reader = new Socket({ fd, readable: true, writable: false });
  const closed = new Promise<void>((resolve) => {
    reader.once("close", () => resolve());
    reader.on("error", () => {});
  });
  return {
    reader,
    writer,
    closed() {
      closeSync(writer);
      return closed;
    },
  };
}
