import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Programs that tests compare with, each with a call that ends well where it is installed. */
const PROGRAMS = {
  actionlint: ["actionlint", "--version"],
  amtool: ["amtool", "--version"],
  bash: ["bash", "-c", "timeout --version"],
  chromium: ["chromium", "--version"],
  jq: ["jq", "--version"],
  kubectl: ["bash", "-c", "kubectl version --client | grep -E 'v1[.]3[2-9]'"],
  promtool: ["promtool", "--version"],
  python3: ["python3", "-c", "import xml.etree"],
  pyyaml: ["python3", "-c", "import yaml"],
  shellcheck: ["shellcheck", "--version"],
} as const;

/** Texts of others that are no part of this repository: public runbooks, and the schemas that Argo and others publish. */
const REFERENCES = process.env["RUNBOOKC_REFERENCES"] ?? join(import.meta.dirname, "../../shared");
const FOLDERS = { corpus: join(REFERENCES, "corpus"), schemas: join(REFERENCES, "schemas") } as const;

export type Tool = keyof typeof PROGRAMS | keyof typeof FOLDERS;

export const TOOLS = [...Object.keys(PROGRAMS), ...Object.keys(FOLDERS)] as readonly Tool[];

const found = new Map<Tool, boolean>();

/** Whether the tool is on this machine; each is looked for once a test file. */
export function hasTool(tool: Tool): boolean {
  const known = found.get(tool);
  if (known !== undefined) return known;
  const here =
    tool in FOLDERS ? existsSync(folderOf(tool as keyof typeof FOLDERS)) : runs(tool as keyof typeof PROGRAMS);
  found.set(tool, here);
  return here;
}

export function folderOf(tool: keyof typeof FOLDERS): string {
  return FOLDERS[tool];
}

function runs(program: keyof typeof PROGRAMS): boolean {
  const [command, ...args] = PROGRAMS[program];
  return spawnSync(command, args).status === 0;
}
