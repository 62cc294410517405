import type { EmittedFile, Emitter } from "../emitter.ts";
import { anchorsOf } from "../anchors.ts";
import { bilingualDocument } from "./bilingual.ts";
import { documentFile } from "./files.ts";
import { singleDocument } from "./single.ts";
import { type Voice, voiceOf, voiceOfAll } from "./voice.ts";

/**
 * The runbook for people to read: `runbook.md` as its author wrote it with what will happen beside it, and one document a
 * language. Nothing of it is executable, so errors stop no document; it says what they stopped instead.
 */
export const docs: Emitter = {
  name: "docs",
  emit(unit, context) {
    const { languages, span } = unit.runbook;
    const anchors = anchorsOf(unit.runbook);
    const scene = (voice: Voice) => ({ unit, context, anchors, voice });
    const file = (path: string, content: string): EmittedFile => ({ path, content, origins: [{ pointer: "", span }] });
    const single = languages.map((tag) => file(documentFile(tag), singleDocument(scene(voiceOf(tag)))));
    return {
      files: [file(documentFile(), bilingualDocument(scene(voiceOfAll(languages)))), ...single],
      diagnostics: [],
    };
  },
};
