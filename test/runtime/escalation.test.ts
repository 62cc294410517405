import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  coming,
  countdown,
  EMPTY,
  encodeIncident,
  Episodes,
  everyWay,
  type IncidentEvent,
  type Ladder,
  type Language,
  next,
  readIncidents,
  tellOf,
  unsent,
} from "../../src/runtime/index.ts";
import { ladderOf, rung, seedLadder } from "../sim/ladders.ts";

const MINUTE = 60_000;
const at = (mono: number, boot = "a", wall = 1_000_000 + mono) => ({ boot, mono, wall });
const who = { episode: "it-1", by: "somebody" };

/** Episodes with one that was opened at 0. */
function opened(ladder: Ladder): Episodes {
  const { incident, runbook, digest } = ladder.plan;
  const episodes = new Episodes((plan) => (plan === digest ? ladder : undefined));
  expect(episodes.apply(at(0), { kind: "keeper-opened", format: 1, epoch: 1, host: "here" })).toBeUndefined();
  const event = { kind: "episode-opened", ...who, incident, runbook, plan: digest, elapsed: 0 } as const;
  expect(episodes.apply(at(0), event)).toBeUndefined();
  return episodes;
}

function line(episodes: Episodes, now: number, language: Language): string | undefined {
  const [episode] = episodes.all();
  if (episode === undefined) throw new Error("there is no episode");
  return countdown(episode, episodes.seen(at(now)), language);
}

/** Takes all rungs that are due for told. */
function tell(episodes: Episodes, now: number): readonly number[] {
  const due = episodes.open().flatMap((episode) => {
    const rungs = coming(episode, episodes.seen(at(now))).filter(({ left }) => left === 0);
    return rungs.map((one) => ({
      episode: episode.opened.episode,
      rung: one.rung.number,
      tell: [...tellOf(episode.ladder as Ladder, one.rung, everyWay)],
    }));
  });
  if (due.length > 0) expect(episodes.apply(at(now), { kind: "rungs-due", rungs: due })).toBeUndefined();
  return due.map((one) => one.rung);
}

describe("the line on the screen", () => {
  test("says who is next, in how long and why, in both languages", () => {
    const episodes = opened(seedLadder("p1-executor-core-down"));
    expect(line(episodes, 20_000, "en")).toBe("On-Call SRE in 0:40");
    expect(line(episodes, 20_000, "zh-Hant")).toBe("0:40 後通知 On-Call SRE");
    expect(line(episodes, MINUTE, "en")).toBe("On-Call SRE now: it was triggered");
    expect(tell(episodes, MINUTE)).toEqual([2]);
    expect(line(episodes, 108_000, "en")).toBe("Platform Lead in 3:12 if nobody acknowledges");
    expect(line(episodes, 108_001, "en")).toBe("Platform Lead in 3:12 if nobody acknowledges");
    expect(line(episodes, 108_000, "zh-Hant")).toBe("3:12 內無人確認，就通知 Platform Lead");
    expect(line(episodes, 5 * MINUTE, "zh-Hant")).toBe("現在通知 Platform Lead：無人確認");
    expect(episodes.apply(at(2 * MINUTE), { kind: "episode-acknowledged", ...who })).toBeUndefined();
    expect(line(episodes, 5 * MINUTE, "en")).toBe("CTO in 10:00 unless it is resolved");
    expect(line(episodes, 5 * MINUTE, "zh-Hant")).toBe("10:00 內未解決，就通知 CTO");
    expect(tell(episodes, 40 * MINUTE)).toEqual([4, 5]);
    expect(line(episodes, 40 * MINUTE, "en")).toBe("there is nobody else to tell");
    expect(episodes.apply(at(41 * MINUTE), { kind: "episode-resolved", ...who })).toBeUndefined();
    expect(line(episodes, 41 * MINUTE, "en")).toBeUndefined();
  });

  test("counts the lack of progress from the last progress", () => {
    const episodes = opened(seedLadder("p2-state-corruption-detected"));
    expect(tell(episodes, 5 * MINUTE)).toEqual([2]);
    expect(line(episodes, 5 * MINUTE, "en")).toBe("Platform Lead in 10:00 if nothing progresses");
    expect(episodes.apply(at(14 * MINUTE), { kind: "episode-progressed", ...who, what: "a step" })).toBeUndefined();
    expect(line(episodes, 15 * MINUTE, "en")).toBe("Platform Lead in 9:00 if nothing progresses");
    expect(line(episodes, 24 * MINUTE, "zh-Hant")).toBe("現在通知 Platform Lead：沒有進展");
  });
});

