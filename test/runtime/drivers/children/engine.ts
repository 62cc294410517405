// An engine in the real world: `node engine <folder> <shim> <plan file>`. It begins the run or goes on with it, says "<digest>"
// of each record when that is on disk, and "end <how>" when there is nothing more to do.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { decodePlan } from "../../../../src/plan/index.ts";
import { detectContainment, drive, openRealWorld } from "../../../../src/runtime/drivers/index.ts";
import { isUnfit, readProcedure, runEngine } from "../../../../src/runtime/index.ts";

const [, , folder = "", shim = "", plan = ""] = process.argv;
const world = openRealWorld({
  folder,
  shim,
  environment: { PATH: process.env["PATH"] ?? "" },
  secrets: [],
  containment: detectContainment(),
  keep: 1 << 16,
  show: (question) => process.stdout.write(`question ${question.about} ${question.number} ${question.digest}\n`),
});
const procedure = readProcedure(decodePlan(readFileSync(plan, "utf8")));
if (isUnfit(procedure)) throw new Error(procedure.unfit);
const engine = runEngine({ procedure, host: "here", begin: { run: "run-1", inputs: {}, by: "somebody" } });
const telling: Pick<typeof world, "perform"> = {
  async perform(effect) {
    const result = await world.perform(effect);
    if (effect.kind === "append" && result.kind === "done") {
      process.stdout.write(`${createHash("sha256").update(effect.bytes).digest("hex")}\n`);
    }
    return result;
  },
};
void drive(engine, telling).then((end) => {
  process.stdout.write(`end ${JSON.stringify(end)}\n`);
  world.close();
});
