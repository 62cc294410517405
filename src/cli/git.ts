import { spawnSync } from "node:child_process";
import type { Changes, Lines } from "./changes.ts";

/** Nothing of the repository's own may run: no pager, no hook, no monitor, no filter of a diff. */
const QUIET = ["--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
const PLAIN = ["--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--relative", "--unified=0"];

/** What git says when it can give no answer. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/**
 * Lines that a folder's files have and the last commit in common with `ref` has not, by path relative to the folder;
 * files that git does not know are new as a whole. Throws a `GitError` where there is no such ref or no repository.
 */
export function changedSince(folder: string, ref: string): Changes {
  // A name that begins with a dash would be an option.
  if (ref.startsWith("-") || ref === "") throw new GitError(`${ref} is no commit`);
  const git = (...args: readonly string[]) => run(folder, args);
  const commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);
  if (commit === undefined)
    throw new GitError(`git knows no commit ${ref} here; a shallow clone has only the last ones`);
  const base = git("merge-base", commit.trim(), "HEAD")?.trim();
  if (base === undefined)
    throw new GitError(`${ref} and HEAD have no commit in common; a shallow clone has only the last ones`);
  const changes = new Map<string, readonly Lines[]>();
  for (const path of names(git("diff", "--name-only", "-z", "--no-renames", "--relative", base, "--"))) {
    changes.set(path, hunksOf(git("diff", ...PLAIN, base, "--", `:(literal)${path}`) ?? ""));
  }
  for (const path of names(git("ls-files", "--others", "--exclude-standard", "-z"))) {
    changes.set(path, [{ first: 1, last: Number.POSITIVE_INFINITY }]);
  }
  return changes;
}

function run(folder: string, args: readonly string[]): string | undefined {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  const found = spawnSync("git", [...QUIET, ...args], { cwd: folder, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (found.error !== undefined) throw new GitError(`git cannot be used: ${found.error.message}`);
  return found.status === 0 ? found.stdout : undefined;
}

function names(list: string | undefined): readonly string[] {
  if (list === undefined) throw new GitError("git cannot tell what has changed");
  return list.split("\0").filter((name) => name !== "");
}

/** From the heads of hunks, `@@ -1,2 +3,4 @@`; every other line of a diff without context begins with another mark. */
function hunksOf(diff: string): readonly Lines[] {
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start = "", count = "1"]) => {
    // Where lines only went, the ones on either side are those that changed.
    if (count === "0") return { first: Number(start), last: Number(start) + 1 };
    return { first: Number(start), last: Number(start) + Number(count) - 1 };
  });
}
