// Makes src/template/generated/templates.js from templates/: precompiled, so that only Handlebars' runtime is ever loaded.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import Handlebars from "handlebars";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
/** The only helpers a template may call, Handlebars' own and those of src/template/markdown.ts. */
const helpers = ["inline", "text", "code", "fence", "link", "row", "markdown"];
const builtIn = ["if", "unless", "each", "with"];

/** Texts of all templates by name (`runbook`, `partials/path`), sorted. */
export function readTemplates(folder = join(root, "templates")) {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".hbs"))
    .sort()
    .map((name) => [name.slice(0, -".hbs".length), readFileSync(join(folder, name), "utf8")]);
}

/** The code of all templates by name. A template that could print a value unsafely throws. */
export function precompileAll(folder) {
  const templates = readTemplates(folder);
  const names = templates.map(([name]) => name);
  return templates.map(([name, text]) => [name, precompile(name, text, names)]);
}

/** The generated files by their names in src/template/generated. */
export async function generateTemplates() {
  const compiled = precompileAll();
  const names = compiled.map(([name]) => name);
  const specs = compiled.map(([name, code]) => `  ${JSON.stringify(name)}: ${code},\n`);
  const source = `export const specs = {\n${specs.join("")}};\nexport const helperNames = ${JSON.stringify(helpers)};\n`;
  // esbuild only lays the code out, so that a change of a template is a change that a person can read.
  const { outputFiles } = await build({ stdin: { contents: source }, write: false, format: "esm", charset: "utf8" });
  const banner = "// GENERATED from templates/ by scripts/generate.mjs. DO NOT EDIT.\n";
  const types = [
    `export type TemplateName = ${names.map((name) => JSON.stringify(name)).join(" | ")};`,
    "export declare const specs: Readonly<Record<TemplateName, unknown>>;",
    "export declare const helperNames: readonly string[];",
  ];
  return new Map([
    ["templates.js", `${banner}/* oxlint-disable */\n${outputFiles[0].text}`],
    ["templates.d.ts", `${banner}${types.join("\n")}\n`],
  ]);
}

function precompile(name, text, names) {
  const tree = Handlebars.parseWithoutProcessing(text, { srcName: `templates/${name}.hbs` });
  judge(name, tree.body, names);
  return Handlebars.precompile(text, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helpers, ...builtIn].map((helper) => [helper, true])),
  });
}

/**
 * Each value goes through a helper that makes it safe Markdown. Partials are named in the template, never by data;
 * decorators and inline partials are not for prose.
 */
function judge(name, statements, names) {
  for (const statement of statements) {
    const where = `templates/${name}.hbs:${statement.loc.start.line}`;
    if (/Decorator|PartialBlock/.test(statement.type)) throw new Error(`${where}: ${statement.type} is not allowed`);
    if (statement.type === "MustacheStatement" && !helpers.includes(statement.path.original)) {
      throw new Error(`${where}: {{${statement.path.original}}} must go through one of ${helpers.join(", ")}`);
    }
    if (statement.type === "PartialStatement" && !names.includes(statement.name.original)) {
      throw new Error(`${where}: no partial of this name, or one that data would choose`);
    }
    for (const part of [statement.program, statement.inverse]) if (part) judge(name, part.body, names);
  }
}
