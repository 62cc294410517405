import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/index.ts";
import { formatSarif } from "../../src/formatters/index.ts";
import { SourceFile } from "../../src/source/index.ts";
import { hostileDiagnostic, many, OBEYED } from "./hostile.ts";

const seed = 20251207;
const pages = [{ code: "area/name", level: "warning", summary: "A name is wrong.", page: "# area/name\n" }] as const;
const format = (diagnostics: readonly Diagnostic[]) =>
  formatSarif(diagnostics, { version: "1.2.3", pages, fingerprint: ({ code }) => code });

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  }[];
  readonly relatedLocations?: readonly object[];
}

/** The schema that OASIS published, as a package brings it. It is of draft 4, whose `id` is called `$id` today. */
const require = createRequire(import.meta.url);
const path = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

function parse(text: string): Log {
  const log = JSON.parse(text) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log;
}

test("the schema sees what is no SARIF", () => {
  const text = format(many("error", 1));
  expect(validate(JSON.parse(text))).toBe(true);
  expect(validate(JSON.parse(text.replace('"level":"error","message"', '"level":"fatal","message"')))).toBe(false);
});

test("a problem has its code, its page, its places, its fix and a fingerprint", () => {
  const file = new SourceFile("run books/服務.md", "one\ntwo three\n");
  const span = file.span(8, 13);
  const diagnostic: Diagnostic = {
    code: "area/name",
    level: "note",
    message: "It is wrong: [a](b).",
    span,
    related: [{ span: file.span(0, 3), message: "here" }],
    help: "Mend it.",
    fix: { title: "mend", safe: true, edits: [{ span, text: "3" }] },
  };
  const [run] = parse(format([diagnostic, diagnostic])).runs;
  const uri = "run%20books/%E6%9C%8D%E5%8B%99.md";
  const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 10 };
  expect(run.tool.driver.rules).toEqual([
    {
      id: "area/name",
      name: "area/name",
      shortDescription: { text: "A name is wrong." },
      fullDescription: { text: "A name is wrong." },
      help: { text: "# area/name\n", markdown: "# area/name\n" },
      defaultConfiguration: { level: "warning" },
      properties: { tags: ["area"] },
    },
  ]);
  expect(run.results[1]).toEqual({
    ruleId: "area/name",
    ruleIndex: 0,
    level: "note",
    message: { text: "It is wrong: [a] (b).\nMend it." },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    relatedLocations: [
      {
        id: 0,
        message: { text: "here" },
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 4 },
        },
      },
    ],
    fixes: [
      {
        description: { text: "mend" },
        artifactChanges: [
          { artifactLocation: { uri }, replacements: [{ deletedRegion: region, insertedContent: { text: "3" } }] },
        ],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: "area/name:2" },
  });
});

test("of more results than code scanning keeps, the last one counts those that were left out, errors stay", () => {
  const found = [...many("note", 10), ...many("warning", 4995), ...many("error", 10)];
  const [run] = parse(format(found)).runs;
  expect(run.results).toHaveLength(5000);
  expect(run.results.filter(({ level }) => level === "error")).toHaveLength(10);
  expect(run.results.at(-1)).toMatchObject({ ruleId: "output/complete-report", level: "warning" });
  expect(run.results.at(-1)?.message.text).toMatch(/^16 more problems are not in this report/);
  expect(parse(format(many("error", 5000))).runs[0].results.at(-1)?.ruleId).toBe("area/error");
});

test("a report stays below 10 MB, whatever the messages are, and so does a result below its locations", () => {
  const text = format(many("error", 3000, "服\u202E".repeat(5000)));
  expect(Buffer.byteLength(text)).toBeLessThan(10_000_000);
  const { results } = parse(text).runs[0];
  expect(results.at(-1)?.message.text).toMatch(/^\d+ more problems/);
  expect(results.length - 1 + Number(/^\d+/.exec(results.at(-1)?.message.text ?? "")?.[0])).toBe(3000);
  const [one] = many("note", 1) as [Diagnostic];
  const related = Array.from({ length: 120 }, () => ({ span: one.span, message: "also" }));
  const [run] = parse(format([{ ...one, related }])).runs;
  expect(run.results[0]?.relatedLocations).toHaveLength(100);
  expect(run.results[0]?.message.text).toBe("bad\n(and 20 more places)");
});

test("whatever the texts say, it is SARIF, its addresses lead nowhere else, and nothing in it is obeyed", () => {
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { minLength: 1, maxLength: 3 }), (diagnostics) => {
      const text = format(diagnostics);
      expect(text).not.toMatch(OBEYED);
      expect(text).not.toMatch(/##(?:vso|teamcity)?\[/i);
      for (const { locations, message } of parse(text).runs[0].results) {
        expect(locations).toHaveLength(1);
        expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^(?:file:\/\/)?[\w.!~*'()%/-]*$/);
        expect(message.text).not.toContain("](");
      }
    }),
    { seed, numRuns: 300 },
  );
});
