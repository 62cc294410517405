import { createConnection, TextDocumentSyncKind } from "vscode-languageserver/node";
import type { Connection, ServerCapabilities } from "vscode-languageserver/node";
import type { Host } from "../host/index.ts";
import { type Language, languageFor, loadLanguage } from "../languages/index.ts";
import { type Say, SourceFile } from "../source/index.ts";
import { completionsAt } from "./completion.ts";
import { definitionsAt } from "./definition.ts";
import { hoverAt } from "./hover.ts";
import { outlineOf } from "./outline.ts";
import { offsetOf, pathname, Paths, type Position } from "./places.ts";
import { fixesIn, problemOf } from "./problems.ts";
import { Workspace } from "./workspace.ts";

/** What the server needs of the world. */
export interface LanguageServer {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly version: string;
  /** The files below a folder. */
  host(root: string): Host;
  /** Where there is no folder in the editor. */
  readonly folder: string;
  /** Undefined: that of the editor. */
  readonly language?: Language;
  /** The day it is, in UTC: `2027-03-01`. */
  readonly today: () => string;
  /** Acts once what has arrived by now has been read. */
  readonly soon: (act: () => void) => void;
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Full, save: true },
  hoverProvider: true,
  definitionProvider: true,
  codeActionProvider: { codeActionKinds: ["quickfix"] },
  documentSymbolProvider: true,
  completionProvider: { triggerCharacters: [" ", "/", ":"] },
};

/** Answers an editor until it says `exit` or closes the stream; then the process ends, as the protocol wants. */
export function serveLanguage(server: LanguageServer): void {
  const connection = createConnection(server.input, server.output);
  connection.onInitialize(async ({ workspaceFolders, rootUri, locale }) => {
    const root = workspaceFolders?.[0]?.uri ?? rootUri ?? `file://${encodeURI(server.folder)}`;
    const host = server.host(pathname(root) ?? server.folder);
    const session = new Session(connection, {
      paths: new Paths(root),
      workspace: new Workspace(host, server.today),
      soon: server.soon,
      say: await loadLanguage(server.language ?? languageFor(locale)),
    });
    session.listen();
    return { capabilities: CAPABILITIES, serverInfo: { name: "runbookc", version: server.version } };
  });
  connection.listen();
}

interface Editor {
  readonly paths: Paths;
  readonly workspace: Workspace;
  readonly soon: LanguageServer["soon"];
  readonly say: Say;
}

/** One editor. Each question is answered from the newest text. */
class Session {
  readonly #connection: Connection;
  readonly #paths: Paths;
  readonly #workspace: Workspace;
  /** Version of each open text, as the editor counts them. */
  readonly #versions = new Map<string, number>();
  /** Paths that have problems shown. */
  #shown: ReadonlySet<string> = new Set();
  #waiting = false;
  readonly #soon: LanguageServer["soon"];
  readonly #say: Say;

  constructor(connection: Connection, { paths, workspace, soon, say }: Editor) {
    this.#soon = soon;
    this.#say = say;
    this.#connection = connection;
    this.#paths = paths;
    this.#workspace = workspace;
  }

  listen(): void {
    this.#listenToTexts();
    const connection = this.#connection;
    connection.onHover(async ({ textDocument, position }) => {
      const found = await this.#find(textDocument.uri, position);
      return found === undefined ? null : ((await hoverAt(found, this.#say)) ?? null);
    });
    connection.onDefinition(async ({ textDocument, position }) => {
      const found = await this.#find(textDocument.uri, position);
      if (found?.unit?.source.path !== found?.path || found?.unit === undefined) return [];
      const spans = definitionsAt(found.unit, found.offset, this.#workspace.host);
      return spans.map((span) => this.#paths.locationOf(span));
    });
    connection.onCodeAction(async ({ textDocument, range }) => {
      const path = this.#paths.pathOf(textDocument.uri);
      return path === undefined
        ? []
        : fixesIn(await this.#workspace.diagnosticsOf(path), range, this.#paths, this.#say);
    });
    connection.onDocumentSymbol(async ({ textDocument }) => {
      const path = this.#paths.pathOf(textDocument.uri);
      const unit = path === undefined ? undefined : await this.#workspace.unitOf(path);
      return unit === undefined || unit.source.path !== path ? [] : outlineOf(unit);
    });
    connection.onCompletion(async ({ textDocument, position }) => {
      const path = this.#paths.pathOf(textDocument.uri);
      const file = path === undefined ? undefined : this.#read(path);
      return path === undefined || file === undefined ? [] : completionsAt(path, file.text, position);
    });
  }

  #listenToTexts(): void {
    const connection = this.#connection;
    const take = (uri: string, act: (path: string) => void) => {
      const path = this.#paths.pathOf(uri);
      if (path === undefined) return;
      act(path);
      this.#judgeSoon();
    };
    connection.onDidOpenTextDocument(({ textDocument: { uri, text, version } }) =>
      take(uri, (path) => this.#take(path, text, version)),
    );
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const text = contentChanges.at(-1)?.text;
      if (text !== undefined) take(textDocument.uri, (path) => this.#take(path, text, textDocument.version));
    });
    connection.onDidSaveTextDocument(({ textDocument }) => take(textDocument.uri, () => this.#workspace.touch()));
    connection.onDidCloseTextDocument(({ textDocument }) =>
      take(textDocument.uri, (path) => {
        this.#versions.delete(path);
        this.#workspace.close(path);
      }),
    );
    connection.onDidChangeWatchedFiles(() => {
      this.#workspace.touch();
      this.#judgeSoon();
    });
  }

  #take(path: string, text: string, version: number): void {
    this.#versions.set(path, version);
    this.#workspace.open(path, text);
  }

  /** Once for all changes that have arrived by then: keys come faster than texts are judged. */
  #judgeSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#soon(() => {
      this.#waiting = false;
      this.#publish().catch((error: unknown) => this.#connection.console.error(String(error)));
    });
  }

  async #publish(): Promise<void> {
    const versions = new Map(this.#versions);
    const { diagnostics } = await this.#workspace.judge();
    // Open files are always told of: an editor that waits for its version must not wait for ever.
    const byPath = new Map<string, ReturnType<typeof problemOf>[]>(
      [...this.#shown, ...versions.keys()].map((path) => [path, []]),
    );
    for (const diagnostic of diagnostics) {
      const { path } = diagnostic.span.file;
      const known = byPath.get(path) ?? [];
      known.push(problemOf(diagnostic, this.#paths, this.#say));
      byPath.set(path, known);
    }
    this.#shown = new Set(diagnostics.map(({ span }) => span.file.path));
    for (const [path, problems] of byPath) {
      const version = versions.get(path);
      const of = { uri: this.#paths.uriOf(path), ...(version === undefined ? {} : { version }) };
      await this.#connection.sendDiagnostics({ ...of, diagnostics: problems });
    }
  }

  async #find(uri: string, position: Position) {
    const path = this.#paths.pathOf(uri);
    const file = path === undefined ? undefined : this.#read(path);
    if (path === undefined || file === undefined) return undefined;
    const unit = await this.#workspace.unitOf(path);
    const here = unit?.source.path === path ? unit : undefined;
    return {
      path,
      unit: here,
      diagnostics: await this.#workspace.diagnosticsOf(path),
      offset: offsetOf(file, position),
    };
  }

  #read(path: string): SourceFile | undefined {
    const bytes = this.#workspace.host.read(path);
    return bytes === undefined
      ? undefined
      : new SourceFile(path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  }
}
