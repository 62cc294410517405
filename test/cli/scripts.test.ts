import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { runScript } from "../../src/testing/index.ts";

const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

/** The emergency runbook with all that lies beside it, for the scripts named after it. */
const seed = Object.fromEntries(
  ["runbookc.yaml", "hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml"].map((name) => [
    `runbooks/${name}`,
    readFileSync(join(folder, "../../runbooks", name), "utf8"),
  ]),
);

test.each(names)("%s", async (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { problems, updated } = await runScript(text, main, name.startsWith("seed-") ? seed : {});
  if (process.env["UPDATE_SCRIPTS"] === "1" && updated !== text) writeFileSync(join(folder, name), updated);
  else expect(problems.join("\n")).toBe("");
});
