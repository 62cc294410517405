import { phrase } from "../../diagnostics/index.ts";
import { findMojibake } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "document/no-mojibake",
    level: "error",
    summary: "The text is UTF-8 that some program read as another encoding.",
    messages: {
      repairable:
        "this is UTF-8 that was read as {encoding}, so nobody can read it in an incident; every byte survived",
      lost: "this is UTF-8 that was read as {encoding}, and the byte values {bytes} were lost on the way: it cannot be repaired from here",
    },
  },
  (report) => ({
    unit({ unit }) {
      const { source } = unit;
      const found = findMojibake(source.text);
      if (found === undefined) return;
      const { encoding, repaired, lost } = found;
      const span = source.span(found.start, found.end);
      if (repaired === undefined) {
        const bytes = lost.map((byte) => byte.toString(16).toUpperCase()).join(" ");
        report(
          "lost",
          { encoding, bytes },
          { span, help: phrase("get the file again from whoever has it, as a file and not as pasted text") },
        );
        return;
      }
      const whole = source.span(0, source.text.length);
      const fix = {
        title: phrase("read it as UTF-8 again, not as {encoding}", { encoding }),
        edits: [{ span: whole, text: repaired }],
        safe: true,
      };
      report("repairable", { encoding }, { span, fix, help: phrase("`runbookc lint --fix` restores the text") });
    },
  }),
);
