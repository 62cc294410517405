import { safeJson } from "../../formatters/index.ts";
import {
  clockText,
  everyWay,
  type Happening,
  type Ladder,
  readLadder,
  reasonOf,
  type Rehearsal,
  rehearse,
  type Rung,
  whomOf,
} from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { Exit, type ExitCode } from "../exit.ts";
import type { Io } from "../io.ts";
import { say, titleOf } from "../runs/words.ts";
import { type Behaviour, readBehaviours } from "./behaviour.ts";
import { findEscalation } from "./find-escalation.ts";

interface Rehearsed extends Rehearsal {
  readonly behaviour: Behaviour;
}

/** `runbookc escalation simulate INCIDENT`: who is told when, and tells nobody. */
export function simulate(incident: string, options: Options, io: Io): ExitCode {
  const ladder = readLadder(findEscalation(incident, options, io.host).plan);
  const all = readBehaviours(options.behaviour).map((behaviour) => ({
    behaviour,
    ...rehearse(ladder, behaviour.deeds, everyWay),
  }));
  if (options.format === "json") io.stdout.write(safeJson(`${JSON.stringify(asData(ladder, all), null, 2)}\n`));
  else say([headOf(ladder), ...all.map((one) => textOf(ladder, one))].join("\n"), io);
  return Exit.clean;
}

function headOf({ plan }: Ladder): string {
  const { path, lines } = plan.origin;
  return [
    `${plan.severity} ${plan.incident}  ${titleOf(plan.title)}`,
    `plan ${plan.digest.slice(0, 12)}, from ${path}:${lines[0]}-${lines[1]}`,
    "Nobody is told: this is who would be, on a clock of its own that starts with the alert.",
    "",
  ].join("\n");
}

function textOf(ladder: Ladder, { behaviour, happenings, silent }: Rehearsed): string {
  const lines = happenings.map((one) => happeningText(ladder, one));
  const never = silent.map((rung) => `never     ${whomOf(rung, "en")}, at ${clockText(rung.at)} ${conditionOf(rung)}`);
  return [`${behaviour.name}:`, ...lines, ...never, ""].map((line, at) => (at === 0 ? line : indent(line))).join("\n");
}

function indent(line: string): string {
  return line === "" ? "" : `  ${line}`;
}

function happeningText(ladder: Ladder, happening: Happening): string {
  const time = clockText(happening.at).padStart(8);
  if (happening.does !== "tell") return `${time}  ${DEEDS[happening.does]}`;
  const { rung, tell } = happening;
  const own = contactOf(ladder, rung);
  const byMachine = tell.map(({ kind, to }) => `${kind} ${to}`).join(", ");
  const byHand = rung.byHand.map(({ kind, value }) => `${kind} ${value}`).join(", ");
  const note = rung.note === undefined ? "" : ` (${rung.note})`;
  const because = `${time}  ${whomOf(rung, "en")}${note}: ${reasonOf(rung, "en")}`;
  const hand = byHand === "" ? [] : [`          by hand: ${byHand}`];
  if (tell.length === 0) return [because, "          nobody can be told by a machine", ...hand].join(`\n  `);
  const asked = tell[0]?.contact === own ? "" : `${nameOf(ladder, tell[0]?.contact)} is asked to see to it, `;
  return [because, `          ${asked}by ${byMachine}`, ...hand].join(`\n  `);
}

const DEEDS = { acknowledge: "acknowledged", progress: "the recovery progresses", resolve: "resolved" } as const;

function conditionOf({ when }: Rung): string {
  if (when === "always") return "";
  return {
    not_acknowledged: "if not acknowledged",
    not_resolved: "if not resolved",
    not_progressing: "if nothing progresses",
  }[when];
}

function contactOf({ plan }: Ladder, { number }: Rung): string | undefined {
  return plan.rungs[number - 1]?.target?.contact;
}

function nameOf({ plan, rungs }: Ladder, contact: string | undefined): string {
  const rung = rungs.find(({ number }) => contact !== undefined && plan.rungs[number - 1]?.target?.contact === contact);
  return rung === undefined ? "somebody" : whomOf(rung, "en");
}

/** Times are milliseconds after the alert. */
function asData(ladder: Ladder, all: readonly Rehearsed[]): unknown {
  const { incident, runbook, severity, digest } = ladder.plan;
  const rungOf = (rung: Rung) => ({
    rung: rung.number,
    when: rung.when,
    action: rung.action,
    contact: contactOf(ladder, rung) ?? null,
    text: rung.text,
  });
  return {
    version: 1,
    runbook,
    incident,
    severity,
    plan: digest,
    behaviours: all.map(({ behaviour, happenings, silent }) => ({
      name: behaviour.name,
      happenings: happenings.map((one) =>
        one.does === "tell"
          ? { at: one.at, does: one.does, ...rungOf(one.rung), tell: one.tell, byHand: one.rung.byHand }
          : one,
      ),
      never: silent.map((rung) => ({ at: rung.at, ...rungOf(rung) })),
    })),
  };
}
