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

/** Why a script that needs these files was not started. */
async function refusal(files: readonly ReturnType<typeof file>[]): Promise<string> {
  const exit = await run.run("echo started", { files: [...files] });
  expect(exit).toMatchObject({ outcome: "failed", code: null });
  return Buffer.from(run.output(), "latin1").toString();
}

const NOT = "runbookc: the script was not started: ";

test("another file in its place is not written over, and nothing is run", async () => {
  mkdirSync(at("infra/設定"), { recursive: true });
  writeFileSync(at(manifest.path), "left by a step before");
  expect(await refusal([file("a", "1"), { ...manifest, path: "infra/設定/config.yaml" }])).toBe(
    `${NOT}infra/設定/config.yaml is there already, and is another file than the plan says\n`,
  );
  expect(readFileSync(at(manifest.path), "utf8")).toBe("left by a step before");
});

test("no link is followed, neither to a folder nor to a file", async () => {
  const elsewhere = newFolder();
  symlinkSync(elsewhere, at("infra"));
  expect(await refusal([file("infra/a", "1")])).toBe(`${NOT}infra/a cannot be put there: infra is not a folder\n`);
  symlinkSync(join(elsewhere, "b"), at("b"));
  expect(await refusal([file("b", "1")])).toBe(`${NOT}b cannot be put there: what stands in its place is no file\n`);
  expect([existsSync(join(elsewhere, "a")), existsSync(join(elsewhere, "b"))]).toEqual([false, false]);
});

test.each(["../a", "/tmp/runbookc-never", "a/../../b", "a//b", "."])("%s leads out", async (path) => {
  expect(await refusal([file(path, "1")])).toBe(`${NOT}${path} leads out of the folder of the steps\n`);
});

test("a file that is not what the plan was made with is not written", async () => {
  expect(await refusal([{ ...file("a", "1"), text: "2" }])).toBe(
    `${NOT}a is not the file that the plan was made with: its digest differs\n`,
  );
  expect(existsSync(at("a"))).toBe(false);
});
