import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { containmentLadder } from "../src/runtime/drivers/contain/detect.ts";

/** Programs that tests compare with, each with a call that ends well where it is installed. */
const PROGRAMS = {
  actionlint: ["actionlint", "--version"],
  amtool: ["amtool", "--version"],
  bash: ["bash", "-c", "timeout --version"],
  chromium: ["chromium", "--version"],
  curl: ["curl", "--version"],
  jq: ["jq", "--version"],
  kubectl: ["bash", "-c", "kubectl version --client | grep -E 'v1[.]3[2-9]'"],
  promtool: ["promtool", "--version"],
  python3: ["python3", "-c", "import xml.etree"],
  pyyaml: ["python3", "-c", "import yaml"],
  shellcheck: ["shellcheck", "--version"],
  tmpfs: ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"],
} as const;

/** What the machine must permit, so that processes can be held together. */
const CONTAINMENTS = ["cgroup", "pidns"] as const;

/** Texts of others that are no part of this repository: public runbooks, and the schemas that Argo and others publish. */
const REFERENCES = process.env["RUNBOOKC_REFERENCES"] ?? join(import.meta.dirname, "../../shared");
const FOLDERS = { corpus: join(REFERENCES, "corpus"), schemas: join(REFERENCES, "schemas") } as const;

export type Tool = keyof typeof PROGRAMS | (typeof CONTAINMENTS)[number] | keyof typeof FOLDERS;

export const TOOLS = [...Object.keys(PROGRAMS), ...CONTAINMENTS, ...Object.keys(FOLDERS)] as readonly Tool[];

const found = new Map<Tool, boolean>();

/** Whether the tool is on this machine; each is looked for once a test file. */
export function hasTool(tool: Tool): boolean {
  const known = found.get(tool);
  if (known !== undefined) return known;
  const here = look(tool);
  found.set(tool, here);
  return here;
}

function look(tool: Tool): boolean {
  if (tool === "cgroup" || tool === "pidns") {
    return containmentLadder().some(({ kind, containment }) => kind === tool && containment !== undefined);
  }
  return tool in FOLDERS ? existsSync(folderOf(tool as keyof typeof FOLDERS)) : runs(tool as keyof typeof PROGRAMS);
}

export function folderOf(tool: keyof typeof FOLDERS): string {
  return FOLDERS[tool];
}

function runs(program: keyof typeof PROGRAMS): boolean {
  const [command, ...args] = PROGRAMS[program];
  return spawnSync(command, args).status === 0;
}
