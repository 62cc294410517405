import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { openSender, reachOf } from "../../../src/runtime/drivers/notify/channels.ts";
import type { Outgoing } from "../../../src/runtime/escalation/index.ts";
import type { TriedNotice } from "../../../src/runtime/index.ts";
import type { channels } from "../../../src/schema/index.ts";

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

interface Got {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown>;
}

/** A real server that keeps what it was sent. */
async function web(answer: (response: ServerResponse, got: Got) => void) {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (data) => {
      text += String(data);
    });
    request.on("end", () => {
      const one = { path: request.url ?? "", headers: request.headers, body: JSON.parse(text) as Got["body"] };
      got.push(one);
      answer(response, one);
    });
  });
  return { got, address: `http://127.0.0.1:${await listen(server)}` };
}

process.env["TEST_NOTIFY_SECRET"] = "s3cret";
const secret = { env: "TEST_NOTIFY_SECRET" };

function notice(kind: string, to: string, more: Partial<Outgoing> = {}): Outgoing {
  return {
    key: "rb/it-1/2/1",
    way: { contact: "somebody", kind, to },
    severity: "P1",
    runbook: "book",
    incident: "it",
    episode: "it-1",
    rung: 2,
    notice: 1,
    subject: "[P1] it: Somebody",
    text: "See to it",
    ...more,
  };
}

/** What becomes of one try. */
function tried(all: channels.Channels, one: Outgoing): Promise<TriedNotice> {
  return new Promise((resolve) => {
    openSender(all, resolve).send(one);
  });
}

const HOSTILE = 'x"\r\nBcc: all@example.com\r\n\r\n</script><!channel> \u0000 \u202E 混亂 ${a} {{b}}';

test("PagerDuty gets an event that its key makes one of", async () => {
  const { got, address } = await web((response) => response.writeHead(202).end('{"status":"success"}'));
  const all = { pagerduty: { address, keys: { P1234: secret } } };
  expect(await tried(all, notice("pagerduty", "P1234", { subject: HOSTILE.repeat(50) }))).toMatchObject({
    outcome: "sent",
    detail: "HTTP 202",
  });
  expect(got).toHaveLength(1);
  expect(got[0]?.path).toBe("/v2/enqueue");
  expect(got[0]?.body).toMatchObject({
    routing_key: "s3cret",
    event_action: "trigger",
    dedup_key: "rb/it-1/2/1",
    payload: { severity: "critical", source: "book/it", summary: HOSTILE.repeat(50).slice(0, 1024) },
  });
});

test("Slack gets a message in which nothing is obeyed, by the Web API or a webhook", async () => {
  const { got, address } = await web((response) => response.writeHead(200).end('{"ok":true}'));
  const one = notice("slack", "#sre", { text: HOSTILE });
  expect(await tried({ slack: { address, token: secret } }, one)).toMatchObject({ outcome: "sent" });
  expect(got[0]).toMatchObject({ path: "/api/chat.postMessage", headers: { authorization: "Bearer s3cret" } });
  expect(got[0]?.body["channel"]).toBe("#sre");
  expect(got[0]?.body["text"]).toContain("&lt;/script&gt;&lt;!channel&gt;");
  process.env["TEST_NOTIFY_HOOK"] = `${address}/services/T/B/X`;
  expect(await tried({ slack: { webhook: { env: "TEST_NOTIFY_HOOK" } } }, one)).toMatchObject({ outcome: "sent" });
  expect(got[1]?.path).toBe("/services/T/B/X");
  expect(Object.keys(got[1]?.body ?? {})).toEqual(["text"]);
});

test.each([
  ['{"ok":false,"error":"channel_not_found"}', "refused", "channel_not_found"],
  ['{"ok":false,"error":"ratelimited"}', "failed", "ratelimited"],
  ['{"ok":false,"error":"\u001B[2J<x>"}'.replace("\u001B", "\\u001b"), "refused", "unknown error"],
  ["null", "refused", "unknown error"],
  ["<html>", "failed", "an answer that is not JSON"],
])("what Slack says, %s, is %s", async (body, outcome, detail) => {
  const { address } = await web((response) => response.writeHead(200).end(body));
  expect(await tried({ slack: { address, token: secret } }, notice("slack", "#sre"))).toMatchObject({
    outcome,
    detail,
  });
});

