import { HEADER } from "../../runtime/index.ts";

/** An act on a journal, as far as it matters here. */
interface Act {
  readonly kind: string;
  readonly bytes?: Uint8Array;
}

/** The record that an act has put at the end of a journal, now that it is on the disk; undefined of any other act. */
export function appended<Entry>({ kind, bytes }: Act, result: { readonly kind: string }): Entry | undefined {
  if (kind !== "append" || bytes === undefined || result.kind !== "done") return undefined;
  return JSON.parse(Buffer.from(bytes).subarray(HEADER).toString("utf8")) as Entry;
}
