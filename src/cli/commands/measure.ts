import { showHiddenInLine } from "../../formatters/index.ts";
import { counted, phrase } from "../../source/index.ts";
import { type Command, stateOption } from "../command.ts";
import { Exit } from "../exit.ts";
import { readMeasured } from "../measured.ts";

export const measureCommand: Command = {
  name: "measure",
  summary: "add to a file how long steps took in the runs here, for lint --measured",
  arguments: [{ syntax: "<file>", summary: "a file of measurements; made where there is none", completes: "files" }],
  options: [stateOption],
  async run([path = ""], options, io) {
    const before = io.host.kind(path) === undefined ? { version: 1 as const, runs: {} } : await readMeasured(path, io);
    const { measureRuns } = await import("../runs/report.ts");
    const { writeMeasurements } = await import("../../compiler/index.ts");
    const { runs, left } = measureRuns(options, io);
    const all = { ...before.runs, ...runs };
    io.host.write(path, writeMeasurements(all));
    const added = Object.keys(all).length - Object.keys(before.runs).length;
    const said = phrase(
      "{path}: {count} run{s}, {added} of them new; {left} here are not over, damaged, or have no step that ended well",
      { path: showHiddenInLine(path), ...counted(Object.keys(all).length), added, left },
    );
    io.stdout.write(`${io.say(said)}\n`);
    return Exit.clean;
  },
};
