export type * from "./outline.ts";
export {
  type Bilingual,
  detectLanguages,
  languageOf,
  type Part,
  splitBilingual,
  splitLanguages,
  undecorate,
} from "./bilingual.ts";
export { findColon, linesOf, splitArrow, splitParenthetical, trim, trimMarks } from "./cut.ts";
export { type DurationText, readDuration } from "./duration.ts";
export { readRung, readRungLine, type ReadRung, readTimeline, type Timeline, type TimelineRung } from "./timeline.ts";
export { parseYaml, type YamlDocument, type YamlPath } from "./yaml.ts";
export { printYaml, type YamlComment } from "./yaml-print.ts";
export { type HtmlComment, htmlCommentsOf } from "./html-comments.ts";
export { fencesOf } from "./fences.ts";
export { inlinesOf, sectionsOf } from "./inlines.ts";
export { parseMarkdown } from "./markdown.ts";
export { findExcess, findFenceExcess } from "./markdown-limits.ts";
export { findHidden, findLookAlikes, type Hidden, type LookAlike } from "./hidden.ts";
export { markCode } from "./shell-code.ts";
export { markFrame } from "./yaml-code.ts";
export { parseShell, parseShellText } from "./shell.ts";
export { isExec, kubectlGlobals, skipOptions, unwrapWords } from "./shell-inner.ts";
export type * from "./shell-model.ts";
export { type FieldProblem, reportFields } from "./yaml-fields.ts";
export { decode, type Decoded } from "./encoding.ts";
export { findMojibake, type Mojibake } from "./mojibake.ts";
export { parsePromql, parsePromqlText } from "./promql.ts";
export { findRate, type LabelTrace, traceLabel } from "./promql-labels.ts";
export type * from "./promql-model.ts";
export { isAbsent, nodesOf, selectorsOf, unwrap } from "./promql-tree.ts";
export { type GoTemplate, parseGoTemplate, type TemplateUse } from "./go-template.ts";
export { readPrometheusDuration } from "./promql-literals.ts";
