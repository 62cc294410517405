import { test } from "vitest";
import { diff, printChanges } from "../../src/diff/index.ts";
import { edits } from "./edits.ts";
import { edited, programOf, seed } from "./seed.ts";
test("look", async () => {
  const base = await programOf(seed);
  for (const [name, list] of Object.entries(edits)) {
    const t = performance.now();
    const changes = diff(base, await programOf(edited(list)));
    process.stdout.write(`\n######## ${name} ${Math.round(performance.now() - t)} ms\n${printChanges(changes)}`);
  }
});
