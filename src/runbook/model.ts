import type { runbook } from "../schema/index.ts";

/** What the author wrote; the shapes are those of `schemas/runbook.schema.json`. */
export type Runbook = runbook.Runbook;
export type Alert = runbook.Alert;
export type Contact = runbook.Contact;
export type Diagnosis = runbook.Diagnosis;
export type DiagnosisGroup = runbook.DiagnosisGroup;
export type Duration = runbook.Duration;
export type Entry = runbook.Entry;
export type Escalation = runbook.Escalation;
export type Fence = runbook.Fence;
export type Field = runbook.Field;
export type Finding = runbook.Finding;
export type FollowUp = runbook.FollowUp;
export type Incident = runbook.Incident;
export type Indicator = runbook.Indicator;
export type Link = runbook.Link;
export type RecoveryPath = runbook.RecoveryPath;
export type Rung = runbook.Rung;
export type Severity = runbook.Severity;
export type Step = runbook.Step;
export type Text = runbook.Text;
export type Trigger = runbook.Trigger;
