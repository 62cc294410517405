import { phrase } from "../../source/index.ts";
import { type Command, refuseStray, stateOption } from "../command.ts";
import { UsageError } from "../exit.ts";

export const incidentCommand: Command = {
  name: "incident",
  summary: "open an incident, say how it stands, and see who is told next",
  arguments: [
    {
      syntax: "<action>",
      summary: "what to do",
      choices: ["open", "acknowledge", "progress", "resolve", "list", "show"],
    },
    {
      syntax: "[name]",
      summary: "an incident to open; else one that `incident list` names, or its incident if it is the only one",
    },
  ],
  options: [
    { flags: "--ago <time>", summary: "of open: how long it has been going on: 90s, 5m, 1h" },
    { flags: "--reason <why>", summary: "of progress: what has got further; it stands in the journal" },
    { flags: "--generated <folder>", summary: "where the plans are (default: generated)" },
    stateOption,
  ],
  async run([action = "", name], options, io) {
    if ((action === "list") !== (name === undefined))
      throw new UsageError(
        action === "list" ? phrase("list shows all: it takes no name") : phrase("{action} needs a name", { action }),
      );
    refuseStray(action, options, { ago: ["open"], reason: ["progress"], generated: ["open"] });
    const { list, open, report, show } = await import("../incidents/index.ts");
    if (name === undefined) return list(options, io);
    if (action === "open") return open(name, options, io);
    if (action === "show") return show(name, options, io);
    return report(action as "acknowledge" | "progress" | "resolve", name, options, io);
  },
};
