import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchFiles, readClaim } from "../../../src/runtime/drivers/launch-files.ts";
import { SHIM_EXIT } from "../../../src/runtime/drivers/shim/order.ts";
import { figure, LONG, long } from "../../sim/figure.ts";
import { command, containmentOf, eventually, newRun, pause, shimProgram, type TestRun } from "./machine.ts";

const SECRET = "s3cr3t/of the 'night'";
let run: TestRun;
beforeAll(() => {
  run = newRun("best-effort", { secrets: [SECRET], keep: 1000 });
});
afterAll(() => run.steps.close());

describe("how a step ends", () => {
  test.each([
    ["true", "succeeded", 0],
    ["exit 3", "failed", 3],
    ["false; echo never", "failed", 1],
    ["false | true; echo never", "failed", 1],
    ["echo $undefined", "failed", 1],
    ["no-such-command", "failed", 127],
    ["kill -KILL $$", "failed", null],
    ["if", "failed", 2],
  ] as const)("%s", async (script, outcome, code) => {
    expect(await run.run(script)).toMatchObject({ outcome, code });
    expect(run.output()).not.toContain("never");
  });

  test("its time is over", async () => {
    const script = "trap 'echo asked; exit 0' TERM; echo began; sleep 100 & wait";
    expect(await run.run(script, { timeout: 300 })).toMatchObject({ outcome: "timed-out", code: 0 });
    expect(run.output()).toBe("began\nasked\n");
  });

  test("its time is over, and it does not listen", async () => {
    const script = "trap '' TERM; echo began; while :; do sleep 1; done";
    expect(await run.run(script, { timeout: 300, grace: 200 })).toMatchObject({ outcome: "timed-out", code: null });
  });

  test("what it has started may end in its own way", async () => {
    const child = "trap 'sleep 0.2; echo tidied; exit' TERM; echo began; while :; do sleep 0.01; done";
    await run.run(`bash -c "${child}"`, { timeout: 1500, grace: 5000 });
    // Its `sleep` is asked to end too; bash may say so.
    expect(run.output().replace("Terminated\n", "")).toBe("began\ntidied\n");
  });

  test("its folder is gone", async () => {
    const lost = newRun("best-effort");
    rmdirSync(lost.settings.folder);
    expect(await lost.run("true")).toMatchObject({ outcome: "failed", code: 1 });
    expect(lost.output()).toMatch(/work: No such file or directory\n$/);
    lost.steps.close();
  });

  test("it is asked to end", async () => {
    const launch = { step: "asked", attempt: 1, launch: 1 };
    run.steps.start(launch, command("trap 'exit 9' TERM; while :; do sleep 0.01; done"), 1);
    // Asked for what is not there yet, it does nothing.
    run.steps.stop({ ...launch, attempt: 2 });
    await eventually(() => run.steps.examine(launch).claim === "started", "the claim");
    await pause(200);
    run.steps.stop(launch);
    await run.steps.ended(launch, new AbortController().signal);
    expect(run.steps.examine(launch).exit).toMatchObject({ outcome: "cancelled", code: 9 });
  });
});

describe("a step gets", () => {
  test("no terminal, nothing to read, and an environment of what it is given", async () => {
    const script =
      "cat; (: </dev/tty) 2>/dev/null || echo no terminal; ps -o sid= -p $$ | grep -qw $$ && echo own session; env | cut -d= -f1 | sort | tr '\\n' ' '";
    await run.run(script, { environment: { RB_P_POD: "x; $(touch /tmp/never)" } });
    expect(run.output()).toBe("no terminal\nown session\nPATH PWD RB_P_POD RUNBOOKC_ATTEMPT SHLVL _ ");
  });

  test("pipes, which it may open by name", async () => {
    await run.run("echo one >/dev/stdout; echo two >/dev/stderr; echo three >/proc/self/fd/2");
    expect(run.output()).toBe("one\ntwo\nthree\n");
  });

  test("its place as bash names it", async () => {
    await run.run("X=1\n\nfi", { sets: ["X"] });
    expect(run.output()).toMatch(/line 3: syntax error/);
  });
});

