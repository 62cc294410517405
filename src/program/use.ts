import { diagnose, type Diagnostic, nearest, type Phrase, phrase, usedConfig } from "../diagnostics/index.ts";
import type { Contact, Runbook } from "../runbook/index.ts";
import type { Span } from "../source/index.ts";
import { type ConfigFile, folderOf, matchesConfigGlob, type Settings, settingsFor } from "./config.ts";
import { findContact, slackRooms } from "./contact.ts";

/**
 * What a config says of things that are not there. `files` are the paths of all runbooks below the folder of the
 * config; severities and contacts are judged where all runbooks of an entry are among `runbooks`.
 */
export function checkConfigUse(
  config: ConfigFile,
  files: readonly string[],
  runbooks: readonly Runbook[],
): readonly Diagnostic[] {
  const folder = folderOf(config);
  return config.value.runbooks.flatMap((entry, at): Diagnostic[] => {
    const path = ["runbooks", at];
    const below = files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
    const matched = files.filter((file) => matchesConfigGlob(config, entry.files, file));
    if (matched.length === 0) {
      const span = config.yaml.spanOf([...path, "files"], "value");
      return [diagnose(usedConfig, "files", { glob: entry.files }, { span, ...suggest(entry.files, below) })];
    }
    const judged = runbooks.filter((runbook) => matched.includes(runbook.path));
    return judged.length < matched.length ? [] : checkEntry(config, path, judged);
  });
}

type Path = readonly (string | number)[];

function checkEntry(config: ConfigFile, path: Path, runbooks: readonly Runbook[]): Diagnostic[] {
  const entry = config.value.runbooks[path[1] as number];
  const names = runbooks.map((runbook) => `\`${runbook.path}\``);
  const severities = runbooks.flatMap(severitiesOf);
  const contacts = runbooks.flatMap((runbook) => runbook.contacts.map(({ id }) => id));
  const diagnostics: Diagnostic[] = checkShape(config, path, runbooks);
  for (const severity of Object.keys(entry?.severities ?? {})) {
    if (severities.includes(severity)) continue;
    const span = config.yaml.spanOf([...path, "severities", severity], "key");
    const values = { severity, runbooks: names };
    diagnostics.push(diagnose(usedConfig, "severity", values, { span, ...suggest(severity, severities) }));
  }
  const checkContact = (contact: string, span: Span) => {
    if (contacts.includes(contact)) return;
    const values = { contact, runbooks: names };
    diagnostics.push(diagnose(usedConfig, "contact", values, { span, ...suggest(contact, contacts) }));
  };
  const named = [
    ...Object.keys(entry?.contacts ?? {}).map((contact) => ["contacts", contact]),
    ...Object.keys(entry?.alertmanager?.pagerduty ?? {}).map((contact) => ["alertmanager", "pagerduty", contact]),
    ...Object.keys(entry?.alertmanager?.webhooks ?? {}).map((contact) => ["alertmanager", "webhooks", contact]),
  ];
  for (const steps of named) {
    checkContact(steps.at(-1) as string, config.yaml.spanOf([...path, ...steps], "key"));
  }
  const by = entry?.approval?.by;
  if (by !== undefined) checkContact(by, config.yaml.spanOf([...path, "approval", "by"], "value"));
  for (const [at, contact] of (entry?.notify ?? []).entries()) {
    const span = config.yaml.spanOf([...path, "notify", at], "value");
    checkContact(contact, span);
    if (contacts.includes(contact) && !runbooks.every((runbook) => isTold(runbook, contact, config)))
      diagnostics.push(diagnose(usedConfig, "untold", { contact }, { span }));
  }
  diagnostics.push(...checkCalls(config, path, runbooks));
  const procedures = runbooks.flatMap(proceduresOf);
  for (const [at, procedure] of (entry?.trigger?.automatic ?? []).entries()) {
    if (procedures.includes(procedure)) continue;
    const span = config.yaml.spanOf([...path, "trigger", "automatic", at], "value");
    const values = { path: procedure, runbooks: names };
    diagnostics.push(diagnose(usedConfig, "path", values, { span, ...suggest(procedure, procedures) }));
  }
  return diagnostics;
}

/** A severity is known by the table of the runbook, and by the incidents that have it. */
function severitiesOf({ severities, incidents }: Runbook): readonly string[] {
  return [...severities.map(({ id }) => id), ...incidents.flatMap(({ severity }) => severity ?? [])];
}

/** Shapes whose headings have no severity of their own. */
const WITHOUT_SEVERITY: readonly unknown[] = ["alert", "alerts", "failures", "how-to"];

