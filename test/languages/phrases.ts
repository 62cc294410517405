import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { commands } from "../../src/cli/commands/index.ts";
import { languageOption } from "../../src/cli/language.ts";
import { allDefinitions } from "../../src/compiler/index.ts";

const source = join(import.meta.dirname, "../../src");
/** Written for people by commander; nothing of the source holds these. */
const HEADINGS = ["Usage:", "Arguments:", "Options:", "Commands:"];

/** Every English text that can be said, and where it comes from: a code, a command, or a file of the source. */
export function allPhrases(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (english: string, from: string) => void (found.has(english) || found.set(english, from));
  for (const { code, summary, help, messages } of allDefinitions) {
    for (const text of [summary, ...Object.values(messages), ...(help === undefined ? [] : [help])]) add(text, code);
  }
  for (const command of commands) {
    for (const { summary } of [command, ...command.arguments, ...command.options]) add(summary, command.name);
  }
  for (const text of [languageOption.summary, ...HEADINGS]) add(text, "command line");
  for (const [text, file] of [...phrasesInSource(), ...descriptionsInSchemas()]) add(text, file);
  return found;
}

/** What the schemas say of the values that people write, for a help. */
function descriptionsInSchemas(): readonly (readonly [string, string])[] {
  return ["alerting-rules", "config", "emergency-contacts", "rehearsal", "sidecar"].flatMap((name) => {
    const path = `schemas/${name}.schema.json`;
    const found: string[] = [];
    JSON.parse(readFileSync(join(source, "..", path), "utf8"), (key, value: unknown) => {
      if (key === "description" && typeof value === "string") found.push(value);
      return value;
    });
    return found.map((text) => [text, path] as const);
  });
}

/** First arguments of `phrase(…)`; its type lets only literals in. */
function phrasesInSource(): readonly (readonly [string, string])[] {
  const names = readdirSync(source, { recursive: true }).map(String);
  const files = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.includes("generated/"));
  return files.sort().flatMap((name) => {
    const text = readFileSync(join(source, name), "utf8");
    return text.includes("phrase(") ? phrasesIn(name, text).map((phrase) => [phrase, name] as const) : [];
  });
}

function phrasesIn(name: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "phrase") {
      const [first] = node.arguments;
      if (first === undefined || !ts.isStringLiteralLike(first)) throw new Error(`${name}: ${node.getText()}`);
      found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}
