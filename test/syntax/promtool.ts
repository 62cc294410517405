import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What promtool has against each of these rules, in one call; undefined where it has nothing. */
export function askPromtool(rules: readonly object[]): readonly (string | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), "promtool-"));
  try {
    const path = join(folder, "rules.yaml");
    writeFileSync(path, JSON.stringify({ groups: [{ name: "g", rules }] }));
    const { stdout, stderr, status } = spawnSync("promtool", ["check", "rules", path], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const found = new Map<number, string>();
    for (const [, number, message] of `${stdout}${stderr}`.matchAll(/ rule (\d+), "[^"]*": (.*)/g)) {
      const at = Number(number) - 1;
      if (!found.has(at)) found.set(at, message as string);
    }
    if (status !== 0 && found.size === 0) throw new Error(`promtool could not read the rules: ${stderr}`);
    return rules.map((_, at) => found.get(at));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
