import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { treeAt } from "../../src/cli/git.ts";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/runbookc.cjs");
const RUNBOOK = "runbooks/hlp-executor/emergency.md";
let folder: string;

function git(...args: readonly string[]): string {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" });
}

function edit(from: string, to: string): void {
  const path = join(folder, RUNBOOK);
  const text = readFileSync(path, "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

function diff(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "diff", ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  const heads = stdout.split("\n").filter((line) => /^(?:breaks|widens|loses|changes|adds) {2}/.test(line));
  return { status, stderr, heads, stdout };
}

/** The emergency runbook on `main`, where a line was added after `topic` parted from it; its last change is not committed. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "diff-")));
  cpSync(join(ROOT, "runbooks"), join(folder, "runbooks"), { recursive: true });
  mkdirSync(join(folder, "docs"));
  symlinkSync("/etc/passwd", join(folder, "runbooks/link.md"));
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "first");
  git("checkout", "--quiet", "-b", "topic");
  edit("    for: 1m\n", "    for: 5m\n");
  git("commit", "--quiet", "-am", "later");
  git("checkout", "--quiet", "main");
  edit("- ❌ Prometheus 顯示 0 個健康副本", "- ❌ 只在主線 | Only on main\n- ❌ Prometheus 顯示 0 個健康副本");
  git("commit", "--quiet", "-am", "on main");
  git("checkout", "--quiet", "topic");
  edit(`    phone: "+1-555-CTO-0102"\n`, "");
});
afterAll(() => rmSync(folder, { recursive: true }));

const FOR = "changes  executor-core-down, alert HLPExecutorAllReplicasDown";
const PHONE = "loses  contact cto, phone";

test("one commit: what changed since both parted, committed or not", () => {
  const { status, heads, stderr } = diff("main");
  expect([status, stderr]).toEqual([0, ""]);
  expect(heads).toContain(FOR);
  expect(heads[0]).toBe(PHONE);
  // What came to main since is not lost here.
  expect(heads.join("\n")).not.toContain("main");
  expect(diff("HEAD").heads).toEqual([PHONE]);
});

test("two commits: from exactly one to exactly the other", () => {
  const { heads } = diff("main", "topic");
  expect(heads).toContain(FOR);
  expect(heads).not.toContain(PHONE);
  expect(heads[0]).toMatch(/^loses {2}executor-core-down, symptom "只在主線 \| Only on main"/);
  expect(diff("topic", "main").heads.some((line) => line.startsWith("adds  executor-core-down, symptom"))).toBe(true);
});

test("a commit and a folder", () => {
  cpSync(join(folder, "runbooks"), join(folder, "docs/runbooks"), { recursive: true });
  expect(diff("HEAD", "--head-dir", "docs").heads).toEqual([PHONE]);
  expect(diff("--base-dir", "docs").heads).toEqual([]);
});

test("it fails for what it is told to fail for", () => {
  expect(diff("main", "--fail-on", "loses").status).toBe(1);
  expect(diff("main", "--fail-on", "breaks,widens").status).toBe(0);
});

test.each([
  ["nowhere", "git knows no commit nowhere here"],
  ["--output=owned", "unknown option"],
  ["HEAD:runbooks", "git knows no commit HEAD:runbooks here"],
  ["$(touch owned)", "git knows no commit $(touch owned) here"],
  ["@{-1};touch owned", "git knows no commit"],
])("%j is no commit, and nothing is made of it", (ref, message) => {
  const { status, stdout, stderr } = diff(ref);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
  expect(git("status", "--porcelain", "--", "owned")).toBe("");
});

test("the files of a commit are as they were, below the folder, and links lead nowhere", () => {
  const tree = treeAt(join(folder, "runbooks"), "HEAD", false);
  expect(tree.list(".")).toEqual(["README.md", "hlp-executor", "link.md", "runbookc.yaml"]);
  expect([tree.kind("link.md"), tree.read("link.md")]).toEqual(["link", undefined]);
  expect(Buffer.from(tree.read("hlp-executor/emergency.md") ?? []).toString()).toContain("+1-555-CTO-0102");
  expect(tree.kind("hlp-executor")).toBe("folder");
  expect([tree.kind("../docs"), tree.read("../docs"), tree.read("nowhere.md")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(() => tree.write("a.md", "x")).toThrow("which stays as it is");
  expect(() => treeAt(folder, "--help", true)).toThrow("--help is no commit");
});

test("nothing that the repository is configured to run is run", () => {
  const owned = join(folder, ".git/owned");
  writeFileSync(join(folder, ".gitattributes"), "*.md diff=evil filter=evil\n");
  git("config", "diff.evil.textconv", `touch ${owned}; cat`);
  git("config", "filter.evil.smudge", `touch ${owned}; cat`);
  git("config", "core.fsmonitor", `touch ${owned}; true`);
  expect(diff("main").status).toBe(0);
  expect(spawnSync("test", ["-e", owned]).status).toBe(1);
});
