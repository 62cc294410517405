export { printChangesJson } from "./print-json.ts";
export { printChangesMarkdown } from "./print-markdown.ts";
export { diff } from "./diff.ts";
export { type Change, type Fact, type Importance, IMPORTANCES, type Side, type Verb } from "./model.ts";
export { printChanges, type PrintOptions } from "./print-text.ts";
