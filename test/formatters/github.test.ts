import fc from "fast-check";
import { expect, test } from "vitest";
import { breakCommands, formatGithub, formatText, showHidden, showHiddenInLine } from "../../src/formatters/index.ts";
import { SourceFile, toPlace } from "../../src/source/index.ts";
import { hostileDiagnostic, many, OBEYED } from "./hostile.ts";
import { commandsIn } from "./runner.ts";

const seed = 20251207;

test("the judge sees what the runner obeys", () => {
  const log =
    "x\n  ::error file=a%2Cb,line=1::says%0A100%25\r##[warning]w\nsee ##[add-mask]s\n::unknown::x\na ::error::b\n";
  expect(commandsIn(log)).toEqual([
    { name: "error", properties: { file: "a,b", line: "1" }, data: "says\n100%" },
    { name: "warning", properties: {}, data: "w" },
    { name: "add-mask", properties: {}, data: "s" },
  ]);
});

test("each problem is one command with its place, its code and all it says", () => {
  const file = new SourceFile("runbooks/a, b:c%.md", "one\ntwo three\nfour\n");
  const first = { code: "a/b", level: "warning", message: "50%\nof it", span: file.span(8, 13), related: [] } as const;
  const second = { ...first, level: "note", help: "do: this, that", span: file.span(0, 6) } as const;
  const lines = formatGithub([first, second]);
  expect(lines).toBe(
    "::warning file=runbooks/a%2C b%3Ac%25.md,line=2,endLine=2,col=5,endColumn=10,title=a/b::50%25%0Aof it\n" +
      "::notice file=runbooks/a%2C b%3Ac%25.md,line=1,endLine=2,title=a/b::50%25%0Aof it%0Ado: this, that\n",
  );
  expect(commandsIn(lines).map(({ properties, data }) => [properties["file"], data])).toEqual([
    [file.path, "50%\nof it"],
    [file.path, "50%\nof it\ndo: this, that"],
  ]);
  expect(formatGithub([])).toBe("");
});

test("beyond ten of a level, which the runner would drop, problems are counted and are lines of the log", () => {
  const lines = formatGithub([...many("error", 11), ...many("warning", 700), ...many("note", 1)]).split("\n");
  const commands = commandsIn(lines.join("\n")).map(({ name }) => name);
  const count = (name: string) => commands.filter((one) => one === name).length;
  expect([count("error"), count("warning"), count("notice")]).toEqual([10, 10, 1]);
  const rest = lines.slice(21);
  expect(rest.slice(0, 2)).toEqual([
    "691 more problems without an annotation, of which a step gets 10 of each level:",
    "a.md:11:1  error  area/error  bad",
  ]);
  expect(rest.slice(-2)).toEqual(["and 191 more; `--format json` prints all of them", ""]);
});

test("whatever the texts say, the runner finds our commands with our fields and no others", () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { minLength: 1, maxLength: 14 }), fc.boolean(), (found, alike) => {
      // Of one level there are more than become annotations.
      const diagnostics = alike ? found.map((one) => ({ ...one, level: "error" as const })) : found;
      const log = formatGithub(diagnostics);
      const commands = commandsIn(log);
      const kinds = { error: "error", warning: "warning", note: "notice" } as const;
      const counts = { error: 0, warning: 0, note: 0 };
      const expected = diagnostics
        .filter(({ level }) => counts[level]++ < 10)
        .map(({ code, level, message, help, span }) => {
          const { line, endLine, column, endColumn } = toPlace(span);
          const place = { line: String(line), endLine: String(endLine) };
          const columns = line === endLine ? { col: String(column), endColumn: String(endColumn) } : {};
          const file = breakCommands(showHiddenInLine(span.file.path));
          const data = showHidden(`${message}\n${help}`).split("\n").map(breakCommands).join("\n");
          return { name: kinds[level], properties: { file, ...place, ...columns, title: code }, data };
        });
      seen += commands.length;
      expect(commands).toEqual(expected);
      expect(log).not.toMatch(OBEYED);
      expect(log).not.toMatch(/##(?:vso|teamcity)?\[/i);
    }),
    { seed, numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(1000);
});

test("text for people holds no command at all", () => {
  fc.assert(
    fc.property(fc.array(hostileDiagnostic, { minLength: 1, maxLength: 3 }), (diagnostics) => {
      const log = formatText(diagnostics);
      expect(commandsIn(log)).toEqual([]);
      expect(log).not.toMatch(/##(?:vso|teamcity)?\[/i);
    }),
    { seed, numRuns: 400 },
  );
});
