import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Cache, compile, lint } from "../../src/compiler/index.ts";
import { serialize } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const seed = "runbooks/hlp-executor/emergency.md";
const sidecar = "runbooks/hlp-executor/emergency.runbook.yaml";
const config = "runbooks/runbookc.yaml";
const carried = "deploy/queue.yaml";
const other = "runbooks/queue.md";
const queue = `# QueueStuck\n\n## Mitigation\n\n\`\`\`sh\nkubectl apply -f ${carried}\n\`\`\`\n`;

type Files = Readonly<Record<string, string>>;
const first: Files = {
  ...Object.fromEntries([seed, sidecar, config].map((path) => [path, readFileSync(path, "utf8")])),
  [carried]: "kind: ConfigMap\n",
  [other]: queue,
};
const options = { today: "2027-03-01", version: "1.2.3" };

/** All that a compilation says and makes: problems with their places, related places and fixes, and every byte. */
async function compiled(files: Files, cache?: Cache): Promise<unknown> {
  const host = memoryHost(files);
  const { program, ...result } = await compile(
    ["runbooks"],
    cache === undefined ? options : { ...options, cache },
    host,
  );
  return serialize({
    ...result,
    unmade: result.unmade.map(({ source }) => source.path),
    left: [...host.files],
    units: unitsOf(program),
  });
}

async function linted(files: Files, cache?: Cache): Promise<unknown> {
  const { program, diagnostics } = await lint(
    ["."],
    cache === undefined ? options : { ...options, cache },
    memoryHost(files),
  );
  return serialize({ diagnostics, units: unitsOf(program) });
}

function unitsOf({ units }: Awaited<ReturnType<typeof lint>>["program"]): unknown {
  return units.map(({ runbook, graphs, steps, settings }) => ({ runbook, graphs, steps, settings }));
}

/** One edit of a text: lines taken out, doubled or changed places, a word put in somewhere. */
const edit = fc.record({
  file: fc.constantFrom(seed, seed, sidecar, config, carried, other),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  lines: fc.integer({ min: 0, max: 3 }),
  put: fc.constantFrom(
    "",
    "\n",
    "# Heading\n",
    "```\n",
    "- a `b` **c**\n",
    "[x]: https://example.com\n",
    "<!-- runbookc-disable shell/terminates: known -->\n",
    "kubectl apply -f deploy/queue.yaml\n",
    "緊急 | urgent\n",
    "severity: P1\n",
    "<<<<<<< HEAD\n",
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited(files: Files, { file, at, lines, put }: Edit): Files {
  const all = (files[file] ?? "").split(/^/m);
  const start = Math.floor(at * all.length);
  return { ...files, [file]: [...all.slice(0, start), put, ...all.slice(start + lines)].join("") };
}

test("edit after edit, a call with a cache says and makes exactly what one without it does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const cache = new Cache();
      await compiled(first, cache);
      let files = first;
      const states = [first, ...edits.map((one) => (files = edited(files, one)))];
      // Back to where it began, as an editor does when somebody undoes.
      for (const state of [...states.slice(1), ...states.slice(0, -1).reverse()]) {
        expect(await linted(state, cache)).toEqual(await linted(state));
        expect(await compiled(state, cache)).toEqual(await compiled(state));
      }
    }),
    { numRuns: 4 },
  );
}, 120_000);

describe("nothing is made again", () => {
  test("where nothing changed", async () => {
    const cache = new Cache();
    const before = await lint(["runbooks"], { ...options, cache }, memoryHost(first));
    const after = await lint(["runbooks"], { ...options, cache }, memoryHost(first));
    expect(after.program.units.map((unit, at) => unit === before.program.units[at])).toEqual([true, true]);
  });

  test("of another runbook", async () => {
    const cache = new Cache();
    const before = await lint(["runbooks"], { ...options, cache }, memoryHost(first));
    const changed = { ...first, [other]: `${queue}\nMore.\n` };
    const after = await lint(["runbooks"], { ...options, cache }, memoryHost(changed));
    expect(after.program.units.map((unit, at) => unit === before.program.units[at])).toEqual([true, false]);
  });
});

