/** A process tree that does not want to end, as bash; each process of it has the mark among its arguments. */
export interface TreeKind {
  /** Ways to start a child: what precedes it, and what follows. */
  readonly births: readonly (readonly [string, string])[];
}

const ATTACHED = [
  ["", "&"],
  ["(", "&)"],
  ["( (", "& ) & )"],
  ["nohup", ">/dev/null 2>&1 &"],
  ["setsid", "&"],
  ["( setsid", "& )"],
  ["setsid nohup", "<&- >&- 2>&- &"],
] as const;

/** Each of them keeps its session or its environment. */
export const FINDABLE: TreeKind = { births: ATTACHED };
/** Some leave everything behind by which they could be found. */
export const ANY: TreeKind = { births: [...ATTACHED, ["env -i setsid", "&"], ["( env -i setsid --fork", "& )"]] };

/** What a process does until it is killed. */
const LIVES = [
  "exec -a MARK sleep 300",
  "trap '' TERM INT HUP QUIT; exec -a MARK sleep 300",
  "trap '' TERM INT HUP QUIT; while :; do /bin/sleep 0.05; done",
  "kill -STOP $$; exec -a MARK sleep 300",
  // Never the same pid for long, and never more than a few.
  "trap '' TERM; for round in {1..400}; do (exec -a MARK sleep 0.2 &); /bin/sleep 0.03; done; exec -a MARK sleep 300",
  'exec setsid --wait /bin/bash -c "exec -a MARK sleep 300" MARK',
] as const;

/** The script of the tree with this number: the same number, the same tree, of at most four generations. */
export function treeScript(number: number, mark: string, { births }: TreeKind): string {
  const next = random(number);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const life = () => pick(LIVES).replaceAll("MARK", mark);
  const grow = (depth: number): string => {
    const children = depth === 0 ? 0 : 1 + Math.floor(next() * 2);
    const lines = Array.from({ length: children }, () => {
      const [before, after] = pick(births);
      return `${before} /bin/bash -c ${quoted(grow(depth - 1))} ${mark} ${after}`;
    });
    return [...lines, life()].join("\n");
  };
  return grow(3);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Mulberry32: the same numbers for the same seed on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
