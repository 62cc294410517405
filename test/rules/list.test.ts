import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { definitions } from "../../src/diagnostics/index.ts";
import { rules } from "../../src/rules/index.ts";

const source = join(import.meta.dirname, "../../src");

test("the list of rules is sorted and holds every rule file there is", async () => {
  const files = readdirSync(join(source, "rules"), { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => /^[a-z-]+\/[a-z-]+\.ts$/.test(name) && !name.startsWith("generated/"));
  expect(rules.map(({ definition }) => `${definition.code}.ts`)).toEqual(files.sort());
  for (const { definition } of rules) {
    const module = (await import(join(source, "rules", `${definition.code}.ts`))) as { rule: unknown };
    expect(module.rule).toBe(rules.find((rule) => rule.definition === definition));
  }
});

test("every code is defined once, as area/name", () => {
  const codes = [...rules.map((rule) => rule.definition.code), ...definitions.map(({ code }) => code)];
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect(codes.filter((code) => !/^[a-z][-a-z]*\/[a-z][-a-z]*$/.test(code))).toEqual([]);
});

test("the catalogue lists every definition of its files, and each file defines one area", async () => {
  const folder = join(source, "diagnostics/catalogue");
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  const found: string[] = [];
  for (const name of names) {
    const module = (await import(join(folder, name))) as Record<string, { code: string }>;
    for (const { code } of Object.values(module)) {
      expect(code.split("/")[0]).toBe(name.replace(/\.ts$/, ""));
      found.push(code);
    }
  }
  expect(definitions.map(({ code }) => code)).toEqual(found.sort());
});

test("what a message leaves open is a value, and every summary is one line", () => {
  for (const { code, messages, summary } of [...rules.map((rule) => rule.definition), ...definitions]) {
    expect(summary, code).toMatch(/^\S.*\S$/);
    for (const text of Object.values(messages)) expect(text.replace(/\{\w+\}/g, ""), code).not.toMatch(/[{}]/);
  }
});

test("the bundled pages are those of the folders", async () => {
  const { loadPages } = await import("../../src/rules/index.ts");
  const pages = await loadPages();
  const codes = [...rules.map((rule) => rule.definition.code), ...definitions.map(({ code }) => code)];
  expect(Object.keys(pages)).toEqual(codes.sort());
  for (const { definition } of rules) {
    expect(pages[definition.code]).toBe(readFileSync(join(source, "rules", `${definition.code}.md`), "utf8"));
  }
});
