import { basename } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { fileSucceeded, formatSuite, gatherPlans, rehearseAll } from "../../src/rehearsal/index.ts";
import { plans } from "../rehearsal/seed.ts";
import { type Home, newHome } from "./real-runs.ts";

let home: Home;
beforeEach(() => {
  home = newHome();
});

/** Rehearses what was recorded against the plans that are committed. */
function rehearse(text: string) {
  const path = "runbooks/hlp-executor/emergency.recorded.runbook.test.yaml";
  return rehearseAll([{ path, text }], gatherPlans(plans).incidents);
}

test("a run that went well becomes a scenario that does, too", async () => {
  await home.run("run", "executor-core-down", "--context", "prod-tw", "--path", "A");
  const run = basename(home.runs()[0] ?? "");
  const { code, text } = await home.run("test", "--record", run);
  expect([code, text]).toEqual([0, expect.stringContaining("    run:\n      - A\n")]);
  expect(text).toContain(
    "      outcome: succeeded\n      steps:\n        - a/1\n        - a/2\n        - a/3\n        - a/4\n",
  );
  expect(text).not.toContain("\u001b");
  const suite = rehearse(text);
  expect(suite.diagnostics).toEqual([]);
  expect(suite.files.map(fileSucceeded), formatSuite(suite)).toEqual([true]);
  // It is bound to what was run: with another command it no longer comes out.
  const other = rehearse(text.replace("rollout restart", "rollout undo"));
  expect(other.files.map(fileSucceeded)).toEqual([false]);
});

test("a run in which a step failed and its change was taken back becomes one in which they are", async () => {
  home.tell("fail", "export-all");
  const running = home.start("run", "state-corruption-detected", "--context", "prod-tw", "--path", "B");
  const answer = async (pattern: RegExp, word?: string) => {
    const [, words = ""] = await running.says(pattern);
    await home.run(...words.split(" ").map((one) => (one === "yes" && word !== undefined ? word : one)));
  };
  await answer(/^ {3}runbookc (answer \S+ 1 .*)$/m);
  await answer(/^ {3}runbookc (answer \S+ 2 .*)$/m, "no");
  expect((await running.end).code).toBe(1);
  const run = basename(home.runs()[0] ?? "");
  const { code, text } = await home.run("test", "--record", run);
  expect(code).toBe(0);
  expect(text).toContain("- b/2 failed\n        - b/2 retry no\n        - b/1/undo\n");
  const suite = rehearse(text);
  expect(suite.files.map(fileSucceeded), text + formatSuite(suite)).toEqual([true]);
});

test("what cannot be rehearsed is refused, with the reason", async () => {
  home.tell("slow", "rollout restart");
  const running = home.start("run", "executor-core-down", "--context", "prod-tw", "--path", "A");
  await running.says(/start +executor-core-down\/a\/1/);
  const run = basename(home.runs()[0] ?? "");
  expect(await home.run("test", "--record", run)).toEqual({
    code: 1,
    text: `runbookc: ${run} cannot be rehearsed: it has not ended\n`,
  });
  home.tell("go", "");
  await running.end;
  expect(await home.run("test", "--record", "nowhere")).toMatchObject({ code: 2 });
});
