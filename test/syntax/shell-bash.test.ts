import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { describeWith } from "../tools.ts";
import { fences, parse } from "./shell-parsing.ts";

/** Bash's own verdict; a warning (an open here-document) is no error. */
function bashAccepts(text: string): boolean {
  return spawnSync("bash", ["-n"], { input: text, encoding: "utf8" }).status === 0;
}

const valid = [
  "cat <<-EOF\n\thi $x\n\tEOF\n",
  "cat <<'A' <<B\n$(no\nA\n$(date)\nB\n",
  "for ((i = 0; i < 3; i++)); do echo $i; done",
  "[[ $x =~ ^a(b|c)#d$ ]] && echo yes",
  "diff <(ls a) <(ls b) > >(cat)",
  "select x in a b; do break; done",
  'echo $\'it\\\'s\' $"b" ${x:-"a b"} ${x//\\//_} $((1 + $(echo 2)))',
  "case $x in a|b) echo 1;; (c) echo 2;& *) ;; esac",
  "a=(1 # one\n 2) b[3]=x c+=y",
  "f() { local x=1; return; }; function g { :; }",
  "coproc cat; time -p ls | wc -l; ! true",
  "x=`echo \\`date\\``",
  "if true; then :; elif false; then :; else :; fi 2>&1 | tee x",
  "cmd &>/dev/null & wait",
  "sort <in>out",
  "echo a#b # c",
  "{ a; b; } >x <<< word",
  "(cd x && ls) || exit 1",
  'while read -r l; do echo "$l"; done < <(ls)',
  "kubectl get po -o jsonpath='{.items[*].metadata.name}'",
];
const invalid = [
  "if true; then fi",
  "echo $(ls",
  "echo 'open",
  "for x in a; do echo; fi",
  "done",
  "a | | b",
  "case x in a) b",
  "echo )",
  "x=$(if)",
  "[[ a &&",
  "f() {",
  "cmd >",
];

describeWith(["bash"], "agrees with bash -n", () => {
  test.each([...valid, ...invalid])("%j", (text) => {
    expect(parse(text).errors.length === 0).toBe(bashAccepts(text));
  });

  test("on all fences of the seed, once the placeholder is filled in", () => {
    expect(fences).toHaveLength(14);
    for (const fence of fences) {
      const script = parse(fence);
      expect(script.errors).toEqual([]);
      expect(bashAccepts(fence)).toBe(script.placeholders.length === 0);
      const filled = script.placeholders.reduceRight(
        (text, { start, end }) => text.slice(0, start) + "x" + text.slice(end),
        fence,
      );
      expect(bashAccepts(filled)).toBe(true);
    }
  });
});
