import type { StepSettings } from "../program/index.ts";
import { kubectlGlobals, type ShellScript, type ShellWord, skipOptions, unwrapWords } from "../syntax/index.ts";
import type { Files, ManifestObject } from "./permissions-files.ts";
import { kindOfManifest } from "./permissions-kinds.ts";
import { allCommands } from "./words.ts";

/** What the sidecar says of the files that a step reads. A kind that no table has tells nothing. */
export function filesOf({ files = {} }: StepSettings): Files {
  const known = new Map<string, readonly ManifestObject[]>();
  for (const [path, { objects }] of Object.entries(files)) {
    const read = objects.flatMap(({ apiVersion, kind: name, name: object }): ManifestObject[] => {
      const kind = kindOfManifest(apiVersion, name);
      return kind === undefined ? [] : [{ kind, name: object }];
    });
    if (read.length === objects.length) known.set(path, read);
  }
  return known;
}

/** A file of the repository that kubectl is to read. */
export interface FileUse {
  readonly path: string;
  readonly script: ShellScript;
  readonly word: ShellWord;
}

/** Files that `kubectl apply -f` and the like name by a path within the repository. */
export function repositoryFiles(script: ShellScript): readonly FileUse[] {
  return allCommands(script).flatMap(({ script: owner, command }): readonly FileUse[] => {
    const words = unwrapWords(command.words);
    if (words[0]?.value !== "kubectl" && words[0]?.value !== "oc") return [];
    const verb = words[skipOptions(words, 1, kubectlGlobals)]?.value ?? "";
    if (!/^(?:apply|create|replace|delete|diff|patch)$/.test(verb)) return [];
    return words.flatMap((word, at): FileUse[] => {
      const inline = /^(?:--(?:filename|kustomize)=|-[fk]=?)(.+)$/.exec(word.value ?? "")?.[1];
      const named = /^(?:-[fk]|--filename|--kustomize)$/.test(words[at - 1]?.value ?? "");
      const path = inline ?? (named ? word.value : undefined);
      return path === undefined || /^(?:-$|\/|~|https?:)/.test(path) ? [] : [{ path, script: owner, word }];
    });
  });
}