describe("a webhook", () => {
  const hook = (url: string) => ({ webhooks: { somebody: { url, token: secret } } });

  test("gets the key by which it sees a repeat", async () => {
    const { got, address } = await web((response) => response.writeHead(204).end());
    const reach = reachOf(hook(address));
    expect(reach([{ contact: "somebody", kind: "slack", to: "#x" }], "somebody")).toEqual([
      { contact: "somebody", kind: "webhook", to: "somebody" },
    ]);
    expect(await tried(hook(`${address}/a`), notice("webhook", "somebody", { text: HOSTILE }))).toMatchObject({
      outcome: "sent",
    });
    expect(got[0]).toMatchObject({
      path: "/a",
      headers: { "idempotency-key": "rb/it-1/2/1", authorization: "Bearer s3cret" },
    });
    expect(got[0]?.body).toMatchObject({ version: 1, text: HOSTILE, key: "rb/it-1/2/1" });
  });

  test.each([
    [429, "failed", { "retry-after": "7" }, 7000],
    [503, "failed", {}, undefined],
    [500, "failed", { "retry-after": "soon" }, undefined],
    [400, "refused", {}, undefined],
    [302, "refused", { location: "http://127.0.0.1:1/elsewhere" }, undefined],
  ] as const)("that says %d is %s", async (status, outcome, headers, retryAfter) => {
    const { got, address } = await web((response) => response.writeHead(status, headers).end("s3cret"));
    const said = await tried(hook(address), notice("webhook", "somebody"));
    expect(said).toMatchObject({ outcome, detail: `HTTP ${status}` });
    expect(said.retryAfter).toBe(retryAfter);
    expect(got).toHaveLength(1);
  });

  test("that resets, is not there, or never ends its answer, holds up nobody", async () => {
    const port = await listen(createSocketServer((socket) => socket.resetAndDestroy()));
    expect(await tried(hook(`http://127.0.0.1:${port}`), notice("webhook", "somebody"))).toMatchObject({
      outcome: "failed",
      detail: "ECONNRESET",
    });
    expect(await tried(hook("http://127.0.0.1:1"), notice("webhook", "somebody"))).toMatchObject({
      detail: "ECONNREFUSED",
    });
    const { address } = await web((response) => {
      response.writeHead(200);
      const more = (): void => void (response.destroyed || response.write("x".repeat(65_536), more));
      more();
    });
    expect(await tried(hook(address), notice("webhook", "somebody"))).toMatchObject({ outcome: "sent" });
  });

  test("that hangs is given up, and meanwhile another channel is told", async () => {
    const hanging = await web(() => {});
    const quick = await web((response) => response.writeHead(200).end());
    const all = { webhooks: { slow: { url: hanging.address }, quick: { url: quick.address } } };
    const order: string[] = [];
    await new Promise<void>((resolve) => {
      const sender = openSender(all, ({ rung, outcome, detail }) => {
        order.push(`${rung} ${outcome} ${detail}`);
        if (order.length === 41) resolve();
      });
      for (let at = 0; at < 40; at += 1) {
        sender.send(
          notice("webhook", at < 39 ? "slow" : "quick", {
            rung: at,
            way: { contact: at < 16 ? "slow" : "quick", kind: "webhook", to: at < 16 ? "slow" : "quick" },
          }),
        );
      }
      sender.send(notice("webhook", "quick", { rung: 40, way: { contact: "quick", kind: "webhook", to: "quick" } }));
    });
    expect(order.slice(0, 25).every((line) => line.endsWith("sent HTTP 200"))).toBe(true);
    expect(order.slice(25).every((line) => line.endsWith("failed ETIMEDOUT"))).toBe(true);
  });
});

