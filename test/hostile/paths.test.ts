import { createHash } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compile, nodeHost } from "../../src/index.ts";
import { judge } from "./judged.ts";

const CONFIG = `runbooks:\n  - files: "**"\n    namespace: a\n    image: r/e@sha256:${"0".repeat(64)}\n`;

function book(incident = "a-down", path = "Recovery Path A: X"): string {
  return `# T\n\n## P1: ${incident} (A)\n\n### Recovery Actions\n\n#### ${path}\n\n\`\`\`bash\nkubectl get pods -n a\n\`\`\`\n`;
}

/** Names that lead elsewhere, mean something to a file system, or are one name to some of them. */
const NAMES = [
  "..",
  "../../x",
  "/etc/passwd",
  "~/.ssh",
  "C:\\x",
  "\\\\host\\x",
  "a/../../b",
  "...",
  ".",
  "con",
  "nul.txt",
  "a\\b",
  "%2e%2e%2f",
  "．．／x",
  "‥",
  "a ",
  " a",
  "A-DOWN",
  "a-down",
  "a_down",
  "ａ-down",
  "À-down",
  "A\u0300-down",
  "ß",
  "ẞ",
  "ı",
  "İ",
  "K",
  "ﬁ",
  "-rf",
  "--",
  "$(x)",
  "`x`",
  "*",
  "?",
  "a|b",
  "a:b",
  "服務",
  "🚨",
  "a\u200Bb",
  "manifest.json",
  "plan",
  "docs",
  "x".repeat(300),
  "-".repeat(100),
  "a.".repeat(100),
  ".git",
  "node_modules",
  "diagnosis",
  "escalation",
];

describe("in memory", () => {
  test("whatever incidents and paths are called, output stays below its folder and no two files are one", async () => {
    const label = fc.oneof(fc.constantFrom("A", "a", "B", "1", "12", "十", "..", "/", ""), fc.constantFrom(...NAMES));
    const incident = fc.tuple(fc.constantFrom(...NAMES), fc.array(label, { minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(incident, { minLength: 1, maxLength: 4 }), async (incidents) => {
        const parts = incidents.map(([name, labels]) =>
          book(
            name,
            labels.map((each) => `Recovery Path ${each}: X`).join("\n\n```bash\nkubectl get pods -n a\n```\n\n#### "),
          ).replace("# T\n\n", ""),
        );
        await judge({ "a.md": `# T\n\n${parts.join("\n")}`, "runbookc.yaml": CONFIG });
      }),
      { seed: 20251207, numRuns: 150 },
    );
  });

  test("whatever files and folders are called", async () => {
    const step = fc.constantFrom(...NAMES.filter((name) => !name.includes("/") && !/^\.+$/.test(name)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        async (names) => {
          const books = names.map((steps) => [`runbooks/${steps.join("/")}.md`, book()] as const);
          const folded = new Set(books.map(([path]) => path.normalize("NFKC").toLowerCase()));
          const clash = books.some(([path]) =>
            [...folded].some((other) => other.startsWith(`${path.normalize("NFKC").toLowerCase()}/`)),
          );
          if (folded.size < books.length || clash) return;
          await judge({ ...Object.fromEntries(books), "runbookc.yaml": CONFIG }, ["runbooks"]);
        },
      ),
      { seed: 20251207, numRuns: 150 },
    );
  });

  test.each(NAMES)("the id %j of a config names a folder or is an error", async (id) => {
    const { result } = await judge({ "a.md": book(), "runbookc.yaml": `${CONFIG}    id: ${JSON.stringify(id)}\n` });
    const [folder] = new Set(
      result.files.map(({ path }) => path.split("/")[1]).filter((name) => name !== "manifest.json"),
    );
    if (result.diagnostics.every(({ code }) => code !== "config/valid")) expect(folder).toBe(id);
    else expect(folder ?? "a").toMatch(/^[a-z0-9-]+$/);
  });

  test.each(NAMES)("a label of a path that is %j", async (label) => {
    const { result } = await judge({ "a.md": book("a-down", `Recovery Path ${label}: X`), "runbookc.yaml": CONFIG });
    expect(result.files.length).toBeGreaterThan(0);
  });
});

let base: string;
let root: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "paths-"));
  root = join(base, "project");
  put("project/runbooks/a.md", book());
  put("project/runbooks/runbookc.yaml", CONFIG);
  put("outside/canary", "canary");
  put("outside/a.md", book("stolen"));
  put("outside/deep/generated/x", "canary");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(path: string, content: string): void {
  mkdirSync(dirname(join(base, path)), { recursive: true });
  writeFileSync(join(base, path), content);
}

