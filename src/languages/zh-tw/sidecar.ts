import type { Translations } from "../translations.ts";

export const sidecar: Translations = {
  "A sidecar has a field that is not known, is missing, or has a wrong value.":
    "sidecar 有不認得、缺少或值不正確的欄位。",
  "A sidecar corrects something that is not in its runbook.": "sidecar 修正的東西不在它的 Runbook 裡。",
};
