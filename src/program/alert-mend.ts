import type { Alert } from "../runbook/index.ts";
import { Slice, SourceFile } from "../source/index.ts";
import {
  isAbsent,
  parseGoTemplate,
  parsePromqlText,
  type PromqlNode,
  type TemplateUse,
  traceLabel,
} from "../syntax/index.ts";
import { findBlindness, vectorRange } from "./alert-blind.ts";
import { addMatchers, keepLabels } from "./alert-edit.ts";
import { pinnedLabels } from "./alert-labels.ts";
import { onlyNamed } from "./alert-names.ts";
import type { AlertChange, AlertRule, AlertScope } from "./alert-rule.ts";

/** The rule so that it fires when its targets vanish, keeps what routes and texts need, and prints nothing empty. */
export function mendRule(rule: AlertRule, alert: Alert, scope: AlertScope): AlertRule {
  const mender = new Mender(rule, alert, scope);
  if (parsePromqlText(rule.expr).tree === undefined) return rule;
  mender.narrow();
  mender.keepLabels();
  mender.seeAbsence();
  mender.fillTexts();
  return { ...rule, expr: mender.expr, annotations: mender.annotations, changes: mender.changes };
}

class Mender {
  expr: string;
  readonly annotations: Record<string, string>;
  readonly changes: AlertChange[];
  readonly #alert: Alert;
  readonly #scope: AlertScope;

  constructor(rule: AlertRule, alert: Alert, scope: AlertScope) {
    this.expr = rule.expr;
    this.annotations = { ...rule.annotations };
    this.changes = [...rule.changes];
    this.#alert = alert;
    this.#scope = scope;
  }

  narrow(): void {
    const { selector } = this;
    const to = addMatchers(this.expr, this.#tree(), selector);
    const pairs = Object.entries(selector).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
    this.#change(to, `\`alerts.selector\` of the config: only series with ${pairs.join(", ")} are meant`);
  }

  /** Both branches of a mended alert must have the same labels, or going from one to the other starts `for` again. */
  keepLabels(): void {
    const tree = this.#tree();
    const blind = findBlindness(tree);
    const isBlind = blind.length > 0;
    const printed = this.#printed();
    const wanted = [...Object.keys(this.selector), ...printed, ...(isBlind ? pinnedLabels(tree).keys() : [])];
    const { expr, kept } = keepLabels(this.expr, [...new Set(wanted)]);
    const uses = [
      ...(kept.some((label) => printed.includes(label)) ? ["the text prints them"] : []),
      ...(kept.some((label) => Object.hasOwn(this.selector, label)) ? ["Alertmanager routes by them"] : []),
      ...(blind.some(({ vector }) => vector.kind === "selector") ? ["`absent` gives the same ones"] : []),
    ];
    const reason = `labels ${kept.map((label) => `\`${label}\``).join(", ")} are kept: ${uses.join("; ")}. Each has one value, so it fires when it did before`;
    this.#change(expr, reason, kept);
  }

  seeAbsence(): void {
    const branches = findBlindness(this.#tree()).map((blind) => {
      const { start, end } = vectorRange(this.expr, blind);
      return `absent(${this.expr.slice(start, end)})`;
    });
    const to = [this.expr, ...new Set(branches)].join("\nor\n");
    const reason =
      "when the targets vanish there is nothing left to compare, and the alert would be silent; `absent` fires then";
    this.#change(to, reason);
  }

  /** Constants for labels that the result still cannot have. What is not known for certain stays as it is. */
  fillTexts(): void {
    for (const { key, valueSpan } of this.#alert.annotations) {
      const from = this.annotations[key] ?? "";
      const lost = this.#lostIn(from).filter((use) => from.slice(use.start, use.end).endsWith(`.${use.label}`));
      const known = lost.flatMap((use) => {
        const constant = this.#constant(use.label as string);
        return constant === undefined ? [] : [{ use, ...constant }];
      });
      if (known.length === 0) continue;
      const to = known.reduceRight((text, { use, value }) => replaceUse(text, use, value), from);
      const reason = [...new Set(known.map((constant) => constant.reason))].join("; ");
      this.annotations[key] = to;
      const labels = known.map(({ use }) => use.label as string);
      this.changes.push({ field: `annotations.${key}`, from, to, reason, span: valueSpan, labels });
    }
  }

  get selector(): Readonly<Record<string, string>> {
    return this.#scope.unit.settings.alerts?.selector ?? {};
  }

  #tree(): PromqlNode {
    const { tree } = parsePromqlText(this.expr);
    if (tree === undefined) throw new Error(`the mended expression cannot be parsed: ${this.expr}`);
    return tree;
  }

  #change(to: string, reason: string, labels: readonly string[] = []): void {
    if (to === this.expr) return;
    const span = this.#alert.expr.span(0, this.#alert.expr.text.trimEnd().length);
    this.changes.push({ field: "expr", from: this.expr, to, reason, span, labels });
    this.expr = to;
  }

  #printed(): readonly string[] {
    const uses = Object.values(this.annotations).flatMap((text) => usesIn(text));
    return [...new Set(uses.flatMap(({ label }) => label ?? []))];
  }

  #lostIn(text: string): readonly TemplateUse[] {
    const tree = this.#tree();
    // Where only the branch of `absent` lacks it, the other one still has something to print.
    return usesIn(text).filter(({ label }) => {
      if (label === undefined) return false;
      const trace = traceLabel(tree, label);
      return trace.state === "dropped" && !isAbsent(trace.by);
    });
  }

  #constant(label: string): { readonly value: string; readonly reason: string } | undefined {
    const pinned = pinnedLabels(this.#tree()).get(label);
    if (pinned !== undefined) {
      return { value: pinned, reason: `\`${label}\` is lost on the way, and all series have this value of it` };
    }
    const value = onlyNamed(this.#scope.incident, label);
    if (value === undefined) return undefined;
    const reason = `the result cannot have a label \`${label}\`, neither from the aggregation nor from \`absent\`; the commands of this incident name one ${label}, and this is it`;
    return { value, reason };
  }
}

function usesIn(text: string): readonly TemplateUse[] {
  return parseGoTemplate(Slice.of(new SourceFile("text", text).span(0, text.length))).uses;
}

/** Between braces that hold more than the label, a constant is a string of the template language. */
function replaceUse(text: string, { alone, start, end }: TemplateUse, value: string): string {
  if (alone !== undefined && !value.includes("{{")) return text.slice(0, alone.start) + value + text.slice(alone.end);
  return text.slice(0, start) + JSON.stringify(value) + text.slice(end);
}
