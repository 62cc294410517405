import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Home, newHome, type Running } from "./real-runs.ts";

const RUNBOOK = `# Ledger

## P1: ledger-down (Ledger unhealthy)

### Recovery Actions

#### Recovery Path A: Restart

<!-- runbook: {steps: {1: {approval: {required: true, by: dba, approvers: 2, reason: "Open transfers are lost."}}}} -->
\`\`\`bash
# Step 1: Restart
kubectl rollout restart deployment/ledger -n bank

# Step 2: Verify
kubectl get pods -n bank
\`\`\`

## Emergency Contacts

\`\`\`yaml
emergency_contacts:
  dba:
    phone: "+886-2-5555-0100"
\`\`\`
`;
const CONFIG = `runbooks:
  - files: "**"
    namespace: bank
    image: registry.example.com/runbook-tools:1.35.2@sha256:${"0".repeat(64)}
`;

let home: Home;
let project: string;
let running: Running;
/** Words that answer yes, with \`NAME\` for whoever does. */
let yes: readonly string[];

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), "runbookc-two-"));
  writeFileSync(join(project, "ledger.md"), RUNBOOK);
  writeFileSync(join(project, "runbookc.yaml"), CONFIG);
  home = newHome(project);
  expect(await home.run("compile", "ledger.md")).toMatchObject({
    code: 0,
    text: expect.stringContaining("workflow-template/one-person"),
  });
  running = home.start("run", "ledger-down", "--path", "A", "--context", "prod");
  const [, words = ""] = await running.says(/^ {3}runbookc (answer .*)$/m);
  yes = words.split(" ");
  expect(running.text()).toMatch(/^ {3}two different persons must say yes, one of them as dba; one no ends it$/m);
});

const by = (name: string): readonly string[] => yes.map((word) => (word === "NAME" ? name : word));
const notAs = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => word !== "--as" && words[at - 1] !== "--as");
afterEach(() => running.child.kill("SIGKILL"));

const run = (): string => basename(home.runs()[0] as string);

test("two persons say yes, the first also after a kill, and both are told of", async () => {
  expect(await home.run(...notAs(by("Bob")))).toMatchObject({ code: 0 });
  await running.says(/first {4}question 1: yes, by bob \(\S+\); a second person must say the same/);
  expect(home.calls()).toEqual([]);
  running.child.kill("SIGKILL");
  await running.end;
  expect((await home.run("runs")).text).toMatch(/question 1 at \S+; bob \(\S+\) said yes, a second person is needed$/m);
  running = home.start("resume", run());
  await running.says(/bob \(\S+\) has said yes; another person must say the same/);
  expect(await home.run(...by("bob"))).toMatchObject({
    code: 1,
    text: expect.stringContaining("you have said so already, and the second must be another person"),
  });
  expect(await home.run(...notAs(by("carol")))).toMatchObject({
    code: 1,
    text: expect.stringContaining("only dba may answer, or somebody who says why"),
  });
  expect(home.calls()).toEqual([]);
  expect(await home.run(...by("alice"))).toMatchObject({ code: 0 });
  expect(await running.end).toMatchObject({ code: 0 });
  expect(home.calls()).toHaveLength(2);
  const { text } = await home.run("report", run());
  expect(text).toMatch(/bob \(\S+\) \+ alice \(\S+\) \(as .* dba\)/);
  expect(text).toContain("the first of two");
  expect(text).not.toContain("CAUTION");
  expect(await home.run("verify", run())).toMatchObject({ code: 0 });
});

test("one no of anybody is enough, also behind a yes", async () => {
  expect(await home.run(...by("alice"))).toMatchObject({ code: 0 });
  const no = notAs(by("mallory")).map((word) => (word === "yes" ? "no" : word));
  expect(await home.run(...no)).toMatchObject({ code: 0 });
  expect(await running.end).toMatchObject({ code: 1 });
  expect(home.calls()).toEqual([]);
});

test("one alone breaks the glass, and nobody reads over it", async () => {
  expect(await home.run(...by("alice"), "--break-glass", "nobody else is awake")).toMatchObject({ code: 0 });
  expect(await running.end).toMatchObject({ code: 0 });
  expect(running.text()).toMatch(/BREAKING THE GLASS: nobody else is awake/);
  expect((await home.run("runs")).text).toMatch(/BROKE THE GLASS at question 1: alice \(\S+\): nobody else is awake$/m);
  expect((await home.run("report", run())).text).toMatch(/> \[!CAUTION\]\n> \*\*.*or alone where two must/);
});

test("a rehearsal has a second person, unless somebody is alone", async () => {
  const scenario = (name: string, more: string, steps: string) => `  - name: ${name}
    incident: ledger-down
    run: [A]
${steps.includes("nobody") ? "" : '    commands: [{ command: "*", output: "" }]\n'}    people: [{ asked: a/1/approve, answer: "yes", ${more} }]
    expect: { steps: [${steps}] }
`;
  const scenarios = [
    scenario("Two are awake", "after: 1m", "a/1/approve yes, a/1, a/2"),
    scenario("One is awake", "after: 1m, alone: true", "a/1/approve nobody"),
    scenario("One breaks the glass", "after: 1m, breakGlass: true", "a/1/approve yes, a/1, a/2"),
    scenario("Neither is the contact", "after: 1m, as: cto", "a/1/approve nobody"),
  ];
  writeFileSync(join(project, "ledger.runbook.test.yaml"), `scenarios:\n${scenarios.join("")}`);
  expect(await home.run("test", "ledger.md")).toMatchObject({ code: 0, text: expect.stringMatching(/4 scenarios/) });
});
