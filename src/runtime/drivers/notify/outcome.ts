/** What became of one try. What a channel says is hostile: `detail` holds nothing of it but numbers and names of errors. */
export interface Outcome {
  readonly outcome: "sent" | "failed" | "refused";
  readonly detail: string;
  /** Milliseconds. */
  readonly retryAfter?: number;
}

/** An error of the system or a library by its name, without what it says: that may hold an address, which may be a secret. */
export function failureOf(error: unknown): Outcome {
  const { code, name } = error as { code?: unknown; name?: unknown };
  const said = [code, name].find((one) => typeof one === "string" && /^[A-Z][A-Za-z0-9_]{1,40}$/.test(one));
  return { outcome: "failed", detail: typeof said === "string" ? said : "no connection" };
}
