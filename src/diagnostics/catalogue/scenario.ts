import { define } from "../define.ts";
import { fieldMessages } from "../fields.ts";

export const validScenario = define({
  code: "scenario/valid",
  level: "error",
  summary: "A file of scenarios has a field that is not known, is missing, or has a wrong value.",
  messages: fieldMessages,
});

export const knownName = define({
  code: "scenario/known-name",
  level: "error",
  summary: "A scenario names something that is not in its runbook, so it rehearses nothing.",
  messages: {
    runbook: "there is no runbook {path} beside this file, so none of its scenarios rehearses anything",
    incident: "{path} has no plan of an incident `{incident}`, so this scenario rehearses nothing",
    run: "`{incident}` has no `{run}`; there is nothing to run, at 3 a.m. as here",
    twice: "two scenarios of this file are called `{name}`, and nobody could tell which of them failed",
  },
});
