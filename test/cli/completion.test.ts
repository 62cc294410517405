import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { completionScript } from "../../src/cli/completion.ts";

const script = completionScript("bash", commands, ["alert/valid-rule", "shell/terminates"]);

/** What bash offers for the last word. */
function complete(...words: string[]): string[] {
  const call = `COMP_WORDS=(runbookc "$@"); COMP_CWORD=$#; _runbookc; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync("bash", ["-c", `${script}\n${call}`, "bash", ...words], { encoding: "utf8" });
  return out.split("\n").filter((line) => line !== "");
}

test("bash offers commands, options, values of options and codes", () => {
  expect(complete("co")).toEqual(["compile", "completion"]);
  expect(complete("lint", "--f")).toEqual(["--fix", "--fix-suggested", "--format"]);
  expect(complete("graph", "--format", "")).toEqual(["text", "json", "mermaid", "svg"]);
  expect(complete("explain", "shell")).toEqual(["shell/terminates"]);
  expect(complete("completion", "z")).toEqual(["zsh"]);
  expect(complete("lint", "package.j")).toEqual(["package.json"]);
});
