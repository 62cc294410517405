import { spawnSync } from "node:child_process";

/** Nothing of the repository's own may run: no pager, no hook, no monitor, no filter of a diff. */
const QUIET = ["--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/** What git says when it can give no answer. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** What git prints, byte for byte; undefined where it says no. No shell sees the arguments, and nothing is fetched. */
export function runGit(folder: string, args: readonly string[], input = ""): Buffer | undefined {
  const env = {
    ...process.env,
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C",
  };
  const found = spawnSync("git", [...QUIET, ...args], { cwd: folder, env, input, maxBuffer: 1 << 28 });
  if (found.error !== undefined) throw new GitError(`git cannot be used: ${found.error.message}`);
  return found.status === 0 ? found.stdout : undefined;
}

/** The id of the commit that a name stands for; throws a `GitError` where there is none. */
export function commitOf(folder: string, ref: string): string {
  // A name that begins with a dash would be an option.
  if (ref.startsWith("-") || ref === "") throw new GitError(`${ref} is no commit`);
  const commit = runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (commit === undefined)
    throw new GitError(`git knows no commit ${ref} here; a shallow clone has only the last ones`);
  return commit.toString().trim();
}

/** The last commit that `ref` and where we stand have in common. */
export function partedAt(folder: string, ref: string): string {
  const base = runGit(folder, ["merge-base", commitOf(folder, ref), "HEAD"])
    ?.toString()
    .trim();
  if (base === undefined)
    throw new GitError(`${ref} and HEAD have no commit in common; a shallow clone has only the last ones`);
  return base;
}
