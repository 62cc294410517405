import { type Phrase, phrase } from "../../diagnostics/index.ts";
import { filesOf, fileUses, filesWritten, type Unfit } from "../../graph/index.ts";
import { normalPath } from "../../source/index.ts";
import { parseShell, parseShellText } from "../../syntax/index.ts";
import { defineRule } from "../rule.ts";

/** What to do about a file that cannot be carried along, where it is not what the rule says for all. */
const helps: Readonly<Record<Unfit, Phrase | undefined>> = {
  absent: undefined,
  folder: phrase("name the files, each with its own `-f`"),
  link: phrase("put the file itself there"),
  outside: phrase("move the file into the repository, and name it from its root"),
  hidden: phrase("move the file to a folder whose name does not begin with a dot"),
  size: phrase("cut it down to the objects that this step needs"),
  text: phrase("write what is needed of it into the command"),
  characters: phrase("write the file without them"),
};

/**
 * Where only people follow the runbook, they make the file that the text above tells to make, and look at files of the
 * machine that they are on; a manifest or a script in a folder is one of a repository all the same.
 */
const OF_REPOSITORY = /\w\/[^/]+\.(?:ya?ml|json|sh|py)$/;

export const rule = defineRule(
  {
    code: "shell/reaches-file",
    level: "warning",
    summary: "A command reads a file of the repository that cannot be carried along with it.",
    messages: {
      absent:
        "there is no file `{path}` in this repository: whoever runs this from another folder, and every pod, has none either, and the step fails when it is needed",
      folder: "`{path}` is a folder, and only files are carried along; in the pod that runs this there is nothing",
      link: "`{path}` is a symbolic link or lies behind one, which may lead to what is not in the repository; it is not carried along",
      outside: "`{path}` leads out of the repository, so nobody can tell what this reads in the pod that runs it",
      hidden:
        "`{path}` lies under a name that begins with a dot, where tools keep their secrets; it is not carried along",
      size: "`{path}` has more than 64 KiB, too much to be carried along in a manifest",
      text: "`{path}` is no text in UTF-8, or holds control characters; it is not carried along",
      characters:
        "`{path}` holds characters that nobody sees, so what is carried along would not be what a reader of the file agreed to",
      moved: "`cd` comes before `{path}`, so nobody can tell which file is meant, and none is carried along",
      twice:
        "`{path}` lies in this repository, and what it holds is read from it; what `files` says of it has no effect",
    },
    help: "put it into the repository, under its path from the root; or write the objects into the command, `kubectl apply -f - <<'EOF'`",
  },
  (report) => {
    /** Files that the steps before have written, by graph. */
    const written = new Map<string, Set<string>>();
    return {
      step(step, { unit, graph }) {
        const own = written.get(graph.id) ?? new Set();
        written.set(graph.id, own);
        const settings = unit.steps[step.id] ?? {};
        const { replace } = settings;
        const script = replace === undefined ? parseShell(step.script) : parseShellText(replace.script);
        for (const { path, script: owner, word, moved } of fileUses(script)) {
          if (own.has(normalPath(path) ?? path)) continue;
          const span = replace === undefined ? owner.slice.span(word.start, word.end) : step.span;
          if (unit.runbook.guessed && !OF_REPOSITORY.test(path)) continue;
          const found = unit.repository(path);
          if (moved)
            report("moved", { path }, { span, help: phrase("name it from the root of the repository, without `cd`") });
          else if ("unfit" in found) {
            const { unfit } = found;
            const help = helps[unfit];
            // What is not there may be in the image; what is there and cannot be carried along was meant to be.
            const level = unfit === "absent" || unfit === "folder" ? "warning" : "error";
            report(unfit, { path }, { span, level, ...(help === undefined ? {} : { help }) });
          } else if (filesOf(settings).has(found.path) && filesOf({}, [found]).has(found.path)) {
            report("twice", { path }, { span, level: "error", help: phrase("take it out of `files`") });
          }
        }
        for (const path of filesWritten(script)) own.add(path);
      },
    };
  },
);
