// One of several engines on one run: `node racer <shim>`. For each line that it is given, `{"folder", "plan", "acts"}`, it goes for
// that run until the run has ended, and says as one line how often it was sent away and how it ended. After `acts` acts it lets
// the run go once, wherever that is, and goes for it again as all others do.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { decodePlan } from "../../../../src/plan/index.ts";
import { detectContainment, drive, openRealWorld, type RealWorld } from "../../../../src/runtime/drivers/index.ts";
import { type EngineEnd, isUnfit, readProcedure, runEngine } from "../../../../src/runtime/index.ts";

interface Race {
  readonly folder: string;
  readonly plan: string;
  readonly acts: number;
}

const [, , shim = ""] = process.argv;
const containment = detectContainment();
const settings = { shim, environment: { PATH: process.env["PATH"] ?? "" }, secrets: [], containment, keep: 1 << 16 };

/** An engine has done what it was to do, and is gone between two acts. */
class LetGo extends Error {}

function engageIn({ plan }: Race, world: Pick<RealWorld, "perform">): Promise<EngineEnd> {
  const procedure = readProcedure(decodePlan(readFileSync(plan, "utf8")));
  if (isUnfit(procedure)) throw new Error(procedure.unfit);
  return drive(runEngine({ procedure, host: "here", begin: { run: "run-1", inputs: {}, by: "somebody" } }), world);
}

async function race(one: Race): Promise<{ readonly end: EngineEnd; readonly busy: number; readonly left: number }> {
  let [busy, left] = [0, 0];
  for (;;) {
    const world = openRealWorld({ ...settings, folder: one.folder, show() {} });
    let acts = 0;
    const limited: Pick<RealWorld, "perform"> = {
      perform(effect) {
        if (left === 0 && acts === one.acts) throw new LetGo();
        acts += effect.kind === "lock" ? 0 : 1;
        return world.perform(effect);
      },
    };
    try {
      for (;;) {
        const end = await engageIn(one, limited);
        if (end.kind !== "busy") return { end, busy, left };
        busy += 1;
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    } catch (error) {
      if (!(error instanceof LetGo)) throw error;
      left += 1;
    } finally {
      world.close();
    }
  }
}

createInterface({ input: process.stdin }).on("line", (line) => {
  void race(JSON.parse(line) as Race).then((result) => process.stdout.write(`${JSON.stringify(result)}\n`));
});