describe("variables", () => {
  test("are those at the end, whatever is in them", async () => {
    const value = "a b\n'\"$`\\ é 🛠️ =\n";
    const script = `X=before; X=$GIVEN; unset Y; Z=; exec 3>/dev/null; false`;
    const exit = await run.run(script, { environment: { GIVEN: value }, sets: ["X", "Y", "Z", "NEVER"] });
    expect(exit).toMatchObject({ outcome: "failed", code: 1, variables: { X: value, Z: "" } });
    expect(Object.keys(exit.variables)).toEqual(["X", "Z"]);
  });

  test("do not carry a secret, and never touch the disk with one", async () => {
    const exit = await run.run("X=pre-$S; Y=fine", { environment: { S: SECRET }, sets: ["X", "Y"] });
    expect(exit.variables).toEqual({ Y: "fine" });
    expect(run.output()).toBe("runbookc: X holds a declared secret, and is not passed on\n");
  });

  test("that are too long are left out", async () => {
    const exit = await run.run("X=$(head -c 70000 /dev/zero | tr '\\0' x)", { sets: ["X"] });
    expect(exit.variables).toEqual({});
    expect(run.output()).toBe("runbookc: X is longer than 65536 characters, and is not passed on\n");
  });
});

describe("output", () => {
  test("is counted, and what is kept has a digest and a tail", async () => {
    const exit = await run.run("for n in {1..1000}; do echo line $n; done");
    expect(exit.output).toMatchObject({ bytes: 8893, truncated: true });
    expect(exit.output.sha256).toBe(createHash("sha256").update(run.output(), "latin1").digest("hex"));
    expect(exit.output.tail).toMatch(/^line \d+\n[^]*line 1000\n$/);
    expect(run.output()).toMatch(/^line 1\nline 2\n/);
  });

  test("may be any bytes", async () => {
    await run.run("printf '\\377\\000\\033[31m\\n'");
    expect(run.output()).toBe("\xff\x00\x1b[31m\n");
  });

  test("can be followed while the step runs", async () => {
    const launch = { step: "followed", attempt: 1, launch: 1 };
    run.steps.start(launch, command("printf 'still here'; sleep 100", { timeout: 2000 }), 1);
    const { output } = launchFiles(run.settings.launches, launch);
    await eventually(() => existsSync(`${output}.0`) && readFileSync(`${output}.0`, "utf8") === "still here", "output");
    expect(run.steps.examine(launch)).toEqual({ kind: "examined", claim: "started", alive: true });
    run.steps.stop(launch);
    await run.steps.ended(launch, new AbortController().signal);
  });

  test("of a secret is in no file, however it is printed", async () => {
    const script = [
      "set -x",
      'echo "$S"; printf %s "$S" | base64; printf %s "user:$S" | base64; printf %s "$S" | od -An -tx1 | tr -d " \\n"',
      'for ((at = 0; at < ${#S}; at++)); do printf %s "${S:at:1}"; sleep 0.002; done',
      'X=$S; env; declare -p S; no-such-command-"$S"',
    ].join("\n");
    await run.run(script, { environment: { S: SECRET }, sets: ["X"] });
    const forms = [
      SECRET,
      "s3cr3t",
      "night",
      Buffer.from(SECRET).toString("base64").slice(0, 20),
      Buffer.from(SECRET).toString("hex").slice(0, 12),
    ];
    const written = readdirSync(run.settings.launches).map((name) =>
      readFileSync(join(run.settings.launches, name), "utf8"),
    );
    expect(written.length).toBeGreaterThan(10);
    expect(forms.filter((form) => written.some((text) => text.includes(form)))).toEqual([]);
    figure("G21", `${written.length} files of a run searched for a declared secret, 0 hits`);
  });
});

test("files are for their owner alone", () => {
  for (const name of readdirSync(run.settings.launches)) {
    expect(statSync(join(run.settings.launches, name)).mode & 0o077, name).toBe(0);
  }
});

