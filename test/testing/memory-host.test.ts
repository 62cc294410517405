import { expect, test } from "vitest";
import { HostError } from "../../src/host/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

test("behaves as a disk does", () => {
  const host = memoryHost({ "b/x.md": "一", "a.md": new Uint8Array([255]) });
  host.write("./b/../c/y.md", "two");
  expect([...host.files]).toEqual([
    ["a.md", "\ufffd"],
    ["b/x.md", "一"],
    ["c/y.md", "two"],
  ]);
  expect(host.list(".")).toEqual(["a.md", "b", "c"]);
  expect(host.list("c")).toEqual(["y.md"]);
  expect(["c", "c/y.md", "c/y", "..", "."].map((path) => host.kind(path))).toEqual([
    "folder",
    "file",
    undefined,
    undefined,
    "folder",
  ]);
  host.remove("c/y.md");
  host.remove("c/y.md");
  expect(host.read("c/y.md")).toBeUndefined();
  expect(host.kind("c")).toBeUndefined();
});

test.each([
  ["../x", "../x is outside the project"],
  ["/x", "/x is outside the project"],
  ["a/..", "a/.. is outside the project"],
  ["b", "b cannot be written: a file or folder is in its way"],
  ["b/x.md/y", "b/x.md/y cannot be written: a file or folder is in its way"],
  ["B/X.md", "B/X.md is the same file as b/x.md on some file systems"],
])("refuses to write %s", (path, message) => {
  const host = memoryHost({ "b/x.md": "" });
  expect(() => host.write(path, "")).toThrow(new HostError(path, message.slice(path.length + 1)));
  expect([...host.files.keys()]).toEqual(["b/x.md"]);
});
