import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changedSince } from "../../src/cli/git.ts";

const PROGRAM = join(import.meta.dirname, "../../dist/runbookc.cjs");
const runbook = (commands: string) => `# Payments

## P1: payments-down (No payment goes through)

### Recovery Actions

#### Recovery Path A: Restart (crash)

\`\`\`bash
${commands}\`\`\`
`;
const step = (number: number, timeout = "") =>
  `# Step ${number}: Verify it\nkubectl rollout status deployment/payments -n payments${timeout}\n\n`;

let folder: string;

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
}

function put(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

/** A branch that parted from `main`, on which another commit was made since; its last changes are not committed. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "changed-")));
  git("init", "--quiet", "--initial-branch=main");
  mkdirSync(join(folder, "book"));
  put("book/a.md", runbook(step(1) + step(2) + step(3)));
  put("book/same.md", runbook(step(1)));
  put("elsewhere.md", "one\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  git("checkout", "--quiet", "-b", "topic");
  put("book/a.md", runbook(step(1) + step(2, " # again") + step(3)));
  put("elsewhere.md", "two\n");
  git("commit", "--quiet", "-am", "second");
  git("checkout", "--quiet", "main");
  put("book/same.md", runbook(step(1, " # on main")));
  git("commit", "--quiet", "-am", "on main");
  git("checkout", "--quiet", "topic");
  put("book/a.md", runbook(step(1) + step(2, " # again") + step(3) + step(4)));
  put("book/新 file.md", "x\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("changed lines are those since both parted, committed or not, below the folder", () => {
  expect([...changedSince(join(folder, "book"), "main")]).toEqual([
    [
      "a.md",
      [
        { first: 14, last: 14 },
        { first: 19, last: 21 },
      ],
    ],
    ["新 file.md", [{ first: 1, last: Number.POSITIVE_INFINITY }]],
  ]);
  expect([...changedSince(folder, "HEAD").keys()]).toEqual(["book/a.md", "book/新 file.md"]);
});

test("where lines only went, those on either side have changed", () => {
  put("elsewhere.md", "");
  put("book/same.md", runbook(step(1)).replace("### Recovery Actions\n\n", ""));
  const changes = changedSince(folder, "HEAD");
  git("checkout", "--quiet", "--", "elsewhere.md", "book/same.md");
  expect(changes.get("book/same.md")).toEqual([{ first: 4, last: 5 }]);
  expect(changes.get("elsewhere.md")).toEqual([{ first: 0, last: 1 }]);
});

test.each([
  ["nowhere", "git knows no commit nowhere here"],
  ["--output=owned", "--output=owned is no commit"],
  ["", " is no commit"],
  ["HEAD:book", "git knows no commit HEAD:book here"],
])("%j is no ref", (ref, message) => {
  expect(() => changedSince(folder, ref)).toThrow(message);
});

test("commits that have nothing in common, and a folder without a repository", () => {
  git("checkout", "--quiet", "--orphan", "other");
  git("commit", "--quiet", "--allow-empty", "-m", "other");
  expect(() => changedSince(folder, "main")).toThrow("main and HEAD have no commit in common");
  git("checkout", "--quiet", "--force", "topic");
  put("book/a.md", runbook(step(1) + step(2, " # again") + step(3) + step(4)));
  const bare = realpathSync(mkdtempSync(join(tmpdir(), "bare-")));
  expect(() => changedSince(bare, "main")).toThrow("git knows no commit main here");
  rmSync(bare, { recursive: true });
});

test("nothing that the repository is configured to run is run", () => {
  const owned = join(folder, ".git/owned");
  put(".gitattributes", "*.md diff=evil filter=evil\n");
  git("config", "diff.evil.command", `touch ${owned}; true`);
  git("config", "diff.evil.textconv", `touch ${owned}; cat`);
  git("config", "core.fsmonitor", `touch ${owned}; true`);
  git("config", "core.pager", `touch ${owned}; cat`);
  expect(changedSince(folder, "main").has("book/a.md")).toBe(true);
  expect(spawnSync("test", ["-e", owned]).status).toBe(1);
  rmSync(join(folder, ".gitattributes"));
});

test("the command line judges changed lines only, and a bad ref is bad usage", () => {
  const lint = (...args: readonly string[]) => {
    const found = spawnSync(process.execPath, [PROGRAM, "lint", "book", "--format", "json", ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    return {
      ...found,
      problems:
        found.status === 2
          ? []
          : (JSON.parse(found.stdout) as { code: string; place: { file: string; line: number } }[]),
    };
  };
  const waits = (...args: readonly string[]) =>
    lint(...args)
      .problems.filter(({ code }) => code === "kubectl/bounded-wait")
      .map(({ place }) => `${place.file}:${place.line}`);
  expect(waits()).toEqual(["book/a.md:11", "book/a.md:14", "book/a.md:17", "book/a.md:20", "book/same.md:11"]);
  expect(waits("--changed-since", "main")).toEqual(["book/a.md:14", "book/a.md:20"]);
  expect(waits("--changed-since", "HEAD")).toEqual(["book/a.md:20"]);
  const bad = lint("--changed-since", "nowhere");
  expect([bad.status, bad.stdout, bad.stderr]).toEqual([
    2,
    "",
    "runbookc: git knows no commit nowhere here; a shallow clone has only the last ones\n",
  ]);
});
