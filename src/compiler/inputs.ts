import type { Host } from "../host/index.ts";

/** Markdown files that the paths name: files as given, folders searched through, links and hidden folders left out. */
export function findRunbooks(
  host: Host,
  paths: readonly string[],
): { files: readonly string[]; missing: readonly string[] } {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const path of paths) {
    const clean = normalise(path);
    const kind = host.kind(clean);
    if (kind === "folder") for (const file of walk(host, clean)) files.add(file);
    else if (kind === "file" || kind === "link") files.add(clean);
    else missing.push(path);
  }
  return { files: [...files].sort(), missing };
}

/** The config that holds for a file: `runbookc.yaml` in its folder or the nearest one above. */
export function findConfig(host: Host, path: string): string | undefined {
  const steps = path.split("/").slice(0, -1);
  for (let depth = steps.length; depth >= 0; depth--) {
    const candidate = [...steps.slice(0, depth), "runbookc.yaml"].join("/");
    if (host.kind(candidate) === "file") return candidate;
  }
  return undefined;
}

/** The sidecar of a runbook: `emergency.runbook.yaml` beside `emergency.md`. */
export function sidecarPath(path: string): string {
  return path.replace(/\.[^./]*$/, "") + ".runbook.yaml";
}

function walk(host: Host, folder: string): string[] {
  const found: string[] = [];
  for (const name of host.list(folder)) {
    const path = folder === "." ? name : `${folder}/${name}`;
    const kind = host.kind(path);
    if (kind === "folder" && !name.startsWith(".") && name !== "node_modules") found.push(...walk(host, path));
    // A README explains a folder; it is no runbook of it.
    if (kind === "file" && name.endsWith(".md") && name !== "README.md") found.push(path);
  }
  return found;
}

function normalise(path: string): string {
  const absolute = path.startsWith("/");
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  return absolute ? `/${steps.join("/")}` : steps.join("/") || ".";
}