describe("a runbook is made again", () => {
  async function isKept(change: Files | ((files: Record<string, string>) => void), settings = {}): Promise<boolean> {
    const cache = new Cache();
    const before = await lint([other], { ...options, cache }, memoryHost(first));
    const files = { ...first };
    if (typeof change === "function") change(files);
    else Object.assign(files, change);
    const after = await lint([other], { ...options, ...settings, cache }, memoryHost(files));
    return after.program.units[0] === before.program.units[0];
  }

  test.each([
    ["its bytes", { [other]: queue.replace("Stuck", "Stack") }],
    ["its line endings", { [other]: queue.replaceAll("\n", "\r\n") }],
    ["its byte order mark", { [other]: `\uFEFF${queue}` }],
    ["a file that a step reads", { [carried]: "kind: Secret\n" }],
    ["the config", { [config]: `${first[config]}\n# more\n` }],
    ["a sidecar that comes", { "runbooks/queue.runbook.yaml": "{}\n" }],
    ["a nearer config", { "runbooks/sub/x.md": "# x\n", "runbooks/runbookc.yaml": "runbooks: []\n" }],
  ])("after a change of %s", async (_, change) => expect(await isKept(change)).toBe(false));

  test("after a file that a step reads is gone", async () =>
    expect(await isKept((files) => delete files[carried])).toBe(false));

  test("without the config", async () => expect(await isKept({}, { config: false })).toBe(false));

  test("but not after a change of what it never looked at", async () =>
    expect(await isKept({ "deploy/other.yaml": "kind: Secret\n", [seed]: "# Nothing\n" })).toBe(true));
});

test("bytes that their owner writes into are not taken for what they were", async () => {
  const bytes = new TextEncoder().encode("# A\n");
  const host = memoryHost({ "a.md": bytes });
  const cache = new Cache();
  await lint(["a.md"], { cache }, host);
  bytes[2] = "B".charCodeAt(0);
  const { program } = await lint(["a.md"], { cache }, host);
  expect(program.units[0]?.runbook.title.text).toEqual({ und: "B" });
});

test("another day and another version are not taken for the one before", async () => {
  const cache = new Cache();
  const files = {
    "a.md":
      "# A\n\n<!-- runbookc-disable shell/terminates: known, until 2027-03-01 -->\n\n## Mitigation\n\n```sh\ntail -f x\n```\n",
  };
  const codes = async (today: string) =>
    (await lint(["."], { today, cache }, memoryHost(files))).diagnostics.map(({ code }) => code);
  expect(await codes("2027-03-01")).not.toContain("suppression/current");
  expect(await codes("2027-03-02")).toContain("suppression/current");
  const made = async (version: string) => (await compile(["runbooks"], { version, cache }, memoryHost(first))).files;
  expect(await made("1.0.0")).not.toEqual(await made("1.0.1"));
});

test("other measured times are not taken for those before", async () => {
  const cache = new Cache();
  const said = async (given: Cache | undefined, took: number) => {
    const { program } = await lint(["runbooks"], given === undefined ? {} : { cache: given }, memoryHost(first));
    const { runbook, graphs } = program.units[0] as (typeof program.units)[number];
    const plan = graphs.find(({ kind, nodes }) => kind === "recovery" && nodes.every((node) => "script" in node));
    const steps = (plan?.nodes ?? []).flatMap((node) =>
      "script" in node
        ? [{ id: node.id, script: createHash("sha256").update(node.script.run).digest("hex"), took }]
        : [],
    );
    const measured = { version: 1 as const, runs: { one: { runbook: runbook.id, plan: plan?.id ?? "", steps } } };
    const options = { measured, ...(given === undefined ? {} : { cache: given }) };
    return [...((await lint(["runbooks"], options, memoryHost(first))).program.units[0]?.measured ?? [])];
  };
  for (const took of [1000, 900_000, 1000]) {
    const cold = await said(undefined, took);
    expect(cold).not.toEqual([]);
    expect(await said(cache, took)).toEqual(cold);
  }
});

test("times that were measured since are known at once", async () => {
  const cache = new Cache();
  const before = await lint(["runbooks"], { ...options, cache }, memoryHost(first));
  const unit = before.program.units.find(({ source }) => source.path === seed);
  const node = unit?.graphs[0]?.nodes.find((one) => "script" in one);
  if (unit === undefined || node === undefined || !("script" in node)) throw new Error("the seed has no step");
  const script = createHash("sha256").update(node.script.run).digest("hex");
  for (const took of [1000, 2000]) {
    const run = { runbook: unit.runbook.id, plan: "any", steps: [{ id: node.id, script, took }] };
    const measured = { version: 1 as const, runs: { one: run } };
    const { program } = await lint(["runbooks"], { ...options, cache, measured }, memoryHost(first));
    const found = program.units.find(({ source }) => source.path === seed)?.measured.get(node.id);
    expect(found).toEqual({ atLeast: took, atMost: took, count: 1 });
  }
});
