import { expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { Emitter } from "../../src/emitters/index.ts";
import { memoryHost } from "../../src/testing/index.ts";
import { seedFiles } from "../manifests/seed.ts";

/** An emitter with a bug: the first workflow runs under an account that nobody makes. */
vi.mock("../../src/emitters/index.ts", async (original) => {
  const { emitters } = await original<{ emitters: readonly Emitter[] }>();
  return { emitters: emitters.map((emitter) => (emitter.name === "workflow-template" ? broken(emitter) : emitter)) };
});

function broken(emitter: Emitter): Emitter {
  return {
    ...emitter,
    emit(unit, context) {
      const { files, diagnostics } = emitter.emit(unit, context);
      const [first, ...rest] = files;
      if (first?.object?.kind !== "WorkflowTemplate") throw new Error("the first file is no WorkflowTemplate");
      const object = {
        ...first.object,
        spec: { ...first.object.spec, serviceAccountName: "default" },
      };
      return { files: [{ ...first, object }, ...rest], diagnostics };
    },
  };
}

test("what does not hold together is a bug: nothing is written, and the text says where and from which lines", async () => {
  const host = memoryHost(seedFiles);
  const printed = { stdout: "", stderr: "" };
  const stdout = { write: (text: string) => void (printed.stdout += text) };
  const stderr = { write: (text: string) => void (printed.stderr += text) };
  const io = {
    isTTY: false,
    env: {},
    columns: undefined,
    host,
    today: "2026-01-01",
    changedSince: async () => new Map(),
    treeAt: async () => memoryHost({}),
  };
  const code = await main(["compile", "runbooks"], { stdout, stderr, ...io });
  expect(code).toBe(3);
  expect(printed.stdout).toBe("");
  expect(printed.stderr).toBe(
    [
      "runbookc: this is a bug in runbookc: what it made of runbooks/hlp-executor/emergency.md would fail or do something else when it is used, so nothing was written:",
      "  hlp-executor/workflow-template/p1-executor-core-down-diagnosis.yaml#/spec/serviceAccountName (runbooks/hlp-executor/emergency.md#L71-L156): there is no account default in unmanned-island-system [accounts]",
      "RUNBOOKC_STACK=1 shows where; please report it with the input.",
      "",
    ].join("\n"),
  );
  expect([...host.files.keys()].filter((path) => !(path in seedFiles))).toEqual([]);
});
