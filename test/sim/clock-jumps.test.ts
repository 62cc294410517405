import { expect, test } from "vitest";
import {
  coming,
  type Episode,
  Episodes,
  everyWay,
  type IncidentEvent,
  type Moment,
  type Rung,
  tellOf,
} from "../../src/runtime/index.ts";
import { Chance } from "../../src/testing/index.ts";
import { DAY, HOUR, Machine, SECOND } from "./clock-world.ts";
import { figure, LONG, long } from "./figure.ts";
import { someLadder } from "./ladders.ts";

const YEARS = long ? 1000 : 100;

/** What really happened to an episode, by the true time. */
interface Truth {
  readonly opened: number;
  readonly boots: number;
  readonly lies: number;
  progressed?: number;
}

interface Tally {
  rungs: number;
  early: number;
  doubtful: number;
  late: number;
}

/** One keeper on one machine for a year, against the truth. */
class Year {
  readonly machine: Machine;
  readonly tally: Tally = { rungs: 0, early: 0, doubtful: 0, late: 0 };
  readonly #chance: Chance;
  readonly #ladders = new Map<string, ReturnType<typeof someLadder>>();
  readonly #truths = new Map<string, Truth>();
  #records: { at: Moment; event: IncidentEvent }[] = [];
  #episodes: Episodes;
  #serial = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.machine = new Machine(chance);
    this.#episodes = this.#fold();
    this.#open();
  }

  live(): void {
    const end = this.machine.now + 365 * DAY;
    while (this.machine.now < end) {
      const happens = this.machine.now + this.#chance.below(16 * HOUR);
      this.#keepUntil(happens);
      this.#happen();
      this.#keepUntil(this.machine.now);
    }
  }

  #fold(): Episodes {
    const episodes = new Episodes((plan) => this.#ladders.get(plan));
    for (const { at, event } of this.#records) expect(episodes.apply(at, event)).toBeUndefined();
    return episodes;
  }

  #open(): void {
    this.#write({ kind: "keeper-opened", format: 1, epoch: this.#episodes.epoch + 1, host: "machine" });
  }

  #write(event: IncidentEvent): void {
    const at = this.machine.moment();
    expect(this.#episodes.apply(at, event)).toBeUndefined();
    this.#records.push({ at, event });
  }

  /** What the keeper does until then: it tells whoever is due, and sleeps until the next is. */
  #keepUntil(end: number): void {
    for (;;) {
      const { machine } = this;
      const seen = this.#episodes.seen(machine.moment());
      let next = Number.POSITIVE_INFINITY;
      for (const episode of this.#episodes.open()) {
        for (const { rung, left } of coming(episode, seen)) {
          if (left > 0) next = Math.min(next, left);
          else this.#tell(episode, rung);
        }
      }
      this.#lookForLate();
      if (machine.now + next > end) break;
      machine.now += next;
    }
    this.machine.now = Math.max(this.machine.now, end);
  }

  #tell(episode: Episode, rung: Rung): void {
    const { opened, ladder } = episode;
    if (ladder === undefined) throw new Error("the plan is lost");
    const tell = [...tellOf(ladder, rung, everyWay)];
    this.#write({ kind: "rungs-due", rungs: [{ episode: opened.episode, rung: rung.number, tell }] });
    this.tally.rungs += 1;
    const truth = this.#truths.get(opened.episode) as Truth;
    if (this.machine.now - truth.opened >= trueTime(rung, truth)) return;
    // Only after a new start may somebody be told early, and only where the wall has lied in one of these boots.
    const mayDoubt = this.machine.boots > truth.boots && this.machine.lies > truth.lies;
    if (mayDoubt) this.tally.doubtful += 1;
    else this.tally.early += 1;
  }

  /** Nobody is told late once the wall was right in this boot. */
  #lookForLate(): void {
    if (!this.machine.wasRight) return;
    for (const { opened, ladder, told, acknowledged } of this.#episodes.open()) {
      const truth = this.#truths.get(opened.episode) as Truth;
      for (const rung of ladder?.rungs ?? []) {
        if (told.has(rung.number) || (rung.when === "not_acknowledged" && acknowledged !== undefined)) continue;
        if (this.machine.now - truth.opened > trueTime(rung, truth) + SECOND) this.tally.late += 1;
      }
    }
  }

  #happen(): void {
    const { machine } = this;
    const dice = this.#chance.below(100);
    if (dice < 40) {
      machine.jump();
      this.#write({ kind: "clock-read" });
    } else if (dice < 75 || !machine.wasRight) {
      machine.setRight();
      this.#write({ kind: "clock-read" });
    } else if (dice < 80) {
      machine.restart();
      this.#restartKeeper();
    } else if (dice < 84) {
      machine.now += this.#chance.below(3 * HOUR);
      this.#restartKeeper();
    } else if (dice < 89) this.#begin();
    else this.#deed();
  }

  #restartKeeper(): void {
    // What is long over needs no second reading, here.
    const known = new Set(this.#episodes.open().map(({ opened }) => opened.episode));
    this.#records = this.#records.filter(({ event }) => !isAbout(event, known));
    this.#episodes = this.#fold();
    this.#open();
  }

  #begin(): void {
    this.#serial += 1;
    const ladder = someLadder(this.#chance, this.#chance.pick([HOUR, DAY, 30 * DAY]));
    const { digest } = ladder.plan;
    this.#ladders.set(digest, ladder);
    const { now, boots, liesBefore: lies } = this.machine;
    const episode = `episode-${this.#serial}`;
    this.#truths.set(episode, { opened: now, boots, lies });
    this.#write({
      kind: "episode-opened",
      episode,
      incident: "it",
      runbook: "book",
      plan: digest,
      elapsed: 0,
      by: "me",
    });
  }

  #deed(): void {
    const open = this.#episodes.open();
    if (open.length === 0) return;
    const { opened, acknowledged } = this.#chance.pick(open);
    const who = { episode: opened.episode, by: "somebody" };
    const does = this.#chance.below(4);
    if (does === 0) {
      (this.#truths.get(opened.episode) as Truth).progressed = this.machine.now;
      this.#write({ kind: "episode-progressed", ...who, what: "a step" });
    } else if (does === 1 && acknowledged === undefined) this.#write({ kind: "episode-acknowledged", ...who });
    else this.#write({ kind: "episode-resolved", ...who });
  }
}

