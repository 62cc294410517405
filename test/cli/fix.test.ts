import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixAll } from "../../src/cli/fix.ts";
import { lint } from "../../src/compiler/index.ts";
import type { Diagnostic, Fix } from "../../src/diagnostics/index.ts";
import type { Host } from "../../src/host/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { memoryHost, parsePage } from "../../src/testing/index.ts";

const seed = 20251207;
const root = join(import.meta.dirname, "../..");
const RUNBOOK = readFileSync(join(root, "runbooks/hlp-executor/emergency.md"), "utf8");
const PATH = "a.md";

const judge = async (host: Host) => (await lint([PATH], {}, host)).diagnostics;
const any = () => true;
const isSafe = ({ fix }: Diagnostic) => fix?.safe === true;

function textIn(host: Host): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(host.read(PATH));
}

function countCodes(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Fixes a text; what must hold of any text is judged here. Gives the text after it and how many fixes were made. */
async function fixText(text: string, wants: (diagnostic: Diagnostic) => boolean) {
  const host = memoryHost({ [PATH]: text });
  const before = await judge(host);
  const { diagnostics: made, files, refused } = await fixAll(judge, wants, host);
  const fixed = textIn(host);
  const after = await judge(host);
  const reveals = before.some(({ code, fix }) => fix !== undefined && code.startsWith("document/"));
  const errors = (found: readonly Diagnostic[]) => found.filter(({ level }) => level === "error").length;
  if (!reveals) expect(errors(after)).toBeLessThanOrEqual(errors(before));
  // What is left has no fix that was wanted, but those that were refused.
  expect(after.filter((one) => one.fix !== undefined && wants(one)).length).toBeLessThanOrEqual(refused);
  expect(files).toEqual(fixed === text ? [] : [PATH]);
  const again = await fixAll(judge, wants, host);
  expect([again.diagnostics, textIn(host)]).toEqual([0, fixed]);
  return { fixed, made, before, after };
}

describe("on the runbook of this repository", () => {
  test("suggested fixes end what they are for, and lines that no problem touches stay", async () => {
    const { fixed, made, before, after } = await fixText(RUNBOOK, any);
    expect(made).toBeGreaterThan(10);
    const left = countCodes(after);
    for (const [code, count] of countCodes(before.filter(({ fix }) => fix !== undefined))) {
      expect(left.get(code) ?? 0, code).toBeLessThanOrEqual((countCodes(before).get(code) ?? 0) - count);
    }
    const edited = new Set(
      before.flatMap(({ fix }) =>
        (fix?.edits ?? []).flatMap(({ span }) => {
          const [first, last] = [span.start, span.end].map((at) => span.file.position(at).line) as [number, number];
          return Array.from({ length: last - first + 1 }, (_, at) => first + at);
        }),
      ),
    );
    const untouched = RUNBOOK.split("\n").filter((_, at) => !edited.has(at + 1));
    const lines = fixed.split("\n");
    let from = 0;
    for (const line of untouched) {
      const found = lines.indexOf(line, from);
      expect(found, line).toBeGreaterThanOrEqual(0);
      from = found + 1;
    }
  });

  test("any choice of fixes, in any text made of its lines, makes it better or leaves it", async () => {
    const before = await judge(memoryHost({ [PATH]: RUNBOOK }));
    const codes = [...new Set(before.flatMap(({ code, fix }) => (fix === undefined ? [] : [code])))];
    expect(codes.length).toBeGreaterThan(2);
    const lines = RUNBOOK.split("\n");
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(codes, { minLength: 1 }),
        fc.tuple(fc.nat(lines.length), fc.nat(60)),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        async (wanted, [at, length], ending, bom) => {
          const kept = lines.filter((_, line) => line < at || line >= at + length);
          const text = (bom ? "\uFEFF" : "") + kept.join(ending);
          const result = await fixText(text, ({ code }) => wanted.includes(code));
          expect(result.fixed.startsWith("\uFEFF")).toBe(bom);
          if (ending === "\r\n") expect(result.fixed).not.toMatch(/(?<!\r)\n/);
          made += result.made;
        },
      ),
      { seed, numRuns: 12 },
    );
    expect(made).toBeGreaterThan(20);
  }, 120_000);
});

