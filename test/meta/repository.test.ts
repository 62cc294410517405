import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { read, root, trackedFiles } from "./files.ts";

interface Package {
  readonly version: string;
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const own = JSON.parse(read("package.json")) as Package;
const lock = JSON.parse(read("package-lock.json")) as { readonly packages: Readonly<Record<string, Package>> };
const declared = { ...own.dependencies, ...own.devDependencies };

/** Places of some machine that mean nothing on another. Put together here, so that this file has none of them. */
const MACHINE_PATHS = ["work/", "root/", "home/\\w", "Users/\\w"].map((path) => `/${path}`);
const MACHINE_PATH = new RegExp(`(?<![\\w.~*$}/-])(?:${MACHINE_PATHS.join("|")})`);
/** Package registries but the public one. */
const REGISTRY = new RegExp(
  `https?://[\\w.-]*(?:${["regis" + "try", "art" + "ifactory", "verd" + "accio"].join("|")})[\\w.-]*`,
  "g",
);

describe("tracked files", () => {
  const texts = trackedFiles()
    .filter((path) => !path.startsWith("runbooks/"))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

  test("name no place of a machine", () => {
    expect(texts.length).toBeGreaterThan(200);
    const lines = texts.flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, at) => (MACHINE_PATH.test(line) ? [`${path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(lines).toEqual([]);
  });

  test("name no registry but the public one", () => {
    const hosts = texts.flatMap(({ path, text }) => [...text.matchAll(REGISTRY)].map(([url]) => `${path}: ${url}`));
    expect(hosts.filter((host) => !/https:\/\/registry\.(?:npmjs\.org|example\.com)$/.test(host))).toEqual([]);
    const resolved = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
    expect(resolved.filter((url) => !url.startsWith("https://registry.npmjs.org/"))).toEqual([]);
  });

  test("the runbook is kept as its authors wrote it", () => {
    expect(read(".gitattributes")).toContain("runbooks/**/*.md -text");
  });

  test("a machine path is seen where one stands", () => {
    const home = `/${"home"}/ann/x`;
    expect([`see ${home}`, `"${home}"`, `file://${home}`].map((line) => MACHINE_PATH.test(line))).toEqual([
      true,
      true,
      false,
    ]);
    expect(["app/work/a", "../root/a", "/rb/x"].map((line) => MACHINE_PATH.test(line))).toEqual([false, false, false]);
  });
});

describe("package.json", () => {
  test("pins every package, and the lock agrees", () => {
    const versions = Object.values(declared).map((version) => version.replace(/^npm:.*@/, ""));
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    const { dependencies, devDependencies, version } = lock.packages[""] as Package;
    expect({ dependencies, devDependencies, version }).toEqual({
      dependencies: own.dependencies,
      devDependencies: own.devDependencies,
      version: own.version,
    });
  });

  test("says what it runs on and under which licence", () => {
    expect(own.engines).toEqual({ node: ">=20.19" });
    expect(read("LICENSE")).toContain("Apache License");
    expect(own.license).toBe("Apache-2.0");
  });

  test("declares what is used, all of it and nothing else", () => {
    const program = join(root, "node_modules/knip/bin/knip.js");
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "--dependencies", "--no-progress"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stdout + stderr).toBe("");
    expect(status).toBe(0);
  });
});
