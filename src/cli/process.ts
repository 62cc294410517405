import { nodeHost } from "../host/index.ts";
import { main } from "./main.ts";

/** Runs `main` with the real world around it. The exit code is set, not forced, so that all output is written. */
export async function runProcess(argv: readonly string[]): Promise<void> {
  const { stdout, stderr, env } = process;
  // `runbookc lint | head` closes the pipe; that is no failure of ours.
  stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? process.exitCode : 3));
  // In a file of its own: nothing else that is published can start a program.
  const git = () => import("./git.ts");
  process.exitCode = await main(argv, {
    stdout,
    stderr,
    env,
    isTTY: stdout.isTTY === true,
    columns: stdout.columns,
    host: nodeHost(process.cwd()),
    today: new Date().toISOString().slice(0, 10),
    changedSince: async (ref) => (await git()).changedSince(process.cwd(), ref),
    treeAt: async (ref, parted) => (await git()).treeAt(process.cwd(), ref, parted),
  });
}
