// How fast runbookc is, as multiples of something measured in the same run, so that the machine does not matter much.
// It prints a table and judges nothing: no test may depend on time. `--profile` writes a CPU profile of warm compiles.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { Cache, compile, lint as lintAll, memoryHost } from "../../dist/index.js";
import { measureRestart } from "./restart.mjs";
import { measureSteps } from "./steps.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const seed = "runbooks/hlp-executor/emergency.md";
const names = [seed, "runbooks/hlp-executor/emergency.runbook.yaml", "runbooks/runbookc.yaml"];
const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), "utf8")]));

/** Median milliseconds of each job; they take turns, so that a slow moment of the machine hits all alike. */
async function measure(jobs, rounds) {
  const times = jobs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, job] of jobs.entries()) {
      const start = performance.now();
      await job();
      times[at].push(performance.now() - start);
    }
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
}

/** A job that runs node to its end. Any exit code but 0 breaks the bench. */
function node(...args) {
  return () => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  };
}

async function compileSeed(options = {}, texts = files) {
  const { files: made } = await compile(["runbooks"], options, memoryHost(texts));
  if (made.length < 10) throw new Error(`only ${made.length} files were made of the seed`);
}

/** Kept from call to call, as an editor does. */
const cache = new Cache();
let edits = 0;

/** The seed with one line changed, another one each time. */
function editedSeed() {
  edits++;
  return { ...files, [seed]: files[seed].replace("# Step 2:", `# Step 2: (${edits})`) };
}

async function lintEditedSeed() {
  const { program } = await lintAll(["runbooks"], { cache }, memoryHost(editedSeed()));
  if (program.units.length !== 1) throw new Error("the seed was not read");
}

function parseSeed() {
  const { children } = unified().use(remarkParse).parse(files[seed]);
  if (children.length < 10) throw new Error("remark-parse read nothing of the seed");
}

/** Public runbooks beside this repository, where there are any: what a team would lint. */
const corpus = process.env["RUNBOOKC_REFERENCES"] ?? join(root, "../shared");
const others = Object.fromEntries(
  (existsSync(join(corpus, "corpus")) ? readdirSync(join(corpus, "corpus"), { recursive: true, encoding: "utf8" }) : [])
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path, readFileSync(join(corpus, "corpus", path), "utf8")]),
);

async function lintOthers(options = {}) {
  const { program } = await lintAll(["."], options, memoryHost(others));
  if (program.units.length < 300) throw new Error(`only ${program.units.length} runbooks were read`);
}

function parseOthers() {
  for (const text of Object.values(others)) unified().use(remarkParse).parse(text);
}

async function profile() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  for (let round = 0; round < 50; round++) await compileSeed();
  if (Object.keys(others).length > 0) for (let round = 0; round < 5; round++) await lintOthers();
  const result = await session.post("Profiler.stop");
  writeFileSync("compile.cpuprofile", JSON.stringify(result.profile));
  console.log("wrote compile.cpuprofile");
}

const [bare, version, lint] = await measure(
  [node("-e", "0"), node("dist/runbookc.cjs", "--version"), node("dist/runbookc.cjs", "lint", seed)],
  15,
);
const seedJobs = [
  () => compileSeed(),
  () => compileSeed({ cache }, editedSeed()),
  lintEditedSeed,
  () => compileSeed({ cache: still }),
  parseSeed,
];
const still = new Cache();
await measure(seedJobs, 40);
const [whole, oneLine, judgedAgain, unchanged, parse] = await measure(seedJobs, 40);
const rows = [
  ["runbookc --version", version, "node -e 0", bare, 1.4],
  ["runbookc lint, the seed", lint, "node -e 0", bare, 4],
  ["compile of the seed, warm, no cache", whole, "remark-parse", parse, 2.5],
  ["… with a cache, one line changed", oneLine, "remark-parse", parse, 2.5],
  ["… with a cache, nothing changed", unchanged, "remark-parse", parse, 2.5],
];
if (Object.keys(others).length > 0) {
  const jobs = [() => lintOthers(), () => lintOthers({ cache: known }), parseOthers];
  const known = new Cache();
  await measure(jobs, 3);
  const [judged, again, parsed] = await measure(jobs, 7);
  rows.push([`lint of ${Object.keys(others).length} runbooks, no cache`, judged, "remark-parse", parsed, 1.5]);
  rows.push(["… with a cache, nothing changed", again, "remark-parse", parsed, 0.1]);
}
console.log("what                                    ms   against          ms  times  budget");
for (const [what, ms, base, of, budget] of rows) {
  const verdict = ms / of <= budget ? "within" : "OVER";
  const numbers = [of.toFixed(1).padStart(6), (ms / of).toFixed(2).padStart(6), budget.toFixed(1).padStart(7)];
  console.log(`${what.padEnd(37)}${ms.toFixed(1).padStart(6)}   ${base.padEnd(13)}${numbers.join("")}  ${verdict}`);
}
console.log(`one step of the seed edited, judged again: ${judgedAgain.toFixed(1)} ms (budget 20)`);

const { bash, durable, steps } = await measureSteps(root);
console.log("\na step                      ms   over bash, ms   of it durable commits  budget");
console.log(`bash alone                ${bash.toFixed(1).padStart(6)}`);
for (const { kind, ms } of steps) {
  const over = ms - bash;
  const numbers = [over.toFixed(1).padStart(16), durable.toFixed(1).padStart(23), "15.0".padStart(8)];
  console.log(`${kind.padEnd(26)}${ms.toFixed(1).padStart(6)}${numbers.join("")}  ${over <= 15 ? "within" : "OVER"}`);
}

console.log("\nrestart to next step, after       ms   times that of none  budget");
const restarts = await measureRestart(root);
for (const { steps, events, ms } of restarts) {
  const what = `${events} events of ${steps} steps`.padEnd(29);
  const numbers = [(ms / restarts[0].ms).toFixed(2).padStart(21), "300".padStart(8)];
  console.log(`${what}${ms.toFixed(0).padStart(7)}${numbers.join("")}  ${ms <= 300 ? "within" : "OVER"}`);
}
if (process.argv.includes("--profile")) await profile();
