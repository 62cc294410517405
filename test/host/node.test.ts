import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Host, HostError, nodeHost } from "../../src/host/index.ts";

let base: string;
let root: string;
let host: Host;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "host-"));
  root = join(base, "project");
  mkdirSync(root);
  mkdirSync(join(base, "outside"));
  writeFileSync(join(base, "outside/secret"), "secret");
  host = nodeHost(root);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    return (error as HostError).message;
  }
  return "";
}

test("writes, lists, reads and removes", () => {
  host.write("generated/b/x.yaml", "一\n");
  host.write("generated/a.yaml", "");
  host.write("generated/b/x.yaml", "二\n");
  expect(host.list("generated")).toEqual(["a.yaml", "b"]);
  expect(host.list("generated/b")).toEqual(["x.yaml"]);
  expect(Buffer.from(host.read("generated/b/x.yaml") as Uint8Array).toString()).toBe("二\n");
  expect(["generated", "generated/a.yaml", "nothing", "generated/a.yaml/below"].map((path) => host.kind(path))).toEqual(
    ["folder", "file", undefined, undefined],
  );
  host.remove("generated/a.yaml");
  host.remove("generated/a.yaml");
  expect(host.list("generated")).toEqual(["b"]);
});

test("what is not there is undefined or empty", () => {
  expect(host.read("nothing")).toBeUndefined();
  expect(host.read(".")).toBeUndefined();
  expect(host.list("nothing")).toEqual([]);
});

describe("refuses to write", () => {
  test.each(["../x", "a/../../x", ".", "a/..", "/etc/x", "..", ""])("outside the root: %j", (path) => {
    expect(refusal(() => host.write(path, "x"))).toBe(`${path} is outside the project`);
    expect(refusal(() => host.remove(path))).toBe(`${path} is outside the project`);
  });

  test("a neighbour whose name starts as the root's does", () => {
    expect(refusal(() => host.write("../project-2/x", "x"))).toBe("../project-2/x is outside the project");
  });

  test("through a link, wherever it leads", () => {
    symlinkSync(join(base, "outside"), join(root, "out"));
    mkdirSync(join(root, "real"));
    symlinkSync(join(root, "real"), join(root, "in"));
    symlinkSync(join(base, "nowhere"), join(root, "dangling"));
    expect(refusal(() => host.write("out/x", "x"))).toBe("out/x goes through the symbolic link out");
    expect(refusal(() => host.write("in/deep/x", "x"))).toBe("in/deep/x goes through the symbolic link in");
    expect(refusal(() => host.write("dangling", "x"))).toBe("dangling goes through the symbolic link dangling");
    expect(refusal(() => host.remove("out/secret"))).toBe("out/secret goes through the symbolic link out");
    expect(readdirSync(join(base, "outside"))).toEqual(["secret"]);
    expect(readdirSync(join(root, "real"))).toEqual([]);
    expect(host.kind("out")).toBe("link");
  });

  test("a name that some file systems take for another", () => {
    host.write("Generated/a.yaml", "1");
    expect(refusal(() => host.write("generated/b.yaml", "2"))).toBe(
      "generated/b.yaml is the same file as Generated on some file systems",
    );
    expect(refusal(() => host.write("Generated/A.yaml", "2"))).toBe(
      "Generated/A.yaml is the same file as a.yaml on some file systems",
    );
    expect(readFileSync(join(root, "Generated/a.yaml"), "utf8")).toBe("1");
  });

  test("where a file or a folder is in the way", () => {
    host.write("a", "1");
    expect(refusal(() => host.write("a/b", "2"))).toMatch(/^a\/b cannot be (written|used): ENOTDIR/);
    host.write("folder/x", "1");
    expect(refusal(() => host.write("folder", "2"))).toMatch(/^folder cannot be written: EISDIR/);
    expect(host.list("."), "nothing is left beside it").toEqual(["a", "folder"]);
  });
});

test("what a killed process left is no hindrance, and a planted link there is not followed", () => {
  symlinkSync(join(base, "outside/secret"), join(root, `.x.${process.pid}.tmp`));
  host.write("x", "new");
  expect(readFileSync(join(base, "outside/secret"), "utf8")).toBe("secret");
  expect(lstatSync(join(root, "x")).isFile()).toBe(true);
  expect(host.list(".")).toEqual(["x"]);
});

describe("reading through a link", () => {
  test("goes where it stays in the project", () => {
    host.write("real.md", "text");
    symlinkSync("real.md", join(root, "link.md"));
    expect(Buffer.from(host.read("link.md") as Uint8Array).toString()).toBe("text");
  });

  test("is refused where it leads out, also for an absolute path", () => {
    symlinkSync(join(base, "outside/secret"), join(root, "leak.md"));
    symlinkSync(join(base, "outside"), join(root, "folder"));
    expect(refusal(() => host.read("leak.md"))).toBe("leak.md leads out of the project");
    expect(refusal(() => host.read("folder/secret"))).toBe("folder/secret leads out of the project");
    expect(refusal(() => host.read("../outside/secret"))).toBe("../outside/secret leads out of the project");
    const path = join(root, "leak.md");
    expect(refusal(() => host.read(path))).toBe(`${path} is a link that leads out of its folder`);
  });

  test("a file outside that a person names is read, and a link out of its folder is not", () => {
    expect(Buffer.from(host.read(join(base, "outside/secret")) as Uint8Array).toString()).toBe("secret");
    mkdirSync(join(base, "other"));
    symlinkSync(join(base, "outside/secret"), join(base, "other/x.md"));
    expect(refusal(() => host.read(join(base, "other/x.md")))).toContain("leads out of its folder");
  });
});

test("no name writes outside the root", () => {
  const step = fc.oneof(
    fc.constantFrom("..", ".", "", "a", "A", "link", "\\", "~", "C:", "...", " "),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  symlinkSync(join(base, "outside"), join(root, "link"));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), fc.boolean(), (steps, absolute) => {
      try {
        host.write((absolute ? "/" : "") + steps.join("/"), "x");
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
      expect(readdirSync(base)).toEqual(["outside", "project"]);
      expect(readdirSync(join(base, "outside"))).toEqual(["secret"]);
    }),
    { seed: 20251207, numRuns: 300 },
  );
  expect(readdirSync(root).length).toBeGreaterThan(5);
});
