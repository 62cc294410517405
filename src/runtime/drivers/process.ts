import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** One process and no other: a pid alone is given to somebody else later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks from the boot of the machine to the start of the process. */
  readonly start: number;
  /** Of this boot of the machine. */
  readonly boot: string;
  /** The PID namespace in which `pid` counts, `pid:[4026531836]`. */
  readonly namespace: string;
}

/** What /proc/PID/stat says; proc_pid_stat(5). */
export interface ProcessStat {
  readonly pid: number;
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  readonly start: number;
}

let boot: string | undefined;
let namespace: string | undefined;

/** Differs from one start of the machine to the next. */
export function bootId(): string {
  boot ??= readFileSync("/proc/sys/kernel/random/boot_id", "ascii").trim();
  return boot;
}

/** The process of this pid, as it can be written down and recognised; undefined where there is none. */
export function identify(pid: number): ProcessIdentity | undefined {
  const stat = statOf(pid);
  return stat && { pid, start: stat.start, boot: bootId(), namespace: pidNamespace() };
}

/** Whether the process still runs and can be seen from here. */
export function isRunning({ pid, start, boot, namespace }: ProcessIdentity): boolean {
  if (boot !== bootId() || namespace !== pidNamespace()) return false;
  const stat = statOf(pid);
  return stat !== undefined && stat.start === start && !isOver(stat);
}

/** Sends a signal to exactly this process; false where it is no more. */
export function signalTo(known: ProcessIdentity, signal: NodeJS.Signals): boolean {
  return isRunning(known) && sendSignal(known.pid, signal);
}

/** False where there is no such process. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
}

/** All processes that can be seen, but those that are over and wait for their parent to look. */
export function runningProcesses(): readonly ProcessStat[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => stat !== undefined)
    .filter((stat) => !isOver(stat));
}

/** The PID namespace of a process, `pid:[4026531836]`; undefined where there is no such process or it is not ours to ask. */
export function namespaceOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/ns/pid`);
  } catch {
    return undefined;
  }
}

function pidNamespace(): string {
  namespace ??= readlinkSync("/proc/self/ns/pid");
  return namespace;
}

function statOf(pid: number): ProcessStat | undefined {
  try {
    return parseStat(pid, readFileSync(`/proc/${pid}/stat`, "latin1"));
  } catch {
    // ENOENT, or ESRCH when it ends while it is read.
    return undefined;
  }
}

/** The name of the program, in brackets, may hold brackets and spaces: what counts comes after the last one. */
export function parseStat(pid: number, text: string): ProcessStat | undefined {
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state = "", parent, group, session] = fields;
  const start = Number(fields[19]);
  if (fields.length < 20 || !Number.isSafeInteger(start)) return undefined;
  return { pid, state, parent: Number(parent), group: Number(group), session: Number(session), start };
}

function isOver({ state }: ProcessStat): boolean {
  return state === "Z" || state === "X" || state === "x";
}