/** A small SMTP server. `say` may answer a command in its own way; undefined is the usual one. */
async function mailServer(say: (line: string) => string | undefined = () => undefined) {
  const mails: { from: string; to: string[]; data: string }[] = [];
  const port = await listen(
    createSocketServer((socket) => {
      let text = "";
      let mail = { from: "", to: [] as string[], data: "" };
      let inData = false;
      socket.write(say("connect") ?? "220 here\r\n");
      socket.on("error", () => {});
      socket.on("data", (data) => {
        text += String(data);
        for (let end = text.indexOf("\r\n"); end >= 0; end = text.indexOf("\r\n")) {
          const line = text.slice(0, end);
          text = text.slice(end + 2);
          if (inData) {
            if (line !== ".") mail.data += `${line}\n`;
            else {
              inData = false;
              mails.push(mail);
              mail = { from: "", to: [], data: "" };
              socket.write(say("end") ?? "250 taken\r\n");
            }
            continue;
          }
          if (/^MAIL FROM/i.test(line)) mail.from = line;
          if (/^RCPT TO/i.test(line)) mail.to.push(line);
          inData = /^DATA/i.test(line);
          socket.write(say(line) ?? (inData ? "354 go on\r\n" : "250 well\r\n"));
        }
      });
    }),
  );
  return { mails, email: { smarthost: `127.0.0.1:${port}`, security: "none", from: "runbooks@example.com" } as const };
}

describe("mail", () => {
  test("arrives once, with nothing in its head that an author put there", async () => {
    const { mails, email } = await mailServer();
    const one = notice("email", "lead@example.com", { subject: HOSTILE, text: `${HOSTILE}\n.\nQUIT` });
    expect(await tried({ email }, one)).toMatchObject({ outcome: "sent" });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.to).toEqual([expect.stringContaining("<lead@example.com>")]);
    const [head = ""] = (mails[0]?.data ?? "").split("\n\n");
    expect(head.split("\n").filter((line) => /^(?:bcc|cc):/i.test(line))).toEqual([]);
    expect(head).toContain("Message-ID: <rb.it.1.2.1@example.com>");
  });

  test("goes to one address, whatever that looks like", async () => {
    const { mails, email } = await mailServer();
    const said = await tried({ email }, notice("email", "a@example.com, b@example.com\r\nBcc: c@example.com"));
    expect(mails.flatMap(({ to }) => to).length).toBeLessThanOrEqual(1);
    expect(["sent", "failed", "refused"]).toContain(said.outcome);
  });

  test.each([
    ["550 no such user\r\n", /^RCPT/, "refused", "SMTP 550"],
    ["451 later\r\n", /^RCPT/, "failed", "SMTP 451"],
    ["421 too busy\r\n", /^connect$/, "failed", "SMTP 421"],
  ] as const)("that is answered with %s", async (answer, at, outcome, detail) => {
    const { mails, email } = await mailServer((line) => (at.test(line) ? answer : undefined));
    expect(await tried({ email }, notice("email", "lead@example.com"))).toMatchObject({ outcome, detail });
    expect(mails).toEqual([]);
  });

  test("is not sent in the clear where that is forbidden", async () => {
    const { mails, email } = await mailServer();
    const said = await tried({ email: { ...email, security: "starttls" } }, notice("email", "lead@example.com"));
    expect(said.outcome).not.toBe("sent");
    expect(mails).toEqual([]);
  });

  test("to a server that never speaks is given up", async () => {
    const { email } = await mailServer((line) => (line === "connect" ? "" : undefined));
    expect(await tried({ email }, notice("email", "lead@example.com"))).toMatchObject({
      outcome: "failed",
      detail: "ETIMEDOUT",
    });
  });
});

test("a secret that is not there is said by its place, and nothing is sent", async () => {
  const { got, address } = await web((response) => response.end());
  const all = { webhooks: { somebody: { url: address, token: { file: "/nowhere/token" } } } };
  expect(await tried(all, notice("webhook", "somebody"))).toMatchObject({
    outcome: "refused",
    detail: "the file /nowhere/token, which holds a secret, cannot be read (ENOENT)",
  });
  expect(got).toEqual([]);
});
