import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import type { Procedure } from "../../runtime/index.ts";
import { UsageError } from "../exit.ts";
import { phrase } from "../../source/index.ts";
import type { Io } from "../io.ts";
import type { Terminal } from "./prompts.ts";

/** Of all that the user's environment holds, what programs need to run and to reach a cluster. */
const PASSED = [
  ..."PATH HOME USER LOGNAME LANG LC_ALL LC_CTYPE TZ TMPDIR SSL_CERT_FILE SSL_CERT_DIR".split(" "),
  ..."HTTP_PROXY HTTPS_PROXY NO_PROXY http_proxy https_proxy no_proxy".split(" "),
  ..."AWS_PROFILE AWS_REGION AWS_CONFIG_FILE AWS_SHARED_CREDENTIALS_FILE AZURE_CONFIG_DIR CLOUDSDK_CONFIG".split(" "),
];

/** Whether a step may ask something of a cluster; one whose permissions are not known may. */
export function needsCluster({ nodes }: Procedure["plan"]): boolean {
  return nodes.some((node) => "script" in node && node.script.permissions?.length !== 0);
}

/** The context that a person named: the one kubectl happens to have is never taken in silence. */
export async function chooseContext(
  asked: string | undefined,
  io: Io,
  terminal: Terminal | undefined,
): Promise<string> {
  const context =
    asked ?? (await terminal?.prompt(`Cluster context (${current(io)}; type the name of the one meant): `)) ?? "";
  if (context === "" || /\p{Cc}/u.test(context)) {
    throw new UsageError(
      phrase(
        "the steps act on a cluster: name its context with --context <name>\n(kubectl config get-contexts shows all)",
      ),
    );
  }
  return context;
}

function current(io: Io): string {
  const { stdout } = spawnSync("kubectl", ["config", "current-context"], {
    env: io.env,
    encoding: "utf8",
    timeout: 5000,
  });
  return stdout?.trim() ? `kubectl is at ${JSON.stringify(stdout.trim())}` : "kubectl is at none";
}

/**
 * The files that keep the context with the run in the folder. kubectl takes the current context from the first file of KUBECONFIG that has one, so a
 * file with nothing else goes first. The files behind it are those of whoever began the run, also when somebody else resumes it.
 */
export function contextFiles(folder: string, context: string, io: Io): readonly (readonly [string, string])[] {
  const config = { apiVersion: "v1", kind: "Config", "current-context": context };
  const files = (io.env["KUBECONFIG"] ?? "").split(delimiter).filter((path) => path !== "");
  if (files.length === 0) files.push(join(io.env["HOME"] ?? homedir(), ".kube/config"));
  const kept = { context, kubeconfig: [join(folder, "kubeconfig"), ...files.map((path) => resolve(path))] };
  return [
    ["kubeconfig", `${JSON.stringify(config)}\n`],
    ["context.json", `${JSON.stringify(kept)}\n`],
  ];
}

/** The environment of the steps of a run, and the context that they act in. Without a context no cluster can be reached. */
export function environmentOf(
  folder: string,
  io: Io,
): { readonly environment: Record<string, string>; readonly context?: string } {
  const passed = PASSED.flatMap((name) => (io.env[name] === undefined ? [] : [[name, io.env[name]] as const]));
  const kept = readContext(folder);
  const KUBECONFIG = kept === undefined ? "/dev/null" : kept.kubeconfig.join(delimiter);
  return { environment: { ...Object.fromEntries(passed), KUBECONFIG }, ...(kept && { context: kept.context }) };
}

function readContext(folder: string): { readonly context: string; readonly kubeconfig: readonly string[] } | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, "context.json"), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
