import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error a script without types
import { precompileAll } from "../../scripts/generate-templates.mjs";
import { render } from "../../src/template/index.ts";

describe("render", () => {
  test("gives values through their helpers", () => {
    const links = [
      { title: "a <b>", url: "x y" },
      { title: "c", url: "javascript:a" },
    ];
    expect(render("links", { links })).toBe("- [a &lt;b>](x%20y)\n- c\n");
  });

  test("throws where the data lack what is printed", () => {
    expect(() => render("links", { links: [{ title: "a" }] })).toThrow("{{link}}: value 2 is undefined, not a text");
  });

  test("reaches nothing by way of the prototype", () => {
    class Secret {
      get title(): string {
        return "secret";
      }
    }
    expect(() => render("links", { links: [Object.assign(new Secret(), { url: "#" })] })).toThrow("not a text");
  });
});

describe("templates that are refused", () => {
  const refusal = (text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), "templates-"));
    try {
      mkdirSync(join(folder, "partials"));
      writeFileSync(join(folder, "partials/known.hbs"), "x");
      writeFileSync(join(folder, "t.hbs"), text);
      precompileAll(folder);
      return "accepted";
    } catch (problem) {
      return (problem as Error).message;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  test.each([
    [
      "a\n{{name}}",
      "templates/t.hbs:2: {{name}} must go through one of inline, text, code, fence, link, row, markdown",
    ],
    ["{{{name}}}", "templates/t.hbs:1: {{name}} must go through one of inline, text, code, fence, link, row, markdown"],
    [
      "{{#if a}}\n{{> (lookup . 'x')}}\n{{/if}}",
      "templates/t.hbs:2: no partial of this name, or one that data would choose",
    ],
    ["{{> unknown}}", "templates/t.hbs:1: no partial of this name, or one that data would choose"],
    ["{{#*inline 'a'}}{{/inline}}", "templates/t.hbs:1: DecoratorBlock is not allowed"],
    ["{{> partials/known}}{{inline a}}", "accepted"],
  ])("%j", (text, wanted) => expect(refusal(text)).toBe(wanted));
});
