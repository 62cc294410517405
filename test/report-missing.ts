import { hasTool, TOOLS } from "./programs.ts";

/** Says once, by name, what the tests would compare with and do not find here; what needs it is skipped. */
export function setup(): void {
  const missing = TOOLS.filter((tool) => !hasTool(tool));
  if (missing.length > 0) console.log(`skipped where they are needed, not found: ${missing.join(", ")}`);
}
