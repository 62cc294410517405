import { Slice } from "../../source/index.ts";
import { type FenceBlock, linesOf, parseShell } from "../../syntax/index.ts";

const SHELLS = new Set([
  "bash",
  "sh",
  "shell",
  "zsh",
  "ksh",
  "console",
  "terminal",
  "shell-session",
  "shellsession",
  "sh-session",
]);

/** First words by which an unlabelled fence is known as shell. */
const COMMANDS = new Set(
  (
    "kubectl oc helm docker podman crictl curl wget ssh scp systemctl journalctl service sudo aws gcloud az argocd argo " +
    "etcdctl psql mysql redis-cli mongo mongosh rabbitmqctl kafka-topics.sh promtool amtool git export for while if cd " +
    "cat ls grep find tail head watch top ps df du free dig nslookup ping nc telnet openssl vault terraform ansible " +
    "ansible-playbook make python python3 echo rm mv cp tar rsync kill chmod chown ceph virtctl jq sed awk"
  ).split(" "),
);

/**
 * The commands of a fence, or undefined where it is no shell. A label says so, else the first word. Where lines have a
 * prompt (`$ kubectl get pods`) only these are commands, the prompt left out, and the rest is what they printed.
 *
 * @param isTrusted false where nobody promised that what is labelled as shell can run: then a query, a manifest or the
 * output of a command under such a label is what it looks like
 */
export function readCommands(fence: FenceBlock, isTrusted = true): Slice | undefined {
  const label = fence.language.toLowerCase();
  if (label === "" ? !looksLikeShell(fence.body.text) : !SHELLS.has(label)) return undefined;
  if (isTrusted || hasPrompt(fence.body.text)) return withoutPrompts(fence.body);
  return looksLikeElse(fence.body.text) ? undefined : withoutOutput(fence.body);
}

/** A word that a person would type, with more behind it: a name alone may be anything. */
export function isCommand(text: string): boolean {
  const [word = "", more] = text.trim().replace(/^\$ /, "").split(/\s+/, 2);
  return COMMANDS.has(word) && more !== undefined;
}

function looksLikeShell(text: string): boolean {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "" && !candidate.startsWith("#")) ?? "";
  if (PROMPT.test(line)) return true;
  const [word = ""] = line.trim().split(/\s/, 1);
  return COMMANDS.has(word) || /^[A-Za-z_]\w*=/.test(word);
}

/** `$ `, `sh-4.4# `, `[core@master-0 ~]$ `, with the blanks around it. */
const PROMPT =
  /^[ \t]{0,40}(?:\$|(?:ba|a|z)?sh-\d[\d.]{0,5}[#$]|\[[\w.-]{1,40}@[\w.-]{1,80} [^\]\n]{0,80}\][#$]|[\w.-]{1,40}@[\w.-]{1,80}:[^\s#$]{0,80}[#$]) /;

function hasPrompt(text: string): boolean {
  return text.split("\n").some((line) => PROMPT.test(line));
}

/** The first line that is neither blank nor a comment tells: a query, data, a line of a log or the head of a table. */
function looksLikeElse(text: string): boolean {
  const line = text.split("\n").find((each) => /^\s*(?!\/\/)[^\s#]/.test(each)) ?? "";
  return QUERY.test(line) || isOutput(line);
}

/** An aggregation, a function, a selector, or a metric that is compared or calculated with. */
const QUERY =
  /^[\s(]{0,20}(?:(?:sum|min|max|avg|count|group|stddev|stdvar|topk|bottomk|quantile)\s{0,3}(?:by|without)?\s{0,3}\(|[a-z]\w{1,60}\((?!\s*\))|[a-zA-Z_:][\w:]{1,200}(?:\{|\[\d{1,9}[smhdwy]|\s{1,3}(?:[=!]=|[<>]=?|[-+*/])\s{1,3}(?:[\d(]|on\b|ignoring\b|[a-zA-Z_:]{1,200}_)))/;

/** What no command begins with: a key, a bracket of JSON, a sign of a list, a log line, the columns of a table. */
function isOutput(line: string): boolean {
  return /^\s{0,40}(?:-\s?)?[\w. /-]{1,80}:(?:\s|$)|^\s{0,40}[{[]\s{0,40}(?:"|$)|^\s{0,40}-[a-z ]|^[IWEF]\d{4}\s|^\s{0,40}(?:Warning|Normal)\s{2}|^\s{0,40}[A-Z][A-Z()-]{1,40}(?: [A-Z]{1,40})?\s{2,40}[A-Z]{2}/.test(
    line,
  );
}

/** Commands without what they printed: where bash cannot read it all, what stands before the first line of output. */
function withoutOutput(body: Slice): Slice {
  const { errors } = parseShell(body);
  if (errors.length === 0) return body;
  let at = 0;
  for (const line of linesOf(body)) {
    if (at > 0 && isOutput(line.text)) return body.slice(0, at - 1);
    at += line.text.length + 1;
  }
  return body;
}

function withoutPrompts(body: Slice): Slice {
  if (!hasPrompt(body.text)) return body;
  const ranges: { start: number; end: number }[] = [];
  let open = false;
  let at = 0;
  for (const line of linesOf(body)) {
    const prompt = PROMPT.exec(line.text)?.[0].length;
    if (prompt !== undefined || open) {
      const end = at + line.text.length;
      ranges.push(body.span(at + (prompt ?? 0), end));
      if (end < body.text.length) ranges.push(body.span(end, end + 1));
      open = line.text.endsWith("\\");
    }
    at += line.text.length + 1;
  }
  return Slice.join(body.file, ranges);
}
