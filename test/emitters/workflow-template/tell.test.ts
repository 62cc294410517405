import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeWorkflowTemplate } from "../../../src/emitters/workflow-template/spec.ts";
import { validateWorkflowTemplate, type workflowTemplate } from "../../../src/schema/index.ts";
import { describeWith } from "../../tools.ts";
import { play, type World } from "./argo.ts";
import { context, IMAGE, Sample } from "./sample.ts";
import { templates } from "./seed.ts";
import { containersOf } from "./containers.ts";
import { faultsBeside } from "./faults.ts";

const ADDRESS = "https://hooks.example.com/services/T0/B0/secret";
const secrets = { "hlp-executor-paging/slack-address": `${ADDRESS}\n` };

function templateOf(name: string): workflowTemplate.WorkflowTemplate {
  const [, found] = templates.find(([file]) => file === name) ?? [];
  return found as workflowTemplate.WorkflowTemplate;
}

function without({ spec, ...rest }: workflowTemplate.WorkflowTemplate): workflowTemplate.WorkflowTemplate {
  const isTold = ({ name }: { readonly name: string }) => name.startsWith("tell-");
  const quiet = spec.templates
    .filter((template) => !isTold(template))
    .map((template) =>
      "steps" in template
        ? {
            ...template,
            steps: template.steps
              .map((level) => level.filter((step) => !isTold(step)))
              .filter((level) => level.length > 0),
          }
        : template,
    );
  return { ...rest, spec: { ...spec, templates: quiet } };
}

/** A path of one approved step, told to the contact of this name and in this room. */
function sampleTemplate(title: string, room = "#sre") {
  const s = new Sample("kubectl rollout restart deployment/x -n island");
  const graph = {
    ...s.graph([
      { ...s.approve("core-down/c/1/approve", ["core-down/c/1"]), title: { en: title } },
      s.step("core-down/c/1", 0, { effect: "change" }),
    ]),
    title: { en: title },
  };
  const unit = s.unit([graph], {
    namespace: "island",
    image: IMAGE,
    notify: ["oncall"],
    alertmanager: { slack: { secret: "paging", key: "slack" } },
  });
  const span = s.file.span(0, 1);
  const contacts = [{ id: "oncall", channels: [{ kind: "slack", value: room, span }], span }];
  const settings = { namespace: "island", image: IMAGE, locks: ["recovery-x"], emitted: new Set([graph]) };
  const told = { ...unit, runbook: { ...unit.runbook, contacts } };
  const { object } = makeWorkflowTemplate(told, graph, settings, context);
  expect(validateWorkflowTemplate(object)).toEqual([]);
  expect(faultsBeside(told, graph, object)).toEqual([]);
  return object;
}

