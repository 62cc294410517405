import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { kubectlCalls, kubectlFlags, shareObject } from "../../src/graph/index.ts";
import { parseShellText } from "../../src/syntax/index.ts";
import { testWith } from "../tools.ts";

const read = (text: string) =>
  kubectlCalls(parseShellText(text)).map(({ verb, namespace, objects, head }) => ({
    head: text.slice(head.start, head.end),
    verb,
    ...(namespace === undefined ? {} : { namespace }),
    objects: objects.map(({ kind, name }) => (name === undefined ? kind : `${kind}/${name}`)),
  }));

describe("calls of kubectl", () => {
  test.each([
    ["kubectl -n a get po web -o yaml", { head: "get", verb: "get", namespace: "a", objects: ["pods/web"] }],
    ["kubectl get deploy,svc", { head: "get", verb: "get", objects: ["deployments", "services"] }],
    [
      "sudo kubectl rollout undo deployment/web -na",
      { head: "rollout undo", verb: "rollout undo", namespace: "a", objects: ["deployments/web"] },
    ],
    ["oc exec web -- ls pods/other", { head: "exec", verb: "exec", objects: ["pods/web"] }],
    ["kubectl drain node-7", { head: "drain", verb: "drain", objects: ["nodes/node-7"] }],
    ['kubectl delete pod "$P" -n "$N"', { head: "delete", verb: "delete", objects: ["pods"] }],
    ["kubectl label pod web a=b c-", { head: "label", verb: "label", objects: ["pods/web"] }],
    ["kubectl get widgets x", { head: "get", verb: "get", objects: [] }],
  ])("%j", (text, expected) => expect(read(text)).toEqual([expected]));

  test("two are about one object unless they say otherwise", () => {
    const [a, b, c, d] = kubectlCalls(
      parseShellText(
        "kubectl get deploy web -n a\nkubectl scale deployment/web\nkubectl get deploy web -n b\nkubectl get deploy",
      ),
    );
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error("four are there");
    expect([shareObject(a, b), shareObject(a, c), shareObject(a, d)]).toEqual([true, false, false]);
  });
});

testWith(["kubectl"], "every option that kubectl lists is known, by verb", () => {
  const listed = (args: readonly string[]) => {
    const { stdout } = spawnSync("kubectl", args, { encoding: "utf8" });
    return [...stdout.matchAll(/^\s+(?:-\w, )?--([a-z][a-z0-9-]*)=?/gm)].map(([, name]) => name as string);
  };
  const missing = [...kubectlFlags].flatMap(([verb, known]) =>
    [...listed([...verb.split(" "), "--help"]), ...listed(["options"])]
      .filter((name) => !known.has(name))
      .map((name) => `${verb} --${name}`),
  );
  expect(missing).toEqual([]);
});
