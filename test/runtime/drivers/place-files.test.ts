import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newFolder, newRun, type TestRun } from "./machine.ts";

let run: TestRun;
beforeEach(() => {
  run = newRun("best-effort");
});
afterEach(() => run.steps.close());

function file(path: string, text: string) {
  return { path, text, sha256: createHash("sha256").update(text).digest("hex") };
}

const manifest = file("infra/設定/config.yaml", "kind: ConfigMap\nnote: 值\n");
const at = (...names: string[]) => join(run.settings.folder, ...names);

test("a script finds its files, also again, and the next one finds its own beside them", async () => {
  for (const files of [[manifest], [manifest, file("infra/設定/more", "x")]]) {
    const script = `cat 'infra/設定/config.yaml'; ls 'infra/設定' | wc -l`;
    expect(await run.run(script, { files })).toMatchObject({ outcome: "succeeded" });
    expect(Buffer.from(run.output(), "latin1").toString()).toBe(`${manifest.text}${files.length}\n`);
  }
});

async function fails(files: readonly ReturnType<typeof file>[], why: string): Promise<void> {
  const exit = await run.run("echo started", { files: [...files] });
  expect(exit).toMatchObject({ outcome: "failed", code: null });
  expect(run.output()).toContain(`the script was not started: ${why}`);
  expect(run.output()).not.toContain("started\n");
}

test("another file in its place is not written over, and nothing is run", async () => {
  mkdirSync(at("infra/設定"), { recursive: true });
  writeFileSync(at(manifest.path), "left by a step before");
  await fails([file("a", "1"), { ...manifest, path: "infra/設定/config.yaml" }], "infra/");
  expect(readFileSync(at(manifest.path), "utf8")).toBe("left by a step before");
});

test("no link is followed, neither to a folder nor to a file", async () => {
  const elsewhere = newFolder();
  symlinkSync(elsewhere, at("infra"));
  await fails([file("infra/a", "1")], "infra/a cannot be put there: infra is not a folder");
  symlinkSync(join(elsewhere, "b"), at("b"));
  await fails([file("b", "1")], "b cannot be put there: what stands in its place is no file");
  expect([existsSync(join(elsewhere, "a")), existsSync(join(elsewhere, "b"))]).toEqual([false, false]);
});

test.each(["../a", "/tmp/runbookc-never", "a/../../b", "a//b", "."])("%s leads out", async (path) => {
  await fails([file(path, "1")], `${path} leads out of the folder of the steps`);
});

test("a file that is not what the plan was made with is not written", async () => {
  await fails([{ ...file("a", "1"), text: "2" }], "a is not the file that the plan was made with");
  expect(existsSync(at("a"))).toBe(false);
});
