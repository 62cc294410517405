import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { connect, type Connection } from "./connection.ts";
import { type Ailment, StandIn } from "./stand-in.ts";
import { Trial } from "./trial.ts";

const folder = mkdtempSync(join(tmpdir(), "runbookc-"));
const path = join(folder, "config");
const NAME = "runbookc-test-0";
const IMAGE = "tools@sha256:1";
const servers: StandIn[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.stop()));

function configOf(server: string): string {
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": "kind-runbookc",
    contexts: [{ name: "kind-runbookc", context: { cluster: "c", user: "u" } }],
    clusters: [{ name: "c", cluster: { server, "insecure-skip-tls-verify": true } }],
    users: [{ name: "u", user: {} }],
  });
}

afterAll(() => rmSync(folder, { recursive: true }));

/** A trial on a stand-in for a cluster. */
async function onStandIn(ailment: Ailment = {}): Promise<{ trial: Trial; server: StandIn }> {
  const server = new StandIn(ailment);
  servers.push(server);
  writeFileSync(path, configOf(await server.start()));
  const cluster = connect({ KUBECONFIG: path, RUNBOOKC_TEST_CONTEXT: "kind-runbookc" }) as Connection;
  return { trial: new Trial(cluster, NAME), server };
}

const pause = () => Promise.resolve();

test("there is no cluster without a config, and none whose context nobody has confirmed", () => {
  writeFileSync(path, configOf("https://production.example.com"));
  expect(connect({})).toBe("no cluster (KUBECONFIG names none)");
  expect(connect({ KUBECONFIG: path })).toBe(
    "no cluster (RUNBOOKC_TEST_CONTEXT is not set, and the context of KUBECONFIG kind-runbookc)",
  );
  expect(connect({ KUBECONFIG: path, RUNBOOKC_TEST_CONTEXT: "kind-other" })).toBe(
    "no cluster (RUNBOOKC_TEST_CONTEXT is kind-other, and the context of KUBECONFIG kind-runbookc)",
  );
});

describe("a trial", () => {
  test("lives in a namespace of its own and leaves nothing", async () => {
    const { trial, server } = await onStandIn();
    await trial.begin();
    await trial.end();
    expect(server.seen.map(({ line }) => line)).toEqual([
      "POST /api/v1/namespaces",
      `DELETE /apis/rbac.authorization.k8s.io/v1/clusterroles/${NAME}%3Ahlp-executor-p1-executor-core-down-diagnosis`,
      `DELETE /apis/rbac.authorization.k8s.io/v1/clusterrolebindings/${NAME}%3Ahlp-executor-p1-executor-core-down-diagnosis`,
      `DELETE /api/v1/namespaces/${NAME}`,
    ]);
  });

  test("applies every object, dry, strictly, and to no other namespace", async () => {
    const { trial, server } = await onStandIn();
    expect(await trial.applyDry()).toEqual({ wrong: [], skipped: [] });
    const applied = server.seen.filter(({ line }) => line.startsWith("PATCH "));
    expect(applied).toHaveLength(44);
    for (const { line, type, body } of applied) {
      expect(line).toMatch(/\?fieldManager=runbookc-test&force=true&fieldValidation=Strict&dryRun=All$/);
      expect(type).toBe("application/apply-patch+yaml");
      expect(JSON.stringify(body)).not.toContain("unmanned-island-system");
    }
    expect(server.seen.filter(({ line }) => !/^(?:PATCH|GET) /.test(line))).toEqual([]);
  });

  test("says what a cluster refuses, and what it does not have", async () => {
    const { trial } = await onStandIn({
      without: ["/apis/monitoring.coreos.com/v1"],
      refuses: "/workfloweventbindings/",
    });
    expect(await trial.applyDry()).toEqual({
      wrong: ['WorkflowEventBinding hlp-executor-p1-executor-core-down-diagnosis: 400 unknown field "spec.x"'],
      skipped: ["the cluster has no /apis/monitoring.coreos.com/v1"],
    });
  });

  test("asks the authoriser every request of every path, and notices one that says yes to all", async () => {
    const sound = await onStandIn();
    expect(await sound.trial.askAuthoriser()).toEqual({ wrong: [], skipped: [] });
    const reviews = sound.server.seen.filter(({ line }) => line.endsWith("/subjectaccessreviews"));
    expect(reviews.length).toBeGreaterThan(150);
    expect(reviews[0]?.body).toEqual({
      apiVersion: "authorization.k8s.io/v1",
      kind: "SubjectAccessReview",
      spec: {
        user: `system:serviceaccount:${NAME}:hlp-executor-p1-executor-core-down-a`,
        groups: ["system:serviceaccounts", `system:serviceaccounts:${NAME}`, "system:authenticated"],
        resourceAttributes: {
          verb: "get",
          group: "apps",
          resource: "deployments",
          name: "hlp-executor-core",
          namespace: NAME,
        },
      },
    });
    const lavish = await onStandIn({ lavish: true });
    const { wrong } = await lavish.trial.askAuthoriser();
    expect(wrong[0]).toMatch(/"verb":"delete".*: the cluster says true, the model false$/);
  });

  test("runs every path where there is an Argo and an image", async () => {
    const none = await onStandIn({ without: ["/apis/argoproj.io/v1alpha1"] });
    expect(await none.trial.runPaths(IMAGE, pause)).toEqual({ wrong: [], skipped: ["no Argo"] });
    const { trial, server } = await onStandIn();
    expect((await trial.runPaths(undefined, pause)).skipped).toEqual([
      "RUNBOOKC_TEST_IMAGE names no image with bash, kubectl and jq",
    ]);
    server.seen.length = 0;
    expect(await trial.runPaths(IMAGE, pause)).toEqual({ wrong: [], skipped: [] });
    const runs = server.seen.filter(({ line }) => line.startsWith("POST "));
    expect(runs.map(({ line }) => line)).toEqual(
      Array(9).fill(`POST /apis/argoproj.io/v1alpha1/namespaces/${NAME}/workflows`),
    );
    for (const { body } of server.seen.filter(({ line }) => line.startsWith("PATCH "))) {
      const text = JSON.stringify(body);
      expect(text.match(/"image":"[^"]*"/g)?.every((image) => image === `"image":"${IMAGE}"`)).toBe(true);
      expect(text.match(/"duration":"[^"]*"/g) ?? []).toEqual(
        (text.match(/"suspend"/g) ?? []).map(() => '"duration":"5s"'),
      );
    }
  });

  test("notices a recovery that nobody has approved and that succeeds", async () => {
    const { trial } = await onStandIn({
      ends: (name) => (name.endsWith("-b") ? "Succeeded" : name.endsWith("diagnosis") ? "Succeeded" : "Failed"),
    });
    expect((await trial.runPaths(IMAGE, pause)).wrong).toEqual([
      "hlp-executor-p1-executor-core-down-b: ended as Succeeded, not as Failed",
      "hlp-executor-p2-state-corruption-detected-b: ended as Succeeded, not as Failed",
    ]);
  });
});
