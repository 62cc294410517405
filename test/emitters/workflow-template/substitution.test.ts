import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSubstitution, inert } from "../../../src/emitters/workflow-template/substitution.ts";

const found = (text: string) => {
  const at = findSubstitution(text);
  return at === undefined ? undefined : text.slice(at.start, at.end);
};

describe("findSubstitution", () => {
  test.each([
    ["kubectl get pods -o go-template='{{range .items}}{{.metadata.name}}{{end}}'", undefined],
    ['curl -d \'{"a":{"b":1}}\'', undefined],
    ["echo {{ workflow.name }}", "{{ workflow.name }}"],
    ["echo {{x}} {{inputs.parameters.a}}", "{{inputs.parameters.a}}"],
    ["echo {{=1+1}}", "{{=1+1}}"],
    ["echo {{ = sprig.env('X') }}", "{{ = sprig.env('X') }}"],
    ["echo {{item}}", "{{item}}"],
    ["echo {{items}}", undefined],
    ["awk '{{ print $1 }'", "{{ print $1 }'"],
    ["a {{b}} c {{", "{{"],
  ])("%s", (text, tag) => expect(found(text)).toBe(tag));
});

test("inert text holds no template, and no character of it is lost", () => {
  expect(inert("{{workflow.name}} {{{x}}}")).toBe("{ {workflow.name}} { { {x}}}");
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("{", "}", "=", "a", " ") }), (text) => {
      expect(inert(text)).not.toContain("{{");
      expect(inert(text).replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }),
    { seed: 3, numRuns: 200 },
  );
});
