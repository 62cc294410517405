import { Slice } from "../../source/index.ts";
import { type FenceBlock, linesOf } from "../../syntax/index.ts";

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
 */
export function readCommands(fence: FenceBlock): Slice | undefined {
  const label = fence.language.toLowerCase();
  if (label === "" ? !looksLikeShell(fence.body.text) : !SHELLS.has(label)) return undefined;
  return withoutPrompts(fence.body);
}

function looksLikeShell(text: string): boolean {
  const line = text.split("\n").find((candidate) => candidate.trim() !== "" && !candidate.startsWith("#")) ?? "";
  if (line.startsWith("$ ")) return true;
  const [word = ""] = line.trim().split(/\s/, 1);
  return COMMANDS.has(word) || /^[A-Za-z_]\w*=/.test(word);
}

function withoutPrompts(body: Slice): Slice {
  if (!/^[ \t]*\$ /m.test(body.text)) return body;
  const ranges: { start: number; end: number }[] = [];
  let open = false;
  let at = 0;
  for (const line of linesOf(body)) {
    const prompt = /^[ \t]*\$ /.exec(line.text)?.[0].length;
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
