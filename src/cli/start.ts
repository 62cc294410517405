#!/usr/bin/env node
// The version is answered before anything is loaded: scripts ask for it all the time.
import type {} from "./version.ts";

const asked = process.argv.slice(2);
if (asked.length === 1 && (asked[0] === "--version" || asked[0] === "-V")) {
  process.stdout.write(`${RUNBOOKC_VERSION}\n`);
} else {
  const { runProcess } = await import("./process.ts");
  await runProcess(asked);
}