describe("the claim decides", () => {
  test("a launch that was cancelled before never runs", async () => {
    const launch = { step: "cancelled", attempt: 1, launch: 1 };
    expect(run.steps.claim(launch)).toBe(true);
    expect(run.steps.claim(launch)).toBe(false);
    run.steps.start(launch, command(`touch ${run.settings.folder}/ran`), 1);
    await run.steps.ended(launch, new AbortController().signal);
    await pause(300);
    expect(run.steps.examine(launch)).toEqual({ kind: "examined", claim: "cancelled", alive: false });
    expect(existsSync(join(run.settings.folder, "ran"))).toBe(false);
  });

  test("of shims that are told the same, one runs it", async () => {
    const launch = { step: "raced", attempt: 1, launch: 1 };
    const files = launchFiles(run.settings.launches, launch);
    const { shim: _, launches: __, containment: ___, ...settings } = run.settings;
    const order = { ...settings, files, command: command(`echo ran >>${run.settings.folder}/raced`), epoch: 1 };
    const shims = Array.from({ length: 5 }, () =>
      spawn(process.execPath, [shimProgram(), '{"kind":"best-effort"}'], { stdio: ["pipe", "ignore", "inherit"] }),
    );
    await pause(600);
    for (const { stdin } of shims) stdin.end(`${JSON.stringify(order)}\n`);
    const codes = await Promise.all(shims.map(async (shim) => (await once(shim, "exit"))[0] as number));
    expect(codes.sort((a, b) => a - b)).toEqual([SHIM_EXIT.done, ...Array(4).fill(SHIM_EXIT.claimed)]);
    expect(readFileSync(join(run.settings.folder, "raced"), "utf8")).toBe("ran\n");
    expect(readdirSync(run.settings.launches).filter((name) => name.startsWith(".") || /exit\.\d/.test(name))).toEqual(
      [],
    );
  });

  test("an order that does not come whole is none", async () => {
    for (const part of ["", '{"files":']) {
      const shim = spawn(process.execPath, [shimProgram(), '{"kind":"best-effort"}'], {
        stdio: ["pipe", "ignore", "inherit"],
      });
      shim.stdin.end(part);
      expect(await once(shim, "exit")).toEqual([0, null]);
    }
  });

  test("a claim that is damaged is said to be", () => {
    const launch = { step: "damaged", attempt: 1, launch: 1 };
    writeFileSync(launchFiles(run.settings.launches, launch).claim, '{"state":"star');
    expect(() => run.steps.examine(launch)).toThrow(/damaged\.1\.1\.claim is damaged$/);
  });
});

test(
  "a gigabyte of output goes through little memory",
  async () => {
    const bytes = (long ? 100 : 1) * 2 ** 30;
    const big = newRun("best-effort", { secrets: [SECRET] });
    const launch = { step: "big", attempt: 1, launch: 1 };
    // It lives on for a moment, or nobody may have looked at its memory when all had gone through.
    big.steps.start(launch, command(`head -c ${bytes} /dev/zero; sleep 1`, { timeout: LONG }), 1);
    const files = launchFiles(big.settings.launches, launch);
    await eventually(() => existsSync(files.claim), "the claim");
    const claim = readClaim(files);
    if (claim?.state !== "started") throw new Error("nobody started");
    let peak = 0;
    const ended = big.steps.ended(launch, new AbortController().signal);
    while (await Promise.race([ended.then(() => false), pause(20).then(() => true)]))
      peak = peakOf(claim.shim.pid) ?? peak;
    expect(big.steps.examine(launch).exit).toMatchObject({ outcome: "succeeded", output: { bytes, truncated: true } });
    figure("G8", `${bytes} bytes of output, at most ${Math.round(peak / 1024)} MB of memory, limit 128 MB`);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(128 * 1024);
    big.steps.close();
  },
  LONG,
);

/** The most memory that a process has had, in KiB. */
function peakOf(pid: number): number | undefined {
  try {
    const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "ascii"))?.[1];
    return peak === undefined ? undefined : Number(peak);
  } catch {
    return undefined;
  }
}

test("what a closed terminal sends is not meant for a shim", async () => {
  const launch = { step: "hangup", attempt: 1, launch: 1 };
  run.steps.start(launch, command("sleep 0.6; echo done"), 1);
  await eventually(() => run.steps.examine(launch).claim === "started", "the claim");
  const claim = readClaim(launchFiles(run.settings.launches, launch));
  if (claim?.state !== "started") throw new Error("nobody started");
  for (const signal of ["SIGHUP", "SIGINT"] as const) process.kill(claim.shim.pid, signal);
  await run.steps.ended(launch, new AbortController().signal);
  expect(run.steps.examine(launch).exit).toMatchObject({ outcome: "succeeded" });
  expect(containmentOf("best-effort")).toEqual({ kind: "best-effort" });
});
