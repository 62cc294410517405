import { expect, test } from "vitest";
import { nearest } from "../../src/cli/nearest.ts";

const codes = ["alert/fires-when-absent", "shell/terminates", "shell/no-terminal"];

test.each([
  ["alert/fire-when-absent", "alert/fires-when-absent"],
  ["terminates", "shell/terminates"],
  ["shell/no-termnal", "shell/no-terminal"],
  ["", undefined],
  ["something else", undefined],
])("nearest(%j)", (word, meant) => expect(nearest(word, codes)).toBe(meant));
