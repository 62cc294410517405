import type { Translations } from "../translations.ts";

export const rules: Translations = {
  "the sidecar replaces the step, so this never runs; correct the runbook too, people read it":
    "sidecar 已經取代這個步驟，這裡不會執行；Runbook 也請一併修正，因為人會讀它",
};
