import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

export default defineConfig({
  define: { RUNBOOKC_VERSION: JSON.stringify(version) },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/bench/**"], testTimeout: 30_000, globalSetup: ["test/report-missing.ts"] },
});
