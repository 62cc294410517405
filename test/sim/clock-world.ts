import type { Moment } from "../../src/runtime/index.ts";
import type { Chance } from "../../src/testing/index.ts";

export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/**
 * A machine with clocks that lie, beside the true time. Its wall jumps by up to a day in either direction and is set right again;
 * the machine goes down and comes up with its wall right or wrong. All that is promised of it: in each boot the wall is right
 * at some time before the machine goes down.
 */
export class Machine {
  readonly #chance: Chance;
  now = 1_000 * DAY;
  jumps = 0;
  boots = 1;
  #error = 0;
  #bootedAt = 0;
  /** Whether the wall was right in this boot at a time when somebody looked. */
  wasRight = true;
  /** Lies of the wall so far, and those before this boot. */
  lies = 0;
  liesBefore = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#bootedAt = this.now - HOUR;
  }

  moment(): Moment {
    return { boot: `boot-${this.boots}`, mono: this.now - this.#bootedAt, wall: Math.max(0, this.now + this.#error) };
  }

  jump(): void {
    this.jumps += 1;
    this.#error = this.#chance.below(2 * DAY) - DAY;
    this.lies += 1;
  }

  setRight(): void {
    this.#error = 0;
    this.wasRight = true;
  }

  /** Down for a while, and up again. */
  restart(): void {
    const cold = this.#chance.often(0.5);
    this.now += SECOND + this.#chance.below(3 * HOUR);
    this.boots += 1;
    this.#bootedAt = this.now;
    // A clock that was wrong may stay so, which is a lie of this boot, too.
    this.liesBefore = this.#error === 0 ? this.lies : this.lies - 1;
    if (cold) this.#error = 0;
    else if (this.#chance.often(0.5)) this.jump();
    this.wasRight = this.#error === 0;
  }
}