/** A shape that a file does not have, and a severity that no file takes. */
function checkShape(config: ConfigFile, path: Path, runbooks: readonly Runbook[]): Diagnostic[] {
  const { shape, severity } = config.value.runbooks[path[1] as number] ?? {};
  const diagnostics: Diagnostic[] = [];
  const unfit = runbooks.filter((runbook) => runbook.shape !== "none" && runbook.incidents.length === 0);
  const own = unfit.filter((runbook) => shapeFrom(config, runbook.path) === path[1]);
  const [first, ...others] = own;
  if (shape !== undefined && first !== undefined) {
    const named = `\`${first.path}\``;
    const unfitting =
      others.length === 0 ? named : phrase("{first} and {count} more", { first: named, count: others.length });
    const values = { shape, runbooks: unfitting, wanted: WANTED[shape] };
    const related = own.slice(0, MOST_NAMED).map(({ title }) => ({ span: title.span, message: phrase("this file") }));
    const span = config.yaml.spanOf([...path, "shape"], "value");
    diagnostics.push(diagnose(usedConfig, "shape", values, { span, related }));
  }
  const takes = ({ path: file }: Runbook) => WITHOUT_SEVERITY.includes(settingsFor(config, file).shape);
  if (severity !== undefined && !runbooks.some(takes)) {
    const span = config.yaml.spanOf([...path, "severity"], "value");
    diagnostics.push(diagnose(usedConfig, "unusedSeverity", { severity }, { span }));
  }
  return diagnostics;
}

const MOST_NAMED = 3;

/** What a file must have to be of a shape. */
const WANTED = {
  incidents: phrase("no heading such as `P1: payments-down (No payment goes through)`"),
  alert: phrase("no title and no file name such as `KubePodCrashLooping`, or no section that is known"),
  alerts: phrase("no heading such as `KubePodCrashLooping` with a section below it that is known"),
  failures: phrase("no heading with sections below it for symptoms, diagnosis or recovery"),
  "how-to": phrase("no step and no command"),
  none: "",
} as const;

/** The entry that says what a file is: the last one that matches. */
function shapeFrom(config: ConfigFile, file: string): number {
  return config.value.runbooks.findLastIndex(
    ({ files, shape }) => shape !== undefined && matchesConfigGlob(config, files, file),
  );
}

/** Ways to contacts whom Alertmanager never calls: no rung that it can express is for them. */
function checkCalls(config: ConfigFile, path: Path, runbooks: readonly Runbook[]): readonly Diagnostic[] {
  const { alertmanager } = config.value.runbooks[path[1] as number] ?? {};
  if (alertmanager === undefined) return [];
  const called = runbooks.flatMap((runbook) => calledIn(runbook, settingsFor(config, runbook.path)));
  const known = new Set(runbooks.flatMap(({ contacts }) => contacts.map(({ id }) => id)));
  const isCalled = (id: string) => !known.has(id) || called.some((contact) => contact.id === id);
  const diagnostics: Diagnostic[] = [];
  for (const way of ["pagerduty", "webhooks"] as const) {
    for (const contact of Object.keys(alertmanager[way] ?? {}).filter((id) => !isCalled(id))) {
      const span = config.yaml.spanOf([...path, "alertmanager", way, contact], "key");
      diagnostics.push(diagnose(usedConfig, "uncalled", { contact }, { span }));
    }
  }
  for (const way of ["slack", "email"] as const) {
    const told = way === "slack" ? runbooks.flatMap((runbook) => toldIn(runbook, config)) : [];
    const isUsed = [...called, ...told].some(({ channels }) => channels.some(({ kind }) => kind.toLowerCase() === way));
    if (alertmanager[way] === undefined || isUsed) continue;
    const span = config.yaml.spanOf([...path, "alertmanager", way], "key");
    diagnostics.push(diagnose(usedConfig, "channel", { channel: way }, { span }));
  }
  return diagnostics;
}

function toldIn({ contacts, path }: Runbook, config: ConfigFile): readonly Contact[] {
  const told = settingsFor(config, path).notify ?? [];
  return contacts.filter(({ id }) => told.includes(id));
}

/** True where the runs of a runbook have a way to the contact, or the runbook has no such contact. */
function isTold({ contacts, path }: Runbook, id: string, config: ConfigFile): boolean {
  const isReached = settingsFor(config, path).alertmanager?.slack !== undefined;
  return contacts.every((contact) => contact.id !== id || (isReached && slackRooms(contact).length > 0));
}

function calledIn(runbook: Runbook, settings: Settings): readonly Contact[] {
  const rungs = runbook.incidents.flatMap(({ escalation }) => escalation?.rungs ?? []);
  return rungs.flatMap(({ when, target }) => {
    if (target === undefined || (when !== "always" && when !== "not_resolved")) return [];
    return findContact({ runbook, settings }, target.text) ?? [];
  });
}

/** Ids of what can be run: `core-down/diagnosis`, `core-down/a`. */
function proceduresOf(runbook: Runbook): readonly string[] {
  return runbook.incidents.flatMap(({ id, diagnosis, recoveryPaths }) => [
    ...(diagnosis === undefined ? [] : [`${id}/diagnosis`]),
    ...recoveryPaths.map(({ label }) => `${id}/${label.toLowerCase()}`),
  ]);
}

/** Help that names the nearest of the words that would do. */
export function suggest(word: string, candidates: readonly string[]): { readonly help?: Phrase } {
  const meant = nearest(word, candidates);
  return meant === undefined ? {} : { help: phrase("did you mean `{meant}`?", { meant }) };
}
