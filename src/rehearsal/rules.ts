import type { Placed } from "./model.ts";

/** Rules in the order in which they are looked at, and how often each was taken. */
export class Rules<R extends { readonly times?: number }> {
  readonly #rules: readonly Placed<R>[];
  readonly #taken = new Map<Placed<R>, number>();

  constructor(rules: readonly Placed<R>[]) {
    this.#rules = rules;
  }

  /** The first that fits and was not taken as often as it may be. */
  take(fits: (rule: R) => boolean): R | undefined {
    const found = this.#rules.find(
      (one) => (this.#taken.get(one) ?? 0) < (one.rule.times ?? Number.POSITIVE_INFINITY) && fits(one.rule),
    );
    if (found !== undefined) this.#taken.set(found, (this.#taken.get(found) ?? 0) + 1);
    return found?.rule;
  }

  get taken(): ReadonlySet<Placed<R>> {
    return new Set(this.#taken.keys());
  }
}