/** Whether an event is about episodes that are over, and about nothing else. */
function isAbout(event: IncidentEvent, open: ReadonlySet<string>): boolean {
  if (event.kind === "rungs-due") return !event.rungs.some(({ episode }) => open.has(episode));
  return "episode" in event && !open.has(event.episode);
}

/** How old an episode really is when a rung is due. */
function trueTime({ at, when, patience }: Rung, { opened, progressed }: Truth): number {
  return when === "not_progressing" && progressed !== undefined ? Math.max(at, progressed - opened + patience) : at;
}

test("no clock that jumps makes an escalation early, or lost", { timeout: LONG }, () => {
  const sum = { rungs: 0, early: 0, doubtful: 0, late: 0, jumps: 0, boots: 0 };
  for (let year = 0; year < YEARS; year += 1) {
    const one = new Year(new Chance(year + 1));
    one.live();
    for (const key of ["rungs", "early", "doubtful", "late"] as const) sum[key] += one.tally[key];
    sum.jumps += one.machine.jumps;
    sum.boots += one.machine.boots;
  }
  const { rungs, early, doubtful, late, jumps, boots } = sum;
  const world = `${YEARS} simulated years, ${jumps} clock jumps, ${boots} starts of the machine, ${rungs} rungs`;
  figure(
    "G10",
    `${world}: ${early} early, ${late} missed, ${doubtful} told early in doubt after a start with a wrong clock`,
  );
  expect([early, late]).toEqual([0, 0]);
  expect(doubtful).toBeLessThan(rungs / 4);
  expect(rungs).toBeGreaterThan(YEARS * 50);
});
