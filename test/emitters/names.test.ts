import { describe, expect, test } from "vitest";
import { graphFile, graphObject, shorten, slug } from "../../src/emitters/names.ts";
import { namespaceOf } from "../../src/emitters/namespace.ts";
import { Sample } from "./workflow-template/sample.ts";

describe("namespaceOf", () => {
  const namespace = (settings: { namespace?: string }, ...scripts: string[]) => {
    const s = new Sample(...scripts);
    return namespaceOf(s.unit([s.graph(scripts.map((_, at) => s.step(`core-down/c/${at}`, at)))], settings));
  };
  test("is that of the config, else the only one that the commands name", () => {
    expect(namespace({ namespace: "conf" }, "kubectl get x -n island")).toBe("conf");
    expect(namespace({}, "kubectl get x -n island", "kubectl top nodes")).toBe("island");
    expect(namespace({}, "kubectl get x -n island", "kubectl get y -n other")).toBeUndefined();
    expect(namespace({}, "echo")).toBeUndefined();
  });
});

describe("names", () => {
  test("are DNS labels, told apart even where they are cut", () => {
    const s = new Sample("a");
    const graph = s.graph([]);
    expect(graphFile(graph)).toBe("p1-core-down-c");
    expect(graphObject(s.unit([]), graph)).toBe("hlp-p1-core-down-c");
    expect(slug("  恢復 Path_C! ")).toBe("path-c");
    const long = (end: string) => shorten(slug(`${"very-".repeat(14)}${end}`));
    expect(long("a")).toMatch(/^[a-z-]{54}-[0-9a-f]{8}$/);
    expect(long("a")).not.toBe(long("b"));
  });
});
