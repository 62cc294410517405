import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { render } from "../../src/template/index.ts";
import { judge } from "./judged.ts";

const root = join(import.meta.dirname, "../..");

test("no compiler of templates is part of the program", () => {
  const files = readdirSync(join(root, "src"), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => /\.(?:ts|js)$/.test(name));
  const imports = files.flatMap((name) => {
    const text = readFileSync(join(root, "src", name), "utf8");
    return [...text.matchAll(/(?<!import type \w+ )from "(handlebars[^"]*)"/g)].map(
      ([, target]) => `${name} ${target}`,
    );
  });
  expect(imports).toEqual(["template/render.ts handlebars/runtime.js"]);
});

test("which partial is used is written in the template", () => {
  const compiled = readFileSync(join(root, "src/template/generated/templates.js"), "utf8");
  const used = [...compiled.matchAll(/invokePartial\((.{30})/g)].map(([, partial]) => partial as string);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((partial) => !/^lookupProperty\(partials, "[a-z]/.test(partial))).toEqual([]);
});

/** What Handlebars would run if it took it for a parsed template (CVE-2026-33937). */
const TREE = {
  type: "Program",
  body: [
    {
      type: "MustacheStatement",
      path: { type: "PathExpression", parts: ["constructor"] },
      params: [{ type: "NumberLiteral", value: "globalThis.evaluated = true" }],
    },
  ],
};

test("data of the shape of a template are data", () => {
  const { Function: original } = globalThis;
  const called: unknown[] = [];
  globalThis.Function = new Proxy(original, {
    apply: (_, __, args) => called.push(args),
    construct: (_, args) => (called.push(args), {}),
  });
  try {
    for (const value of [TREE, [TREE], { toString: () => "{{x}}" }, null, 7]) {
      expect(() => render("links", { links: [{ title: value, url: "#" }] })).toThrow("not a text");
    }
    expect(render("links", { links: [{ title: "{{constructor.constructor 'x'}}", url: "{{> evil}}" }] })).toBe(
      "- [{{constructor.constructor 'x'}}]({{%3E%20evil}})\n",
    );
  } finally {
    globalThis.Function = original;
  }
  expect(called).toEqual([]);
});

test("what a runbook writes in double braces is printed and not evaluated", async () => {
  const mark =
    "{{evaluated}} {{{evaluated}}} {{> evil}} {{#each this}}x{{/each}} {{lookup . 'constructor'}} {{{{raw}}}}";
  const book = `# ${mark}\n\n## P1: a-down (${mark})\n\n### Observable Symptoms\n\n- ${mark}\n\n### Recovery Actions\n\n#### Recovery Path A: ${mark}\n\n\`\`\`bash\n# Step 1: ${mark}\nkubectl get pods -n a\n\`\`\`\n`;
  const { result } = await judge({ "a.md": book, "runbookc.yaml": "runbooks:\n  - files: a.md\n    namespace: a\n" }, [
    "a.md",
  ]);
  const docs = result.files.filter(({ path }) => path.includes("/docs/"));
  expect(docs.length).toBeGreaterThan(0);
  for (const { content } of docs) {
    expect(content.match(/\{\{evaluated\}\}/g)?.length ?? 0).toBeGreaterThan(3);
    expect(content).not.toMatch(/\[object|native code/);
  }
});
