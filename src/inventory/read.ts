import { kindOfManifest } from "../graph/index.ts";
import { Slice, type SourceFile, type Span, textOf } from "../source/index.ts";
import { parseYaml } from "../syntax/index.ts";
import { documentsOf } from "./documents.ts";
import { isRecord, Written } from "./written.ts";

/** An object as a team wrote it. */
export interface TeamObject {
  /** As written: `Deployment`. */
  readonly kind: string;
  /** Its plural in the API, `deployments`; absent for kinds that no table knows. */
  readonly resource?: string;
  readonly namespaced: boolean;
  readonly name: string;
  /** Absent where the manifest leaves it to whoever applies it. */
  readonly namespace?: string;
  readonly nameSpan: Span;
  readonly body: Written;
}

/** An alerting rule, of a PrometheusRule object or of a plain rule file. */
export interface TeamAlert {
  readonly name: string;
  readonly nameSpan: Span;
  readonly expr: Written;
  readonly for: Written;
  /** Made from a runbook by this compiler. */
  readonly generated: boolean;
}

/** What was not read, and why. */
export interface Unread {
  readonly why: "template" | "syntax" | "alias" | "none" | "kustomize" | "size" | "text" | "link" | "many";
  readonly span: Span;
  /** Text that may hold objects; absent where any may be meant. */
  readonly text?: string;
}

export interface FileContents {
  readonly objects: readonly TeamObject[];
  readonly alerts: readonly TeamAlert[];
  readonly unread: readonly Unread[];
}

/** Bytes of one document: somewhat less than what the API server takes for one object. */
const MOST_BYTES = 1024 * 1024;
/** Definitions of kinds: large, and no runbook is compared with one. */
const DEFINES_A_KIND = /^kind:[ \t]*["']?CustomResourceDefinition\b/m;
/** What Helm fills in, wherever it stands; Prometheus and Alertmanager have other names. */
const OF_HELM = /\{\{-?[^{}\n]*(?:\.(?:Values|Release|Chart|Capabilities|Files)\b|\binclude\s+")/;
/** Names that something fills in later: `{{ .Values.name }}`, `${NAME}`. */
const FILLED_IN = /\{\{|\$\{|\$\(/;

/** The objects and alerting rules of a file. Of what is no plain object the first problem is told. */
export function readFile(file: SourceFile): FileContents {
  const read = { objects: [], alerts: [], unread: [] } as Contents;
  if (isKustomization(file.path)) readKustomization(file, read);
  else for (const document of documentsOf(file)) readDocument(document, read);
  return read;
}

interface Contents {
  readonly objects: TeamObject[];
  readonly alerts: TeamAlert[];
  readonly unread: Unread[];
}

function readDocument(document: Slice, read: Contents): void {
  const { text } = document;
  const skip = (why: Unread["why"], span: Span) => void read.unread.push({ why, span, text });
  const helm = OF_HELM.exec(text);
  if (helm !== null) return skip("template", document.span(helm.index, helm.index + helm[0].length));
  if (DEFINES_A_KIND.test(text)) return;
  const yaml = parseYaml(document, MOST_BYTES);
  const [problem] = yaml.diagnostics;
  if (problem !== undefined) {
    const brace = text.indexOf("{{");
    if (brace !== -1) return skip("template", document.span(brace, brace + 2));
    if (problem.code !== "yaml/within-limits") return skip("syntax", problem.span);
    return skip(textOf(problem.span).startsWith("*") ? "alias" : "size", problem.span);
  }
  const root = new Written(yaml, [], yaml.value);
  if (Array.isArray(root.at("groups").value) && root.at("kind").value === undefined) {
    read.alerts.push(...alertsIn(root, false));
    return;
  }
  for (const member of membersOf(root)) {
    const object = objectOf(member);
    if (object === undefined) return skip("none", firstLine(member.span));
    if (object === "template") return skip("template", member.at("metadata").span);
    read.objects.push(object);
    if (object.resource === "prometheusrules") read.alerts.push(...alertsIn(member.at("spec"), isOurs(member)));
  }
}

/** A list of objects, as `kubectl get -o yaml` prints it, or one object. */
function membersOf(root: Written): readonly Written[] {
  const isList = (root.at("kind").text ?? "").endsWith("List") && Array.isArray(root.at("items").value);
  return isList ? root.at("items").items : [root];
}

function objectOf(body: Written): TeamObject | "template" | undefined {
  const apiVersion = body.at("apiVersion").text;
  const kind = body.at("kind").text;
  const name = body.at("metadata", "name");
  const namespace = body.at("metadata", "namespace").text;
  if (apiVersion === undefined || kind === undefined) return undefined;
  if ([apiVersion, kind, name.text, namespace].some((text) => FILLED_IN.test(text ?? ""))) return "template";
  if (name.text === undefined) return undefined;
  const known = kindOfManifest(apiVersion, kind);
  return {
    kind,
    name: name.text,
    namespaced: known?.namespaced ?? true,
    nameSpan: name.span,
    body,
    ...(known === undefined ? {} : { resource: known.resource }),
    ...(namespace === undefined ? {} : { namespace }),
  };
}

function isOurs(object: Written): boolean {
  return object.at("metadata", "labels", "app.kubernetes.io/managed-by").value === "runbookc";
}

function alertsIn(spec: Written, generated: boolean): readonly TeamAlert[] {
  const rules = spec.at("groups").items.flatMap((group) => group.at("rules").items);
  return rules.flatMap((rule) => {
    const name = rule.at("alert");
    if (name.text === undefined || FILLED_IN.test(name.text)) return [];
    return [{ name: name.text, nameSpan: name.span, expr: rule.at("expr"), for: rule.at("for"), generated }];
  });
}

export function isKustomization(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path);
}

/** Fields after which the objects are as their files say. */
const CHANGES_NOTHING = new Set(["apiVersion", "kind", "metadata", "resources", "commonAnnotations", "images"]);

/** What kustomize makes of the files may differ from them in every name: nobody can tell without running it. */
function readKustomization(file: SourceFile, { unread }: Contents): void {
  const document = Slice.of(file.span(0, file.text.length));
  const yaml = parseYaml(document);
  if (!isRecord(yaml.value)) return void unread.push({ why: "kustomize", span: firstLine(document.span()) });
  const root = new Written(yaml, [], yaml.value);
  const change = root.members.find(([key]) => !CHANGES_NOTHING.has(key))?.[1];
  const remote = root.at("resources").items.find(({ text }) => /:\/\/|^git@|^github\.com\//.test(text ?? ""));
  const span = change?.keySpan ?? remote?.span;
  if (span !== undefined) unread.push({ why: "kustomize", span });
}

function firstLine(span: Span): Span {
  const end = span.file.text.indexOf("\n", span.start);
  return { ...span, end: end === -1 ? span.end : Math.min(span.end, end) };
}
