import type { Diagnostic } from "../diagnostics/index.ts";
import type { Repository, RepositoryFile } from "../graph/index.ts";
import { type ConfigFile, type Correction, readConfig, readSidecar, type Unit } from "../program/index.ts";
import { judge } from "../rules/index.ts";
import type { SourceFile, Span } from "../source/index.ts";
import { decode, type Decoded, type HtmlComment, htmlCommentsOf } from "../syntax/index.ts";
import type { EmissionResult } from "./emit.ts";

/** A runbook as far as it could be read, and what is wrong with it before rules judge it. */
export interface Made {
  readonly unit?: Omit<Unit, "measured">;
  readonly diagnostics: readonly Diagnostic[];
}

/** All that a unit is made from, the files of the repository apart. */
export interface UnitParts {
  readonly source: SourceFile;
  readonly config: ConfigFile | undefined;
  readonly sidecar: readonly Correction[] | undefined;
}

/** What the emitters made of a unit, and all that they asked besides. */
export interface Emitted {
  readonly version: string;
  /** Whether an error lies in the span, as it was then. */
  readonly asked: readonly { readonly span: Span; readonly stopped: boolean }[];
  readonly result: Pick<EmissionResult, "files" | "diagnostics">;
}

/**
 * What earlier calls in this process made, each kept as long as all that it was made from is the same, byte for byte: a file
 * by its bytes, a config and a sidecar by their files, a runbook by these three and by every answer of the repository that
 * it, its rules or its emitters asked for, what was emitted by the runbook, the version and the errors around. So a call
 * with a cache says and makes exactly what one without it does. It holds one state of each path, and writes nothing.
 */
export class Cache {
  readonly #files = new Map<string, { readonly bytes: Uint8Array; readonly decoded: Decoded }>();
  readonly #units = new Map<string, UnitParts & { readonly looked: Looked; readonly made: Made }>();
  readonly #complete = new WeakMap<object, { readonly key: string; readonly complete: Unit }>();
  readonly #emitted = new WeakMap<Unit, Emitted>();
  readonly #judged = new WeakMap<Unit, { readonly today: string | undefined; readonly found: readonly Diagnostic[] }>();

  readonly configOf = once(readConfig);
  readonly sidecarOf = once(readSidecar);
  readonly commentsOf: (unit: Unit) => readonly HtmlComment[] = once(({ outline }: Unit) => htmlCommentsOf(outline));

  decode(path: string, bytes: Uint8Array): Decoded {
    const known = this.#files.get(path);
    if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.decoded;
    const decoded = decode(path, bytes);
    // A copy: whose bytes these are may write into them.
    this.#files.set(path, { bytes: bytes.slice(), decoded });
    return decoded;
  }

  /** The unit of a path as it was made before, or as `make` makes it. */
  unitOf(parts: UnitParts, repository: Repository, make: (repository: Repository) => Made): Made {
    const { path } = parts.source;
    const known = this.#units.get(path);
    const isSame =
      known !== undefined &&
      known.source === parts.source &&
      known.config === parts.config &&
      known.sidecar === parts.sidecar;
    if (isSame && known.looked.stillHolds(repository)) return known.made;
    const looked = new Looked(repository);
    const made = make(looked.look);
    this.#units.set(path, { ...parts, looked, made });
    return made;
  }

  /** The unit with what is known from elsewhere. One that is compared with a team's own objects is judged anew each time. */
  complete(unit: Omit<Unit, "measured">, measured: Unit["measured"], inventory: Unit["inventory"]): Unit {
    if (inventory !== undefined) return { ...unit, measured, inventory };
    const key = JSON.stringify([...measured]);
    const known = this.#complete.get(unit);
    if (known?.key === key) return known.complete;
    const complete = { ...unit, measured };
    this.#complete.set(unit, { key, complete });
    return complete;
  }

  /** What the rules say of a unit on a day, sorted. */
  judge(unit: Unit, today: string | undefined): readonly Diagnostic[] {
    const known = this.#judged.get(unit);
    if (known !== undefined && known.today === today) return known.found;
    const found = judge(unit, today);
    this.#judged.set(unit, { today, found });
    return found;
  }

  emittedOf(unit: Unit): Emitted | undefined {
    return this.#emitted.get(unit);
  }

  keepEmitted(unit: Unit, emitted: Emitted): void {
    this.#emitted.set(unit, emitted);
  }
}

/** The function, called once for each value that it is given. */
function once<In extends object, Out>(make: (value: In) => Out): (value: In) => Out {
  const known = new WeakMap<In, { readonly out: Out }>();
  return (value) => {
    const found = known.get(value) ?? { out: make(value) };
    known.set(value, found);
    return found.out;
  };
}

/** All that one unit has asked of the repository, when it was made and since. */
class Looked {
  #repository: Repository;
  readonly #answers = new Map<string, RepositoryFile>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  readonly look: Repository = (path) => {
    const answer = this.#answers.get(path) ?? this.#repository(path);
    this.#answers.set(path, answer);
    return answer;
  };

  /** Whether each question has the same answer today; what is asked from now on is asked of this repository. */
  stillHolds(repository: Repository): boolean {
    this.#repository = repository;
    return [...this.#answers].every(([path, answer]) => isSameFile(answer, repository(path)));
  }
}

function isSameFile(before: RepositoryFile, now: RepositoryFile): boolean {
  if (before.path !== now.path) return false;
  return "unfit" in before || "unfit" in now
    ? "unfit" in before && "unfit" in now && before.unfit === now.unfit
    : before.text === now.text;
}
