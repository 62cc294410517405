// Makes everything generated below src/. From schemas/: one TypeScript file of types and one precompiled validator a schema.
// `--check` writes nothing and exits 1 with the names of what is stale.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";
import { generatePages } from "./generate-pages.mjs";
import { generateTemplates } from "./generate-templates.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Paths of all schemas below schemas/, sorted, relative to it. */
export function schemaFiles(folder = join(root, "schemas")) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".schema.json"))
    .sort();
}

/** All generated files by path relative to src/schema/generated. */
export async function generate() {
  const names = schemaFiles();
  const schemas = new Map(names.map((name) => [name, JSON.parse(readFileSync(join(root, "schemas", name), "utf8"))]));
  const files = new Map();
  for (const [name, schema] of schemas) {
    const base = name.replace(/\.schema\.json$/, "").replaceAll("/", "-");
    files.set(`${base}.ts`, await types(name, schema));
    // Validators of what people write name the schema in their errors, so that a message can say what would fit. Each is made
    // apart, or the numbers in its names would change with every other schema.
    const ajv = createAjv(schemas.values(), WRITTEN_BY_PEOPLE.has(base));
    files.set(`${base}.validate.js`, await validator(ajv, schema));
    files.set(
      `${base}.validate.d.ts`,
      `${banner(name)}export declare const validate: import("../validate.ts").Validator;\n`,
    );
  }
  files.set("keys.ts", keys(schemas));
  return files;
}

/** The schemas of what people write beside a runbook, for an editor that offers their keys. */
function keys(schemas) {
  const list = ["config", "sidecar"].map((base) => {
    const schema = JSON.stringify(schemas.get(`${base}.schema.json`), null, 2);
    return `export const ${base}: unknown = ${schema};\n`;
  });
  return `${banner("{config,sidecar}.schema.json")}${list.join("\n")}`;
}

const WRITTEN_BY_PEOPLE = new Set([
  "alerting-rules",
  "channels",
  "config",
  "emergency-contacts",
  "rehearsal",
  "sidecar",
]);

function createAjv(schemas, verbose) {
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: true,
    allErrors: true,
    inlineRefs: false,
    verbose,
  });
  ajv.addKeyword("tsType");
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
}

function banner(name) {
  return `// GENERATED from schemas/${name} by scripts/generate.mjs. DO NOT EDIT.\n`;
}

async function types(name, schema) {
  const text = await compile(schema, name, {
    cwd: join(root, "schemas", dirname(name)),
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
  const used = ["Localized", "Slice", "Span"].filter((type) => new RegExp(`\\b${type}\\b`).test(text));
  const body = text
    .replace(/^export type (Localized|Slice|Span)\d* = .*;\n/gm, "")
    .replace(/\b(Localized|Slice|Span)\d+\b/g, "$1");
  const imports = used.length === 0 ? "" : `import type { ${used.join(", ")} } from "../../source/index.ts";\n`;
  return banner(name) + imports + body;
}

async function validator(ajv, schema) {
  const code = standalone.default(ajv, { validate: schema.$id });
  const result = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    write: false,
    legalComments: "none",
  });
  return `${banner(schema.$id)}// @ts-nocheck\n${result.outputFiles[0].text}`;
}

/** Every generated folder of the source, with all files that belong in it. */
export async function generatedFolders() {
  return new Map([
    ["src/schema/generated", await generate()],
    ["src/rules/generated", generatePages()],
    ["src/template/generated", await generateTemplates()],
  ]);
}

/** Paths of what is stale in a folder: different, missing or left over. Without `check` it is brought up to date. */
function refresh(folder, files, check) {
  const stale = [];
  mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of files) {
    const path = join(root, folder, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    stale.push(`${folder}/${name}`);
    if (!check) writeFileSync(path, text);
  }
  for (const name of readdirSync(join(root, folder))) {
    if (files.has(name)) continue;
    stale.push(`${folder}/${name}`);
    if (!check) rmSync(join(root, folder, name));
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const stale = [...(await generatedFolders())].flatMap(([folder, files]) => refresh(folder, files, check));
  for (const path of stale) console.log(`${check ? "stale" : "wrote"} ${path}`);
  if (check && stale.length > 0) process.exit(1);
}