describeWith(["bash", "jq"], "what a run tells", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tell-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const texts = (name: string, world: Partial<World>) =>
    play(templateOf(name), { decisions: {}, secrets, ...world }, folder).told.map(({ text }) =>
      text.replace(/^.*?: run-1 /, ""),
    );

  test("a path tells that it starts, waits, and is done, with the commands that answer", () => {
    const { told } = play(
      templateOf("p1-executor-core-down-b.yaml"),
      {
        decisions: { "approve-1": "YES" },
        answers: [{ when: "-o json", stdout: '{"data":{"a":"b"}}' }],
        secrets,
      },
      folder,
    );
    expect(new Set(told.map(({ channel, address }) => `${channel} ${address}`))).toEqual(
      new Set([`#sre-oncall url = "${ADDRESS}"`]),
    );
    const head = "P1 executor-core-down, path B, 配置修復: run-1 ";
    expect(told.map(({ text }) => text.replace(head, "").split("\n"))).toEqual([
      ["started. Follow it: argo watch -n unmanned-island-system run-1"],
      [
        expect.stringMatching(/^waits for primary_oncall to say YES to: .*Backup current configuration/),
        "argo node set -n unmanned-island-system run-1 --node-field-selector displayName=approve-1 --output-parameter decision=YES",
        "argo resume -n unmanned-island-system run-1 --node-field-selector displayName=approve-1",
        "No answer in time is a NO.",
      ],
      ["ended: Succeeded"],
    ]);
  });

  test("a path that fails tells where, and what became of what it left open", () => {
    const yes = { "approve-1": "YES", "approve-3": "YES" };
    const name = "p2-state-corruption-detected-b.yaml";
    const failed = texts(name, { decisions: yes, answers: [{ when: "export-all", code: 7 }] });
    expect(failed.at(-1)).toMatch(
      /^ended: Failed at step-2-[-a-z0-9]+: Error \(exit code 7\)\nundo-1: what was open is taken back$/,
    );
    const late = texts(name, { decisions: yes, answers: [{ when: "rebuild_state_index", code: 7 }] });
    expect(late.at(-1)).toMatch(/^ended: Failed at step-3-.*\nundo-1: NOT taken back, look at its log$/);
  });

  test("a diagnosis tells that it asks, and what it proposes", () => {
    const name = "p1-executor-core-down-diagnosis.yaml";
    const [, asks, proposes] = texts(name, { decisions: { "ask.path": "D" } });
    expect(asks?.split("\n")).toEqual([
      "cannot tell which path it is, and asks. What can be said stands at the node `ask`:",
      "argo node set -n unmanned-island-system run-1 --node-field-selector displayName=ask --output-parameter finding=...",
      "argo node set -n unmanned-island-system run-1 --node-field-selector displayName=ask --output-parameter path=...",
      "argo resume -n unmanned-island-system run-1 --node-field-selector displayName=ask",
    ]);
    expect(proposes).toBe(
      "found: none. Path: D. Start it: argo submit -n unmanned-island-system --from workflowtemplate/hlp-executor-p1-executor-core-down-d -p alert-fingerprint=manual",
    );
  });

  test.each([
    ["nothing is in the Secret", { secrets: {} }],
    ["it holds no address", { secrets: { "hlp-executor-paging/slack-address": 'x" --upload-file /etc/passwd' } }],
    ["the address cannot be reached", { secrets, telling: 7 }],
  ])("where %s, the run goes its way all the same", (_, world) => {
    for (const name of ["p1-executor-core-down-b.yaml", "p1-executor-core-down-diagnosis.yaml"]) {
      const template = templateOf(name);
      const decisions = Object.fromEntries(template.spec.templates.map((one) => [one.name, "YES"]));
      const common = { decisions, parameters: { CHECKPOINT_ID: "cp-1" } };
      const deaf = play(template, { ...common, ...world }, folder);
      const quiet = play(without(template), common, folder);
      expect(
        deaf.messages.every(({ code }) => code === 1),
        name,
      ).toBe(true);
      expect(deaf.messages.length, name).toBeGreaterThan(1);
      expect({ calls: deaf.calls.length, steps: deaf.steps, outcome: deaf.outcome }, name).toEqual({
        calls: quiet.calls.length,
        steps: quiet.steps,
        outcome: quiet.outcome,
      });
    }
  });

  test("no message stands between two steps: only gates and ends have one at their side, and all may fail", () => {
    for (const [, { spec }] of templates) {
      const levels = spec.templates.flatMap((template) => ("steps" in template ? template.steps : []));
      for (const level of levels) {
        const messages = level.filter(({ name }) => name.startsWith("tell-"));
        expect(messages.every(({ continueOn }) => continueOn?.failed && continueOn.error)).toBe(true);
        const others = level.filter((step) => !messages.includes(step)).map(({ name }) => name);
        if (messages.length > 0)
          expect(
            others.every((name) => /^(?:main|approve-.*|manual-.*|ask|record)$/.test(name)),
            others.join(),
          ).toBe(true);
      }
    }
  });

  test("without anybody to tell nothing is emitted for it", () => {
    const s = new Sample("true");
    const graph = s.graph([s.step("core-down/c/1", 0)]);
    const settings = { namespace: "island", image: IMAGE, locks: ["recovery-x"], emitted: new Set([graph]) };
    const { object } = makeWorkflowTemplate(s.unit([graph]), graph, settings, context);
    expect(JSON.stringify(object)).not.toMatch(/tell-|secretKeyRef/);
    expect(object.spec.entrypoint).toBe("main");
  });

  test("words of the author are text, and name no secret", () => {
    const title = `It's "$RB_ADDRESS" $(touch x) \`id\` <!channel> & {{=1}} \\n %s`;
    const { told, messages } = play(
      sampleTemplate(title),
      {
        decisions: {},
        secrets: { "paging/slack": ADDRESS },
      },
      folder,
    );
    expect(messages.map(({ code }) => code)).toEqual([0, 0, 0]);
    const said = `It's "$RB_ADDRESS" $(touch x) \`id\` &lt;!channel&gt; &amp; { {=1}} \\n %s`;
    expect(told[0]?.text).toBe(`P1 core-down, path C, ${said}: run-1 started. Follow it: argo watch -n island run-1`);
    expect(told[1]?.text).toContain(`to say YES to: ${said} (it cannot be undone)\n`);
  });
});

/** Answers every request with 200, and writes its path, type and body to a file, one a line. */
const SERVER = `
const { appendFileSync, writeFileSync } = require("node:fs");
require("node:http").createServer((request, response) => {
  let body = "";
  request.on("data", (part) => { body += part; });
  request.on("end", () => {
    appendFileSync(process.argv[1] + "/requests", JSON.stringify([request.method, request.url, request.headers["content-type"], JSON.parse(body)]) + "\\n");
    response.end("ok");
  });
}).listen(0, "127.0.0.1", function () { writeFileSync(process.argv[1] + "/port", String(this.address().port)); });
`;

describeWith(["bash", "jq", "curl"], "a message, sent by the real curl", () => {
  test("arrives as what Slack takes", async () => {
    const folder = mkdtempSync(join(tmpdir(), "listener-"));
    const server = spawn(process.execPath, ["-e", SERVER, folder], { stdio: "ignore" });
    try {
      while (!existsSync(join(folder, "port"))) await new Promise((resolve) => setTimeout(resolve, 20));
      const port = readFileSync(join(folder, "port"), "utf8");
      const start = sampleTemplate("Restart", "@lead").spec.templates.find(({ name }) => name === "tell-start");
      const [[, container] = []] = containersOf(start as workflowTemplate.ContainerTemplate);
      const send = (address: string) =>
        spawnSync("bash", ["-euo", "pipefail", "-c", container?.args[0] as string], {
          env: { PATH: process.env["PATH"], RB_WORKFLOW: "run-1", RB_ADDRESS: address },
          encoding: "utf8",
          stdio: ["ignore", "pipe", "pipe"],
        });
      expect(send(`http://127.0.0.1:${port}/services/T0/B0/x`)).toMatchObject({ status: 0, stderr: "", stdout: "" });
      const text = "P1 core-down, path C, Restart: run-1 started. Follow it: argo watch -n island run-1";
      const sent = ["POST", "/services/T0/B0/x", "application/json", { channel: "@lead", text }];
      expect(readFileSync(join(folder, "requests"), "utf8")).toBe(`${JSON.stringify(sent)}\n`);
      const lost = send("http://127.0.0.1:1/services/T0/B0/x");
      expect([lost.status, lost.stderr.includes("/services/")]).toEqual([1, false]);
    } finally {
      server.kill();
      rmSync(folder, { recursive: true });
    }
  });
});
