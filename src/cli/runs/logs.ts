import { phrase } from "../../source/index.ts";
import { StringDecoder } from "node:string_decoder";
import {
  changeOf,
  examineLaunch,
  launchFiles,
  ownerOf,
  readOutput,
  runFiles,
  sleep,
} from "../../runtime/drivers/index.ts";
import type { Launch, RunState } from "../../runtime/index.ts";
import type { Options } from "../command.ts";
import { complain, Exit, type ExitCode, UsageError } from "../exit.ts";
import type { Io } from "../io.ts";
import { findRun, readRun } from "./run-folder.ts";
import { say } from "./words.ts";

/** Milliseconds between two looks at an output that grows all the time. */
const BREATH = 100;
/** Characters of a line that has not ended yet, from which on it is printed as it is. */
const LONGEST = 65536;

/** `runbookc logs RUN STEP`: what is kept of the output of the last launch of a step, and with `--follow` what comes. */
export async function showLog([run = "", asked = ""]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const folder = findRun(run, options, io);
  const launch = launchOf(asked, readRun(folder).state);
  const { launches } = runFiles(folder);
  const files = launchFiles(launches, launch);
  const printer = openPrinter(files.output, io);
  while (options.follow === true) {
    // First whether it goes on: what was printed until then is then seen before it is said to be over.
    const end = endOf(folder, launch);
    printer.print();
    if (end !== undefined) {
      printer.close();
      if (end !== "") complain(end, io);
      return end === "" ? Exit.clean : Exit.errors;
    }
    await sleep(BREATH);
    await changeOf(launches, new AbortController().signal, () => endOf(folder, launch) === undefined);
  }
  printer.print();
  printer.close();
  return Exit.clean;
}

/** The last launch of the one step that is meant. */
function launchOf(asked: string, state: RunState | undefined): Launch {
  const ended = [...(state?.attempts.values() ?? [])].flatMap((attempts) => attempts.slice(-1));
  const open = state?.open;
  const all = open === undefined ? ended : [...ended.filter(({ step }) => step !== open.step), open];
  const [found, more] = all.filter(({ step }) => step === asked || step.endsWith(`/${asked}`));
  if (found !== undefined && more === undefined) return found;
  const steps = all.map(({ step }) => step);
  throw new UsageError(phrase("no one step {asked} of this run was started; started: {steps}", { asked, steps }));
}

/** Undefined while the launch goes on; why its end is not known, where that is so. */
function endOf(folder: string, launch: Launch): string | undefined {
  const { claim, alive, exit } = examineLaunch(launchFiles(runFiles(folder).launches, launch));
  if (exit !== undefined) return "";
  if (claim === "cancelled") return "it never started";
  if (claim === "started") return alive ? undefined : "nobody knows how it ended: what ran it is gone";
  return ownerOf(folder) === undefined ? "it has not started, and no process drives this run" : undefined;
}

interface Printer {
  /** Prints the lines that have come. */
  print(): void;
  /** Prints the line that has no end. */
  close(): void;
}

function openPrinter(path: string, io: Io): Printer {
  const decoder = new StringDecoder("utf8");
  let at = 0;
  let line = "";
  const flush = (): void => {
    if (line !== "") say(line, io);
    line = "";
  };
  return {
    print() {
      for (const { offset, bytes } of readOutput(path, at)) {
        if (offset > at) {
          line += decoder.end();
          flush();
          say(`[${offset - at} bytes were not kept]`, io);
        }
        at = offset + bytes.length;
        line += decoder.write(bytes);
        const end = line.lastIndexOf("\n") + 1;
        if (end > 0) say(line.slice(0, end), io);
        line = line.slice(end);
        if (line.length > LONGEST) flush();
      }
    },
    close() {
      line += decoder.end();
      flush();
    },
  };
}
