import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Slice, SourceFile } from "../../src/source/index.ts";
import { type Block, type FenceBlock, parseMarkdown, parseShell, type Section } from "../../src/syntax/index.ts";
import { describeWith, folderOf, testWith } from "../tools.ts";

const root = join(import.meta.dirname, "../..");

/** Fences on which the two differ, and why. */
const KNOWN: Readonly<Record<string, string>> = {};

function fencesOf(source: SourceFile): FenceBlock[] {
  const found: FenceBlock[] = [];
  const visitBlocks = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === "fence") found.push(block);
      else if (block.kind === "quote") visitBlocks(block.blocks);
      else if (block.kind === "list") for (const item of block.items) visitBlocks(item.blocks);
    }
  };
  const visitSections = (sections: readonly Section[]): void => {
    for (const { blocks, children } of sections) {
      visitBlocks(blocks);
      visitSections(children);
    }
  };
  const outline = parseMarkdown(source);
  visitBlocks(outline.blocks);
  visitSections(outline.sections);
  return found.filter(({ language }) => /^(?:bash|sh|shell|zsh)$/i.test(language));
}

/** Bash's own verdict; a warning (an open here-document) is no error. */
function bashAccepts(text: string): boolean {
  return spawnSync("bash", ["-n"], { input: text, encoding: "utf8" }).status === 0;
}

interface Verdict {
  readonly place: string;
  readonly ours: boolean;
  readonly bash: boolean;
}

/** What the two say of each shell fence of a file once the placeholders are filled in. */
function compare(path: string, name: string): Verdict[] {
  const source = new SourceFile(name, readFileSync(path, "utf8"));
  return fencesOf(source).map(({ body, span }) => {
    const { errors, placeholders } = parseShell(Slice.of(new SourceFile("fence", body.text).span(0, body.text.length)));
    const filled = placeholders.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}x${text.slice(end)}`,
      body.text,
    );
    const place = `${name}:${source.position(span.start).line}`;
    return { place, ours: errors.length === 0, bash: bashAccepts(filled) };
  });
}

describeWith(["bash"], "parseShell and bash -n agree", () => {
  test("on every shell fence of the emergency runbook", () => {
    const verdicts = compare(join(root, "runbooks/hlp-executor/emergency.md"), "emergency.md");
    expect(verdicts).toHaveLength(14);
    expect(verdicts.filter(({ ours, bash }) => !ours || !bash)).toEqual([]);
  });

  testWith(["corpus"], "on every shell fence of the public collections", () => {
    const corpus = folderOf("corpus");
    const names = readdirSync(corpus, { recursive: true })
      .map((name) => String(name).replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".md"))
      .sort();
    const verdicts = names.flatMap((name) => compare(join(corpus, name), name));
    expect(verdicts.length).toBeGreaterThan(500);
    const different = verdicts.filter(({ ours, bash }) => ours !== bash);
    expect(
      Object.fromEntries(different.map(({ place, ours }) => [place, ours ? "we accept it" : "bash accepts it"])),
    ).toEqual(KNOWN);
  });
});
