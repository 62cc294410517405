import { type Deed, everyWay, readLadder, rehearse } from "../runtime/index.ts";
import { coveredRung } from "./coverage.ts";
import { readDuration, writeDuration } from "./duration.ts";
import type { Happening, Scenario } from "./model.ts";

/** Who is paged when, by the clock that follows real escalations. */
export interface Paging {
  readonly paged: readonly Happening[];
  readonly covered: readonly string[];
  readonly gaps: readonly string[];
}

/** What comes of the alert of a scenario. `progress`: when steps did what they were to do, in milliseconds of the scenario. */
export function page({ written, plans }: Scenario, progress: readonly number[]): Paging {
  const { alert, acknowledged, incident } = written;
  if (alert === undefined) {
    return {
      paged: [],
      covered: [],
      gaps: acknowledged === undefined ? [] : ["nobody can acknowledge what no alert tells"],
    };
  }
  if (plans.escalation === undefined) return { paged: [], covered: [], gaps: [`${incident} has no escalation`] };
  const fires = readDuration(alert.fires);
  const at = (does: Deed["does"], time: number): readonly Deed[] => (time < fires ? [] : [{ at: time - fires, does }]);
  const deeds = [
    ...progress.flatMap((time) => at("progress", time)),
    ...(acknowledged === undefined ? [] : at("acknowledge", readDuration(acknowledged.at))),
    ...(alert.resolves === undefined ? [] : at("resolve", readDuration(alert.resolves))),
  ];
  const { happenings } = rehearse(readLadder(plans.escalation), deeds, everyWay);
  const told = happenings.flatMap((one) => (one.does === "tell" ? [{ at: fires + one.at, rung: one.rung }] : []));
  const paged = told.map(({ at: time, rung }) => {
    const who = plans.escalation?.rungs[rung.number - 1]?.target?.contact ?? rung.action;
    return { at: time, who, text: `${writeDuration(time)} ${who}` };
  });
  const early =
    acknowledged !== undefined &&
    !paged.some(({ at: time, who }) => who === acknowledged.by && time <= readDuration(acknowledged.at));
  return {
    paged: paged.map(({ at: time, text }) => ({ at: time, text })),
    covered: told.map(({ rung }) => coveredRung(incident, rung.number)),
    gaps: [
      ...(early ? [`${acknowledged.by} acknowledges at ${acknowledged.at}, and was not paged by then`] : []),
      ...(alert.resolves !== undefined && readDuration(alert.resolves) < fires
        ? ["the alert resolves before it fires"]
        : []),
      ...(acknowledged !== undefined && readDuration(acknowledged.at) < fires
        ? ["it is acknowledged before it fires"]
        : []),
    ],
  };
}
