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
    depth: "this line opens {depth} lists or quotes, more than the {limit} that may nest; the file was not read",
    brackets:
      "this line has {count} opening brackets, more than the {limit} that a line may have; the file was not read",
  },
  help: "keep logs and dumps out of the runbook: link to them, or split the file",
});