describe("a machine that was down", () => {
  const ladder = ladderOf([rung(10 * MINUTE, "not_resolved"), rung(60 * MINUTE, "not_resolved")]);

  test("counts the time that went by on the wall", () => {
    const episodes = opened(ladder);
    const now = at(1000, "b", 1_000_000 + 9 * MINUTE);
    episodes.apply(now, { kind: "keeper-opened", format: 1, epoch: 2, host: "here" });
    const [episode] = episodes.open();
    expect(next(episode as NonNullable<typeof episode>, episodes.seen(now))?.left).toBe(MINUTE);
    // Its clock was behind when it started, and is set right now.
    const later = at(2000, "b", 1_000_000 + 10 * MINUTE);
    expect(next(episode as NonNullable<typeof episode>, episodes.seen(later))?.left).toBe(0);
  });

  test("tells everybody when it cannot know how long that was, and says so", () => {
    const episodes = opened(ladder);
    const now = at(1000, "b", 999_000);
    episodes.apply(now, { kind: "keeper-opened", format: 1, epoch: 2, host: "here" });
    const [episode] = episodes.open();
    const seen = episodes.seen(now);
    expect(coming(episode as NonNullable<typeof episode>, seen).map(({ left }) => left)).toEqual([0, 0]);
    expect(countdown(episode as NonNullable<typeof episode>, seen, "en")).toBe(
      "Somebody now: the machine was down, and for how long is not known",
    );
  });
});

test("whom a machine cannot reach, the first that it can reach is asked to reach", () => {
  const ladder = seedLadder("p1-executor-core-down");
  const toOf = (number: number, reach = everyWay) =>
    tellOf(ladder, ladder.rungs.find((one) => one.number === number) as (typeof ladder.rungs)[number], reach).map(
      ({ kind, to }) => `${kind} ${to}`,
    );
  expect(toOf(2)).toEqual(["pagerduty P1234"]);
  // Without PagerDuty the other ways of the same contact are taken.
  expect(toOf(2, (ways) => ways.filter(({ kind }) => kind === "slack"))).toEqual(["slack #sre-oncall"]);
  expect(toOf(5)).toEqual(["pagerduty P1234"]);
  expect(toOf(5, (ways) => ways.filter(({ kind }) => kind === "email"))).toEqual([
    "email platform-lead@unmanned-island.com",
  ]);
  expect(toOf(5, () => [])).toEqual([]);
});

test("what did not work is tried again later and later, under the same key, as long as it has a reason", () => {
  const episodes = opened(ladderOf([rung(0, "not_acknowledged")]));
  expect(tell(episodes, 0)).toEqual([1]);
  const left = (now: number) =>
    episodes.open().flatMap((one) => unsent(one, episodes.seen(at(now))).map((each) => [each.key, each.left]));
  const tries = (now: number, more: object) =>
    episodes.apply(at(now), {
      kind: "notices-tried",
      notices: [{ episode: "it-1", rung: 1, notice: 1, outcome: "failed", detail: "503", ...more }],
    });
  expect(left(0)).toEqual([["rb/it-1/1/1", 0]]);
  const pauses = Array.from({ length: 9 }, (_, number) => {
    expect(tries(number, {})).toBeUndefined();
    return left(number)[0]?.[1] as number;
  });
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(pauses[0]).toBeGreaterThanOrEqual(1000);
  expect(pauses[8]).toBeLessThanOrEqual(75_000);
  expect(tries(10, { retryAfter: 120_000 })).toBeUndefined();
  expect(left(10)).toEqual([["rb/it-1/1/1", 120_000]]);
  expect(tries(11, { retryAfter: 1e12 })).toBeUndefined();
  expect(left(11)).toEqual([["rb/it-1/1/1", 300_000]]);
  expect(episodes.apply(at(12), { kind: "episode-acknowledged", ...who })).toBeUndefined();
  expect(left(12)).toEqual([]);
  expect(tries(13, { outcome: "sent" })).toBeUndefined();
  expect(tries(14, { outcome: "sent" })).toBe("notice");
});

