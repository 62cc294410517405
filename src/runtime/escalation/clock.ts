import type { Moment } from "../event.ts";

/** What is known of the clocks of one start of the machine. */
export interface Boot {
  readonly boot: string;
  /** The monotonic clock when it was looked at last. */
  readonly mono: number;
  /** The least and the most that the clock on the wall was ahead of it: where they differ, the wall has jumped. */
  readonly low: number;
  readonly high: number;
}

/** How long something has been going on. Within one boot the monotonic clock alone counts. */
export interface Age {
  /** Milliseconds that it was old when `mono` was this, in the boot `boot`. */
  readonly elapsed: number;
  readonly boot: string;
  readonly mono: number;
  /** How old it was when the boot before was seen last, and the earliest that it may have been then on the wall. */
  readonly before?: { readonly elapsed: number; readonly wall: number };
  /** The wall went back while the machine was down: nobody can know how long that was. */
  readonly doubt: boolean;
}

/** The clocks as they are known when they are looked at once more. */
export function look(known: Boot | undefined, { boot, mono, wall }: Moment): Boot {
  const ahead = wall - mono;
  if (known?.boot !== boot) return { boot, mono, low: ahead, high: ahead };
  return {
    boot,
    mono: Math.max(known.mono, mono),
    low: Math.min(known.low, ahead),
    high: Math.max(known.high, ahead),
  };
}

/** The age of what began `elapsed` milliseconds before a moment. */
export function begin({ boot, mono }: Moment, elapsed: number): Age {
  return { elapsed, boot, mono, doubt: false };
}

/**
 * The age when the machine has started again. While it was down only the wall went on. It may have jumped before, so the earliest
 * that it may have been counts, which makes the time longest: after a new start somebody may be told early, and nobody late.
 */
export function survive(age: Age, last: Boot, now: Moment): Age {
  const elapsed = elapsedAt(age, last);
  const wall = last.mono + last.low;
  const gap = now.wall - wall;
  return {
    elapsed: elapsed + Math.max(0, gap),
    boot: now.boot,
    mono: now.mono,
    before: { elapsed, wall },
    doubt: age.doubt || gap < 0,
  };
}

/**
 * How old something is when its boot has got as far as this. What has lived through a new start goes by the wall too, if that says
 * more: a machine may wake up with a clock that is behind, and set it right later.
 */
export function elapsedAt({ elapsed, mono, before }: Age, seen: Boot): number {
  const ran = elapsed + Math.max(0, seen.mono - mono);
  return before === undefined ? ran : Math.max(ran, before.elapsed + seen.mono + seen.high - before.wall);
}
