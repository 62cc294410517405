// Makes src/schema/generated/ from schemas/: one TypeScript file of types and one precompiled validator a schema.
// `--check` writes nothing and exits 1 with the names of what is stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { compile } from "json-schema-to-typescript";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "src/schema/generated");

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
  const ajv = new Ajv2020({
    code: { source: true, esm: true, lines: true },
    strict: true,
    strictRequired: false,
    strictTypes: false,
    discriminator: true,
    allErrors: true,
    inlineRefs: false,
    verbose: false,
  });
  ajv.addKeyword("tsType");
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const files = new Map();
  for (const [name, schema] of schemas) {
    const base = name.replace(/\.schema\.json$/, "").replaceAll("/", "-");
    files.set(`${base}.ts`, await types(name, schema));
    files.set(`${base}.validate.js`, await validator(ajv, schema));
    files.set(
      `${base}.validate.d.ts`,
      `${banner(name)}export declare const validate: import("../validate.ts").Validator;\n`,
    );
  }
  return files;
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generate();
  const check = process.argv.includes("--check");
  mkdirSync(out, { recursive: true });
  const stale = [];
  for (const [name, text] of files) {
    const path = join(out, name);
    let old;
    try {
      old = readFileSync(path, "utf8");
    } catch {
      old = undefined;
    }
    if (old === text) continue;
    stale.push(relative(root, path));
    if (!check) writeFileSync(path, text);
  }
  for (const name of readdirSync(out)) {
    if (files.has(name)) continue;
    stale.push(relative(root, join(out, name)));
    if (!check) rmSync(join(out, name));
  }
  for (const name of stale) console.log(`${check ? "stale" : "wrote"} ${name}`);
  if (check && stale.length > 0) process.exit(1);
}
