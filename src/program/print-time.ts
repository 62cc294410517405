import { type Phrase, phrase } from "../source/index.ts";
import { formatClock, formatClocks } from "../graph/index.ts";
import { type TimePart, type TimeSum, type TimeTerm, totalOf } from "./time.ts";

/** Our words in a sum; a document has them in its own language. */
export interface TimeWords {
  readonly term: (name: TimeTerm["name"]) => string;
  readonly part: (name: TimePart["name"]) => string;
  /** Undefined: nobody says it. */
  readonly source: (source: TimePart["decidedBy"]) => string;
  readonly objective: string;
}

const ENGLISH: TimeWords = {
  term: (name) => name,
  part: (name) => name,
  source: (source) => source ?? "nobody",
  objective: "objective",
};

/** Our words by the name that stands for them in a phrase. */
const WORDS: Readonly<Record<string, Phrase>> = {
  detection: phrase("detection"),
  routing: phrase("routing"),
  response: phrase("response"),
  approval: phrase("approval"),
  steps: phrase("steps"),
  scrape: phrase("scrape"),
  evaluation: phrase("evaluation"),
  manual_step: phrase("manual step"),
  text: phrase("text"),
  config: phrase("config"),
  sidecar: phrase("sidecar"),
  document: phrase("document"),
  measured: phrase("measured"),
  table: phrase("table"),
  nobody: phrase("nobody"),
  objective: phrase("objective"),
};

function placeholder(name: string): string {
  const key = name.replace(" ", "_");
  return key in WORDS ? `{${key}}` : name;
}

const PLACEHOLDERS: TimeWords = {
  term: placeholder,
  part: placeholder,
  source: (source) => placeholder(source ?? "nobody"),
  objective: placeholder("objective"),
};

/** A sum and who says each number of it, for a message. */
export function describeTime(sum: TimeSum): Phrase {
  const english = `${formatSum(sum, "expected", PLACEHOLDERS)} (${formatSources(sum, PLACEHOLDERS)})`;
  return { english, values: WORDS };
}

/**
 * `detection 1:00–1:30 + routing 0:15 + response ≤ 5:00 + steps 0:30–1:00 = 1:45–7:45, objective 0:30`; `?` is what nobody
 * says. `worst`: as far as every limit lets it go.
 */
export function formatSum(sum: TimeSum, which: "expected" | "worst" = "expected", words = ENGLISH): string {
  const terms = sum.terms.map((term) => `${words.term(term.name)} ${formatTotal([term], which)}`);
  const total = `${terms.join(" + ")} = ${formatTotal(sum.terms, which)}`;
  return sum.objective === undefined ? total : `${total}, ${words.objective} ${formatClock(sum.objective)}`;
}

/** `2:15–7:45`, `1:00+?` where some of it is not known, `?` where all is. */
function formatTotal(terms: readonly TimeTerm[], which: "expected" | "worst" = "expected"): string {
  const { worst, open, ...expected } = totalOf(...terms);
  // The limits of steps and answers are known, also where nobody says how long they take.
  const isOpen =
    which === "expected" ? open : totalOf(...terms.filter(({ name }) => name !== "approval" && name !== "steps")).open;
  const known = which === "worst" ? formatClock(worst) : formatClocks(expected);
  const nothing = which === "worst" ? worst === 0 : expected.atMost === 0;
  if (!isOpen) return known;
  return nothing ? "?" : `${known}+?`;
}

/** Who says each number of a sum: `text: for 1:00, steps 0:30–1:00; config: scrape ≤ 0:15; nobody: approvals`. */
export function formatSources({ terms }: TimeSum, words = ENGLISH): string {
  const parts = terms.flatMap((term) => term.parts);
  const groups = (["text", "config", "sidecar", "document", "measured", "table", undefined] as const).flatMap(
    (source) => {
      const said = parts.filter(({ decidedBy }) => decidedBy === source).map((part) => formatPart(part, words));
      return said.length === 0 ? [] : [`${words.source(source)}: ${said.join(", ")}`];
    },
  );
  return groups.join("; ");
}

function formatPart(part: TimePart, words: TimeWords): string {
  const name = `${part.count === undefined ? "" : `${part.count} × `}${words.part(part.name)}`;
  return part.decidedBy === undefined ? name : `${name} ${formatClocks(part)}`;
}
