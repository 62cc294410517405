import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { now, sleep } from "../../../src/runtime/drivers/clock.ts";
import {
  identify,
  isRunning,
  type ProcessIdentity,
  parseStat,
  runningProcesses,
  signalTo,
} from "../../../src/runtime/drivers/process.ts";

describe("a process is known by more than its pid", () => {
  test("as long as it runs, and no longer", async () => {
    const child = spawn("sleep", ["100"]);
    const known = identify(child.pid as number) as ProcessIdentity;
    expect(isRunning(known)).toBe(true);
    expect(isRunning(JSON.parse(JSON.stringify(known)) as ProcessIdentity)).toBe(true);
    expect(signalTo(known, "SIGKILL")).toBe(true);
    await once(child, "exit");
    expect(isRunning(known)).toBe(false);
    expect(signalTo(known, "SIGKILL")).toBe(false);
    expect(identify(child.pid as number)).toBeUndefined();
  });

  test("one that was given the pid later, in another boot or another namespace gets no signal", async () => {
    const child = spawn("sleep", ["100"]);
    const known = identify(child.pid as number) as ProcessIdentity;
    const strangers: ProcessIdentity[] = [
      { ...known, start: known.start - 1 },
      { ...known, boot: "00000000-0000-0000-0000-000000000000" },
      { ...known, namespace: "pid:[1]" },
    ];
    for (const stranger of strangers) {
      expect(isRunning(stranger)).toBe(false);
      expect(signalTo(stranger, "SIGKILL")).toBe(false);
    }
    expect(isRunning(known)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  test("one that is over and that nobody has looked at does not run", async () => {
    // The child of the shell ends, and the shell, which has become `sleep`, does not look.
    const child = spawn("bash", ["-c", "(exit 0) & echo $!; exec sleep 100"]);
    const [data] = (await once(child.stdout, "data")) as [Buffer];
    const zombie = Number(String(data));
    const known = identify(zombie);
    await sleep(300);
    expect(known !== undefined && isRunning(known)).toBe(false);
    expect(runningProcesses().some(({ pid }) => pid === zombie)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
  });
});

test("a program may be called anything", () => {
  const rest = "S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20";
  for (const name of ["bash", "a) R 9 9", "((", "new\nline", " "]) {
    expect(parseStat(7, `7 (${name}) ${rest}`)).toMatchObject({
      pid: 7,
      state: "S",
      parent: 1,
      group: 2,
      session: 3,
      start: 4711,
    });
  }
  expect(parseStat(7, "")).toBeUndefined();
  expect(parseStat(7, "7 (bash) S 1 2")).toBeUndefined();
});

describe("the clock", () => {
  test("never goes back, and counts in whole milliseconds", () => {
    let last = now();
    for (let turn = 0; turn < 2000; turn++) {
      const next = now();
      expect(next.boot).toBe(last.boot);
      expect(next.mono).toBeGreaterThanOrEqual(last.mono);
      expect(Number.isSafeInteger(next.mono) && Number.isSafeInteger(next.wall)).toBe(true);
      last = next;
    }
  });

  test("sleeps no less than it was told, and wakes when it is told", async () => {
    const began = now().mono;
    expect(await sleep(50)).toBe(true);
    expect(now().mono - began).toBeGreaterThanOrEqual(49);
    const stop = new AbortController();
    // Longer than a timer of Node can be: it would be over at once.
    const long = sleep(2 ** 32, stop.signal);
    expect(await Promise.race([long, sleep(50).then(() => "sleeps")])).toBe("sleeps");
    stop.abort();
    expect(await long).toBe(false);
    expect(await sleep(1000, AbortSignal.abort())).toBe(false);
  });
});
