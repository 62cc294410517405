import type { Exit } from "../../runtime/index.ts";
import type { Chance } from "./chance.ts";

const SECTOR = 512;

/** A small file that another one was linked or renamed to: seen at once, safe from a power loss when its folder is synced. */
interface Entry<T> {
  readonly value: T;
  safe: boolean;
}

/** What a run keeps on a disk, as programs see it, and as it is after the power fails. */
export class Disk {
  #journal: Buffer = Buffer.alloc(0);
  /** Bytes of the journal that a power loss leaves as they are. */
  #safe = 0;
  /** The journal before a cut that is not synced: the cut may not have happened. */
  #uncut: Buffer | undefined;
  readonly #claims = new Map<string, Entry<"started" | "cancelled">>();
  readonly #exits = new Map<string, Entry<Exit>>();
  /** Nobody syncs them. */
  readonly #outputs = new Map<string, Entry<string>>();

  get journal(): Uint8Array {
    return this.#journal;
  }

  write(bytes: Uint8Array): void {
    this.#journal = Buffer.concat([this.#journal, bytes]);
  }

  sync(): void {
    this.#safe = this.#journal.length;
    this.#uncut = undefined;
  }

  cut(keep: number): void {
    this.#uncut ??= this.#journal;
    this.#journal = this.#journal.subarray(0, keep);
    this.#safe = Math.min(this.#safe, keep);
  }

  /** Flips a bit of the journal, as age does. */
  rot(chance: Chance): void {
    this.#journal = Buffer.from(this.#journal);
    const at = chance.below(this.#journal.length);
    this.#journal[at] = (this.#journal[at] as number) ^ (1 << chance.below(8));
  }

  /** Exactly one claim of a launch is ever won. */
  claim(launch: string, by: "started" | "cancelled"): boolean {
    if (this.#claims.has(launch)) return false;
    this.#claims.set(launch, { value: by, safe: false });
    return true;
  }

  syncClaim(launch: string): void {
    const entry = this.#claims.get(launch);
    if (entry !== undefined) entry.safe = true;
  }

  claimOf(launch: string): "none" | "started" | "cancelled" {
    return this.#claims.get(launch)?.value ?? "none";
  }

  leaveExit(launch: string, exit: Exit): void {
    this.#exits.set(launch, { value: exit, safe: false });
  }

  syncExit(launch: string): void {
    const entry = this.#exits.get(launch);
    if (entry !== undefined) entry.safe = true;
  }

  exitOf(launch: string): Exit | undefined {
    return this.#exits.get(launch)?.value;
  }

  leaveOutput(launch: string, text: string): void {
    this.#outputs.set(launch, { value: text, safe: false });
  }

  outputOf(launch: string): string {
    return this.#outputs.get(launch)?.value ?? "";
  }

  /** The power fails: of what was not synced, anything or nothing is there. */
  losePower(chance: Chance): void {
    if (this.#uncut !== undefined && chance.often(0.5)) this.#journal = this.#uncut;
    else this.#journal = this.#afterPowerLoss(chance);
    this.sync();
    for (const entries of [this.#claims, this.#exits, this.#outputs]) {
      for (const [launch, entry] of entries) {
        if (entry.safe || chance.often(0.5)) entry.safe = true;
        else entries.delete(launch);
      }
    }
  }

  #afterPowerLoss(chance: Chance): Buffer {
    const { length } = this.#journal;
    const pending = length - this.#safe;
    if (pending === 0) return this.#journal;
    const cut = this.#safe + chance.below(pending + 1);
    switch (chance.below(4)) {
      case 0:
        return this.#journal.subarray(0, this.#safe);
      case 1:
        return this.#journal.subarray(0, cut);
      case 2:
        return Buffer.concat([this.#journal.subarray(0, cut), Buffer.alloc(length - cut)]);
      default:
        return this.#someSectors(chance);
    }
  }

  #someSectors(chance: Chance): Buffer {
    const mixed = Buffer.from(this.#journal);
    for (let at = this.#safe; at < mixed.length; ) {
      const end = Math.min(mixed.length, (Math.floor(at / SECTOR) + 1) * SECTOR);
      if (chance.often(0.5)) mixed.fill(0, at, end);
      at = end;
    }
    return mixed;
  }
}