const events: fc.Arbitrary<IncidentEvent> = fc.oneof(
  fc.constantFrom<IncidentEvent>(
    { kind: "episode-acknowledged", ...who },
    { kind: "episode-progressed", ...who, what: "a step" },
    { kind: "episode-resolved", ...who },
    { kind: "episode-resolved", episode: "other", by: "somebody" },
    { kind: "clock-read" },
    { kind: "keeper-opened", format: 1, epoch: 2, host: "here" },
  ),
  fc.nat({ max: 7 }).map((number): IncidentEvent => {
    return { kind: "rungs-due", rungs: [{ episode: "it-1", rung: number, tell: [] }] };
  }),
);

test("in whatever order things happen, each rung is told once at most, and for its reason only", () => {
  const steps = fc.array(fc.tuple(fc.nat({ max: 20 * MINUTE }), events), { maxLength: 30 });
  const property = fc.property(
    fc.constantFrom("p1-executor-core-down", "p2-state-corruption-detected"),
    steps,
    (name, all) => {
      const episodes = opened(seedLadder(name));
      let now = 0;
      const told: number[] = [];
      for (const [pause, event] of all) {
        now += pause;
        const before = episodes.get("it-1");
        const due = tell(episodes, now);
        for (const number of due) {
          const found = before?.ladder?.rungs.find((one) => one.number === number);
          expect(before?.resolved).toBeUndefined();
          expect(found?.at).toBeLessThanOrEqual(now);
          if (found?.when === "not_acknowledged") expect(before?.acknowledged).toBeUndefined();
        }
        told.push(...due);
        const known = episodes.get("it-1");
        const fault = episodes.apply(at(now), event);
        if (fault !== undefined) expect(episodes.get("it-1")).toBe(known);
        else if (event.kind === "rungs-due") told.push(...event.rungs.map((one) => one.rung));
      }
      expect(told).toHaveLength(new Set(told).size);
    },
  );
  fc.assert(property, { seed: 7, numRuns: 500 });
});

test("a rung is due exactly when the time that was left has passed", () => {
  const property = fc.property(fc.nat({ max: 3_000_000 }), fc.nat({ max: 3_000_000 }), (now, progressed) => {
    const episodes = opened(seedLadder("p2-state-corruption-detected"));
    const first = Math.min(now, progressed);
    episodes.apply(at(first), { kind: "episode-progressed", ...who, what: "a step" });
    const [episode] = episodes.open();
    if (episode === undefined) throw new Error("there is no episode");
    for (const one of coming(episode, episodes.seen(at(now)))) {
      const later = coming(episode, episodes.seen(at(now + one.left)));
      expect(later.find(({ rung: { number } }) => number === one.rung.number)?.left).toBe(0);
      if (one.left === 0) continue;
      const before = coming(episode, episodes.seen(at(now + one.left - 1)));
      expect(before.find(({ rung: { number } }) => number === one.rung.number)?.left).toBe(1);
    }
  });
  fc.assert(property, { seed: 8, numRuns: 300 });
});

test("a journal of episodes is read as it was written, and refused where it is not", () => {
  const first = encodeIncident(EMPTY, at(0), { kind: "keeper-opened", format: 1, epoch: 1, host: "here" });
  const second = encodeIncident(first?.head ?? EMPTY, at(1), { kind: "episode-acknowledged", ...who });
  const bytes = Buffer.concat([first?.bytes ?? Buffer.of(), second?.bytes ?? Buffer.of()]);
  expect(readIncidents(bytes).records.map(({ event }) => event.kind)).toEqual([
    "keeper-opened",
    "episode-acknowledged",
  ]);
  expect(readIncidents(bytes.subarray(0, -3))).toMatchObject({ kind: "whole", keep: first?.bytes.length });
  const changed = Buffer.from(bytes.toString().replace("somebody", "somebodx"));
  expect(readIncidents(changed)).toMatchObject({ kind: "damaged", at: first?.bytes.length });
  expect(
    encodeIncident(EMPTY, at(0), { kind: "episode-acknowledged", episode: "../x", by: "somebody" }),
  ).toBeUndefined();
});
