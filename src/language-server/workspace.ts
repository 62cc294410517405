import { Cache, lint, type LintResult } from "../compiler/index.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import type { Host } from "../host/index.ts";
import type { Unit } from "../program/index.ts";

const CONFIG = /(?:^|\/)runbookc\.yaml$/;
const SIDECAR = /\.runbook\.yaml$/;

/** The files of a project as they stand in the editor, and what the compiler last said of them. */
export class Workspace {
  readonly host: Host;
  readonly #today: () => string;
  /** Texts of open files by path. */
  readonly #open = new Map<string, string>();
  readonly #cache = new Cache();
  /** Of the texts as they are; a change drops it, whether or not it has come to an end. */
  #result: Promise<LintResult> | undefined;

  constructor(disk: Host, today: () => string) {
    this.#today = today;
    this.host = overlay(disk, this.#open);
  }

  open(path: string, text: string): void {
    this.#open.set(path, text);
    this.#result = undefined;
  }

  close(path: string): void {
    this.#open.delete(path);
    this.#result = undefined;
  }

  /** A file changed on the disk. */
  touch(): void {
    this.#result = undefined;
  }

  /** What the compiler says of all that is open; read again only if something changed. */
  judge(): Promise<LintResult> {
    this.#result ??= lint(this.#targets(), { today: this.#today(), cache: this.#cache }, this.host);
    return this.#result;
  }

  async unitOf(path: string): Promise<Unit | undefined> {
    const { program } = await this.judge();
    const wanted = SIDECAR.test(path) ? path.replace(SIDECAR, ".md") : path;
    return program.units.find(({ source }) => source.path === wanted);
  }

  async diagnosticsOf(path: string): Promise<readonly Diagnostic[]> {
    const { diagnostics } = await this.judge();
    return diagnostics.filter(({ span }) => span.file.path === path);
  }

  /** Open runbooks, those whose sidecars are open, and all below a config that is open. */
  #targets(): string[] {
    const targets = [...this.#open.keys()].flatMap((path) => {
      if (CONFIG.test(path)) return [path.replace(CONFIG, "") || (path.startsWith("/") ? "/" : ".")];
      const runbook = SIDECAR.test(path) ? path.replace(SIDECAR, ".md") : path;
      return runbook.endsWith(".md") && this.host.kind(runbook) !== undefined ? [runbook] : [];
    });
    return [...new Set(targets)];
  }
}

/** The disk, under what the editor has open. Nothing is ever written. */
function overlay(disk: Host, open: ReadonlyMap<string, string>): Host {
  const encoder = new TextEncoder();
  const refuse = (path: string): never => {
    throw new Error(`an editor's question would write ${path}`);
  };
  return {
    read: (path) => {
      const text = open.get(path);
      return text === undefined ? disk.read(path) : encoder.encode(text);
    },
    list: (path) => disk.list(path),
    kind: (path) => (open.has(path) ? "file" : disk.kind(path)),
    write: refuse,
    remove: refuse,
  };
}
