import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RbacObject } from "../emitters/rbac/authoriser.ts";
import { Authoriser } from "../emitters/rbac/authoriser.ts";

/** What a request was: method and address, the type of what it brought, and that itself. */
export interface Seen {
  readonly line: string;
  readonly type: string | undefined;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** How the stand-in differs from a cluster on which all is well. */
export interface Ailment {
  /** Groups that it does not have: `/apis/argoproj.io/v1alpha1`. */
  readonly without?: readonly string[];
  /** Of an object whose address holds this, it says that a field is unknown. */
  readonly refuses?: string;
  /** Says yes to every question about rights. */
  readonly lavish?: boolean;
  /** How a run ends, by the name of its WorkflowTemplate. */
  readonly ends?: (name: string) => string;
}

/** What a SubjectAccessReview asks. */
interface Review {
  readonly user: string;
  readonly resourceAttributes: {
    readonly verb: string;
    readonly group: string;
    readonly resource: string;
    readonly subresource?: string;
    readonly name?: string;
    readonly namespace?: string;
  };
}

/** Keeps what it is asked, and knows as much of the API server and of Argo as a trial looks at. */
export class StandIn {
  readonly seen: Seen[] = [];
  readonly #ailment: Ailment;
  readonly #kept: RbacObject[] = [];
  readonly #server: Server = createServer((request, response) => {
    let text = "";
    request
      .on("data", (part) => (text += part))
      .on("end", () => {
        const body = text === "" ? undefined : (JSON.parse(text) as NonNullable<Seen["body"]>);
        const line = `${request.method} ${request.url}`;
        this.seen.push({ line, type: request.headers["content-type"], body });
        const [code, answer] = this.#answer(line, body);
        response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(answer));
      });
  });

  constructor(ailment: Ailment = {}) {
    this.#ailment = ailment;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(line: string, body: Seen["body"]): readonly [number, object] {
    const { without = [], refuses, lavish = false, ends } = this.#ailment;
    const [method, path = ""] = line.split(" ");
    if (without.some((group) => path === group)) return [404, { message: "not found" }];
    if (refuses !== undefined && path.includes(refuses)) return [400, { message: 'unknown field "spec.x"' }];
    if (path.endsWith("/subjectaccessreviews")) return [201, { status: { allowed: lavish || this.#allows(body) } }];
    if (method === "PATCH" && !path.includes("dryRun")) this.#kept.push(body as unknown as RbacObject);
    const [, name] = /^GET .*\/workflows\/(.+)$/.exec(line) ?? [];
    if (name === undefined) return [method === "POST" ? 201 : 200, {}];
    const phase = ends?.(name) ?? (name.endsWith("-diagnosis") ? "Succeeded" : "Failed");
    return [200, { status: { phase, nodes: { a: { displayName: `${name}.onExit`, phase: "Succeeded" } } } }];
  }

  #allows(body: Seen["body"]): boolean {
    const { user, resourceAttributes } = (body as unknown as { spec: Review }).spec;
    const { subresource, ...request } = resourceAttributes;
    const resource = subresource === undefined ? request.resource : `${request.resource}/${subresource}`;
    const account = user.replace("system:serviceaccount:", "").replace(":", "/");
    return new Authoriser(this.#kept).allows(account, { ...request, resource });
  }
}
