import type { alertmanagerConfig, prometheusRules } from "../schema/index.ts";
import { type Check, type Placed, type Report, repeated } from "./manifest.ts";

type Route = alertmanagerConfig.Route;
type Matcher = alertmanagerConfig.Matcher;
type Rule = prometheusRules.Rule;

/** What watches an alert finds it, somebody hears of each, and no route waits for one that there is not. */
export const checkAlerts: Check = ({ rules: placed, routes }, report) => {
  const rules = placed.flatMap(({ object }) => object.spec.groups.flatMap((group) => group.rules));
  const names = new Set(rules.map(({ alert }) => alert));
  for (const one of placed) {
    one.object.spec.groups.forEach(({ rules: own }, group) =>
      own.forEach(({ alert, expr }, at) => {
        const [, quoted] = /\bALERTS\{alertname=("(?:[^"\\]|\\.)*")/.exec(expr) ?? [];
        const watched = quoted === undefined ? undefined : (JSON.parse(quoted) as string);
        if (watched !== undefined && !names.has(watched))
          report(
            one,
            `/spec/groups/${group}/rules/${at}/expr`,
            `${alert} watches ${watched}, and no rule has this alert`,
          );
      }),
    );
  }
  for (const one of routes) {
    const { route, receivers, inhibitRules = [] } = one.object.spec;
    for (const [name, at] of repeated(receivers.map((receiver) => receiver.name)))
      report(one, `/spec/receivers/${at}/name`, `two receivers are called ${name}`);
    checkRoutes(one, route, rules, report);
    inhibitRules.forEach((rule, at) => {
      for (const side of ["sourceMatch", "targetMatch"] as const) {
        if (rules.every((alert) => fitOf(rule[side], alert) === "no"))
          report(one, `/spec/inhibitRules/${at}/${side}`, `no alert has ${describe(rule[side])}`);
      }
    });
  }
};

/** Follows each alert from the root: down where a route fits, and on where it says so or where nobody can tell. */
function checkRoutes(
  one: Placed<alertmanagerConfig.AlertmanagerConfig>,
  root: Route,
  rules: readonly Rule[],
  report: Report,
): void {
  const reached = new Set<Route>();
  /** True where the alert goes no further than this route for certain. */
  const follow = (route: Route, rule: Rule): boolean => {
    const fit = fitOf(route.matchers, rule);
    if (fit === "no") return false;
    reached.add(route);
    route.routes?.some((child) => follow(child, rule));
    return fit === "yes" && route.continue !== true;
  };
  for (const rule of rules) {
    if (fitOf(root.matchers, rule) === "no") report(one, "/spec/route/matchers", `nobody hears of ${rule.alert}`);
    else follow(root, rule);
  }
  const receivers = new Set(one.object.spec.receivers.map(({ name }) => name));
  const used = new Set<string>();
  const visit = (route: Route, pointer: string): void => {
    used.add(route.receiver);
    if (!receivers.has(route.receiver)) report(one, `${pointer}/receiver`, `there is no receiver ${route.receiver}`);
    if (!reached.has(route)) report(one, pointer, `no alert comes to the route with ${describe(route.matchers)}`);
    else route.routes?.forEach((child, at) => visit(child, `${pointer}/routes/${at}`));
  };
  visit(root, "/spec/route");
  one.object.spec.receivers.forEach(({ name }, at) => {
    if (!used.has(name)) report(one, `/spec/receivers/${at}`, `no route leads to ${name}`);
  });
}

/** What the labels say that the rule sets. The namespace may come from the series; what is a template nobody knows yet. */
function fitOf(matchers: readonly Matcher[], { alert, labels }: Rule): "yes" | "maybe" | "no" {
  let fit: "yes" | "maybe" = "yes";
  for (const { name, value, matchType } of matchers) {
    const own = name === "alertname" ? alert : (labels[name] ?? "");
    if (name === "namespace" || own.includes("{{")) fit = "maybe";
    else if (matchType === "=" ? own !== value : !expression(value).test(own)) return "no";
  }
  return fit;
}

const expressions = new Map<string, RegExp>();

/** Alertmanager looks for the whole value. */
function expression(value: string): RegExp {
  const known = expressions.get(value) ?? new RegExp(`^(?:${value})$`, "su");
  expressions.set(value, known);
  return known;
}

function describe(matchers: readonly Matcher[]): string {
  return matchers.map(({ name, value, matchType }) => `${name}${matchType}${JSON.stringify(value)}`).join(", ");
}
