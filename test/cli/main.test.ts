import { expect, test } from "vitest";
import { reportFailure, UsageError } from "../../src/cli/exit.ts";
import { startProgress } from "../../src/cli/progress.ts";
import { chooseStyle } from "../../src/cli/style.ts";
import { inEnglish, phrase } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/memory-host.ts";

function world(more: { isTTY?: boolean; env?: Record<string, string>; columns?: number } = {}) {
  const printed = { stdout: "", stderr: "" };
  const stdout = { write: (text: string) => void (printed.stdout += text) };
  const stderr = { write: (text: string) => void (printed.stderr += text) };
  return {
    printed,
    io: {
      stdout,
      stderr,
      isTTY: false,
      language: "en" as const,
      say: inEnglish,
      env: {},
      columns: undefined,
      host: memoryHost(),
      today: "2027-01-15",
      changedSince: async () => new Map(),
      treeAt: async () => memoryHost({}),
      ...more,
    },
  };
}

test.each([
  [
    new UsageError(phrase("there is no {path}", { path: "\u001B[2Ja.md" })),
    2,
    "runbookc: there is no \\u{1B}[2Ja.md\n",
  ],
  [
    Object.assign(new Error("EACCES: permission denied"), { syscall: "open" }),
    3,
    "runbookc: EACCES: permission denied\n",
  ],
  [
    new Error("no graph"),
    3,
    "runbookc: this is a bug in runbookc: no graph\nRUNBOOKC_STACK=1 shows where; please report it with the input.\n",
  ],
])("failure %#", (failure, code, text) => {
  const { io, printed } = world();
  expect(reportFailure(failure, io)).toBe(code);
  expect(printed).toEqual({ stdout: "", stderr: text });
});

test("a bug shows where it is only when asked", () => {
  const { io, printed } = world({ env: { RUNBOOKC_STACK: "1" } });
  reportFailure(new Error("no graph"), io);
  expect(printed.stderr).toContain("main.test.ts");
});

test("colours are for people who want them", () => {
  const red = (options: { color?: boolean }, more: Parameters<typeof world>[0]) =>
    chooseStyle(options, world(more).io)("error", "x") !== "x";
  expect(red({}, { isTTY: true })).toBe(true);
  expect(red({}, {})).toBe(false);
  expect(red({ color: false }, { isTTY: true })).toBe(false);
  expect(red({}, { isTTY: true, env: { NO_COLOR: "1" } })).toBe(false);
  expect(red({}, { isTTY: true, env: { NO_COLOR: "" } })).toBe(true);
  expect(red({}, { isTTY: true, env: { TERM: "dumb" } })).toBe(false);
});

test("progress is one line that vanishes, on a terminal only", () => {
  const terminal = world({ isTTY: true, columns: 20 });
  const progress = startProgress({}, terminal.io);
  progress.show(1, 2, "a.md");
  progress.show(2, 2, "a name that is too long.md");
  progress.end();
  expect(terminal.printed.stdout).toBe("\r\u001B[2K1/2 a.md\r\u001B[2K2/2\r\u001B[2K");
  for (const [options, more] of [
    [{}, {}],
    [{ quiet: true }, { isTTY: true }],
  ] as const) {
    const silent = world(more);
    startProgress(options, silent.io).show(1, 2, "a.md");
    startProgress(options, silent.io).end();
    expect(silent.printed.stdout).toBe("");
  }
});
