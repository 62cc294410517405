// Makes src/rules/generated/pages.ts: the pages beside the rules and those of all other codes as data, for `explain`.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Texts of all pages by code, sorted: rules from src/rules, other codes from src/diagnostics/pages. */
function readPages() {
  const pages = new Map();
  for (const folder of ["src/rules", "src/diagnostics/pages"]) {
    const names = readdirSync(join(root, folder), { recursive: true }).map(String);
    for (const name of names.filter((name) => /^[^/\\]+[/\\][^/\\]+\.md$/.test(name))) {
      const code = name.replaceAll("\\", "/").replace(/\.md$/, "");
      pages.set(code, readFileSync(join(root, folder, name), "utf8"));
    }
  }
  return [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The generated file by its name in src/rules/generated. */
export function generatePages() {
  const lines = readPages().map(([code, text]) => `  ${JSON.stringify(code)}:\n    ${JSON.stringify(text)},\n`);
  const banner = "// GENERATED from the pages beside the rules by scripts/generate.mjs. DO NOT EDIT.\n";
  return new Map([
    ["pages.ts", `${banner}export const pages: Readonly<Record<string, string>> = {\n${lines.join("")}};\n`],
  ]);
}
