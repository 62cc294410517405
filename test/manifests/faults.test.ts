import { describe, expect, test } from "vitest";
import { findFaults } from "../../src/manifests/index.ts";
import { testWith } from "../tools.ts";
import { type Defect, plant } from "./defect.ts";
import { beside, events } from "./defects/beside.ts";
import { findings } from "./defects/diagnosis.ts";
import { order } from "./defects/order.ts";
import { pods } from "./defects/pods.ts";
import { run } from "./defects/run.ts";
import { shape } from "./defects/shape.ts";
import { makeUpstream, misfits } from "./judges.ts";
import { emitSeed } from "./seed.ts";

const server = await emitSeed("argo-server");
const viaEvents = await emitSeed("argo-events");

/** What does not fit the schemas, and where nothing is, what does not fit together. */
function problems(files: typeof server): readonly string[] {
  const schema = misfits(files).map((text) => `schema ${text}`);
  return schema.length > 0
    ? schema
    : findFaults(files).map(({ check, path, pointer, message }) => `${check} ${path}#${pointer} ${message}`);
}

function expected({ by, in: found, file, at, message }: Defect): string {
  return `${by} ${found ?? file}#${at} ${message}`;
}

const all = [
  ...[...order, ...pods, ...run, ...findings, ...beside, ...shape].map(
    (defect) => [defect.title, defect, server] as const,
  ),
  ...events.map((defect) => [defect.title, defect, viaEvents] as const),
];

test("what is made of the emergency runbook has no fault", () => {
  expect(problems(server)).toEqual([]);
  expect(problems(viaEvents)).toEqual([]);
  expect(server.filter(({ object }) => object !== undefined)).toHaveLength(24 + 9 + 2);
});

describe("a planted defect is found, once, by whom it concerns", () => {
  test.each(all.filter(([, { by }]) => by !== "schema"))("%s", (_, defect, files) => {
    expect(problems(plant(files, defect))).toEqual([expected(defect)]);
  });

  // Of a template that is none of its kinds, the schema says for each kind why.
  test.each(all.filter(([, { by }]) => by === "schema"))("%s", (_, defect, files) => {
    expect(problems(plant(files, defect))).toContain(expected(defect));
  });

  test("and there are many kinds of them", () => {
    expect(new Set(all.map(([title]) => title)).size).toBe(all.length);
    expect(all.filter(([, { by }]) => by !== "schema").length).toBeGreaterThanOrEqual(28);
  });
});

testWith(["schemas"], "the schemas that the makers of the kinds publish find these of them, and no others", () => {
  const refuses = makeUpstream();
  const found = all.filter(([, defect, files]) =>
    plant(files, defect).some(
      ({ path, object }) => path === defect.file && object !== undefined && refuses(object) === true,
    ),
  );
  const said = all.filter(([, { upstream }]) => upstream === true);
  expect(found.map(([title]) => title)).toEqual(said.map(([title]) => title));
});

test("an author may say that nobody is asked, with a reason", () => {
  const defect = run.find(({ title }) => title === "a step that destroys before anybody is asked") as Defect;
  const files = plant(server, defect);
  expect(findFaults(files, { unasked: new Set(["executor-core-down/a/1"]) })).toEqual([]);
});

test("an account that an emitter refused with an error is not missed again", () => {
  const path = "rbac/p1-executor-core-down-b.yaml";
  const files = server
    .filter((file) => file.path !== path)
    .map((file) =>
      file.object?.kind === "Kustomization"
        ? { ...file, object: { ...file.object, resources: file.object.resources.filter((one) => one !== path) } }
        : file,
    );
  expect(findFaults(files).map(({ message }) => message)).toEqual([
    "there is no account hlp-executor-p1-executor-core-down-b in unmanned-island-system",
  ]);
  expect(findFaults(files, { complete: false })).toEqual([]);
});
