import { formatClock, formatDuration } from "../graph/index.ts";
import { isOver } from "./compare.ts";
import { NOBODY } from "./derive-step.ts";
import { countParts, isNewlyOver, languagesOf, textOf } from "./judge.ts";
import { type Difference, type Field, type Thing, thingOf } from "./model.ts";

/** Parts that a reader counts. */
const COUNTED = [
  "incident",
  "alert",
  "path",
  "part",
  "step",
  "finding",
  "rung",
  "channel",
  "item",
  "label",
  "annotation",
];
/** Our words for kinds whose name alone says too little. */
const KINDS: Readonly<Record<string, string>> = {
  path: "recovery path",
  part: "part of the diagnosis",
  symptom: "observable symptom",
  impact: "line of the business impact",
  purpose: "paragraph of the purpose",
  trigger: "escalation trigger",
  rung: "rung of the escalation",
  item: "item of the checklist",
  metadata: "line about the document",
  indicator: "line of the severity box",
  escalation: "escalation path",
  channel: "way to reach the contact",
  remark: "remark of the step",
  note: "note of the recovery path",
  hint: "reason to look for",
  fence: "block",
  file: "file that the script reads",
};
const FIELDS: Readonly<Record<string, string>> = {
  atMost: "limit in the title",
  conditionKey: "name of the condition",
  expected: "expected time",
  expr: "expression",
  for: "time until it fires",
  limit: "limit of time",
  objective: "recovery objective",
  response: "response time",
  reaches: "contact whom it reaches",
  when: "condition",
  then: "conclusion",
  session: "number of the shell that it shares",
  runs: "script as it runs",
  undo: "step that takes it back",
  because: "reason for what runs in place of what is written",
  "proceedTo.number": "next part",
  "path.label": "recovery path",
  "answer within": "time for an answer",
};

/** What a thing is called where it is spoken of: `path C`, `step 2 "Scale down"`, `rung at 5 min`. */
export function nameOf(thing: Thing): string {
  const { kind, fields, key } = thing;
  const field = (name: string) => textOf(fields.get(name));
  switch (kind) {
    case "runbook":
      return field("id");
    case "incident":
    case "severity":
    case "contact":
    case "alert":
    case "input":
    case "file":
      return kind === "incident" || kind === "severity" ? key : `${kind} ${key}`;
    case "path":
      return `path ${key}`;
    case "part":
      return `part ${key} ${quoted(field("title"))}`;
    case "step":
      return `step ${fields.has("number") ? field("number") : ""} ${quoted(field("title"))}`.replace("  ", " ");
    case "rung":
      return `rung at ${formatDuration(Number(field("at")))}`;
    case "finding":
      return `finding ${quoted(field("when"))}`;
    case "diagnosis":
    case "escalation":
    case "fence":
      return KINDS[kind] ?? kind;
    case "channel":
    case "label":
    case "annotation":
    case "alert field":
    case "unknown field":
      return key;
    case "checklist":
      return `checklist ${quoted(field("title"))}`;
    default: {
      const text = field("text") === "" ? key : field("text");
      return text === "" ? kind : `${kind} ${quoted(text)}`;
    }
  }
}

/** In how many words a name is enough. */
const LONGEST_NAME = 60;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const short = [...line].slice(0, LONGEST_NAME).join("");
  return `"${short === line ? line : `${short}...`}"`;
}

/** What happened, in one sentence about what the subject names. */
export function messageOf(difference: Difference): string {
  const { verb, trail, field, base, head } = difference;
  const thing = thingOf(trail.at(-1));
  if (field === undefined) return ofThing(difference, thing);
  if (verb === "moved")
    return `its ${field === "groups" ? "parts" : field === "recoveryPaths" ? "recovery paths" : field} stand in another order`;
  return (
    (base !== undefined && head !== undefined ? ofChanged(thing, field, base, head) : undefined) ??
    ofField(difference, thing, field)
  );
}

