import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "./judged.ts";

const root = join(import.meta.dirname, "../..");
const SEED = "runbooks/hlp-executor/emergency.md";
const NAMES = [SEED, "runbooks/runbookc.yaml", "runbooks/hlp-executor/emergency.runbook.yaml"];
const project = Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(root, name), "utf8")]));

/** Pieces that mean something to one of the languages, or to those who read what is made of them. */
const NASTY = [
  "\n",
  "\r",
  "\r\n",
  "\t",
  " ",
  "```\n",
  "````",
  "~~~",
  "---\n",
  "===\n",
  "## P1: x (Y)\n",
  "#### Recovery Path A: X\n",
  "# Step 2: b\n",
  "| ",
  "|---|",
  "- [ ] ",
  "1. ",
  "> ",
  "<!-- BEGIN runbookc x -->\n",
  "<!-- END runbookc -->\n",
  "<script>",
  "[a]: b\n",
  "](",
  "`",
  "**",
  "{{",
  "}}",
  "{{workflow.name}}",
  "{{ $labels.x }}",
  "${",
  "$(",
  "'",
  '"',
  "<<EOF\n",
  "EOF\n",
  "<ID>",
  "\\",
  "\0",
  "\u202E",
  "\uFEFF",
  "服",
  "🚨",
  "\u2028",
  "\u0085",
  "__proto__",
  "constructor",
  "../",
  "T+5min: ",
  "→",
  ": ",
  "&a ",
  "*a",
  "!!js/function",
  "? ",
  "on: yes\n",
  "0o17",
  "1:30",
  "~",
  "NaN",
  "<<: ",
  "%YAML 1.1\n",
  "::error::",
  "##[error]",
  "\u001B]0;x\u0007",
  "%n",
  "kubectl delete ns x\n",
  "sum(",
  "up{",
  "[5m]",
  "%s",
];

type Edit =
  | { readonly kind: "insert"; readonly at: number; readonly text: string }
  | { readonly kind: "delete" | "double"; readonly at: number; readonly length: number }
  | { readonly kind: "move"; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: "cut"; readonly at: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2_000 }));
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY).map((piece) => piece.repeat(40)) },
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("insert" as const), at: place, text }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("delete" as const, "double" as const), at: place, length }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), at: place, length, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("cut" as const), at: place }) },
);

function apply(source: string, edit: Edit): string {
  const at = Math.floor(edit.at * source.length);
  if (edit.kind === "insert") return source.slice(0, at) + edit.text + source.slice(at);
  if (edit.kind === "cut") return at * 2 > source.length ? source.slice(0, at) : source.slice(at);
  const taken = source.slice(at, at + edit.length);
  if (edit.kind === "double") return source.slice(0, at) + taken + source.slice(at);
  const rest = source.slice(0, at) + source.slice(at + edit.length);
  if (edit.kind !== "move") return rest;
  const to = Math.floor(edit.to * rest.length);
  return rest.slice(0, to) + taken + rest.slice(to);
}

const bytes = (source: string) => Uint8Array.from(Buffer.from(source, "utf8"));

test("the emergency runbook, changed at random", { timeout: 240_000 }, async () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(edits, fc.constantFrom("\n", "\r\n"), async (changes, ending) => {
      const changed = changes.reduce(apply, project[SEED] as string).replaceAll("\n", ending);
      await judge({ ...project, [SEED]: bytes(changed) }, ["runbooks"]);
    }),
    { seed: 20251207, numRuns: 60 },
  );
});

test("its config and sidecar, changed at random", { timeout: 240_000 }, async () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(edits, fc.constantFrom(...NAMES.slice(1)), async (changes, name) => {
      const changed = changes.reduce(apply, project[name] as string);
      await judge({ ...project, [name]: bytes(changed) }, ["runbooks"]);
    }),
    { seed: 20251207, numRuns: 40 },
  );
});

test("bytes that are no text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
      const { result } = await judge({ "a.md": content, "runbookc.yaml": content, "a.runbook.yaml": content });
      expect(result.diagnostics.length).toBeGreaterThan(0);
    }),
    { seed: 20251207, numRuns: 200 },
  );
});

/** Markdown that nests: lists in quotes in lists, fences in both, tables, headings where none belong. */
const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n")),
  block: fc.oneof(
    { maxDepth: 6, depthSize: "large" },
    fc
      .array(fc.constantFrom(...NASTY, "kubectl get pods", "a | b", "**Key**: value"), { maxLength: 6 })
      .map((words) => words.join(" ")),
    fc.constantFrom(
      "## P1: x-down (X)",
      "### Recovery Actions",
      "### Diagnostic Steps",
      "#### Step 1: Look",
      "#### Recovery Path A: Go",
      "### Escalation Path",
      "```bash\n# Step 1: a\nkubectl get pods -n a\n```",
      "```yaml\nalerting_rules:\n  - alert: A\n    expr: up == 0\n```",
      "```\nT+5min: If not resolved → Escalate to Lead\n```",
      "| a | b |\n|---|---|\n| `|` | \\| |",
    ),
    tie("blocks").map((inner) => inner.replace(/^/gm, "> ")),
    tie("blocks").map((inner) => `- ${inner.replace(/\n/g, "\n  ")}`),
    tie("blocks").map((inner) => `7) ${inner.replace(/\n/g, "\n   ")}`),
    tie("blocks").map((inner) => `\`\`\`\`markdown\n${inner}\n\`\`\`\``),
    tie("blocks").map((inner) => `<details>\n\n${inner}\n\n</details>`),
  ),
}));

test("Markdown that nests", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(blocks, async (content) => {
      await judge({ "a.md": bytes(content), "runbookc.yaml": "runbooks:\n  - files: a.md\n    namespace: a\n" });
    }),
    { seed: 20251207, numRuns: 250 },
  );
});
