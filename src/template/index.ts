export type { TemplateName } from "./generated/templates.js";
export { code, fence, inline, isSafeTarget, isSafeUrl, link, neutralise, row, text } from "./markdown.ts";
export { render } from "./render.ts";
