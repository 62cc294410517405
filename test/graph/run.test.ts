import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lower, lowerPath, seed, seedSteps } from "./reading.ts";

/** A folder of programs that stand in for those of a cluster. */
const bin = mkdtempSync(join(tmpdir(), "runbookc-"));
afterAll(() => rmSync(bin, { recursive: true }));

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Runs a script as a container does: strict, with nobody at a terminal. */
function run(script: string) {
  const env = { PATH: `${bin}:${process.env["PATH"] ?? ""}`, COUNT: join(bin, "count") };
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stdout, stderr };
}

function scripts(graphs: ReturnType<typeof lower>["graphs"]): [string, string][] {
  return graphs.flatMap(({ nodes }) =>
    nodes.flatMap((node): [string, string][] => ("script" in node ? [[node.id, node.script.run]] : [])),
  );
}

describe("what was rewritten", () => {
  const all = scripts(lower(seed, {}, seedSteps()).graphs);

  test.each(all)("%s parses", (_, script) => {
    expect(spawnSync("bash", ["-n"], { input: script, encoding: "utf8" }).stderr).toBe("");
  });

  test("asks for no terminal and follows nothing", () => {
    expect(all.filter(([, script]) => /exec -i?t|-f --tail|\bwatch\b/.test(script))).toEqual([]);
  });
});

describe("a watch with a limit", () => {
  const wait = (title: string) =>
    scripts([lowerPath(`# Step 1: ${title}\nwatch -n 1 'kubectl get jobs | wc -l'`)])[0]?.[1] as string;

  test("ends when nothing is left", () => {
    writeFileSync(join(bin, "count"), "2");
    program("kubectl", 'n=$(cat "$COUNT"); seq "$n"; echo $((n > 0 ? n - 1 : 0)) > "$COUNT"');
    const { status, stdout } = run(wait("Wait for jobs to complete (max 5 min)"));
    expect([status, stdout.trim().split(/\s+/)]).toEqual([0, ["2", "1", "0"]]);
    expect(readFileSync(join(bin, "count"), "utf8").trim()).toBe("0");
  });

  test("goes on when its time is up where the runbook says so, else it fails", () => {
    program("kubectl", "echo job-1");
    const goesOn = run(wait("Wait for jobs to complete or timeout (max 2 s)"));
    expect([goesOn.status, goesOn.stderr]).toEqual([0, "not 0 after 2 s: going on\n"]);
    const fails = run(wait("Wait for jobs to complete (max 2 s)"));
    expect([fails.status, fails.stderr]).toEqual([1, "not 0 after 2 s: giving up\n"]);
  });

  test("tries again when a look fails", () => {
    writeFileSync(join(bin, "count"), "1");
    program("kubectl", 'n=$(cat "$COUNT"); echo 0 > "$COUNT"; if [ "$n" -gt 0 ]; then echo gone >&2; exit 7; fi');
    expect(run(wait("Wait for jobs to complete (max 20 s)")).status).toBe(0);
  });
});

test("a search that finds nothing is no failure in a diagnosis, and a broken one still is", () => {
  const diagnosis = (command: string) =>
    scripts(
      lower(
        `# A\n\n## P1: core-down (Down)\n\n### Diagnostic Steps\n\n#### Step 1: Look\n\n\`\`\`bash\n${command}\n\`\`\`\n`,
      ).graphs,
    )[0]?.[1] as string;
  expect(run(diagnosis("echo healthy | grep -E 'FATAL|panic' | tail -5")).status).toBe(0);
  expect(run(diagnosis("echo healthy | grep -E 'heal'"))).toMatchObject({ status: 0, stdout: "healthy\n" });
  expect(run(diagnosis("echo healthy | grep -E '('")).status).not.toBe(0);
});
