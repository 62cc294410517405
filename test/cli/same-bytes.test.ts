import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { figure, LONG, long } from "../sim/figure.ts";
import { PROGRAM } from "./real-runs.ts";

const root = join(import.meta.dirname, "../..");
const SHAPES = ["rotate.md", "mixin.md", "QueueStuck.md"];
const sources: readonly (readonly [string, string])[] = [
  ...readdirSync(join(root, "runbooks"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|yaml)$/.test(name) && name !== "README.md")
    .map((name) => [`runbooks/${name}`, readFileSync(join(root, "runbooks", name), "utf8")] as const),
  ...SHAPES.map((name) => [`others/${name}`, readFileSync(join(root, "test/runbook/shapes", name), "utf8")] as const),
];

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "America/St_Johns",
  "Pacific/Kiritimati",
  "Pacific/Niue",
  "Asia/Kathmandu",
  "Europe/London",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
];
const LANGUAGES = ["C", "zh_CN.UTF-8", "tr_TR.UTF-8", "ar_EG", "de_DE", "ja_JP.EUC-JP", "sv_SE", "th_TH", "hi_IN", ""];
const MASKS = ["022", "077", "000", "007", "027"];
/** Below the folder of the test; what a path holds is nobody's business. */
const PLACES = ["a", "deep/er/and deeper", "\u8def\u5f84", "Z.md"];

interface Surroundings {
  readonly zone: string;
  readonly language: string;
  readonly mask: string;
  readonly reversed: boolean;
  readonly place: string;
}

/** Each with each; the place goes round with them. */
function surroundings(zones: number, languages: number, masks: number): readonly Surroundings[] {
  const all = ZONES.slice(0, zones).flatMap((zone) =>
    LANGUAGES.slice(0, languages).flatMap((language) =>
      MASKS.slice(0, masks).flatMap((mask) => [true, false].map((reversed) => ({ zone, language, mask, reversed }))),
    ),
  );
  return all.map((one, at) => ({ ...one, place: `${at}/${PLACES[(at + Math.floor(at / 8)) % PLACES.length]}` }));
}

/** Digest of all that a compile of the sources prints and leaves there. */
async function compiled(base: string, { zone, language, mask, reversed, place }: Surroundings): Promise<string> {
  const cwd = join(base, place);
  // In which order a folder lists its files depends on the order in which they came.
  for (const [path, text] of reversed ? [...sources].reverse() : sources) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const folders = reversed ? ["others", "runbooks"] : ["runbooks", "others"];
  const words = [process.execPath, PROGRAM, "compile", ...folders, "--format", "json"];
  const child = spawn("sh", ["-c", `umask ${mask}; exec "$@"`, "sh", ...words], {
    cwd,
    env: { PATH: process.env["PATH"], TZ: zone, LANG: language, LC_ALL: language },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const hash = createHash("sha256");
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (bytes: Buffer) => said.push(bytes));
  const [code] = await once(child, "close");
  hash.update(JSON.stringify([code, Buffer.concat(said).toString()]));
  const made = readdirSync(join(cwd, "generated"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  expect(made.length).toBeGreaterThan(30);
  for (const path of made) hash.update(JSON.stringify([path.slice(cwd.length), readFileSync(path, "utf8")]));
  rmSync(join(base, place.split("/")[0] as string), { recursive: true });
  return hash.digest("hex");
}

test("the same is made of the same, wherever and in whatever surroundings", { timeout: LONG }, async () => {
  const base = mkdtempSync(join(tmpdir(), "runbookc-same-"));
  const all = long ? surroundings(10, 10, 5) : surroundings(4, 4, 2);
  const digests = new Map<string, Surroundings>();
  const waiting = all.values();
  const work = async () => {
    for (const one of waiting) digests.set(await compiled(base, one), one);
  };
  await Promise.all([work(), work()]);
  rmSync(base, { recursive: true });
  const what = "compiles under other time zones, languages, folders, orders of files and masks";
  figure("G20", `${all.length} ${what}: ${digests.size} result`);
  expect([...digests.values()]).toHaveLength(1);
});
