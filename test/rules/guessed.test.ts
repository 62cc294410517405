import { expect, test } from "vitest";
import { compile, lint } from "../../src/compiler/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const runbook = `# QueueStuck

## Diagnosis

Find the pod:

\`\`\`sh
POD=$(kubectl get pods -n queue -o name | head -n 1)
\`\`\`

Look at it, in the namespace $NAMESPACE:

\`\`\`sh
kubectl logs -f -n $NAMESPACE $POD
kubectl exec -it <pod> -n queue -- bash
kubectl exec -it $POD -n queue -- cat /etc/queue | grep limit
kubectl apply -f queue.yaml
kubectl apply -f deploy/queue.yaml
kubectl describe pods -n $OTHER
kubeclt get pods
\`\`\`

- Read the logs: \`kubectl log -n queue queue-0\`
- Menu → Alerts

## Mitigation

\`\`\`sh
kubectl rollout restart deployment/queue -n queue
kubectl rollout status deployment/queue -n queue
kubectl scale deployment/queue --replicas=1 -n $OTHER
\`\`\`
`;

const declared = {
  "runbookc.yaml": "runbooks:\n  - files: '*.md'\n    shape: alert\n    severity: P2\n",
};

async function codes(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { diagnostics } = await lint(["."], {}, memoryHost(files));
  return diagnostics.map(({ code, level, span }) => `${span.file.position(span.start).line} ${level} ${code}`);
}

test("of a runbook that only people follow, what is wrong for people is told", async () => {
  expect(await codes({ "x.md": runbook })).toMatchInlineSnapshot(`
    [
      "16 warning shell/no-terminal",
      "17 error kubectl/read-only-diagnosis",
      "18 error kubectl/read-only-diagnosis",
      "18 warning shell/reaches-file",
      "19 warning shell/declared-input",
      "20 error shell/known-command",
      "23 error shell/known-command",
    ]
  `);
});

test("of one that is to run, what a machine would stumble over, too", async () => {
  expect(await codes({ "x.md": runbook, ...declared })).toMatchInlineSnapshot(`
    [
      "14 warning shell/terminates",
      "14 error shell/declared-input",
      "15 error shell/no-terminal",
      "15 error shell/no-placeholder-redirection",
      "16 warning shell/no-terminal",
      "17 error kubectl/read-only-diagnosis",
      "17 warning shell/reaches-file",
      "18 error kubectl/read-only-diagnosis",
      "18 warning shell/reaches-file",
      "19 error shell/declared-input",
      "20 error shell/known-command",
      "23 error shell/known-command",
      "26 warning diagnosis/reaches-every-path",
      "26 warning recovery/require-verification",
      "30 warning kubectl/bounded-wait",
      "31 error shell/declared-input",
    ]
  `);
});

test("nothing is made of a guess, not even of two with one name", async () => {
  const files = { "a/x.md": runbook, "b/a/x.md": runbook };
  const made = await compile(["."], {}, memoryHost(files));
  expect(made.diagnostics.filter(({ code }) => code === "runbook/same-id")).toEqual([]);
  expect(made.files.map(({ path }) => path)).toEqual(["generated/manifest.json"]);
  expect(made.unmade.map(({ source }) => source.path)).toEqual(["a/x.md", "b/a/x.md"]);
});

test("long paths that begin alike have ids of their own", async () => {
  const names = ["Sending", "Receiving"].map((name) => `the-operator-of-the-message-queues/Queue${name}TooSlow.md`);
  const files = Object.fromEntries(names.map((name) => [name, "# Slow\n\n## Mitigation\n\n1. Wait.\n"]));
  const config = declared["runbookc.yaml"].replace("*.md", "**");
  const { program, diagnostics } = await lint(["."], {}, memoryHost({ ...files, "runbookc.yaml": config }));
  expect(diagnostics).toEqual([]);
  expect(program.units.map(({ runbook }) => runbook.id)).toMatchInlineSnapshot(`
    [
      "the-operator-of-the-m-9b5c2cc1",
      "the-operator-of-the-m-b5dcbbd5",
    ]
  `);
});

test("a named file that is no runbook is told of, one in a folder is not", async () => {
  const files = { "docs/index.md": "# Index\n\nWords.\n" };
  const found = async (path: string) => (await lint([path], {}, memoryHost(files))).diagnostics.map(({ code }) => code);
  expect(await found("docs/index.md")).toEqual(["runbook/no-incident"]);
  expect(await found("docs")).toEqual([]);
});
