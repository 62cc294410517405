import { phrase } from "../../diagnostics/index.ts";
import type { SourceFile } from "../../source/index.ts";
import type { FenceBlock } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule(
  {
    code: "document/closed-fence",
    level: "error",
    summary: "A fence is never closed, and all below it is code.",
    messages: {
      open: "this fence is never closed: everything below it is shown as code, and no heading, step or contact in it exists for a reader",
    },
    help: "close the fence with the marks that open it",
  },
  (report) => ({
    fence(fence) {
      if (fence.closed) return;
      const mark =
        /^(?:`{3,}|~{3,})/.exec(fence.opening.file.text.slice(fence.opening.start, fence.opening.end))?.[0] ?? "```";
      const heading = swallowed(fence);
      const { file } = fence.span;
      const at = heading ?? fence.span.end;
      const text = heading === undefined ? `\n${mark}\n` : `${mark}\n\n`;
      report(
        "open",
        {},
        {
          span: fence.opening,
          related:
            heading === undefined
              ? []
              : [
                  {
                    span: file.span(heading, endOfLine(file, heading)),
                    message: phrase("the first heading that it swallows"),
                  },
                ],
          // Where the fence was to end is a guess when something stands below it.
          fix: {
            title: phrase("close the fence"),
            edits: [{ span: file.span(at, at), text }],
            safe: heading === undefined,
          },
        },
      );
    },
  }),
);

/** Where the first line stands that looks like a heading below the title; one `#` is a comment to a shell. */
function swallowed(fence: FenceBlock): number | undefined {
  const match = /^#{2,6} \S/m.exec(fence.body.text);
  return match === null ? undefined : fence.body.offset(match.index);
}

/** Within a list or a quote a heading does not begin its line. */
function endOfLine(file: SourceFile, offset: number): number {
  const { line } = file.position(offset);
  return file.lineStart(line) + file.line(line).length;
}
