import { define } from "../define.ts";

export const completeReport = define({
  code: "output/complete-report",
  level: "warning",
  summary: "A report holds fewer problems than there are.",
  messages: {
    dropped: "{count} more problems are not in this report, because it would grow larger than code scanning takes",
  },
  help: "mend the worst first, or judge fewer runbooks at once; `runbookc lint --format json` prints all problems",
});
