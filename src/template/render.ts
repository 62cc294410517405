import type Handlebars from "handlebars";
import runtime from "handlebars/runtime.js";
import { helperNames, specs, type TemplateName } from "./generated/templates.js";
import { code, fence, inline, link, row, text } from "./markdown.ts";

type Helper = (...values: readonly string[]) => string;

const helpers: Readonly<Record<string, Helper>> = {
  inline: (value) => inline(value as string),
  text: (value) => text(value as string),
  code: (value) => code(value as string),
  fence: (language, body) => fence(language as string, body as string),
  link: (label, url) => link(label as string, url as string),
  row: (...cells) => row(cells),
  /** What another render or printer made already. */
  markdown: (value) => value as string,
};

/** An instance of our own, so that nobody's global helper reaches our prose. The package types its full build only. */
const handlebars = (runtime as unknown as typeof Handlebars).create();
for (const name of helperNames) handlebars.registerHelper(name, checked(name, helpers[name] as Helper));

const templates = new Map<string, Handlebars.TemplateDelegate>();
for (const [name, spec] of Object.entries(specs)) {
  const template = handlebars.template(spec as TemplateSpecification);
  templates.set(name, template);
  handlebars.registerPartial(name, template);
}

/**
 * The text that a template of `templates/` makes of the data: plain objects, lists, strings and booleans. A value that
 * the template prints and the data lack throws, since it is a bug of ours.
 */
export function render(name: TemplateName, data: object): string {
  const template = templates.get(name) as Handlebars.TemplateDelegate;
  return template(data, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
}

/** Strict mode does not watch the arguments of helpers, so this does. Handlebars gives its options as the last one. */
function checked(name: string, helper: Helper): Handlebars.HelperDelegate {
  return (...given: unknown[]) => {
    const values = given.slice(0, -1);
    const lacking = values.findIndex((value) => typeof value !== "string");
    if (lacking >= 0) throw new Error(`{{${name}}}: value ${lacking + 1} is ${typeof values[lacking]}, not a text`);
    return helper(...(values as string[]));
  };
}