/** Every page with a fix among its incorrect examples. */
const folders = ["src/rules", "src/diagnostics/pages"];
const pages = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /^[^/]+\/[^/]+\.md$/.test(name))
    .map((name) => parsePage(readFileSync(join(root, folder, name), "utf8"))),
);

test("the fixes of each page end its problem, one by one and all together", async () => {
  const ended = new Set<string>();
  for (const { code, incorrect } of pages) {
    for (const { runbook } of incorrect) {
      if (typeof runbook !== "string") continue;
      const { before, after } = await fixText(runbook, (one) => one.code === code);
      const fixable = before.filter((one) => one.code === code && one.fix !== undefined).length;
      if (fixable === 0) continue;
      const count = (found: readonly Diagnostic[]) => found.filter((one) => one.code === code).length;
      expect(count(after), code).toBeLessThanOrEqual(count(before) - fixable);
      ended.add(code);
      await fixText(runbook, isSafe);
    }
  }
  expect(ended.size).toBeGreaterThan(5);
}, 120_000);

describe("a fix that does harm", () => {
  const report = (
    file: SourceFile,
    at: number,
    code: string,
    added: string,
    level: "error" | "warning" = "warning",
  ) => {
    const span = file.span(at, at + 1);
    const fix: Fix = { title: "t", safe: true, edits: [{ span, text: added }] };
    return { code, level, message: `${at}`, span, related: [], fix } as const;
  };
  /** Each letter `x` is a problem; so is each `e`, and an error. */
  const judgeLetters = (change: Readonly<Record<string, string>>) => async (host: Host) => {
    const file = new SourceFile(PATH, textIn(host));
    return [...file.text].flatMap((letter, at): Diagnostic[] => {
      if (letter === "e") return [report(file, at, "a/error", "e", "error")];
      const added = change[letter];
      return added === undefined ? [] : [report(file, at, `a/${letter}`, added)];
    });
  };
  const run = async (text: string, change: Readonly<Record<string, string>>) => {
    const host = memoryHost({ [PATH]: text });
    const fixed = await fixAll(judgeLetters(change), isSafe, host);
    return [textIn(host), fixed.diagnostics, fixed.refused];
  };

  test("is left out, and the others are made", async () => {
    expect(await run("x-y-x", { x: "_", y: "y" })).toEqual(["_-y-_", 2, 1]);
    expect(await run("x-y-z", { x: "_", y: "e", z: "." })).toEqual(["_-y-.", 2, 1]);
    expect(await run("y", { y: "yy" })).toEqual(["y", 0, 1]);
  });

  test("what one makes possible is made in another pass, and nothing goes on for ever", async () => {
    expect(await run("x", { x: "y", y: "z" })).toEqual(["z", 2, 0]);
    expect(await run("x", { x: "y", y: "x" })).toEqual(["x", 0, 2]);
    expect(await run("x-a", { x: "y", y: "z", z: "x", a: "b" })).toEqual(["x-a", 0, 5]);
  });

  test("which there are very many of, are left out before it takes too long", async () => {
    let judged = 0;
    const judge = judgeLetters({ y: "y", x: "_" });
    const host = memoryHost({ [PATH]: `${"y".repeat(2000)}x` });
    const counting = (world: Host) => {
      judged++;
      return judge(world);
    };
    const fixed = await fixAll(counting, isSafe, host);
    expect([judged, fixed.refused > 1000]).toEqual([201, true]);
  });

  test("a file that somebody changed meanwhile is not written", async () => {
    const host = memoryHost({ [PATH]: "x" });
    const judgeOnce = judgeLetters({ x: "_" });
    const fixed = await fixAll(
      async (world) => {
        const found = await judgeOnce(world);
        host.write(PATH, "mine");
        return found;
      },
      isSafe,
      host,
    );
    expect([fixed.files, textIn(host)]).toEqual([[], "mine"]);
  });
});
