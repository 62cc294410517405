import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repositoryOf } from "../../src/compiler/repository.ts";
import { nodeHost } from "../../src/host/index.ts";
import { digest } from "../../src/plan/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const TEXT = "\uFEFFkind: ConfigMap\r\n\ttext: 緊急 {{ $labels.x }}";

describe("a file of the repository", () => {
  const repository = repositoryOf(
    memoryHost({
      "infra/a.yaml": TEXT,
      "infra/empty.yaml": "",
      "infra/full.yaml": "x".repeat(65_536),
      "infra/large.yaml": "x".repeat(65_537),
      "infra/latin.yaml": Uint8Array.from([0x61, 0xe9]),
      "infra/escape.yaml": "a: \u001b[2J",
      "infra/nul.yaml": "a\0",
      "infra/bidi.yaml": "a: \u202Eb",
      ".git/config": "token",
      "infra/.env": "token",
    }),
  );

  test.each([["infra/a.yaml"], ["./infra/a.yaml"], ["infra//x/../a.yaml"]])(
    "%s is carried along to the byte",
    (path) => {
      expect(repository(path)).toEqual({ path: "infra/a.yaml", text: TEXT, sha256: digest(TEXT) });
    },
  );

  test("may be empty, and has at most 64 KiB", () => {
    expect(repository("infra/empty.yaml")).toMatchObject({ text: "" });
    expect(repository("infra/full.yaml")).toMatchObject({ path: "infra/full.yaml" });
  });

  test.each([
    ["infra/b.yaml", "absent"],
    ["infra/a.yaml/b", "absent"],
    ["infra", "folder"],
    ["infra/", "folder"],
    ["/etc/passwd", "outside"],
    ["../a.yaml", "outside"],
    ["infra/../../a.yaml", "outside"],
    ["infra\\a.yaml", "outside"],
    [".git/config", "hidden"],
    ["infra/.env", "hidden"],
    ["infra/large.yaml", "size"],
    ["infra/latin.yaml", "text"],
    ["infra/escape.yaml", "text"],
    ["infra/nul.yaml", "text"],
    ["infra/bidi.yaml", "characters"],
  ])("%s is not: %s", (path, unfit) => {
    expect(repository(path)).toMatchObject({ unfit });
  });

  test("never lies outside, whatever the path", () => {
    const step = fc.constantFrom("..", ".", "infra", "a.yaml", "", "/", "...", "~", "C:", "a.yaml/..");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const found = repository(steps.join("/"));
        if ("text" in found) expect(found.path).toBe("infra/a.yaml");
      }),
    );
  });
});

describe("on a disk", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "repository-"));
    mkdirSync(join(root, "project/infra"), { recursive: true });
    writeFileSync(join(root, "secret.yaml"), "token");
    writeFileSync(join(root, "project/infra/a.yaml"), TEXT);
    symlinkSync(join(root, "secret.yaml"), join(root, "project/infra/out.yaml"));
    symlinkSync("a.yaml", join(root, "project/infra/in.yaml"));
    symlinkSync(root, join(root, "project/up"));
    symlinkSync("nowhere", join(root, "project/infra/broken.yaml"));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test.each([["infra/out.yaml"], ["infra/in.yaml"], ["up/secret.yaml"], ["infra/broken.yaml"]])(
    "%s is a link and is never followed",
    (path) => {
      expect(repositoryOf(nodeHost(join(root, "project")))(path)).toEqual({ path, unfit: "link" });
    },
  );

  test("a file is the same as in memory", () => {
    const onDisk = repositoryOf(nodeHost(join(root, "project")))("infra/a.yaml");
    expect(onDisk).toEqual(repositoryOf(memoryHost({ "infra/a.yaml": TEXT }))("infra/a.yaml"));
  });
});
