// Runs one step in the best containment there is: `node lone-step <shim> <folder> <script>`. Says which, and the outcome.
import { detectContainment, openSteps } from "../../../../src/runtime/drivers/index.ts";

const [, , shim = "", folder = "", script = ""] = process.argv;
const containment = detectContainment();
const environment = { PATH: process.env["PATH"] ?? "" };
const steps = openSteps({ shim, launches: folder, folder, environment, secrets: [], containment, keep: 1 << 20 });
const launch = { step: "lone", attempt: 1, launch: 1 };
steps.start(launch, { script, environment: {}, sets: [], files: [], timeout: 800, grace: 200 }, 1);
void steps.ended(launch, new AbortController().signal).then(() => {
  process.stdout.write(`${containment.kind} ${steps.examine(launch).exit?.outcome}\n`);
  steps.close();
});
