import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { read, root } from "./files.ts";

const { generatedFolders } = (await import(pathToFileURL(join(root, "scripts/generate.mjs")).href)) as {
  readonly generatedFolders: () => Promise<Map<string, Map<string, string>>>;
};

test("what is generated below src/ is what `npm run generate` makes today", async () => {
  const stale: string[] = [];
  for (const [folder, files] of await generatedFolders()) {
    expect(readdirSync(join(root, folder)).sort(), folder).toEqual([...files.keys()].sort());
    for (const [name, text] of files) if (read(`${folder}/${name}`) !== text) stale.push(`${folder}/${name}`);
  }
  expect(stale).toEqual([]);
});
