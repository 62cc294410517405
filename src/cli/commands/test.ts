import { phrase } from "../../source/index.ts";
import { colorOption, type Command, configOption, stateOption } from "../command.ts";
import { UsageError } from "../exit.ts";

export const testCommand: Command = {
  name: "test",
  summary: "rehearse runbooks: let the scenarios beside them happen, and compare",
  arguments: [
    {
      syntax: "[paths...]",
      summary: "runbooks, *.runbook.test.yaml, or folders of them (default: runbooks, else this folder)",
      completes: "files",
    },
  ],
  options: [
    { flags: "--format <format>", summary: "how results are printed", choices: ["text", "json", "junit"] },
    { flags: "--coverage", summary: "say what no scenario exercises: steps, findings, branches, rungs" },
    { flags: "--min-coverage <percent>", summary: "fail where less than this is exercised, from 0 to 100" },
    { flags: "--record <run>", summary: "print a first scenario made of this run, and test nothing" },
    stateOption,
    configOption,
    colorOption,
  ],
  async run(args, options, io) {
    const { record, coverage, minCoverage, format } = options;
    if (record !== undefined) {
      if (args.length > 0 || coverage === true || minCoverage !== undefined || format !== undefined)
        throw new UsageError(phrase("--record prints a scenario and tests nothing: it goes with --state only"));
      const { recordRun } = await import("../runs/index.ts");
      return recordRun([record], options, io);
    }
    if (options.state !== undefined)
      throw new UsageError(phrase("--state says where runs lie, and only --record reads one"));
    const { testRunbooks } = await import("../test-runbooks.ts");
    return testRunbooks(args, options, io);
  },
};
