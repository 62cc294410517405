import { defineConfig } from "vitest/config";

/** Tests of parts that wait for another part; the list is empty when the compiler is whole. */
const waiting: string[] = [
  "test/cli/scripts.test.ts",
  "test/rules/list.test.ts",
  "test/rules/pages.test.ts"
];

export default defineConfig({
  define: { RUNBOOKC_VERSION: JSON.stringify("0.1.0") },
  test: { include: ["test/**/*.test.ts"], exclude: ["test/bench/**", ...waiting], testTimeout: 30_000 },
});
