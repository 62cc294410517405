import { request as plainRequest } from "node:http";
import { request as safeRequest } from "node:https";
import { failureOf, type Outcome } from "./outcome.ts";

/** Milliseconds until a try is given up, whatever the other side does. */
export const PATIENCE = 10_000;
/** Bytes of an answer that are read; what sends more is not listened to any longer. */
const MOST = 64 * 1024;

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly retryAfter?: number;
}

/** Posts JSON to exactly this address: a redirection is an answer like any other, and is not followed. Rejects where none comes. */
function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  patience = PATIENCE,
): Promise<Answer> {
  const data = Buffer.from(JSON.stringify(body));
  const start = new URL(url).protocol === "https:" ? safeRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const all = {
      "content-type": "application/json; charset=utf-8",
      "content-length": String(data.length),
      ...headers,
    };
    // A connection of its own: one that was kept and has died would look like a channel that has.
    const asking = start(url, { method: "POST", headers: all, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      let size = 0;
      const end = (): void => {
        const after = Number(answer.headers["retry-after"]);
        const retryAfter = Number.isFinite(after) && after > 0 ? { retryAfter: Math.ceil(after * 1000) } : {};
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(pieces).toString("utf8"), ...retryAfter });
        clearTimeout(timer);
        asking.destroy();
      };
      answer.on("data", (piece: Buffer) => {
        size += piece.length;
        if (size > MOST) end();
        else pieces.push(piece);
      });
      answer.on("end", end);
      answer.on("error", fail);
    });
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    const timer = setTimeout(() => {
      asking.destroy();
      fail(Object.assign(new Error("no answer in time"), { code: "ETIMEDOUT" }));
    }, patience);
    asking.on("error", fail);
    asking.end(data);
  });
}

/** What an answer means by its status alone. */
export function outcomeOf({ status, retryAfter }: Answer): Outcome {
  const detail = `HTTP ${status}`;
  if (status >= 200 && status < 300) return { outcome: "sent", detail };
  const mayPass = status === 408 || status === 429 || status >= 500;
  return { outcome: mayPass ? "failed" : "refused", detail, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Posts, and judges by the status. Never rejects. */
export async function tryPost(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
  judge: (answer: Answer) => Outcome = outcomeOf,
): Promise<Outcome> {
  try {
    return judge(await post(url, body, headers));
  } catch (error) {
    return failureOf(error);
  }
}
