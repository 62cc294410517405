import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inEnglish } from "../../src/source/index.ts";
import { escalationLine } from "../../src/cli/incidents/index.ts";
import { memoryHost } from "../../src/testing/index.ts";
import { eventually, pause } from "../runtime/drivers/machine.ts";
import { type Home, newHome } from "./real-runs.ts";

const memoryIo = {
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  isTTY: false,
  columns: undefined,
  host: memoryHost(),
  today: "2027-01-15",
  changedSince: async () => new Map(),
  treeAt: async () => {
    throw new Error("there is no repository");
  },
};

/** What PagerDuty was sent: the key of each event, in order. */
let keys: string[] = [];
let home: Home;
let close: () => void;
let channels: string;

beforeEach(async () => {
  home = newHome();
  keys = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (data) => {
      text += String(data);
    });
    request.on("end", () => {
      keys.push((JSON.parse(text) as { dedup_key: string }).dedup_key);
      // The event has arrived; whoever sent it may be gone before it hears of that.
      setTimeout(() => response.writeHead(202).end(), 60);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  close = () => server.close();
  writeFileSync(join(home.folder, "key"), "a-routing-key\n");
  const key = { file: join(home.folder, "key") };
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const all = { pagerduty: { address, keys: { P1234: key, "PLATFORM-LEAD": key, CTO: key } } };
  channels = join(home.folder, "channels.json");
  writeFileSync(channels, JSON.stringify(all));
});
afterEach(() => close());

async function open(incident: string, ago: string): Promise<string> {
  const { code, text } = await home.run("incident", "open", incident, "--ago", ago);
  expect(code).toBe(0);
  return /^opened (\S+)$/m.exec(text)?.[1] ?? text;
}

test("an incident is opened, taken on and resolved, with nobody or somebody to keep its clock", async () => {
  const episode = await open("executor-core-down", "2m");
  expect((await home.run("incident", "list")).text).toMatch(
    new RegExp(`^${episode}  On-Call SRE now: it was triggered \\| 現在通知 On-Call SRE：事件已觸發\n$`),
  );
  const io = { ...memoryIo, env: { HOME: home.folder }, language: "en" as const, say: inEnglish };
  expect(escalationLine("executor-core-down", {}, io)).toBe(
    "On-Call SRE now: it was triggered | 現在通知 On-Call SRE：事件已觸發",
  );
  expect(escalationLine("state-corruption-detected", {}, io)).toBeUndefined();
  const keeper = home.start("escalation", "run", "--channels", channels);
  await keeper.says(/sent {5}rb\/\S+\/2\/1: HTTP 202/);
  expect(keys).toEqual([`rb/${episode}/2/1`]);
  expect(await home.run("escalation", "run", "--channels", channels)).toMatchObject({
    code: 1,
    text: expect.stringContaining(`another process keeps the clocks`),
  });
  expect((await home.run("incident", "list")).text).toMatch(/Platform Lead in [23]:\d\d if nobody acknowledges/);
  expect(await home.run("incident", "acknowledge", "executor-core-down")).toEqual({
    code: 0,
    text: `${episode}: in the journal\n`,
  });
  expect(await home.run("incident", "acknowledge", episode)).toMatchObject({ code: 0 });
  expect(await home.run("incident", "progress", episode, "--reason", "restarted")).toMatchObject({ code: 0 });
  expect((await home.run("incident", "show", episode)).text).toMatch(
    /pagerduty P1234: told at \S+\n(?:.*\n)* +\S+ {2}acknowledged by .*\n +\S+ {2}progressed by .*\n {2}CTO in 1\d:\d\d unless it is resolved/,
  );
  expect(await home.run("incident", "resolve", episode)).toMatchObject({ code: 0 });
  expect((await home.run("incident", "list")).text).toBe("no incident is open\n");
  expect(await home.run("incident", "progress", episode, "--reason", "late")).toEqual({
    code: 1,
    text: "runbookc: not accepted: it is resolved already\n",
  });
  keeper.child.kill("SIGTERM");
  expect((await keeper.end).code).toBe(0);
  expect((await home.run("runs")).text).toMatch(/^no runs in/);
});

test("keepers that are killed again and again miss no rung, and tell each by its key", async () => {
  // P1: three rungs are due at once, and the last in some seconds.
  const episodes = [await open("executor-core-down", "1793s"), await open("executor-core-down", "1790s")];
  let kills = 0;
  for (let at = 0; at < 12; at += 1) {
    const keeper = home.start("escalation", "run", "--channels", channels);
    await keeper.says(/keeping the clocks/);
    await pause((at * 37) % 160);
    keeper.child.kill("SIGKILL");
    await keeper.end;
    kills += 1;
  }
  expect(kills).toBe(12);
  const expected = episodes.flatMap((episode) => [
    `rb/${episode}/2/1`,
    `rb/${episode}/3/1`,
    `rb/${episode}/4/1`,
    // No machine reaches the vendor: the first contact is asked to.
    `rb/${episode}/5/1`,
  ]);
  const last = home.start("escalation", "run", "--channels", channels);
  await eventually(() => new Set(keys).size === expected.length, "all rungs told", 20);
  expect([...new Set(keys)].sort()).toEqual(expected.sort());
  await eventually(() => /sent {5}rb\/\S+\/5\/1[^]*sent {5}rb\/\S+\/5\/1/.test(last.text()), "both answers");
  last.child.kill("SIGTERM");
  await last.end;
  const told = await Promise.all(episodes.map((episode) => home.run("incident", "show", episode)));
  for (const { code, text } of told) {
    expect(code).toBe(0);
    expect(text).not.toContain("NOT YET");
    expect(text.match(/told at/g)).toHaveLength(4);
  }
  // The secret is nowhere.
  const journal = readFileSync(join(home.folder, ".local/state/runbookc/incidents/episodes"), "utf8");
  expect(journal).not.toContain("a-routing-key");
});

test("channels that make no sense, or whose secret is not there, are said before the night", async () => {
  writeFileSync(channels, JSON.stringify({ pagerduty: { keys: { P1: { env: "NOT_THERE" } } } }));
  expect(await home.run("escalation", "run", "--channels", channels)).toEqual({
    code: 3,
    text: "runbookc: the variable NOT_THERE, which is to hold a secret, is empty\n",
  });
  writeFileSync(channels, JSON.stringify({ pagerduty: { keys: { P1: "the-key-itself" } } }));
  expect(await home.run("escalation", "run", "--channels", channels)).toMatchObject({
    code: 2,
    text: expect.stringMatching(/does not say how people are told: pagerduty\.keys\.P1 must be/),
  });
  expect(await home.run("incident", "acknowledge", "executor-core-down")).toMatchObject({
    code: 2,
    text: "runbookc: there is no open incident executor-core-down\n(no incident is open)\n",
  });
});

test("an option that means nothing to an action is refused, and nothing is done", async () => {
  for (const args of [
    ["incident", "list", "--ago", "5m"],
    ["incident", "acknowledge", "executor-core-down", "--reason", "moved on"],
    ["escalation", "run", "--channels", "channels.json", "--format", "json"],
    ["escalation", "simulate", "executor-core-down", "--channels", "channels.json"],
  ])
    expect(await home.run(...args)).toMatchObject({
      code: 2,
      text: expect.stringMatching(/^runbookc: --\w+ means nothing to /),
    });
});
