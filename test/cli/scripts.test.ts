import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { runScript } from "../../src/testing/index.ts";

const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test.each(names)("%s", async (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { problems, updated } = await runScript(text, main);
  if (process.env["UPDATE_SCRIPTS"] === "1" && updated !== text) writeFileSync(join(folder, name), updated);
  else expect(problems.join("\n")).toBe("");
});
