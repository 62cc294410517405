import type { Check } from "./manifest.ts";

/** Fields that hold one whole reference, as their schema says, and the one condition of the exit handler. */
const REFERENCES = /\/(?:arguments\/parameters|env)\/\d+\/value$|\/when$/;
const OWN = /^(?:=|(?:item|steps|inputs|outputs|pod|workflow|tasks|retries|lastRetry|node)\b)/;

/** Argo fills in templates wherever it finds one, in scripts too, and whoever gives the value would write the script. */
export const checkSubstitution: Check = ({ workflows }, report) => {
  for (const workflow of workflows) {
    walk(workflow.object.spec, ["spec"], (text, steps) => {
      const pointer = `/${steps.map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
      if (REFERENCES.test(pointer)) return;
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

/** Visits each text with a `{{` in it; `steps` lead to it, and hold for this visit only. */
function walk(value: unknown, steps: string[], visit: (text: string, steps: readonly string[]) => void): void {
  if (typeof value === "string" && value.includes("{{")) visit(value, steps);
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    steps.push(key);
    walk((value as Readonly<Record<string, unknown>>)[key], steps, visit);
    steps.pop();
  }
}
