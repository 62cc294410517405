import { type Command, stateOption } from "../command.ts";

export const runsCommand: Command = {
  name: "runs",
  summary: "list runs and how they stand",
  arguments: [],
  options: [stateOption],
  async run(args, options, io) {
    const { listRuns } = await import("../runs/index.ts");
    return listRuns(args, options, io);
  },
};
