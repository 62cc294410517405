import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { Diagnostic, ProtocolConnection } from "vscode-languageserver-protocol/node";

const program = fileURLToPath(new URL("../../dist/runbookc.cjs", import.meta.url));

/** An editor: a real client of the protocol that talks to `runbookc language-server` over stdio. */
export interface Editor {
  readonly connection: ProtocolConnection;
  uri(path: string): string;
  open(path: string, text: string): Promise<void>;
  change(path: string, text: string): Promise<void>;
  /** What is shown for a file, once that has been said of its last version. */
  problems(path: string): Promise<readonly Diagnostic[]>;
  /** Shuts the server down; its exit code. */
  quit(): Promise<number | null>;
}

export async function startEditor(root: string, locale?: string): Promise<Editor> {
  const child = spawn(process.execPath, [program, "language-server", "--stdio"], { cwd: root });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = (path: string) => `file://${encodeURI(root)}/${path}`;
  const shown = new Map<string, { version: number | undefined; diagnostics: readonly Diagnostic[] }>();
  const versions = new Map<string, number>();
  const waiting = new Set<() => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri: file, version: of, diagnostics }) => {
    shown.set(file, { version: of, diagnostics });
    for (const wake of waiting) wake();
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: uri("").replace(/\/$/, ""),
    capabilities: {},
    ...(locale === undefined ? {} : { locale }),
  });
  await connection.sendNotification("initialized", {});
  let version = 0;
  const next = (path: string) => {
    versions.set(path, ++version);
    return version;
  };
  return {
    connection,
    uri,
    async open(path, text) {
      const textDocument = { uri: uri(path), languageId: "markdown", version: next(path), text };
      await connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    async change(path, text) {
      const textDocument = { uri: uri(path), version: next(path) };
      await connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
    },
    async problems(path) {
      for (;;) {
        const known = shown.get(uri(path));
        if (known !== undefined && known.version === versions.get(path)) return known.diagnostics;
        await new Promise<void>((wake) => waiting.add(wake));
      }
    },
    async quit() {
      await connection.sendRequest("shutdown");
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      await connection.sendNotification("exit");
      return ended;
    },
  };
}
