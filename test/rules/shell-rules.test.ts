import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lint } from "../../src/compiler/index.ts";
import { applyFixes, type Diagnostic } from "../../src/diagnostics/index.ts";
import { textOf } from "../../src/source/index.ts";
import { memoryHost } from "../../src/testing/index.ts";

const root = join(import.meta.dirname, "../../runbooks");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const SEED = "hlp-executor/emergency.md";
const SIDECAR = "hlp-executor/emergency.runbook.yaml";
const seed = read(SEED);

async function judge(text: string, sidecar?: string): Promise<Diagnostic[]> {
  const config = { "runbookc.yaml": read("runbookc.yaml"), [SIDECAR]: sidecar ?? "" };
  const host = memoryHost({ [SEED]: text, ...(sidecar === undefined ? {} : config) });
  const { diagnostics } = await lint([SEED], {}, host);
  return diagnostics.filter(({ code }) => /^(?:shell|kubectl)\//.test(code));
}

/** `line:column level text`. */
function shown(found: readonly Diagnostic[], code: string): string[] {
  return found
    .filter((each) => each.code === code)
    .map(({ span, level }) => {
      const { line, column } = span.file.position(span.start);
      return `${line}:${column} ${level} ${textOf(span)}`;
    });
}

const TERMINALS = (
  "171:14 175:14 237:14 341:14 345:14 353:14 360:14 364:14 369:14 406:33 414:16 421:16 " +
  "433:14 438:14 443:14 447:14 451:14 456:14 467:14 471:27 475:14 481:35 485:14 495:14"
).split(" ");

describe("on the emergency runbook", () => {
  test.each([
    { sidecar: undefined, level: "error", where: "alone" },
    { sidecar: read(SIDECAR), level: "warning", where: "with its sidecar" },
  ])("each rule names its places, $where", async ({ sidecar, level }) => {
    const found = await judge(seed, sidecar);
    expect(shown(found, "shell/valid-syntax")).toEqual([]);
    expect(shown(found, "shell/no-placeholder-redirection")).toEqual([`370:80 ${level} <ID>`]);
    expect(shown(found, "shell/known-command")).toEqual([`193:14 ${level} yaml.tool`]);
    expect(shown(found, "shell/terminates")).toEqual(["199:65 warning -f", "471:1 warning watch"]);
    expect(shown(found, "kubectl/bounded-wait")).toEqual([
      "257:9 warning rollout status",
      "492:9 warning rollout status",
    ]);
    expect(shown(found, "shell/no-terminal")).toEqual(TERMINALS.map((place) => `${place} warning -it`));
  });

  test("every `-it` of the text is named once", () => {
    const lines = seed.split("\n").flatMap((line, at) => (/\s-it\s/.test(line) ? [at + 1] : []));
    expect(TERMINALS.map((place) => Number(place.split(":")[0]))).toEqual(lines);
  });

  test("the fixes end what they are for, all at once, and leave the rest as it is", async () => {
    const found = await judge(seed, read(SIDECAR));
    const fixes = found.flatMap(({ fix }) => fix ?? []);
    expect(fixes).toHaveLength(35);
    const [first] = found;
    const { text, made } = applyFixes((first as Diagnostic).span.file, fixes);
    expect(made).toEqual(fixes);
    const left = await judge(text, read(SIDECAR));
    expect(left.map(({ code }) => code)).toEqual([
      "kubectl/log-evidence",
      "kubectl/all-replicas",
      "shell/reaches-file",
      "shell/known-command",
      "shell/no-placeholder-redirection",
    ]);
    expect(changedLines(seed, text)).toEqual(
      [
        ...TERMINALS.map((place) => Number(place.split(":")[0])),
        144,
        199,
        257,
        434,
        452,
        457,
        468,
        472,
        483,
        492,
        496,
      ].sort((a, b) => a - b),
    );
    expect(text.split("\n").slice(470, 472)).toEqual([
      `timeout 300 bash -c 'until [ "$(kubectl exec deployment/hlp-executor-core -n unmanned-island-system -- \\`,
      `  curl -s http://localhost:8081/admin/executions?status=RUNNING | jq "length")" = 0 ]; do sleep 10; done' || echo 'not done in time: going on'`,
    ]);
  });

  test("a placeholder without a source shows what to add to the sidecar", async () => {
    const [found] = (await judge(seed)).filter(({ code }) => code === "shell/no-placeholder-redirection");
    expect(found?.help).toContain(
      "steps: {state-corruption-detected/diagnosis/2/3: {inputs: {ID: {from: ask, type: id,",
    );
  });

  test("a replacement that no shell can read is an error at what it replaces", async () => {
    const broken = read(SIDECAR).replace("jq -e '.data | length > 0'", "jq -e '.data");
    const found = await judge(seed, broken);
    expect(shown(found, "shell/valid-syntax")).toEqual(["193:3 error python3 -m yaml.tool"]);
    expect(found.find(({ code }) => code === "shell/valid-syntax")?.message).toContain("in its line 2: `jq -e '.data");
  });
});

/** Numbers of the lines that differ; both texts have the same number of lines. */
function changedLines(before: string, after: string): number[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  expect(fresh).toHaveLength(old.length);
  return old.flatMap((line, at) => (line === fresh[at] ? [] : [at + 1]));
}

/** What the rules say of a step that consists of these commands: `area/name level text`, and the text after the fixes. */
async function judgeStep(commands: string, title = "Do it"): Promise<{ said: string[]; fixed: string }> {
  const head = `# T\n\n## P1: t-down (T)\n\n### Recovery Actions\n\n#### Recovery Path A: A (application issue)\n\n\`\`\`bash\n# Step 1: ${title}\n`;
  const text = `${head}${commands}\n\`\`\`\n`;
  const found = await judge(text);
  const said = found.map(({ code, level, span }) => `${code.split("/")[1]} ${level} ${textOf(span)}`);
  const [first] = found;
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  const fixed = first === undefined ? text : applyFixes(first.span.file, fixes).text;
  return { said, fixed: fixed.slice(head.length, -"\n```\n".length) };
}

describe("terminals", () => {
  test.each([
    ["sudo docker exec -ti web ls", "sudo docker exec web ls"],
    ["kubectl exec -i -t web -c app -- ls -t", "kubectl exec web -c app -- ls -t"],
    ["kubectl exec --stdin --tty web -- ls", "kubectl exec web -- ls"],
    ["kubectl exec web -it -n x -- sh -c 'ls -t'", "kubectl exec web -n x -- sh -c 'ls -t'"],
    ["oc exec -n x -it web ls", "oc exec -n x web ls"],
    ["kubectl exec \\\n  -it web -- ls", "kubectl exec web -- ls"],
    ["cat a | docker exec -it web sh", "cat a | docker exec -i web sh"],
    ["kubectl exec -it web -- bash <<EOF\nls\nEOF", "kubectl exec -i web -- bash <<EOF\nls\nEOF"],
    ["oc debug -it node/x --image=ubi -- chroot /host uptime", "oc debug -i node/x --image=ubi -- chroot /host uptime"],
    ["docker run --rm -it -e A=1 alpine uptime", "docker run --rm -e A=1 alpine uptime"],
    ["ssh -t -p 22 host uptime", "ssh -p 22 host uptime"],
    ["kubectl exec -it db -- psql -U me -c 'select 1'", "kubectl exec db -- psql -U me -c 'select 1'"],
    ["kubectl exec -it db -- redis-cli -p 1 info", "kubectl exec db -- redis-cli -p 1 info"],
    ["kubectl exec -it web -- python3 check.py", "kubectl exec web -- python3 check.py"],
  ])("%j does without", async (commands, without) => {
    const { said, fixed } = await judgeStep(commands);
    expect(said.map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual(["no-terminal warning"]);
    expect(fixed).toBe(without);
    expect((await judgeStep(fixed)).said).toEqual([]);
  });

  test.each([
    ["kubectl exec -it web -- /bin/bash -l", "-it"],
    ["docker exec -it web sh", "-it"],
    ["kubectl exec -n x -it web -c app -- sh", "-it"],
    ["kubectl run -it probe --image=busybox", "-it"],
    ["kubectl attach -it web", "-it"],
    ["kubectl exec -it db -- mysql -u me -p", "-it"],
    ["kubectl exec -it db -- redis-cli -h cache", "-it"],
    ["kubectl exec -it web -- python3", "-it"],
    ["oc -n x rsh web", "rsh"],
    ["oc debug node/x -- chroot /host", "debug"],
    ["ssh -i key root@host", "ssh"],
    ["vi /etc/hosts", "vi"],
    ["oc edit vm x", "edit"],
  ])("%j needs a person", async (commands, flag) => {
    expect((await judgeStep(commands)).said).toEqual([`no-terminal error ${flag}`]);
  });

  test.each([
    "kubectl exec web -- ls -it",
    "kubectl exec -i web -- sh <<EOF\nls\nEOF",
    "oc rsh web uptime",
    "oc debug node/x -- chroot /host uptime",
    "ssh host uptime",
    "ssh host <<EOF\nuptime\nEOF",
    "ssh -f -N -L 8080:web:80 host",
    "KUBE_EDITOR='sed -i s/a/b/' kubectl edit cm x",
    "echo kubectl exec -it web -- bash",
    "kubectl get pods -l app=it",
  ])("%j is nothing to speak of", async (commands) => {
    expect((await judgeStep(commands)).said).toEqual([]);
  });
});

describe("what never ends", () => {
  test.each([
    ["kubectl logs -ft web", "kubectl logs -t web"],
    ["kubectl logs --follow=true web", "kubectl logs web"],
    ["kubectl get pods -w --watch-only", "kubectl get pods"],
    ["docker logs --tail 5 -f web", "docker logs --tail 5 web"],
    ["tail -F -n 5 /var/log/x | grep a", "tail -n 5 /var/log/x | grep a"],
    ["ssh host 'ls'; journalctl -b -f -u x", "ssh host 'ls'; journalctl -b -u x"],
    ["top -b | head -20", "top -n 1 -b | head -20"],
    ["docker stats web", "docker stats --no-stream web"],
    ["ping -W 1 host", "ping -c 4 -W 1 host"],
    ["sh -c 'kubectl logs -f web'", "sh -c 'kubectl logs web'"],
  ])("%j has a bounded form", async (commands, bounded) => {
    const { said, fixed } = await judgeStep(commands);
    expect(new Set(said.map((text) => text.split(" ").slice(0, 2).join(" ")))).toEqual(new Set(["terminates warning"]));
    expect(fixed).toBe(bounded);
    expect((await judgeStep(fixed)).said).toEqual([]);
  });

  test.each([
    [
      "watch -n 5 'kubectl get po --no-headers | wc -l'",
      "timeout 60 bash -c 'until [ \"$(kubectl get po --no-headers | wc -l)\" = 0 ]; do sleep 5; done'",
    ],
    ['watch "ls /q | wc -l"', "timeout 60 bash -c 'until [ \"$(ls /q | wc -l)\" = 0 ]; do sleep 2; done'"],
    ['watch "ls ${Q:-x} | wc -l"', 'watch "ls ${Q:-x} | wc -l"'],
    ["watch \"grep -c 'a b' /q\"", "watch \"grep -c 'a b' /q\""],
    ["watch 'ls /q | wc -l' | tee x", "watch 'ls /q | wc -l' | tee x"],
  ])("%j is bounded by its title, and mended where its words mean the same in quotes", async (commands, bounded) => {
    const { said, fixed } = await judgeStep(commands, "Wait until the queue is empty (max 60 s)");
    expect(said).toEqual(["terminates warning watch"]);
    expect(fixed).toBe(bounded);
  });

  test.each([
    ["while :; do date; sleep 1; done", "terminates error while :"],
    ["until false\ndo\n  for x in 1 2; do break; done\ndone", "terminates error until false"],
    ["for ((;;)); do date; done", "terminates error for ((;;))"],
    ["kubectl get po -w | grep -q Running", "terminates error -w"],
    ["sh -c 'watch date'", "terminates error watch"],
  ])("%j can be ended by nobody", async (commands, expected) => {
    expect((await judgeStep(commands)).said).toEqual([expected]);
  });

  test.each([
    "while true; do date; break; done",
    "while read -r x; do date; done",
    "timeout 5 sh -c 'while true; do date; done'",
    "timeout 5 tail -f x",
    "kubectl logs -f job/x",
    "kubectl apply -f /x.yaml",
    "kubectl logs --since=5m -l f=w web",
    "tail -n 5 x; ping -c1 host; top -bn1; docker stats --no-stream",
    "grep -f patterns x; rm -f x; curl -f host",
  ])("%j ends", async (commands) => {
    expect((await judgeStep(commands)).said).toEqual([]);
  });
});

describe("commands", () => {
  test.each([
    ["kubectl log web", "log"],
    ["kubectl -n x descirbe pod web", "descirbe"],
    ["oc lgos web", "lgos"],
    ["kubectl new-app x", "new-app"],
    ["kubectl port-foward web 80", "port-foward"],
    ["kubectl auth can-ii get pods", "can-ii"],
    ["kubectl config use-contxt x", "use-contxt"],
    ["sudo systemclt status x", "systemclt"],
    ["kubectl exec web -- python -m yaml.loadr", "yaml.loadr"],
  ])("%j is none", async (commands, word) => {
    expect((await judgeStep(commands)).said).toEqual([`known-command error ${word}`]);
  });

  test.each([
    "kubectl whoami; kubectl ns x; kubectl cm x; kubectl explore; kubectl ktop; kubectl iexec x",
    "kubectl rollout-restart x; kubectl foo-bar; kubectl ${VERB:-get} x; kubectl get-all",
    "kubectl --token logz get pods; kubectl --as-group x get pods",
    "kubectl config use-context x; kubectl auth can-i get pods; kubectl auth --as x can-i get pods",
    "oc adm top nodes; oc whoami; oc rollout cancel dc/x; kubectx x; kubecfg x; kubelet --version; sysctl -a",
    "python3 -m yaml; python3 -m json.tool x; python3 -m venv x; python3 x.py -m yaml.tool",
  ])("%j may all exist", async (commands) => {
    expect((await judgeStep(commands)).said).toEqual([]);
  });
});

test("a script that is not read is not called wrong: bash may read it", async () => {
  const text = `# T\n\n## P1: pay-down (x)\n\n### Recovery\n\n#### Path A: x (y)\n\n\`\`\`bash\n# Step 1: x\necho ${"${HOME} ".repeat(501)}\n\`\`\`\n`;
  expect((await judge(text)).map(({ code, message, help }) => [code, message, help])).toEqual([
    [
      "shell/valid-syntax",
      "this is more shell than is read in time: a script has at most 500 expansions; nothing has judged what the step does, so it cannot be made to run",
      "split the step, or put the script into the image that runs the steps and call it here",
    ],
  ]);
});
