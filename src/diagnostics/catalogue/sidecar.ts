import { define } from "../define.ts";
import { correctionMessages, fieldMessages } from "../fields.ts";

export const validSidecar = define({
  code: "sidecar/valid",
  level: "error",
  summary: "A sidecar has a field that is not known, is missing, or has a wrong value.",
  messages: fieldMessages,
});

export const usedSidecar = define({
  code: "sidecar/used",
  level: "error",
  summary: "A sidecar corrects something that is not in its runbook.",
  messages: correctionMessages,
});
