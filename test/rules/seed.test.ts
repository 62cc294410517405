import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../../runbooks");
const PATHS = ["hlp-executor/emergency.md", "hlp-executor/emergency.runbook.yaml", "runbookc.yaml"];

/** Each code with `line level` of its places. */
async function judge(paths: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  const { diagnostics } = await lint(["hlp-executor/emergency.md"], { today: "2027-01-15" }, memoryHost(files));
  const found: Record<string, string[]> = {};
  for (const { code, level, span } of diagnostics)
    (found[code] ??= []).push(`${span.file.position(span.start).line} ${level}`);
  return found;
}

const ALONE = {
  "alert/possible-objective": ["51 warning"],
  "alert/honest-value": ["320 warning"],
  "escalation/agrees-with-severity": ["513 warning"],
  "escalation/agrees-with-triggers": ["290 note"],
  "escalation/reachable-condition": ["511 warning"],
  "kubectl/all-replicas": ["171 note"],
  "kubectl/explicit-namespace": ["144 warning"],
  "kubectl/log-evidence": ["97 note"],
  "recovery/complete-backup": ["182 warning", "440 warning"],
  "recovery/restores-what-it-changed": ["209 warning", "241 note"],
  "recovery/reversible-order": ["254 warning"],
  "severity/used-level": ["24 note"],
  "shell/exact-match": ["483 warning"],
  "shell/fails-on-http-error": ["434 warning", "452 warning", "457 warning", "468 warning", "496 warning"],
  "step/contiguous-numbers": ["240 warning"],
  "step/has-command-or-is-manual": ["263 note"],
};
/** The glossary is the config's; what it and the sidecar say of effects and approvals decides what is taken back by itself. */
const BESIDE = {
  ...ALONE,
  "language/consistent-term": ["12 warning", "59 warning"],
  "recovery/balanced-bracket": ["230 note", "432 note", "466 note"],
};
const SILENT = [
  "alert/unique-name",
  "document/contiguous-headings",
  "document/current-review",
  "document/no-empty-section",
  "document/no-html-placeholder",
  "document/title-matches-alert",
  "document/whole-list",
  "document/working-links",
  "escalation/increasing-time",
  "follow-up/has-deadline",
  "kubectl/exec-needs-a-live-pod",
  "kubectl/known-flags",
  "kubectl/read-only-diagnosis",
  "language/equal-meaning",
  "recovery/bounded-time",
  "recovery/gated-verification",
  "recovery/require-approval",
  "severity/known-level",
  "shell/defined-variable",
  "shell/no-lost-continuation",
  "shell/quoted-expansion",
  "shell/real-exit-code",
  "shell/safe-secrets",
  "shell/same-host",
];

test.each([
  { where: "alone", paths: PATHS.slice(0, 1), expected: ALONE },
  { where: "with config and sidecar", paths: PATHS, expected: BESIDE },
])("rules name the defects of the emergency runbook, $where, and no others", async ({ paths, expected }) => {
  const found = await judge(paths);
  const codes = [...Object.keys(BESIDE), ...SILENT];
  expect(Object.fromEntries(Object.entries(found).filter(([code]) => codes.includes(code)))).toEqual(expected);
});
