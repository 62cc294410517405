import type { Permission } from "./model.ts";
import type { Call } from "./permissions-call.ts";
import { type ManifestObject, objectsIn, type Reader } from "./permissions-files.ts";
import { type Kind, kindNamed } from "./permissions-kinds.ts";
import { isKnown } from "./permissions-words.ts";

/** Why nothing can be derived from a command, and the words that it is about. */
export interface Refused {
  readonly reason: "variable" | "kind" | "verb" | "open" | "file" | "namespace" | "identity" | "target" | "tool";
  readonly text: string;
}

/** What a command is about: one object, or, without a name, all that a selector finds. */
export interface Target {
  readonly kind: Kind;
  readonly name?: string;
  /** Where a manifest says so. */
  readonly namespace?: string;
}

/** Where and of what a request is made. */
interface About {
  readonly name?: string | undefined;
  readonly namespace?: string | undefined;
  readonly subresource?: string;
  /** In all namespaces. */
  readonly everywhere?: boolean;
  /** What is created has its name in the address, as with a patch of the server's. */
  readonly addressed?: boolean;
}

const NAME = /^[a-z0-9](?:[-a-z0-9.:]*[a-z0-9])?$/i;
const NAMESPACE = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

/** Gathers what one call of kubectl asks of the API, until something cannot be derived. */
export class Request {
  readonly needs: Permission[] = [];
  readonly call: Call;
  /** Resources that a variable stands for one object of. */
  readonly anyName = new Set<string>();
  readonly #reader: Reader;
  #refused: Refused | undefined;

  constructor(call: Call, reader: Reader) {
    this.call = call;
    this.#reader = reader;
  }

  get refused(): Refused | undefined {
    return this.#refused;
  }

  /** Only the first thing that cannot be derived is told. Gives an empty list to go on with. */
  refuse(reason: Refused["reason"], text: string): readonly never[] {
    this.#refused ??= { reason, text };
    return [];
  }

  has(option: string): boolean {
    const value = this.last(option);
    return value !== undefined && value !== "false";
  }

  /** The value of an option that was given last. */
  last(option: string): string | undefined {
    return this.call.options.get(option)?.at(-1);
  }

  /** What `--subresource` names; kubectl 1.32 takes these only. */
  get subresource(): { readonly subresource?: string } {
    const subresource = this.last("subresource");
    if (subresource === undefined) return {};
    if (!/^(?:status|scale|resize)$/.test(subresource)) this.refuse("target", `--subresource=${subresource}`);
    return { subresource };
  }

  /** Nothing is sent that changes anything. */
  get isRehearsal(): boolean {
    return this.last("dry-run") === "client" || this.last("dry-run") === "true";
  }

  /** One request for each verb. The API does not know the name of what is created, but that of its parent. */
  need(kind: Kind, verbs: string, about: About = {}): void {
    const { subresource } = about;
    const resource = subresource === undefined ? kind.resource : `${kind.resource}/${subresource}`;
    const name = about.name === undefined ? undefined : this.#nameOf(about.name, resource);
    const place = this.#placeOf(kind, about);
    if (place === undefined) return;
    for (const verb of verbs.split(" ") as Permission["verb"][]) {
      const named = name !== undefined && (verb !== "create" || subresource !== undefined || about.addressed === true);
      this.needs.push({ group: kind.group, resource, verb, ...(named ? { name } : {}), ...place });
    }
  }

  /** `deployment/x`, `pods -l app=x`, `pods,services`, and what the files of `-f` hold. */
  targets(args: readonly string[] = this.call.args): readonly Target[] {
    const files = this.call.options.get("filename") ?? [];
    if (this.has("kustomize")) return this.refuse("file", this.last("kustomize") as string);
    if (files.length > 0) return files.flatMap((path) => this.objects(path));
    const [first, ...names] = args;
    if (first === undefined) return this.refuse("target", "");
    if (first.includes("/")) return args.flatMap((arg) => this.#pair(arg));
    const kinds = first.split(",").flatMap((written) => this.kind(written));
    return kinds.flatMap((kind): Target[] => (names.length === 0 ? [{ kind }] : names.map((name) => ({ kind, name }))));
  }

  /** `x` of a kind that need not be said, or `deployment/x`. */
  target(arg: string | undefined, usual: Kind): readonly Target[] {
    if (arg === undefined) return this.refuse("target", "");
    return arg.includes("/") ? this.#pair(arg) : [{ kind: usual, name: arg }];
  }

  objects(path: string): readonly ManifestObject[] {
    const found = (isKnown(path) ? objectsIn(path, this.#reader) : undefined) ?? this.refuse("file", path);
    return found.flatMap((object) => ("unlisted" in object ? this.refuse("kind", object.unlisted) : object));
  }

  kind(written: string): readonly Kind[] {
    if (!isKnown(written)) return this.refuse("variable", written);
    return [kindNamed(written)].flatMap((kind) => kind ?? this.refuse("kind", written));
  }

  #pair(arg: string): readonly Target[] {
    const at = arg.indexOf("/");
    if (at === -1) return this.refuse(isKnown(arg) ? "target" : "variable", arg);
    return this.kind(arg.slice(0, at)).map((kind) => ({ kind, name: arg.slice(at + 1) }));
  }

  #nameOf(name: string, resource: string): string | undefined {
    if (NAME.test(name)) return name;
    if (isKnown(name)) this.refuse("target", name);
    else this.anyName.add(resource);
    return undefined;
  }

  #placeOf(kind: Kind, about: About): Pick<Permission, "scope" | "namespace"> | undefined {
    if (!kind.namespaced || about.everywhere === true) return { scope: "cluster" };
    if (about.namespace === undefined && this.has("all-namespaces")) return { scope: "cluster" };
    const namespace = about.namespace ?? this.last("namespace");
    if (namespace === undefined) return { scope: "namespace" };
    if (NAMESPACE.test(namespace)) return { scope: "namespace", namespace };
    this.refuse("namespace", namespace);
    return undefined;
  }
}
