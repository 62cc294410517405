import type { runEvent, SchemaProblem } from "../schema/index.ts";

/** The facts of a run; the shapes are those of `schemas/run-event.schema.json`. */
export type RunRecord = runEvent.RunRecord;
export type RunEvent = runEvent.RunEvent;
export type Moment = runEvent.Moment;
export type Exit = runEvent.Exit;
export type Bound = runEvent.Bound;
export type FindingsTested = runEvent.FindingsTested;
export type QuestionAsked = runEvent.QuestionAsked;
export type QuestionSupported = runEvent.QuestionSupported;
export type QuestionAnswered = runEvent.QuestionAnswered;
export type RunEnded = runEvent.RunEnded;
export type RunStarted = runEvent.RunStarted;

/** One start of one attempt. Its claim decides whether it ever runs; one that never ran is followed by another launch. */
export interface Launch {
  /** Id of a node of the plan, or of a node with `/undo` behind it: what takes that node back. */
  readonly step: string;
  /** From 1: how many times the step may have run, this time included. */
  readonly attempt: number;
  /** From 1: how many times this attempt was to start. */
  readonly launch: number;
}

/** A fact, when it became one, and where it stands in the chain. Of runs, unless it is said otherwise. */
export interface JournalRecord<Event = RunEvent> {
  readonly seq: number;
  readonly prev: string;
  readonly at: Moment;
  readonly event: Event;
}

/** What does not fit a record of a journal of some kind. */
export type RecordCheck = (record: unknown) => readonly SchemaProblem[];
