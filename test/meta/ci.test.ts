import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { commandsIn } from "../formatters/runner.ts";
import { testWith } from "../tools.ts";
import { read, root, trackedFiles } from "./files.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: Readonly<Record<string, string>>; readonly steps: readonly Step[] }>
  >;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(read("action.yml")) as Action;
const workflows = trackedFiles().filter((path) => path.startsWith(".github/workflows/"));
const PROGRAM = join(root, "dist/runbookc.cjs");
const HOSTILE = "a\u001B]0;x\u0007 ::error::b $(touch owned) `touch owned`.md";

describe.each(workflows)("%s", (path) => {
  const { on, permissions, jobs } = parse(read(path)) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("runs for pull requests only, and may do nothing but read", () => {
    expect(Object.keys(on)).toEqual(["pull_request"]);
    expect(permissions).toEqual({});
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([{ contents: "read" }]);
    expect(read(path)).not.toMatch(/secrets\.|pull_request_target/);
  });

  test("uses what is here, or what cannot change, and leaves no token behind", () => {
    const used = steps.flatMap(({ uses = "./" }) => (uses === "./" ? [] : [uses]));
    expect(used.filter((one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((step) => step.with?.["persist-credentials"])).toEqual([false]);
  });
});

test("no text of a pull request is put into a script, where it would be run", () => {
  const scripts = [
    action.runs.steps,
    ...workflows.map((path) => Object.values((parse(read(path)) as Workflow).jobs).flatMap((job) => job.steps)),
  ];
  const runs = scripts.flat().flatMap(({ run }) => run ?? []);
  expect(runs.length).toBeGreaterThan(2);
  expect(runs.filter((run) => run.includes("${{"))).toEqual([]);
  expect(read(".ci/gitlab.yml").split(/^ {2}before_script:/m)[1]).not.toContain("$[[");
});

testWith(["actionlint"], "actionlint finds nothing wrong with the workflows", () => {
  const { status, stdout } = spawnSync("actionlint", [], { cwd: root, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

describe("in a checkout of somebody else", () => {
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "ci-")));
    mkdirSync(join(folder, "runbooks"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs a script as CI does. */
  function run(script: string, env: Readonly<Record<string, string>>, shell: readonly string[]) {
    const file = join(folder, "script.sh");
    writeFileSync(file, script);
    const [program = "", ...args] = shell;
    return spawnSync(program, [...args, file], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env["PATH"] ?? "", HOME: folder, ...env },
    });
  }

  /** The step of the action that lints, in the shell of the runner. */
  function runAction(inputs: Readonly<Record<string, string>> = {}) {
    const step = action.runs.steps.at(-1) as Step;
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => {
        const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1];
        const path = value.replace("${{ github.action_path }}", root);
        return [name, input === undefined ? path : (inputs[input] ?? (action.inputs[input]?.default as string))];
      }),
    );
    const summary = join(folder, "summary");
    const shell = ["bash", "--noprofile", "--norc", "-eo", "pipefail"];
    const { status, stdout, stderr } = run(step.run as string, { ...env, GITHUB_STEP_SUMMARY: summary }, shell);
    return { status, stdout, stderr, summary: existsSync(summary) ? readFileSync(summary, "utf8") : "" };
  }

  test("the action annotates, writes the page of the job, and fails when there are errors", () => {
    writeFileSync(join(folder, "runbooks/a.md"), "# A\n<<<<<<< ours\n");
    const { status, stdout, stderr, summary } = runAction({ sarif: "out/runbookc.sarif" });
    expect([status, stderr]).toEqual([1, ""]);
    const first = commandsIn(stdout).find(({ name }) => name === "error");
    expect([first?.name, first?.properties["file"], first?.properties["title"]]).toEqual([
      "error",
      "runbooks/a.md",
      "document/no-conflict-marker",
    ]);
    expect(summary).toMatch(/^## Runbooks: 1 error/);
    expect(existsSync(join(folder, "out/runbookc.sarif"))).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["out", "runbooks", "script.sh", "summary"]);
  });

  test("the action says what a change means on the page, where it is asked to", () => {
    const git = (...args: readonly string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
        cwd: folder,
      });
    const runbook = (symptoms: string) =>
      `# A\n\n## P1: a-down (All is down)\n\n### Symptoms\n\n#### Observable Symptoms\n\n${symptoms}`;
    writeFileSync(
      join(folder, "runbooks/a.md"),
      runbook("- Nothing answers\n- @everyone [calls](https://evil.example)\n"),
    );
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "-m", "first");
    writeFileSync(join(folder, "runbooks/a.md"), runbook("- Nothing answers\n"));
    const { status, summary } = runAction({ "changed-since": "main", diff: "true" });
    expect(status).toBe(0);
    const page = summary.slice(summary.indexOf("<!-- runbookc diff -->"));
    expect(page).toMatch(/^<!-- runbookc diff -->\n\n## Runbooks: loses 1\n/);
    expect(page).toContain("@<!-- -->everyone \\[calls\\]");
    expect(runAction({ diff: "true" }).status).toBe(2);
  });

  test("hostile names of files are only names", () => {
    writeFileSync(join(folder, "runbooks", HOSTILE), "# A\n<<<<<<< ours\n");
    const { status, stdout, summary } = runAction({ paths: `runbooks/${HOSTILE}` });
    expect(status).toBe(1);
    expect(commandsIn(stdout).map(({ name }) => name)).not.toContain("");
    expect(commandsIn(stdout)).toHaveLength(stdout.split("\n").filter((line) => line.startsWith("::")).length);
    expect(stdout + summary).not.toContain("\u001B");
    expect(readdirSync(folder)).not.toContain("owned");
  });

  test("what is not a path or a ref is bad usage, and the page stays empty", () => {
    for (const inputs of [{ paths: "--fix" }, { "changed-since": "--output=x" }, { baseline: "nothing.json" }]) {
      const { status, summary } = runAction({ paths: "runbooks", ...inputs });
      expect([status, summary], JSON.stringify(inputs)).toEqual([2, ""]);
    }
  });

  test("the GitLab template lints and leaves a JUnit report", () => {
    writeFileSync(join(folder, "runbooks/a.md"), "# A\n<<<<<<< ours\n");
    const [, job] = parseAllDocuments(read(".ci/gitlab.yml")).map(
      (document) => document.toJS() as Record<string, { script: string[]; artifacts: { reports: { junit: string } } }>,
    );
    const { script, artifacts } = (job as NonNullable<typeof job>)["runbookc"] as {
      script: string[];
      artifacts: { reports: { junit: string } };
    };
    const { status } = run(script.join("\n"), { RUNBOOKC: PROGRAM, RUNBOOKC_PATHS: "runbooks" }, [
      "bash",
      "-eo",
      "pipefail",
    ]);
    expect(status).not.toBe(0);
    expect(readFileSync(join(folder, artifacts.reports.junit), "utf8")).toContain('failures="1"');
  });

  test("the hook of pre-commit is our program, on runbooks and nothing else", () => {
    const [hook] = parse(read(".pre-commit-hooks.yaml")) as [{ entry: string; files: string; exclude: string }];
    writeFileSync(join(folder, "runbooks/a.md"), "# A\n<<<<<<< ours\n");
    const hooked = run(`${join(root, hook.entry)} runbooks/a.md`, {}, ["bash"]);
    expect([hooked.status, hooked.stderr]).toEqual([1, ""]);
    expect(hooked.stdout).toContain("document/no-conflict-marker");
    const takes = (path: string) => new RegExp(hook.files).test(path) && !new RegExp(hook.exclude).test(path);
    expect(
      ["runbooks/a/b.md", "x/runbooks/a.md", "runbooks/README.md", "docs/a.md", "runbooks/a.yaml"].map(takes),
    ).toEqual([true, true, false, false, false]);
  });
});
