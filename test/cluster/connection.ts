import { request as plain } from "node:http";
import { request as secure, type RequestOptions } from "node:https";
import { KubeConfig } from "@kubernetes/client-node";

/** What a server said: the code, and the object or text that came with it. */
export interface Reply {
  readonly code: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A cluster that somebody has allowed to be written to. */
export interface Connection {
  ask(method: string, path: string, body?: object, type?: string): Promise<Reply>;
}

/**
 * The cluster of KUBECONFIG, if its current context is the one that RUNBOOKC_TEST_CONTEXT confirms: nothing is written to a
 * cluster by accident. Else why there is none.
 */
export function connect(env: Readonly<Record<string, string | undefined>>): Connection | string {
  const path = env["KUBECONFIG"];
  if (path === undefined || path === "") return "no cluster (KUBECONFIG names none)";
  const config = new KubeConfig();
  config.loadFromFile(path);
  const context = config.getCurrentContext();
  const confirmed = env["RUNBOOKC_TEST_CONTEXT"];
  if (confirmed !== context)
    return `no cluster (RUNBOOKC_TEST_CONTEXT is ${confirmed ?? "not set"}, and the context of KUBECONFIG ${context})`;
  const server = config.getCurrentCluster()?.server;
  if (server === undefined) return `no cluster (the context ${context} has none)`;
  return { ask: (method, at, body, type) => ask(config, server, { method, at, body, type }) };
}

interface Question {
  readonly method: string;
  readonly at: string;
  readonly body?: object | undefined;
  readonly type?: string | undefined;
}

async function ask(config: KubeConfig, server: string, { method, at, body, type }: Question): Promise<Reply> {
  const options: RequestOptions = { method, headers: { accept: "application/json" } };
  await config.applyToHTTPSOptions(options);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const headers = { ...options.headers, ...(text === undefined ? {} : { "content-type": type ?? "application/json" }) };
  const url = new URL(`${server.replace(/\/$/, "")}${at}`);
  const { agent, ...rest } = options;
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === "https:"
        ? secure(url, { ...rest, ...(agent === undefined ? {} : { agent }), headers })
        : plain(url, { method, headers });
    sent.on("error", reject).on("response", (response) => {
      let answer = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (answer += part));
      response.on("error", reject).on("end", () => resolve({ code: response.statusCode ?? 0, body: read(answer) }));
    });
    sent.end(text);
  });
}

function read(text: string): Reply["body"] {
  try {
    return JSON.parse(text) as Reply["body"];
  } catch {
    return { message: text };
  }
}
