import { describe, type TestOptions, test } from "vitest";
import { hasTool, type Tool } from "./programs.ts";

export { folderOf } from "./programs.ts";

/** The title of a test with the names of the tools that it misses, so that whoever sees it skipped knows what to install. */
function titleWith(tools: readonly Tool[], title: string): string {
  const missing = tools.filter((tool) => !hasTool(tool));
  return missing.length === 0 ? title : `${title} (skipped, not found: ${missing.join(", ")})`;
}

/** A test that is skipped, by name, where one of its tools is missing. */
export function testWith(
  tools: readonly Tool[],
  title: string,
  run: () => void | Promise<void>,
  options: TestOptions = {},
): void {
  test.skipIf(!tools.every(hasTool))(titleWith(tools, title), options, run);
}

/** The same for a group of tests. */
export function describeWith(tools: readonly Tool[], title: string, group: () => void): void {
  describe.skipIf(!tools.every(hasTool))(titleWith(tools, title), group);
}

/** A group of tests for what is no program or text: skipped where a reason is given why it is not here, and with that. */
export function describeUnless(missing: string | undefined, title: string, group: () => void): void {
  describe.skipIf(missing !== undefined)(missing === undefined ? title : `${title} (skipped: ${missing})`, group);
}
