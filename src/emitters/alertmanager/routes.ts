import type { Incident } from "../../runbook/index.ts";
import type { alertmanagerConfig as schema } from "../../schema/index.ts";
import { cover, type Span } from "../../source/index.ts";
import type { AlertRules } from "../alerts.ts";
import { printDuration } from "../duration.ts";
import { quoteRegExp } from "../quote.ts";
import { type Call, type Ladder, titleOf } from "./ladder.ts";

/** A route with the lines that it was made from, and what its reader should know. */
export interface Branch {
  readonly route: Omit<schema.Route, "routes">;
  readonly span: Span;
  readonly notes: readonly string[];
  readonly children: readonly Branch[];
}

/** What the routes of one incident are made from. */
export interface IncidentRoutes {
  readonly incident: Incident;
  readonly alerts: readonly AlertRules[];
  readonly ladder: Ladder;
  /** Receiver of what no rung names anybody for. */
  readonly base: string;
  /** Receiver that starts runs, where an alert of the incident does. */
  readonly recovery?: string;
}

/** Somebody or something waits for the alert, which has waited already. */
const AT_ONCE = "0s";

/**
 * The route of one incident: first what starts runs, which lets the alert go on to people; then the alerts for what is
 * not resolved in time, each to its contact; then every page, each after its own wait.
 */
export function incidentBranch(draft: IncidentRoutes): Branch {
  const { incident, ladder, base, recovery } = draft;
  const children = [
    ...(recovery === undefined ? [] : [recoveryBranch(recovery, incident)]),
    ...callBranches(draft),
    ...pageBranches(ladder),
  ];
  const route = { receiver: base, matchers: [equals("incident", incident.id)] };
  return { route, span: spanOf(incident), notes: ladder.lost, children };
}

/** Where all of an incident that is routed stands. */
export function spanOf({ escalation, heading }: Incident): Span {
  return escalation?.span ?? heading;
}

function recoveryBranch(receiver: string, incident: Incident): Branch {
  const route: Branch["route"] = {
    receiver,
    matchers: [equals("escalation_of", "")],
    // One alert, one message, one run.
    groupBy: ["..."],
    groupWait: AT_ONCE,
    // Sent again it would start nothing: the run of its name exists, and what is older than an hour is refused.
    repeatInterval: "1d",
    continue: true,
  };
  return { route, span: incident.heading, notes: ["Starts what is automatic, and goes on to people."], children: [] };
}

function callBranches({ incident, alerts, ladder, base }: IncidentRoutes): Branch[] {
  const branches = ladder.calls.map((call): Branch => {
    const isShared = ladder.calls.filter(({ contact }) => contact === call.contact).length > 1;
    const matchers = [equals("escalation", call.contact), ...(isShared ? [namesOf(call, alerts)] : [])];
    const route = { receiver: call.receiver, matchers, groupWait: AT_ONCE };
    return {
      route,
      span: call.rungs.map(({ span }) => span).reduce(cover),
      notes: call.rungs.map(titleOf),
      children: [],
    };
  });
  const called = new Set(ladder.calls.flatMap(({ rungs }) => rungs));
  const open = alerts.flatMap(({ unresolved }) => unresolved).filter(({ rung }) => !called.has(rung));
  if (open.length === 0) return branches;
  const route = { receiver: base, matchers: [matches("escalation_of", ".+")], groupWait: AT_ONCE };
  const notes = [...new Set(open.map(({ rung }) => rung))].map(titleOf);
  return [...branches, { route, span: spanOf(incident), notes, children: [] }];
}

/** The alerts of a call, where their contact is called in more than one way. */
function namesOf({ rungs }: Call, alerts: readonly AlertRules[]): schema.Matcher {
  const own = alerts.flatMap(({ unresolved }) => unresolved).filter(({ rung }) => rungs.includes(rung));
  return matches("alertname", own.map(({ rule }) => quoteRegExp(rule.alert)).join("|"));
}

function pageBranches({ pages }: Ladder): Branch[] {
  return pages.map(({ receiver, rungs, wait, span }, at) => {
    const route = {
      receiver,
      matchers: [equals("escalation_of", "")],
      groupWait: wait === 0 ? AT_ONCE : printDuration(wait),
    };
    const more = at < pages.length - 1 ? { continue: true as const } : {};
    return { route: { ...route, ...more }, span, notes: rungs.map(titleOf), children: [] };
  });
}

export function equals(name: string, value: string): schema.Matcher {
  return { name, value, matchType: "=" };
}

export function matches(name: string, value: string): schema.Matcher {
  return { name, value, matchType: "=~" };
}
