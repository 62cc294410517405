import type { channels } from "../../../schema/index.ts";
import type { Outgoing } from "../../escalation/index.ts";
import { failureOf, type Outcome } from "./outcome.ts";
import { PATIENCE } from "./post.ts";

export type MailServer = NonNullable<channels.Channels["email"]>;

/** Hands a mail to the server. Its Message-ID is made of the key, so that a mail client shows a repeat as what it is. */
export async function tellByMail(
  { smarthost, security, from, username }: MailServer,
  password: string | undefined,
  notice: Outgoing,
): Promise<Outcome> {
  const { createTransport } = await import("nodemailer");
  const [, host = "", port = ""] = /^(.*):(\d+)$/.exec(smarthost) ?? [];
  const transport = createTransport({
    host,
    port: Number(port),
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(username === undefined ? {} : { auth: { user: username, pass: password ?? "" } }),
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Each command may take as long as the library permits; all of them together may not.
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: "failed", detail: "ETIMEDOUT" }), PATIENCE);
  });
  const sent = transport
    .sendMail(mailOf(from, notice))
    .then((): Outcome => ({ outcome: "sent", detail: "taken" }), judge);
  try {
    return await Promise.race([sent, late]);
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}

function mailOf(from: string, { key, subject, text, way }: Outgoing) {
  const domain = from.slice(from.lastIndexOf("@") + 1);
  const messageId = `<${key.replace(/[^A-Za-z0-9]+/g, ".")}@${domain}>`;
  // As an object an address is never parsed: nothing in it names a second recipient.
  return { from: { name: "", address: from }, to: { name: "", address: way.to }, subject, text, messageId };
}

/** A code from 500 on says that it is not to be tried like this again (RFC 5321). */
function judge(error: unknown): Outcome {
  const { responseCode } = error as { responseCode?: unknown };
  if (typeof responseCode !== "number") return failureOf(error);
  return { outcome: responseCode >= 500 ? "refused" : "failed", detail: `SMTP ${responseCode}` };
}
