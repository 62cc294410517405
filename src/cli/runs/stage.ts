import { launchFiles, now, readOutputEnd, runFiles } from "../../runtime/drivers/index.ts";
import type { Procedure, RunState } from "../../runtime/index.ts";
import { lastLine } from "../screen/fit.ts";
import { openLive } from "../screen/live.ts";
import { isForeground, openTty } from "../screen/tty.ts";
import { type Scene, view } from "../screen/view.ts";
import type { Io } from "../io.ts";
import { chooseStyle } from "../style.ts";
import type { Terminal } from "./prompts.ts";
import { openTerminal } from "./terminal.ts";

/** Where a run is shown: a screen that is drawn anew, or lines below each other. */
export interface Stage {
  /** What is said goes here. */
  readonly io: Io;
  readonly isLive: boolean;
  /** Whoever sits here, where somebody does. */
  readonly terminal: Terminal | undefined;
  close(): Promise<void>;
}

export interface StageSettings {
  readonly folder: string;
  readonly procedure: Procedure;
  readonly run: string;
  readonly context: string | undefined;
  readonly state: () => RunState | undefined;
  /** Who is told next and when, while the incident is open. */
  readonly escalation: () => string | undefined;
  readonly interrupted: () => void;
}

/** Bytes of an output in which its last line is looked for. */
const END = 4096;

/** A screen where a person looks at a terminal that can move its cursor, and this process is in front there. */
export function openStage(settings: StageSettings, io: Io): Stage {
  const { procedure, run, context, state: stateOf, folder, escalation, interrupted } = settings;
  if (!io.isTTY || io.env["TERM"] === "dumb" || !isForeground()) {
    return { io, isLive: false, terminal: openTerminal(io), close: () => Promise.resolve() };
  }
  const types = process.stdin.isTTY === true;
  const known = { procedure, run, ...(context === undefined ? {} : { context }) };
  const hint = types ? { hint: "Ctrl-C: detach, cancel or go on" } : {};
  const live = openLive({
    tty: openTty(process.stdout, process.stdin),
    style: chooseStyle({}, io),
    interrupted,
    rows(prompt, size) {
      const [moment, state] = [now(), stateOf()];
      const output = outputOf(folder, state);
      const next = escalation();
      const scene: Scene = {
        ...known,
        ...(state?.ended === undefined ? hint : {}),
        state,
        ...(output === undefined ? {} : { output }),
        ...(next === undefined ? {} : { escalation: next }),
        ...(prompt === undefined ? {} : { prompt }),
      };
      return view(scene, moment, size);
    },
  });
  return {
    io: { ...io, stdout: live.stdout },
    isLive: true,
    terminal: types ? live.terminal : undefined,
    close: () => live.close(),
  };
}

/** What the step at work has printed last. A file that cannot be read now is one that is read the next time. */
function outputOf(folder: string, state: RunState | undefined): string | undefined {
  if (state?.open === undefined) return undefined;
  try {
    return lastLine(readOutputEnd(launchFiles(runFiles(folder).launches, state.open).output, END));
  } catch {
    return undefined;
  }
}