/** Names, kinds and contents of all that is below a folder, links not followed. */
function treeHash(folder: string): string {
  const hash = createHash("sha256");
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const path = join(folder, name);
    const entry = lstatSync(path);
    const content = entry.isSymbolicLink() ? readlinkSync(path) : entry.isFile() ? readFileSync(path) : "";
    hash.update(`${name}\0${entry.mode}\0`).update(content);
  }
  return hash.digest("hex");
}

async function attempt(options: { out?: string } = {}, paths = ["runbooks"]): Promise<string> {
  const before = treeHash(join(base, "outside"));
  try {
    await compile(paths, { version: "0.0.0", ...options }, nodeHost(root));
    return "written";
  } catch (error) {
    return (error as Error).name;
  } finally {
    expect(treeHash(join(base, "outside"))).toBe(before);
    expect(readdirSync(base).sort()).toEqual(["outside", "project"]);
  }
}

describe("on a disk", () => {
  test("without a trap all is written", async () => {
    expect(await attempt()).toBe("written");
    expect(readdirSync(join(root, "generated")).sort()).toEqual(["manifest.json", "runbooks-a"]);
  });

  test.each([
    ["the output folder", "generated"],
    ["the folder of a runbook", "generated/runbooks-a"],
    ["the folder of an emitter", "generated/runbooks-a/plan"],
    ["a file", "generated/runbooks-a/plan/p1-a-down-a.plan.json"],
    ["the manifest", "generated/manifest.json"],
  ])("%s is a link: nothing is written through it", async (_, path) => {
    for (const target of ["outside", "outside/canary", "outside/nothing", "project/runbooks"]) {
      rmSync(join(root, "generated"), { recursive: true, force: true });
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(join(base, target), join(root, path));
      const inside = treeHash(join(root, "runbooks"));
      expect(await attempt()).toBe("OutputError");
      expect(treeHash(join(root, "runbooks"))).toBe(inside);
      expect(lstatSync(join(root, path)).isSymbolicLink()).toBe(true);
    }
  });

  test("orphans are removed, and what a link there points at is not", async () => {
    await attempt();
    put("project/generated/runbooks-a/plan/old.json", "{}");
    symlinkSync(join(base, "outside"), join(root, "generated/runbooks-a/plan/folder"));
    symlinkSync(join(base, "outside/canary"), join(root, "generated/runbooks-a/plan/file"));
    expect(await attempt()).toBe("written");
    expect(readdirSync(join(root, "generated/runbooks-a/plan"))).not.toContain("old.json");
    expect(readFileSync(join(base, "outside/canary"), "utf8")).toBe("canary");
  });

  test("a manifest names files elsewhere: they stay", async () => {
    const entry = { emitter: "plan", digest: "", source: { path: "gone.md", digest: "" }, origins: {} };
    const names = [
      "../runbooks/a.md",
      "../../outside/canary",
      "/etc/hostname",
      join(base, "outside/canary"),
      "a/../../runbooks/a.md",
      "..",
      "link/canary",
    ];
    put(
      "project/generated/manifest.json",
      JSON.stringify({ files: Object.fromEntries(names.map((name) => [name, entry])) }),
    );
    symlinkSync(join(base, "outside"), join(root, "generated/link"));
    expect(await attempt()).toMatch(/^(?:written|OutputError)$/);
    expect(readFileSync(join(root, "runbooks/a.md"), "utf8")).toBe(book());
  });

  test.each(["..", "../outside", "/tmp/x", "a/../../outside", "", ".", "runbooks/../../outside/deep/generated"])(
    "the output folder %j is refused",
    async (out) => {
      expect(await attempt({ out })).toMatch(/^(?:OutputError|HostError)$/);
    },
  );

  test("a runbook or a sidecar that is a link out of the project is not read", async () => {
    symlinkSync(join(base, "outside/a.md"), join(root, "runbooks/leak.md"));
    symlinkSync(join(base, "outside"), join(root, "runbooks/folder"));
    await attempt();
    expect(readdirSync(join(root, "generated")).sort()).toEqual(["manifest.json", "runbooks-a"]);
    expect(await attempt({}, ["runbooks/leak.md"])).toBe("HostError");
    symlinkSync(join(base, "outside/canary"), join(root, "runbooks/a.runbook.yaml"));
    expect(await attempt()).toBe("HostError");
  });
});
