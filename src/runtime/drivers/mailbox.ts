import { randomUUID } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Message, Verdict } from "../effect.ts";
import { changeOf } from "./change.ts";
import { createFile, readIfThere, replaceFile } from "./durable.ts";

/** What people say to a run, as files: they are there when no engine is, and those who may write them are those who own the run. */
export interface Mailbox<M extends { readonly id: string } = Message> {
  /** The oldest message that has no verdict. */
  receive(): M | undefined;
  reply(id: string, verdict: Verdict): void;
}

/** A message as a person means it; its id is made when it is sent. */
export type Letter = Message extends infer M ? (M extends Message ? Omit<M, "id"> : never) : never;

const ID = /^([0-9a-f-]{36})\.message$/;
/** Bytes of a message at most. */
const LONGEST = 65536;

export function openMailbox(folder: string): Mailbox;
export function openMailbox<M extends { readonly id: string }>(
  folder: string,
  isOne: (said: unknown) => said is Omit<M, "id">,
): Mailbox<M>;
export function openMailbox(
  folder: string,
  isOne: (said: unknown) => said is object = isMessage,
): Mailbox<{ readonly id: string }> {
  return {
    receive() {
      for (const id of waiting(folder)) {
        const message = read(folder, id, isOne);
        if (message !== undefined) return message;
        // What is no message would be looked at for ever.
        rmSync(messageFile(folder, id), { force: true });
      }
      return undefined;
    },
    reply(id, verdict) {
      if (ID.test(`${id}.message`)) replaceFile(verdictFile(folder, id), JSON.stringify(verdict));
    },
  };
}

/** Leaves a message, durably, and waits for what becomes of it; undefined where it was told not to wait any longer. */
export async function send(folder: string, letter: object, signal: AbortSignal): Promise<Verdict | undefined> {
  const id = randomUUID();
  createFile(messageFile(folder, id), JSON.stringify(letter));
  const answer = () => readIfThere(verdictFile(folder, id));
  while (answer() === undefined && !signal.aborted) await changeOf(folder, signal, () => answer() === undefined);
  const bytes = answer();
  if (bytes === undefined) return undefined;
  for (const file of [messageFile(folder, id), verdictFile(folder, id)]) rmSync(file, { force: true });
  return JSON.parse(bytes.toString("utf8")) as Verdict;
}

/** Ids of messages without a verdict, in the order in which they came. */
function waiting(folder: string): readonly string[] {
  const names = new Set(readdirSync(folder));
  return [...names]
    .map((name) => ID.exec(name)?.[1] ?? "")
    .filter((id) => id !== "" && !names.has(`${id}.verdict`))
    .map((id) => ({ id, came: statSync(messageFile(folder, id), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => a.came - b.came || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Undefined where the file is no message: not of a size or a form that anybody sends. What it says the engine judges. */
function read(
  folder: string,
  id: string,
  isOne: (said: unknown) => said is object,
): { readonly id: string } | undefined {
  const bytes = readIfThere(messageFile(folder, id));
  if (bytes === undefined || bytes.length > LONGEST) return undefined;
  try {
    const said = JSON.parse(bytes.toString("utf8")) as unknown;
    return isOne(said) ? { ...said, id } : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(said: unknown): said is Message {
  return (
    typeof said === "object" && said !== null && "kind" in said && (said.kind === "answer" || said.kind === "cancel")
  );
}

function messageFile(folder: string, id: string): string {
  return join(folder, `${id}.message`);
}

function verdictFile(folder: string, id: string): string {
  return join(folder, `${id}.verdict`);
}
