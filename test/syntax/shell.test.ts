import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fences, parse } from "./shell-parsing.ts";

describe("comments", () => {
  test("all 88 of the seed", () => {
    const counts = fences.map((fence) => parse(fence).comments.length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(88);
  });

  test("stand alone or behind a command, at the top or within", () => {
    const text =
      "# 1. a\nls # b\nfor x in 1; do # c\n  # d\n  echo '# e' $# ${x#y} a#b\ndone\ncat <<E # f\n# g\nE\nx=$(ls # h\n)\ny=(1 # i\n)";
    const flags = parse(text).comments.map((comment) => [comment.text, comment.wholeLine, comment.nested]);
    expect(flags).toEqual([
      ["# 1. a", true, false],
      ["# b", false, false],
      ["# c", false, true],
      ["# d", true, true],
      ["# f", false, false],
      ["# h", false, true],
      ["# i", false, true],
    ]);
  });
});

describe("commands", () => {
  const shape = (text: string) =>
    parse(text).commands.map(({ words, pipeline, within, start, end }) => {
      const flags = Object.entries(within).filter(([, on]) => on);
      return [
        text.slice(start, end),
        words.map((word) => word.value ?? null),
        `${pipeline.index}/${pipeline.length}`,
        flags.map(([name]) => name).join(" "),
      ];
    });

  test("at every depth", () => {
    expect(
      shape(
        "for p in $(kubectl get po -o name); do echo \"= $p\"; kubectl logs $p 2>/dev/null | grep -E 'a|b' || true; done",
      ),
    ).toEqual([
      ["kubectl get po -o name", ["kubectl", "get", "po", "-o", "name"], "0/1", "substitution"],
      ['echo "= $p"', ["echo", null], "0/1", "loop"],
      ["kubectl logs $p 2>/dev/null", ["kubectl", "logs", null], "0/2", "loop tested"],
      ["grep -E 'a|b'", ["grep", "-E", "a|b"], "1/2", "loop tested"],
      ["true", ["true"], "0/1", "loop"],
    ]);
  });

  test("in functions, here-documents and conditions", () => {
    expect(shape("f() { ls; }\ncat <<E\n$(date)\nE\nif a; then b; fi; ! c")).toEqual([
      ["ls", ["ls"], "0/1", "function"],
      ["cat <<E", ["cat"], "0/1", ""],
      ["date", ["date"], "0/1", "substitution heredoc"],
      ["a", ["a"], "0/1", "tested"],
      ["b", ["b"], "0/1", ""],
      ["c", ["c"], "0/1", "tested"],
    ]);
  });

  test("in backquotes within backquotes have the place of the outer ones", () => {
    const [, date] = parse("echo `date \\`x\\``").commands;
    expect(date).toMatchObject({ name: "date", placed: false, start: 5, end: 17 });
  });

  test("inner scripts know their place", () => {
    const text = `watch -n 10 'kubectl get po | jq "length"'`;
    const inner = parse(text).commands[0]?.inner;
    expect(inner?.commands.map((command) => command.name)).toEqual(["kubectl", "jq"]);
    const jq = inner?.commands[1];
    expect(inner?.slice.span(jq?.start, jq?.end)).toMatchObject({ start: text.indexOf("jq"), end: text.length - 1 });
    expect(parse("kubectl exec -it x -- sh -c 'a; b'").commands[0]?.inner?.commands).toHaveLength(2);
    expect(
      parse("sudo bash -lc 'a' ; timeout 5 watch kubectl get po").commands.map((each) => each.inner?.slice.text),
    ).toEqual(["a", "kubectl get po"]);
    expect(parse('sh -c "a \\" b"').commands[0]?.inner).toBeUndefined();
  });

  test("statements take in their here-documents", () => {
    const text = "a\ncat <<E\nx\nE\nb # c\n";
    expect(parse(text).statements.map(({ start, end }) => text.slice(start, end))).toEqual(["a", "cat <<E\nx\nE", "b"]);
  });

  test("loops that nothing ends", () => {
    const loops = (text: string) => parse(text).loops.map(({ endless, leaves }) => [endless, leaves]);
    expect(loops("while true; do a; sleep 1; done")).toEqual([[true, false]]);
    expect(loops("while :; do a && break; done; until false; do for x in y; do break; done; done")).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
    expect(loops("for ((;;)); do exit; done; while read x; do y; done")).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe("placeholders", () => {
  const names = (text: string) => {
    const { placeholders, errors } = parse(text);
    return [placeholders.map(({ name, start, end }) => `${name}:${text.slice(start, end)}`).join(" "), errors.length];
  };

  test("are found where bash sees redirections, and the rest parses", () => {
    expect(names("cmd --id <ID>\nok")).toEqual(["ID:<ID>", 0]);
    expect(names("kubectl -n <your namespace> logs <pod-name>.<ID>/x | grep <詞>")).toEqual([
      "your namespace:<your namespace> pod-name:<pod-name> ID:<ID> 詞:<詞>",
      0,
    ]);
    expect(names("x=$(ls <ID>); if y <ID>; then z; fi")).toEqual(["ID:<ID> ID:<ID>", 0]);
    expect(names("kubectl get po <pod>")).toEqual(["pod:<pod>", 0]);
  });

  test("are not real redirections, here-documents, quotes or comments", () => {
    for (const text of [
      "sort <in>out",
      "sort < in > out",
      "cat <<EOF\n<ID>\nEOF",
      "cat << EOF > x\nEOF",
      "echo '<ID>' \"<ID>\" # <ID>",
      "diff <(a) >(b)",
      "read x <<<a>b",
      "while read l; do :; done <in >out",
      "[[ a <b ]] && (( 1<x>2 ))",
    ]) {
      expect(names(text), text).toEqual(["", 0]);
    }
  });

  test("leave a word without a value", () => {
    const [command] = parse("a pod/<ID> b").commands;
    expect(command?.words.map((word) => [word.text, word.value])).toEqual([
      ["a", "a"],
      ["pod/<ID>", undefined],
      ["b", "b"],
    ]);
  });
});

test("variables: what a script needs and what it leaves", () => {
  const flow = (text: string) => {
    const { sets, uses } = parse(text);
    return [sets, uses];
  };
  expect(flow("A=$(b $X); for i in $A; do echo $i; done; export B=1 C; read -r D")).toEqual([
    ["A", "B", "D", "i"],
    ["X"],
  ]);
  expect(flow("(A=1); echo $A; B=2 cmd; echo $B; c | read E; echo ${E:-x} $((F + 1))")).toEqual([
    [],
    ["A", "B", "E", "F"],
  ]);
  expect(flow("A=$A:x; echo '$B' \"$1 $? $@ ${#C}\"; cat <<E\n$D\nE")).toEqual([["A"], ["A", "C", "D"]]);
});

test("words, assignments and redirections as written", () => {
  const [command] = parse("A=1 B='x y' kubectl get po \"a b\" c\\ d $'e' \"$f\" *.txt 2>&1 > /tmp/x <<<in").commands;
  expect(command?.words.map(({ value, quoted }) => [value, quoted])).toEqual([
    ["kubectl", false],
    ["get", false],
    ["po", false],
    ["a b", true],
    ["c d", false],
    ["e", true],
    [undefined, true],
    ["*.txt", false],
  ]);
  expect(command?.assignments.map(({ name, value }) => [name, value])).toEqual([
    ["A", "1"],
    ["B", "'x y'"],
  ]);
  expect(command?.redirects.map(({ operator, descriptor, target }) => [operator, descriptor, target?.value])).toEqual([
    [">&", 2, "1"],
    [">", undefined, "/tmp/x"],
    ["<<<", undefined, "in"],
  ]);
});

test("an open here-document is told from a closed one", () => {
  const closed = (text: string) => parse(text).commands[0]?.redirects[0]?.heredoc?.closed;
  expect(closed("cat <<E\nx\nE")).toBe(true);
  expect(closed("cat <<E\nx")).toBe(false);
});

test("never throws, and every place lies within the text", () => {
  const token = fc.constantFrom(
    ..."$({[<`'\"#;|&)}]>\n\\ =a",
    "<ID>",
    "<<E\n",
    "if ",
    "do ",
    "done",
    "case x in ",
    "watch 'x'",
    "sh -c ",
    "$((",
    "${",
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
      const text = tokens.join("");
      const script = parse(text);
      for (const { start, end } of [
        ...script.commands,
        ...script.comments,
        ...script.errors,
        ...script.statements,
        ...script.placeholders,
      ]) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
    { seed: 7, numRuns: 500 },
  );
});

test.each([
  "(",
  "$(",
  "`",
  "<a ",
  "a|",
  "if a; then ",
  "<<A ",
  "${x:-",
  "sudo ",
  "watch ",
  "! ",
  "a && ",
  "for x in a; do ",
  "# <ID>\n",
  "<ID> ",
])("64 KiB of %j end in time", (piece) => {
  const started = performance.now();
  parse(piece.repeat(Math.floor(65536 / piece.length)));
  expect(performance.now() - started).toBeLessThan(5000);
});
