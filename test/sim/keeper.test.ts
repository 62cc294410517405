import { expect, test } from "vitest";
import type { IncidentEvent, Ladder } from "../../src/runtime/index.ts";
import { Chance } from "../../src/testing/index.ts";
import { figure, LONG, long } from "./figure.ts";
import { KeeperWorld } from "./keeper-world.ts";
import { ladderOf, rung, seedLadder } from "./ladders.ts";

const HISTORIES = long ? 2_000 : 30;
const HOUR = 3_600_000;
const P1 = seedLadder("p1-executor-core-down");
const P2 = seedLadder("p2-state-corruption-detected");
const LADDERS = new Map([P1, P2].map((ladder) => [ladder.plan.digest, ladder]));

function opening(episode: string, { plan }: Ladder): IncidentEvent {
  const { incident, runbook, digest } = plan;
  return { kind: "episode-opened", episode, incident, runbook, plan: digest, elapsed: 0, by: "somebody" };
}

/** Four episodes, some of which somebody takes on and resolves, and keepers that are killed again and again. */
function history(number: number): KeeperWorld {
  const chance = new Chance(number);
  const world = new KeeperWorld(LADDERS, { append: 1, answer: 300, look: 1 }, chance);
  const letters: { at: number; id: string; event: IncidentEvent }[] = [];
  const letter = (at: number, event: IncidentEvent) => letters.push({ at, id: `letter-${letters.length}`, event });
  for (const episode of ["e-1", "e-2", "e-3", "e-4"]) {
    const at = chance.below(HOUR);
    const who = { episode, by: "somebody" };
    letter(at, opening(episode, chance.pick([P1, P2])));
    if (chance.often(0.5)) letter(at + chance.below(HOUR), { kind: "episode-acknowledged", ...who });
    if (chance.often(0.3)) letter(at + chance.below(HOUR), { kind: "episode-progressed", ...who, what: "a step" });
    if (chance.often(0.5)) letter(at + chance.below(2 * HOUR), { kind: "episode-resolved", ...who });
  }
  world.letters = letters.sort((a, b) => a.at - b.at);
  world.live(4 * HOUR, 0.002);
  return world;
}

/** What was promised, and is not so. */
function broken({
  deliveries,
  facts,
}: {
  deliveries: KeeperWorld["deliveries"];
  facts: ReturnType<KeeperWorld["facts"]>;
}) {
  const problems: string[] = [];
  const got = new Set(deliveries.map(({ key }) => key));
  for (const { key, due } of deliveries) if (!due) problems.push(`${key} was told before it was on the disk`);
  const opened = new Map<string, { at: number; ladder: Ladder }>();
  const ended = new Map<string, string>();
  for (const { at, event } of facts) {
    if (event.kind === "episode-opened") opened.set(event.episode, { at, ladder: LADDERS.get(event.plan) as Ladder });
    if (event.kind === "episode-acknowledged") ended.set(`${event.episode} not_acknowledged`, "acknowledged");
    if (event.kind === "episode-resolved") ended.set(event.episode, "resolved");
    if (event.kind !== "rungs-due") continue;
    for (const { episode, rung: number } of event.rungs) {
      const { at: begun, ladder } = opened.get(episode) as { at: number; ladder: Ladder };
      const found = ladder.rungs.find((one) => one.number === number);
      if (found === undefined || at - begun < found.at) problems.push(`${episode}/${number} was early`);
      if (ended.has(episode) || ended.has(`${episode} ${found?.when}`))
        problems.push(`${episode}/${number} has no reason`);
    }
  }
  for (const [episode, { ladder }] of opened) {
    for (const one of ladder.rungs) {
      if (ended.has(episode) || ended.has(`${episode} ${one.when}`)) continue;
      if (!got.has(`rb/${episode}/${one.number}/1`)) problems.push(`rb/${episode}/${one.number}/1 was never told`);
    }
  }
  return problems;
}

test("keepers that are killed at any act tell everybody, early nobody, and each by one key", { timeout: LONG }, () => {
  const problems: string[] = [];
  const sum = { crashes: 0, keys: 0, repeats: 0 };
  for (let number = 1; number <= HISTORIES; number += 1) {
    const world = history(number);
    const { deliveries } = world;
    sum.crashes += world.crashes;
    const keys = new Set(deliveries.map(({ key }) => key)).size;
    sum.keys += keys;
    sum.repeats += deliveries.length - keys;
    problems.push(...broken({ deliveries, facts: world.facts() }).map((what) => `history ${number}: ${what}`));
    expect([...world.verdicts.values()].filter((accepted) => accepted).length).toBeGreaterThanOrEqual(4);
  }
  const { crashes, keys, repeats } = sum;
  figure(
    "escalation",
    `${crashes} kills of a keeper, ${keys} notices, ${repeats} told again by the same key, ${problems.length} violations`,
  );
  expect(problems).toEqual([]);
  expect(repeats).toBeGreaterThan(0);
});

test("ten thousand open incidents are told in time", { timeout: LONG }, () => {
  const chance = new Chance(11);
  const ladder = ladderOf([rung(60_000, "not_acknowledged"), rung(65_000, "not_resolved")]);
  const world = new KeeperWorld(new Map([[ladder.plan.digest, ladder]]), { append: 2, answer: 200, look: 25 }, chance);
  const began = Array.from({ length: 10_000 }, () => chance.below(10_000)).sort((a, b) => a - b);
  world.given([
    [0, { kind: "keeper-opened", format: 1, epoch: 1, host: "here" }],
    ...began.map((at, number) => [at, opening(`e-${number}`, ladder)] as const),
  ]);
  world.now = 59_000;
  world.live(77_000, 0);
  // From the time of a rung to the first time that it was handed over, as far as the channel took it at once.
  const due = world
    .facts()
    .flatMap(({ at, event }) => (event.kind === "rungs-due" ? event.rungs.map((one) => ({ ...one, at })) : []));
  const late = due.map(
    ({ at, episode, rung: number }) =>
      at - (began[Number(episode.slice(2))] as number) - (number === 1 ? 60_000 : 65_000),
  );
  late.sort((a, b) => a - b);
  const most = late.at(-1) as number;
  figure(
    "G11",
    `${due.length} rungs of 10000 open incidents: at most ${most} ms late, p99 ${late[Math.floor(late.length * 0.99)]} ms (virtual clock)`,
  );
  expect(due).toHaveLength(20_000);
  expect(late[0]).toBeGreaterThanOrEqual(0);
  expect(most).toBeLessThanOrEqual(1000);
});
