import type { Changes, Lines } from "./changes.ts";
import { GitError, partedAt, runGit } from "./git-run.ts";

export { treeAt } from "./git-tree.ts";

const PLAIN = ["--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--relative", "--unified=0"];

/**
 * Lines that a folder's files have and the last commit in common with `ref` has not, by path relative to the folder;
 * files that git does not know are new as a whole. Throws a `GitError` where there is no such ref or no repository.
 */
export function changedSince(folder: string, ref: string): Changes {
  const base = partedAt(folder, ref);
  const git = (...args: readonly string[]) => runGit(folder, args)?.toString();
  const changes = new Map<string, readonly Lines[]>();
  for (const path of names(git("diff", "--name-only", "-z", "--no-renames", "--relative", base, "--"))) {
    changes.set(path, hunksOf(git("diff", ...PLAIN, base, "--", `:(literal)${path}`) ?? ""));
  }
  for (const path of names(git("ls-files", "--others", "--exclude-standard", "-z"))) {
    changes.set(path, [{ first: 1, last: Number.POSITIVE_INFINITY }]);
  }
  return changes;
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
