import { define } from "../define.ts";

export const unreadable = define({
  code: "document/existing-path",
  level: "error",
  summary: "A path on the command line names nothing.",
  messages: { missing: "there is no file or folder `{path}`, so nothing of it was judged" },
  help: "name a runbook or a folder that holds runbooks, relative to the folder that the command runs in",
});

export const readableText = define({
  code: "document/readable-text",
  level: "error",
  summary: "A runbook is not UTF-8 text.",
  messages: {
    utf16: "this file is UTF-16, and nothing in it can be read as it stands",
    binary: "this file has a zero byte at offset {offset}: it is no text",
    invalid: "the bytes here are not UTF-8, so the words of this place are lost to every reader",
  },
  help: "save the file as UTF-8",
});

export const withinLimits = define({
  code: "document/within-limits",
  level: "error",
  summary: "A runbook is larger or more deeply nested than a runbook can be.",
  messages: {
    size: "this file has {bytes} bytes, more than the {limit} that a runbook may have; it was not read",
    line: "this line has {units} characters, more than the {limit} that a line may have; the file was not read",
    lines: "this file has {count} lines, more than the {limit} that a runbook may have; it was not read",
    headings: "this file has more than {limit} headings; it was not read",
    depth: "lists and quotes nest {depth} deep here, and at most {limit} are read; the file was not read",
    marks: "this file has more than {limit} marks such as `*`, `[` and `|`; it was not read",
    effort:
      "up to here there is more Markdown in long stretches without a blank line than can be read in time ({marks} marks in the {units} characters of this one); the file was not read",
    fences:
      "the fences of this file hold {units} characters together, more than the {limit} that are read; the file was not read",
    steps: "this file has {count} steps, more than the {limit} that anybody can follow; none of it was compiled",
  },
  help: "keep logs and dumps out of the runbook: link to them, or split the file",
});
