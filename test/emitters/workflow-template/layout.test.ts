import { describe, expect, test } from "vitest";
import { layOut } from "../../../src/emitters/workflow-template/layout.ts";
import type { StepGraph } from "../../../src/graph/index.ts";
import { Sample } from "./sample.ts";

const sample = () => new Sample("a", "b", "c", "d");

/** Names of the places by level, with the labels of their steps. */
function shape(graph: StepGraph): string[][] {
  return layOut(graph).map((level) =>
    level.map((place) => {
      if (place.kind === "gate") return place.name;
      return `${place.name}(${place.nodes.map(({ id }) => id.split("/").at(-1)).join(" ")})${place.gates.map(({ name }) => ` after ${name}`).join("")}`;
    }),
  );
}

describe("layout", () => {
  test("steps in a row are one segment", () => {
    const s = sample();
    expect(
      shape(s.graph([s.step("core-down/c/1", 0), s.step("core-down/c/2", 1), s.step("core-down/c/after-2", 2)])),
    ).toEqual([["steps-1-to-after-2(1 2 after-2)"]]);
  });

  test("an approval ends a segment, and the next one looks at its answer", () => {
    const s = sample();
    const graph = s.graph([
      s.step("core-down/c/1", 0),
      s.approve("core-down/c/2/approve", ["core-down/c/2"]),
      s.step("core-down/c/2", 1),
    ]);
    expect(shape(graph)).toEqual([["step-1(1)"], ["approve-2"], ["step-2(2) after approve-2"]]);
  });

  test("a gate with no step behind it gets a pod that looks at its answer", () => {
    const s = sample();
    const graph = s.graph([
      s.step("core-down/c/1", 0),
      s.manual("core-down/c/2", "Call them"),
      s.manual("core-down/c/3", "Write it down"),
    ]);
    expect(shape(graph)).toEqual([
      ["step-1(1)"],
      ["manual-2"],
      ["manual-2-answer() after manual-2"],
      ["manual-3"],
      ["manual-3-answer() after manual-3"],
    ]);
  });

  test("the groups of a diagnosis are segments; those behind one finding run at once", () => {
    const s = sample();
    const graph = s.graph(
      [
        s.step("core-down/diagnosis/1/1", 0),
        s.step("core-down/diagnosis/1/2", 1),
        s.decide("core-down/diagnosis/1/decide", ["core-down/diagnosis/1/2"]),
        s.step("core-down/diagnosis/2/1", 2, { after: ["core-down/diagnosis/1/decide"] }),
        s.step("core-down/diagnosis/3/1", 3, { after: ["core-down/diagnosis/1/decide"] }),
      ],
      "diagnosis",
    );
    expect(shape(graph)).toEqual([["group-1(1 2)"], ["group-2(1)", "group-3(1)"]]);
  });

  test("groups in a row stay apart", () => {
    const s = sample();
    const graph = s.graph([s.step("core-down/diagnosis/1/1", 0), s.step("core-down/diagnosis/2/1", 1)], "diagnosis");
    expect(shape(graph)).toEqual([["group-1(1)"], ["group-2(1)"]]);
  });
});
