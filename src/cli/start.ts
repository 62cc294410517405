import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import type * as commandLine from "./process.ts";
import type {} from "./version.ts";

/** Built as CommonJS, which knows its own folder. */
declare const __dirname: string;
/** Put in by the build: the version of Node that made the cache, and the flags that it was made under. */
declare const BUILT_BY: string;
declare const SHORT_RUN: string;
type CommandLine = typeof commandLine;

/**
 * Runs `cli.cjs`, which the build has wrapped in a function, from the code that V8 kept of it at build time: half of the
 * start would go into compiling it again. A cache of another version of Node is not used, and nothing else changes.
 */
function load(): CommandLine {
  // Most runs are over before optimised code pays for its making; long ones get it a little later. Another version of
  // Node may not know the flags, and takes no cache either.
  if (process.version === BUILT_BY) setFlagsFromString(SHORT_RUN);
  const filename = join(__dirname, "cli.cjs");
  const cachedData = readOrNothing(join(__dirname, "cli.cache"));
  // All of it is ASCII, which is read fastest as what it is.
  const script = new Script(readFileSync(filename, "latin1"), {
    filename,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  (script.runInThisContext() as (...wanted: unknown[]) => void)(module.exports, require, module, filename, __dirname);
  return module.exports as CommandLine;
}

function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const asked = process.argv.slice(2);
// The version is answered before anything is loaded: scripts ask for it all the time.
if (asked.length === 1 && (asked[0] === "--version" || asked[0] === "-V"))
  process.stdout.write(`${RUNBOOKC_VERSION}\n`);
else void load().runProcess(asked);
