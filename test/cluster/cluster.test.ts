import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeUnless } from "../tools.ts";
import { connect } from "./connection.ts";
import { type Outcome, Trial } from "./trial.ts";

const cluster = connect(process.env);
const missing = typeof cluster === "string" ? cluster : undefined;
if (missing !== undefined) console.log(`skipped: ${missing}`);

/** What is wrong; what could not be tried is said. */
function wrongIn({ wrong, skipped }: Outcome): readonly string[] {
  for (const what of skipped) console.log(`skipped: ${what}`);
  return wrong;
}

describeUnless(missing, "on a cluster", () => {
  let trial: Trial;

  beforeAll(async () => {
    if (typeof cluster === "string") return;
    trial = new Trial(cluster, `runbookc-test-${randomBytes(4).toString("hex")}`);
    await trial.begin();
  });
  afterAll(() => trial.end());

  test("all that is generated is applied, with strict fields, and not kept", { timeout: 120_000 }, async () => {
    expect(wrongIn(await trial.applyDry())).toEqual([]);
  });

  test("the authoriser says what our model of it says", { timeout: 300_000 }, async () => {
    expect(wrongIn(await trial.askAuthoriser())).toEqual([]);
  });

  test("every path runs on Argo to the end that it must have", { timeout: 3_600_000 }, async () => {
    expect(wrongIn(await trial.runPaths(process.env["RUNBOOKC_TEST_IMAGE"], pause))).toEqual([]);
  });
});
