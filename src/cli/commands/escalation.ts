import { phrase } from "../../source/index.ts";
import { type Command, refuseStray, stateOption } from "../command.ts";
import { UsageError } from "../exit.ts";

export const escalationCommand: Command = {
  name: "escalation",
  summary: "tell people of incidents when it is time, or show who would be told, and when",
  arguments: [
    { syntax: "<action>", summary: "what to do", choices: ["run", "simulate"] },
    { syntax: "[incident]", summary: "of simulate: the id of an incident" },
  ],
  options: [
    {
      flags: "--behaviour <what>",
      repeats: true,
      summary:
        "what people do: nobody-answers, acknowledged-only, recovery-stalls, resolved-in-10m, or acknowledge=4m,resolve=1h (default: each that has a name)",
    },
    { flags: "--generated <folder>", summary: "where the plans are (default: generated)" },
    {
      flags: "--channels <file>",
      summary: "of run: by which channels people are told (channels.schema.json, as JSON)",
    },
    stateOption,
    { flags: "--format <format>", summary: "how it is printed", choices: ["text", "json"] },
  ],
  async run([action = "", incident], options, io) {
    if ((action === "run") !== (incident === undefined))
      throw new UsageError(
        action === "run" ? phrase("run keeps all clocks: it takes no incident") : phrase("simulate needs an incident"),
      );
    const [running, rehearsing] = [["run"], ["simulate"]];
    refuseStray(action, options, {
      channels: running,
      state: running,
      behaviour: rehearsing,
      generated: rehearsing,
      format: rehearsing,
    });
    const { keepClocks, simulate } = await import("../incidents/index.ts");
    if (incident === undefined) return keepClocks(options, io);
    return simulate(incident, options, io);
  },
};
