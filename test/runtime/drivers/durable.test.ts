import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openJournal, privateFolder, WorldError } from "../../../src/runtime/drivers/index.ts";
import { testWith } from "../../tools.ts";
import { newFolder, nodeOutput, pause, programOf } from "./machine.ts";

describe("a state folder", () => {
  test("is for its owner alone, and so are those on the way to it", () => {
    const path = join(newFolder(), "a/b");
    privateFolder(path);
    privateFolder(path);
    for (const folder of [path, join(path, "..")]) expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test("that others can enter, or that is none, is refused", () => {
    const base = newFolder();
    mkdirSync(join(base, "open"));
    chmodSync(join(base, "open"), 0o750);
    expect(() => privateFolder(join(base, "open"))).toThrow(/can be entered by others \(mode 750, 700 is asked\)/);
    writeFileSync(join(base, "file"), "");
    expect(() => privateFolder(join(base, "file"))).toThrow(WorldError);
    symlinkSync(newFolder(), join(base, "link"));
    expect(() => privateFolder(join(base, "link"))).toThrow(WorldError);
  });
});

test("of all that claim the same at the same time, one has it", async () => {
  const program = programOf("test/runtime/drivers/children/claimer.ts");
  const [folder, count] = [newFolder(), 200];
  const start = Date.now() + 1500;
  const runs = Array.from({ length: 6 }, () => nodeOutput([program, folder, String(count), String(start)]));
  const won = (await Promise.all(runs)).map(({ text }) => JSON.parse(text) as number[]);
  expect(won.flat().sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
  expect(won.filter((list) => list.length > 0).length).toBeGreaterThan(1);
  for (let at = 0; at < count; at++) expect(readFileSync(join(folder, String(at)), "utf8")).toMatch(/^\d+$/);
  expect(readdirSync(folder)).toHaveLength(count);
}, 30_000);

describe("a journal", () => {
  test("is cut where a write was torn, and what was there is kept", () => {
    const path = join(newFolder(), "journal");
    for (const [round, name] of [
      [1, "journal.torn"],
      [2, "journal.torn.2"],
    ] as const) {
      writeFileSync(path, `one\ntwo${round}`);
      const journal = openJournal(path);
      expect(String(journal.content)).toBe(`one\ntwo${round}`);
      journal.cut(4);
      journal.append("three\n");
      expect(readFileSync(path, "utf8")).toBe("one\nthree\n");
      expect(readFileSync(join(path, "..", name), "utf8")).toBe(`two${round}`);
      // What was acknowledged is never cut.
      expect(() => journal.cut(4)).toThrow(/only when it is opened/);
    }
  });

  test("that somebody else has written to takes nothing more", () => {
    const path = join(newFolder(), "journal");
    const journal = openJournal(path);
    journal.append("one\n");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    writeFileSync(path, "other\n", { flag: "a" });
    expect(() => journal.append("two\n")).toThrow(/changed by another writer/);
    writeFileSync(path, "one\n");
    expect(() => journal.append("two\n")).toThrow(/changed by another writer/);
    expect(readFileSync(path, "utf8")).toBe("one\n");
  });

  test("is closed for good", () => {
    const journal = openJournal(join(newFolder(), "journal"));
    journal.close();
    expect(() => journal.append("one\n")).toThrow(/is closed/);
  });

  test("is not one that a link leads to", () => {
    const folder = newFolder();
    symlinkSync(join(folder, "other"), join(folder, "journal"));
    expect(() => openJournal(join(folder, "journal"))).toThrow(/ELOOP/);
  });

  test("holds each record that was acknowledged, once and in order, whenever its writer is killed", async () => {
    const program = programOf("test/runtime/drivers/children/journal-writer.ts");
    const path = join(newFolder(), "journal");
    let acknowledged = 0;
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, [program, path], { stdio: ["ignore", "pipe", "inherit"] });
      let text = "";
      child.stdout.on("data", (data) => {
        text += String(data);
      });
      await once(child.stdout, "data");
      await pause((round * 37) % 50);
      child.kill("SIGKILL");
      await once(child, "close");
      acknowledged = Number(text.slice(0, text.lastIndexOf("\n")).split("\n").at(-1));
      const lines = readFileSync(path, "utf8").split("\n");
      lines.pop();
      expect(lines.every((line, at) => line === String(at + 1))).toBe(true);
      expect(lines.length).toBeGreaterThanOrEqual(acknowledged);
    }
    expect(acknowledged).toBeGreaterThan(10);
  });
});

testWith(
  ["tmpfs"],
  "a full disk stops what is not there yet, loses nothing that was, and the end of a step still fits",
  () => {
    const program = programOf("test/runtime/drivers/children/full-disk.ts");
    for (const size of [96, 100, 128, 256]) {
      const mount = `mount -t tmpfs -o size=${size}k none "$1" && exec "$2" "$3" "$1"`;
      const words = ["--map-root-user", "--mount", "bash", "-c", mount, "bash", newFolder(), process.execPath, program];
      const { stdout, stderr } = spawnSync("unshare", words, { encoding: "utf8" });
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toEqual({
        append: "ENOSPC",
        // Never tried again, although there is room by now.
        again: "ENOSPC",
        prefix: true,
        torn: true,
        healed: true,
        claim: "ENOSPC",
        replace: "ENOSPC",
        replaced: "before",
        exit: "done",
        exitFile: "succeeded",
        output: false,
        outputIsPrefix: true,
        litter: [],
      });
    }
  },
);
