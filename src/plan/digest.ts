import { createHash } from "node:crypto";

/** sha256 of the text as UTF-8, in lower-case hex. */
export function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
