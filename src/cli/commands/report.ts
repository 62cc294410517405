import { type Command, runArgument, stateOption } from "../command.ts";

export const reportCommand: Command = {
  name: "report",
  summary: "draft the incident report of a run, as Markdown",
  arguments: [runArgument],
  options: [
    {
      flags: "--failed-at <moment>",
      summary: "when the failure began, as 2026-03-01T10:15:00Z (default: with the run)",
    },
    { flags: "--output <file>", repeats: true, summary: "write it into this new file" },
    stateOption,
  ],
  async run(args, options, io) {
    const { writeReport } = await import("../runs/report.ts");
    return writeReport(args, options, io);
  },
};