function ofThing({ verb, trail }: Difference, thing: Thing): string {
  const what = KINDS[thing.kind] ?? thing.kind;
  const counts = countParts(thing);
  const counted = COUNTED.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count === 0 ? [] : [`${count} ${kind}${count === 1 ? "" : "s"}`];
  });
  const contents = counted.length === 0 ? "" : `, with ${counted.join(", ")}`;
  if (verb === "moved") return `this ${what} stands elsewhere: it was in ${ownerOf(trail, "base")}`;
  return verb === "lost" ? `this ${what} is lost${contents}` : `this ${what} is new${contents}`;
}

function ownerOf(trail: Difference["trail"], side: "base" | "head"): string {
  const owners = trail.slice(1, -1).flatMap((pair) => pair[side] ?? []);
  return owners.map(nameOf).join(", ");
}

/** What a change of certain facts means for a run, or for who is woken. */
function ofChanged(thing: Thing, field: string, base: Field, head: Field): string | undefined {
  const [before, after] = [textOf(base), textOf(head)];
  switch (`${thing.kind} ${field}`) {
    case "step effect":
      return `what it does to the world: ${before} becomes ${after}`;
    case "step asked":
      return after === NOBODY
        ? "nobody is asked before it any more"
        : `who is asked before it: ${before} becomes ${after}`;
    case "step again":
      return `a second run ${after}, where it ${before === "does it again" ? "did it again" : "changed nothing more"}`;
    case "runbook made":
      return after === "no" ? "nothing is made of this runbook any more" : "it is a runbook of which something is made";
    case "rung at": {
      const later = Number(after) - Number(before);
      return `it comes ${formatDuration(Math.abs(later))} ${later > 0 ? "later" : "earlier"}`;
    }
    case "rung reaches":
      return after === NOBODY ? `it reaches no contact any more` : undefined;
    case "path time":
    case "diagnosis time":
      return timeMessage(base, head);
  }
  if (base.value.form !== "time" || head.value.form !== "time") return undefined;
  const more = head.value.atMost - base.value.atMost;
  if (more === 0) return undefined;
  return `its ${FIELDS[field] ?? field} is ${formatDuration(Math.abs(more))} ${more > 0 ? "longer" : "shorter"}`;
}

function timeMessage(base: Field, head: Field): string | undefined {
  const { value } = head;
  if (value.form !== "sum" || base.value.form !== "sum") return undefined;
  const objective = value.objective === undefined ? "" : ` of ${formatClock(value.objective)}`;
  if (isNewlyOver(base, head)) {
    const how = isOver(value) === "best" ? "even at best" : "at worst";
    return `${how} it now takes longer than the recovery objective${objective}`;
  }
  if (isNewlyOver(head, base)) {
    const how = isOver(value) === undefined ? "it is within the" : "at best it is within the";
    return `${how} recovery objective${objective} now`;
  }
  const more = value.worst - base.value.worst;
  const over = isOver(value) === undefined ? "" : `, and is over the recovery objective${objective} as before`;
  if (more === 0) return `at best it takes another time${over}`;
  return `at worst it takes ${formatClock(Math.abs(more))} ${more > 0 ? "longer" : "less"}${over}`;
}

function ofField(difference: Difference, { kind }: Thing, field: string): string {
  const { verb } = difference;
  const name = kind === "fence" ? "text" : (FIELDS[field] ?? field);
  if (field === "sidecar of no step") return "the steps changed of which the sidecar speaks and which are not there";
  const owner =
    field.startsWith("config ") || field.startsWith("sidecar ") ? `what the ${field.replace(" ", " says of ")}` : "";
  const what = owner === "" ? (name.startsWith("$") ? `the step that sets ${name}` : `its ${name}`) : owner;
  if (verb === "lost") return `${what} is lost`;
  if (verb === "added") return `${what} is new`;
  const { changed, same } = languagesOf(difference);
  if (changed.length > 0 && same.length > 0)
    return `${what} changed in ${changed.join(", ")}, and not in ${same.join(", ")}`;
  return `${what} changed`;
}
