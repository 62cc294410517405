import type { Check } from "./manifest.ts";

/** Fields that hold one whole reference, as their schema says, and the one condition of the exit handler. */
const REFERENCES = /\/(?:arguments\/parameters|env)\/\d+\/value$|\/when$/;
const OWN = /^(?:=|(?:item|steps|inputs|outputs|pod|workflow|tasks|retries|lastRetry|node)\b)/;

/** Argo fills in templates wherever it finds one, in scripts too, and whoever gives the value would write the script. */
export const checkSubstitution: Check = ({ workflows }, report) => {
  for (const workflow of workflows) {
    walk(workflow.object.spec, "/spec", (text, pointer) => {
      if (!text.includes("{{") || REFERENCES.test(pointer)) return;
      const tag = tagIn(text);
      if (tag !== undefined) report(workflow, pointer, `Argo takes \`${tag}\` for a template`);
    });
  }
};

/** The first tag that Argo fills in; one without an end reaches into the text behind it. */
function tagIn(text: string): string | undefined {
  for (let start = text.indexOf("{{"); start >= 0; ) {
    const end = text.indexOf("}}", start);
    if (end < 0) return "{{";
    if (OWN.test(text.slice(start + 2, end).trim())) return text.slice(start, end + 2);
    start = text.indexOf("{{", end);
  }
  return undefined;
}

function walk(value: unknown, pointer: string, visit: (text: string, pointer: string) => void): void {
  if (typeof value === "string") visit(value, pointer);
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    walk(inner, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, visit);
}
