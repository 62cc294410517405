import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { textOf } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../../runbooks");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** `line level text` of what one code has to say. */
async function judge(files: Readonly<Record<string, string>>, code: string): Promise<string[]> {
  const { diagnostics } = await lint(["."], {}, memoryHost(files));
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ span, level }) => `${span.file.position(span.start).line} ${level} ${textOf(span)}`);
}

describe("on the emergency runbook", () => {
  const files = Object.fromEntries(
    ["hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml", "runbookc.yaml"].map((path) => [
      path,
      read(path),
    ]),
  );

  test("recovery/possible-objective names six paths that are late in any case, and one that may be", async () => {
    expect(await judge(files, "recovery/possible-objective")).toEqual([
      "178 warning 30-60 seconds",
      "201 warning 1-2 minutes",
      "243 warning 2-3 minutes",
      "266 warning 1-2 minutes",
      "425 note 2-5 minutes per execution",
      "459 warning 5-10 minutes",
      "498 warning 10-15 minutes",
    ]);
  });

  test("recovery/require-verification names the paths whose last change nobody looks at", async () => {
    expect(await judge(files, "recovery/require-verification")).toEqual([
      "195 warning # Step 4: Restart pods to pick up new configuration",
      "240 warning # ⚠️ IMPORTANT: Scale back up once stable",
      "409 warning # Step 2: Attempt to recover each execution",
      "455 warning # Step 6: Resume stuck executions",
      "494 warning # Step 6: Re-enable executions",
    ]);
  });

  test("contact/reachable names the service, the four phones and the channel", async () => {
    expect(await judge(files, "contact/reachable")).toEqual([
      "549 warning P1234-HLP-EXECUTOR",
      "551 warning +1-555-SRE-0100",
      "557 warning +1-555-PLAT-101",
      "563 warning +1-555-CTO-0102",
      "567 warning +1-800-CLOUD-00",
      "579 warning incidents",
    ]);
  });

  test("alert/valid-rule names the two severities, and the other rules of alerts nothing", async () => {
    expect(await judge(files, "alert/valid-rule")).toEqual(["52 warning severity: P1", "317 warning severity: P2"]);
    expect(await judge(files, "alert/valid-expression")).toEqual([]);
    expect(await judge(files, "alert/valid-template")).toEqual([]);
  });
});

describe("contact/reachable", () => {
  const contact = (kind: string, value: string) => ({
    "r.md": `# R\n\n## P1: down\n\n## Emergency Contacts\n\n\`\`\`yaml\nemergency_contacts:\n  a:\n    ${kind}: ${JSON.stringify(value)}\n\`\`\`\n`,
  });

  test.each([
    ["phone", "+15555550100"],
    ["phone", "+1 (555) 555-0100"],
    ["phone", "+1 (555) 555-0100 x12"],
    ["phone", "+886-2-2345-6789,,4"],
    ["phone", "tel:+886223456789"],
    ["phone", "02 2345 6789"],
    ["mobile_phone", "+44 7700 900123"],
    ["cloud_provider", "+49 30 901820"],
    ["email", "a@example.com"],
    ["slack", "#oncall"],
    ["slack", "https://x.slack.com/archives/C024BE91L/p1355517523000008"],
    ["slack", "https://x.slack.com/messages"],
    ["pager", "0042"],
    ["teams", "https://teams.example.com/archives/incidents"],
  ])("is silent about %s %j", async (kind, value) => {
    expect(await judge(contact(kind, value), "contact/reachable")).toEqual([]);
  });

  test.each([
    ["phone", "+1-800-FLOWERS", "+1-800-FLOWERS"],
    ["phone", "+1 555 0100", "+1 555 0100"],
    ["phone", "+886 2", "+886 2"],
    ["phone", "+1234567890123456", "+1234567890123456"],
    ["phone", "911", "911"],
    ["phone", "TBD", "TBD"],
    ["on_call_phone", "see the wiki", "see the wiki"],
    ["cloud_provider", "+1-800-CLOUD-00", "+1-800-CLOUD-00"],
    ["slack", "https://x.slack.com/archives/oncall", "oncall"],
  ])("speaks of %s %j", async (kind, value, place) => {
    expect(await judge(contact(kind, value), "contact/reachable")).toEqual([`10 warning ${place}`]);
  });

  test.each([
    ["PAB12CD", ["PAB12CD"], 0],
    ["PAB12CD", ["PAB12CD-PAY"], 1],
    ["PAB12CD-PAY", ["PAB12CD"], 1],
    ["PAB12CD", ["PXY98ZW"], 1],
    ["PAB12CD", ["PXY98ZW", "PAB12CD"], 0],
    ["PAB12CD", ["PXY98ZW", "PQQ11ZZ"], 0],
    ["PAB12CD", ["PAB12CDE", "PQQ11ZZ"], 0],
  ])("service %s in the head, %j reached: %i", async (named, reached, count) => {
    const channels = reached.map((id, at) => `  c${at}:\n    pagerduty: "https://x.pagerduty.com/services/${id}"`);
    const text = `# R\n\n**Contact**: PagerDuty Service ID: ${named}\n\n## P1: down\n\n## Emergency Contacts\n\n\`\`\`yaml\nemergency_contacts:\n${channels.join("\n")}\n\`\`\`\n`;
    expect(await judge({ "r.md": text }, "contact/reachable")).toHaveLength(count);
  });
});

describe("recovery/require-verification", () => {
  const path = (script: string) => ({
    "r.md": `# R\n\n## P1: down\n\n### Recovery Actions\n\n#### Recovery Path A: Restart (crash)\n\n\`\`\`bash\n${script}\n\`\`\`\n`,
  });
  const restart = "kubectl rollout restart deployment/a -n a";

  test.each([
    `# Step 1: Restart\n${restart}\nkubectl rollout status deployment/a -n a`,
    `# Step 1: Restart\n${restart}\n# Step 2: Look\ncurl -fsS http://a/healthz`,
    `# Step 1: Restart\n${restart}\n# Step 2: Verify\n./smoke-test.sh`,
    `# Step 1: Restart\n${restart}\n# Step 2: Confirm that the page opens\n# Look at the page`,
    `# Step 1: Restart\n${restart}\n# Step 2: Wait\nkubectl wait --for=condition=Ready pod -l app=a -n a\n# Step 3: Logs\nkubectl logs deployment/a -n a > /tmp/a.log`,
    "# Step 1: Look\nkubectl get pods -n a",
    "# Step 1: Call somebody\n# 555",
  ])("is silent about %j", async (script) =>
    expect(await judge(path(script), "recovery/require-verification")).toEqual([]),
  );

  test.each([
    [`# Step 1: Check\ncurl -f http://a/healthz\n# Step 2: Restart\n${restart}`, "12 warning # Step 2: Restart"],
    [`# Step 1: Restart\n${restart}\nkubectl logs deployment/a -n a`, "10 warning # Step 1: Restart"],
    [
      `# Step 1: Verify and restart\nkubectl rollout status deployment/a\n${restart}`,
      "10 warning # Step 1: Verify and restart",
    ],
    [`# Step 1: Restart\n${restart}\n# Step 2: Clean up\n./clean-up.sh`, "12 warning # Step 2: Clean up"],
    [`# Step 1: Restart\n${restart}\n# Step 2: Notify\n# Tell the team`, "10 warning # Step 1: Restart"],
  ])("speaks of %j", async (script, found) =>
    expect(await judge(path(script), "recovery/require-verification")).toEqual([found]),
  );
});
