import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { lockState, ownerOf, StateLockedError } from "../../../src/runtime/drivers/index.ts";
import { newFolder, nodeOutput, programOf } from "./machine.ts";

describe("one writer a state folder", () => {
  let program: string;
  beforeAll(() => {
    program = programOf("test/runtime/drivers/children/lock-holder.ts");
  });

  async function hold(folder: string): Promise<ChildProcess> {
    const child = spawn(process.execPath, [program, folder, "hold"], { stdio: ["ignore", "pipe", "inherit"] });
    expect(String((await once(child.stdout, "data"))[0])).toBe("held\n");
    return child;
  }
  async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
    child.kill(signal);
    await once(child, "exit");
  }

  test("the second is told who the first is, also while that is stopped", async () => {
    const folder = newFolder();
    expect(ownerOf(folder)).toBeUndefined();
    const first = await hold(folder);
    expect(ownerOf(folder)?.process.pid).toBe(first.pid);
    expect((await nodeOutput([program, folder])).text).toBe(`${first.pid}\n`);
    first.kill("SIGSTOP");
    expect((await nodeOutput([program, folder])).text).toBe(`${first.pid}\n`);
    expect(() => lockState(folder, { takeOver: true })).toThrow(StateLockedError);
    await end(first, "SIGKILL");
    expect(ownerOf(folder)).toBeUndefined();
  });

  test("one that was killed leaves no lock behind, and none is held by what it has started", async () => {
    const folder = newFolder();
    for (let round = 0; round < 5; round++) {
      await end(await hold(folder), "SIGKILL");
      expect((await nodeOutput([program, folder])).text).toBe("held\n");
    }
  });

  test("it is given back, and then there is no owner", () => {
    const folder = newFolder();
    lockState(folder).release();
    expect(readFileSync(join(folder, "lock"), "utf8")).toBe("");
    const lock = lockState(folder);
    expect(() => lockState(folder)).toThrow(`${folder} is in use by process ${process.pid}`);
    lock.release();
    lockState(folder).release();
  });

  test("another machine that did not give it back is asked about", () => {
    const folder = newFolder();
    const other = { pid: 1, start: 1, boot: "another", namespace: "pid:[1]" };
    writeFileSync(join(folder, "lock"), JSON.stringify({ host: "another.example", process: other }));
    expect(() => lockState(folder)).toThrow(`${folder} was not given back by process 1 on another.example`);
    lockState(folder, { takeOver: true }).release();
    lockState(folder).release();
  });

  test("of many that start together one has it", async () => {
    for (let round = 0; round < 5; round++) {
      const folder = newFolder();
      const children = Array.from({ length: 6 }, () =>
        spawn(process.execPath, [program, folder, "hold"], { stdio: ["ignore", "pipe", "inherit"] }),
      );
      const said = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, "data"))[0])));
      expect(said.filter((text) => text === "held\n")).toHaveLength(1);
      await Promise.all(children.filter(({ exitCode }) => exitCode === null).map((child) => end(child, "SIGKILL")));
    }
  });
});
