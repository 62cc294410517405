/** A mistake in the protocol: a text of a file of src/runtime, and what a hurried hand would put there instead. */
export interface Bug {
  readonly name: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
}

const engine = "engine.ts";
const progress = "progress.ts";
const decide = "decide.ts";
const question = "question.ts";

export const bugs: readonly Bug[] = [
  {
    name: "what was read is not synced before it is acted upon",
    file: engine,
    right: `yield* perform<"sync">({ kind: "sync" });`,
    wrong: "",
  },
  {
    name: "the effect comes before the intent",
    file: engine,
    right: `yield* this.#must({ kind: "launch-intended", ...launch, command: commandDigest(command), timeout });`,
    wrong: `yield* perform<"start">({ kind: "start", launch, command, epoch: this.#known.epoch });
        yield* this.#must({ kind: "launch-intended", ...launch, command: commandDigest(command), timeout });
        this.#live = keyOf(launch);
        return;`,
  },
  {
    name: "a launch that has not claimed yet is believed never to claim",
    file: engine,
    right: `if ((yield* perform<"claim">({ kind: "claim", launch })).kind === "taken") return false;`,
    wrong: "",
  },
  {
    name: "a claim that was lost is taken for one that was won",
    file: engine,
    right: `.kind === "taken") return false;`,
    wrong: `.kind === ("lost" as string)) return false;`,
  },
  {
    name: "no exit file is taken for a failure",
    file: engine,
    right: `: "attempt-unknown", ...launch });`,
    wrong: `: "attempt-ended", ...launch, exit: { outcome: "failed", code: 1, output: { bytes: 0, sha256: "0".repeat(64), tail: "", truncated: false }, variables: {}, containment: "pidns" } } as never);`,
  },
  {
    name: "no exit file is taken for success",
    file: engine,
    right: `: "attempt-unknown", ...launch });`,
    wrong: `: "attempt-ended", ...launch, exit: { outcome: "succeeded", code: 0, output: { bytes: 0, sha256: "0".repeat(64), tail: "", truncated: false }, variables: {}, containment: "pidns" } } as never);`,
  },
  {
    name: "a step that is still running is not adopted",
    file: engine,
    right: `seen.claim === "started" && seen.alive`,
    wrong: `seen.claim === "started" && false`,
  },
  {
    name: "a shim that has died is waited for",
    file: engine,
    right: `seen.claim === "started" && seen.alive`,
    wrong: `seen.claim === "started"`,
  },
  {
    name: "a shim that is stuck is never killed",
    file: engine,
    right: `yield* perform<"kill">({ kind: "kill", launch });`,
    wrong: "",
  },
  {
    name: "a torn tail is left standing",
    file: engine,
    right: `if (reading.keep < bytes.length) yield* perform<"cut">({ kind: "cut", keep: reading.keep });`,
    wrong: "",
  },
  {
    name: "a torn tail is refused as damage",
    file: "journal.ts",
    right: "if (isTorn(buffer, keep)) break;",
    wrong: "",
  },
  {
    name: "a journal whose sectors came in another order is refused as damage",
    file: "journal.ts",
    right: "if (hasHole(buffer, start, end)) return true;",
    wrong: "",
  },
  {
    name: "an append that failed is taken for done",
    file: engine,
    right: `if (result.kind === "failed") throw`,
    wrong: `if (result.kind === "failed" && effect.kind !== "append") throw`,
  },
  {
    name: "an append that failed is tried again",
    file: engine,
    right: `yield* perform<"append">({ kind: "append", bytes: record.bytes });`,
    wrong: `if ((yield { kind: "append", bytes: record.bytes }).kind === "failed") yield* perform<"append">({ kind: "append", bytes: record.bytes });`,
  },
  {
    name: "a message is acknowledged before it is on the disk",
    file: engine,
    right: `let verdict: Verdict = { accepted: true };`,
    wrong: `let verdict: Verdict = { accepted: true };
    if (judgement.kind === "record") yield* perform<"reply">({ kind: "reply", message: message.id, verdict });`,
  },
  {
    name: "the lock of another engine is ignored",
    file: engine,
    right: `if (lock.kind === "busy") return lock;`,
    wrong: "",
  },
  {
    name: "a run goes on with whatever plan it is given",
    file: engine,
    right: "if (plan !== digest)",
    wrong: "if (plan === digest && false)",
  },
  {
    name: "a yes is good for every command of the step",
    file: progress,
    right: "isFor(one, launch) && one.command === bound.command)",
    wrong: "isFor(one, launch))",
  },
  {
    name: "a yes is good for every attempt of the step",
    file: progress,
    right: "return bound.step === step && bound.attempt === attempt;",
    wrong: "return bound.step === step && bound.attempt <= attempt;",
  },
  {
    name: "a yes never grows old",
    file: progress,
    right: "<= asked.timeout;",
    wrong: "<= Number.POSITIVE_INFINITY;",
  },
  {
    name: "silence is taken for consent",
    file: decide,
    right: `return answer === "yes" ? "settled"`,
    wrong: `return answer !== "no" ? "settled"`,
  },
  {
    name: "an answer to another question is accepted",
    file: question,
    right: "message.digest !== question.digest",
    wrong: "message.digest === question.digest && false",
  },
  {
    name: "anybody may answer",
    file: question,
    right: "question.by !== undefined && message.as !== question.by",
    wrong: "question.by === '' && message.as !== question.by",
  },
  {
    name: "where two must say yes one is enough",
    file: progress,
    right: "...asked, ...two }",
    wrong: "...asked }",
  },
  {
    name: "a step that must not be repeated is repeated",
    file: progress,
    right: "if (!idempotent || attempt >= TRIES) return false;",
    wrong: "if (attempt >= TRIES) return false;",
  },
  {
    name: "a step that may be repeated is repeated for ever",
    file: progress,
    right: "attempt >= TRIES) return false;",
    wrong: "attempt >= 50) return false;",
  },
  {
    name: "a change is taken back where that does harm",
    file: decide,
    right: "before !== undefined && mayHaveBegun(facts, before)",
    wrong: "before === '' && mayHaveBegun(facts, before)",
  },
  {
    name: "the first change is taken back first",
    file: "procedure.ts",
    right: "undo.unshift(",
    wrong: "undo.push(",
  },
  {
    name: "nothing is taken back",
    file: decide,
    right: "for (const step of facts.procedure.undo) {",
    wrong: "for (const step of [] as typeof facts.procedure.undo) {",
  },
  {
    name: "a cancelled run goes on with its next step",
    file: decide,
    right: `|| (typeof next !== "string" && state.cancelled !== undefined)`,
    wrong: "",
  },
  {
    name: "a gate is forgotten",
    file: progress,
    right: "if (facts.procedure.gates.has(node.id)) return true;",
    wrong: "",
  },
  {
    name: "step by step, a step begins without being asked about",
    file: progress,
    right: "if (facts.state.started.stepByStep) return true;",
    wrong: "",
  },
  {
    name: "a step begins before what it waits for",
    file: decide,
    right: `if (typeof next !== "string") return next;`,
    wrong: `if (typeof next !== "string") { if (next.kind !== "pause") return next; }`,
  },
  {
    name: "the first of several findings is taken",
    file: "evidence.ts",
    right: `others.length === 0 && seen[finding]`,
    wrong: `seen[finding]`,
  },
  {
    name: "output that the power took along is believed to be all",
    file: "evidence.ts",
    right: "kept?.sha256 === output.sha256",
    wrong: "kept !== undefined && output.sha256 !== ''",
  },
  {
    name: "what a step that failed did not print is believed not to be so",
    file: "evidence.ts",
    right: `!output.truncated && outcome === "succeeded"`,
    wrong: `!output.truncated`,
  },
  {
    name: "a path is taken without asking where nobody allowed it",
    file: decide,
    right: "!(auto && isClear)",
    wrong: "!isClear",
  },
  {
    name: "a path that a person found is taken for one that a machine saw",
    file: decide,
    right: "found?.[1].seen",
    wrong: "found !== undefined",
  },
  {
    name: "the first of several paths is taken",
    file: "finding.ts",
    right: "if (path !== undefined) paths.set(",
    wrong: "if (path !== undefined && paths.size === 0) paths.set(",
  },
  {
    name: "any path may follow",
    file: question,
    right: "!question.paths.some(({ path }) => path === message.path)",
    wrong: "message.path === undefined",
  },
  {
    name: "the path that was named is forgotten",
    file: decide,
    right: "const path = asked === undefined ? found?.[0] : asked.path;",
    wrong: "const path = found?.[0];",
  },
];

/** Mistakes in reading a journal, which only damage shows. */
export const readingBugs: readonly Bug[] = [
  {
    name: "damage is cut off like a torn tail",
    file: "journal.ts",
    right: "if (isTorn(buffer, keep)) break;",
    wrong: "break;",
  },
  {
    name: "the checksum is not looked at",
    file: "journal.ts",
    right: "return hex(crc32(body)) === header[2] ? body : undefined;",
    wrong: "return body;",
  },
  {
    name: "records may stand in any order",
    file: "journal.ts",
    right: "record.seq !== head.seq + 1 || record.prev !== head.hash",
    wrong: "record.seq < 0",
  },
  {
    name: "a last record without its line end is torn",
    file: "journal.ts",
    right: "return written.length < 8 || ",
    wrong: "return line === -1 || ",
  },
  {
    name: "a zero in the last record makes it torn",
    file: "journal.ts",
    right: "if (hasHole(buffer, start, end)) return true;",
    wrong: "if (written.includes(0)) return true;",
  },
];
