import { define } from "../define.ts";

export const noIncident = define({
  code: "runbook/no-incident",
  level: "note",
  summary: "A file that was asked for is no runbook, or a heading only nearly names an incident.",
  messages: {
    file: "nothing in this file is an incident, an alert or a procedure, so there is nothing to judge or to make of it",
    nearly:
      "this heading begins like one that names an incident and is none, so nothing is made of what stands below it: at 3 a.m. it is in no alert and no workflow",
  },
  help: "write a heading such as `## P1: service-down (All replicas unhealthy)`, or leave the file out of the runbooks",
});

export const unreadSection = define({
  code: "runbook/unread-section",
  level: "note",
  summary: "A section whose name says nothing about its purpose.",
  messages: {
    unused:
      "nothing that is compiled takes the section `{title}` at this place, so only a person who reads the source sees it",
    section: "no meaning is known for the section `{title}`, so nothing of it is checked and it is in no manifest",
  },
  help: "give it a name that the lexicon has, such as `Diagnostic Steps` or `Recovery Actions`",
});

export const unreadBlock = define({
  code: "runbook/unread-block",
  level: "note",
  summary: "Text in a procedure that is neither a command, nor a step, nor a known field.",
  messages: {
    procedure:
      "this is neither a command, nor a step, nor a known field of the procedure, so only a person who reads the source sees it",
    apart: "the section `{title}` is not a part of the procedure above it, so its commands are in no workflow",
  },
  help: "write it as `**When to use**: …`, as a comment of a step, or as a step",
});

export const unreadRung = define({
  code: "runbook/unread-rung",
  level: "note",
  summary: "A line of an escalation whose words are not known.",
  messages: {
    line: "the escalation line `{text}` is not fully understood; as a rung it waits for an alert that is not resolved, and notifies",
  },
  help: "write it as `T+15min: If not resolved → Escalate to Platform Lead`",
});

export const ambiguousSection = define({
  code: "runbook/ambiguous-section",
  level: "warning",
  summary: "The two halves of a heading name two kinds of section.",
  messages: {
    halves:
      "the halves of `{title}` mean different sections ({first} and {second}); the first one is taken, and readers of the other language look in the wrong place",
  },
  help: "make both halves say the same",
});

export const sameIncident = define({
  code: "runbook/same-incident",
  level: "warning",
  summary: "Two incidents have one name.",
  messages: {
    name: "a second incident is named `{name}`; it is called `{renamed}` here, and nobody can tell at 3 a.m. which of the two an alert means",
  },
  help: "give each incident a name of its own",
});

export const sameRunbook = define({
  code: "runbook/same-id",
  level: "error",
  summary: "Two runbooks have one id.",
  messages: {
    id: "the id of this runbook is `{id}`, and so is that of {other}: their manifests would overwrite each other, so nothing of this one is emitted",
  },
  help: "give one of them an `id` of its own in `runbookc.yaml`",
});
