import type { Containment } from "../contain/containment.ts";
import { type Order, SHIM_EXIT } from "./order.ts";
import { discard, prepare } from "./prepare.ts";
import { runOrder } from "./run.ts";

// A process of its own, started ahead of the step that it will run: `node step-shim.cjs <containment, JSON>`. It reads one
// order; if whoever started it goes away before the order is whole, it ends and has done nothing. From then on it
// needs nobody: SIGTERM asks it to end the step, and what a terminal sends is not meant for it.
const cancelled = new AbortController();
const prepared = prepare(JSON.parse(process.argv[2] as string) as Containment);
let text = "";

async function obey(): Promise<number> {
  if (!text.endsWith("\n")) return SHIM_EXIT.done;
  process.on("SIGTERM", () => cancelled.abort());
  return runOrder(JSON.parse(text) as Order, prepared, cancelled.signal);
}

async function end(): Promise<void> {
  // Where it fails nothing was run, and no file says that it was: why is of use to nobody.
  const code = await obey().catch(() => 1);
  await discard(prepared);
  process.exit(code);
}

for (const signal of ["SIGHUP", "SIGINT"] as const) process.on(signal, () => {});
process.stdin.setEncoding("utf8");
process.stdin.on("data", (data: string) => {
  text += data;
});
process.stdin.on("end", () => {
  void end();
});
