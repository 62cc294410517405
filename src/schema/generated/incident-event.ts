// GENERATED from schemas/incident-event.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "IncidentEvent".
 */
export type IncidentEvent =
  | KeeperOpened
  | ClockRead
  | EpisodeOpened
  | EpisodeAcknowledged
  | EpisodeProgressed
  | EpisodeResolved
  | RungsDue
  | NoticesTried;
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "Text".
 */
export type Text = string;
/**
 * Id of the incident and a random end: `executor-core-down-7f3a1b2c`.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "EpisodeId".
 */
export type EpisodeId = string;
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "Person".
 */
export type Person = string;
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "Count".
 */
export type Count = number;
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "Milliseconds".
 */
export type Milliseconds = number;

/**
 * One record of the journal of all episodes of a state folder: a fact, when it became one, and where it stands in the chain. Times are milliseconds.
 */
export interface IncidentRecord {
  /**
   * From 1, without gaps.
   */
  seq: number;
  /**
   * sha256 of the JSON of the record before; of the first record, 64 zeros.
   */
  prev: string;
  at: Moment;
  event: IncidentEvent;
}
/**
 * A moment as the machine tells it: two of one boot are as far apart as `mono` says, two of different boots at least as far as `wall` says.
 */
export interface Moment {
  /**
   * Which start of the machine this is.
   */
  boot: string;
  /**
   * Since that start, never backwards.
   */
  mono: number;
  /**
   * Since 1970, as the clock on the wall says, which may jump.
   */
  wall: number;
}
/**
 * A process has read the journal and is now its only writer. Always the first event.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "KeeperOpened".
 */
export interface KeeperOpened {
  kind: "keeper-opened";
  /**
   * Of the journal.
   */
  format: 1;
  /**
   * One more than that of the keeper before.
   */
  epoch: number;
  host: Text;
}
/**
 * The clock on the wall has jumped against the monotonic one; the moment of this record says where to.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "ClockRead".
 */
export interface ClockRead {
  kind: "clock-read";
}
/**
 * An incident has begun once more. Its clocks run from here.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "EpisodeOpened".
 */
export interface EpisodeOpened {
  kind: "episode-opened";
  episode: EpisodeId;
  incident: Text;
  runbook: Text;
  /**
   * Digest of the escalation plan that is followed, and no other.
   */
  plan: string;
  /**
   * How long it has been going on already.
   */
  elapsed: number;
  by: Person;
}
/**
 * Somebody has taken it on.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "EpisodeAcknowledged".
 */
export interface EpisodeAcknowledged {
  kind: "episode-acknowledged";
  episode: EpisodeId;
  by: Person;
}
/**
 * The recovery has got further.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "EpisodeProgressed".
 */
export interface EpisodeProgressed {
  kind: "episode-progressed";
  episode: EpisodeId;
  by: Person;
  what: Text;
}
/**
 * It is over. Nobody is told anything because of it any more.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "EpisodeResolved".
 */
export interface EpisodeResolved {
  kind: "episode-resolved";
  episode: EpisodeId;
  by: Person;
}
/**
 * The time of rungs has come, and their reason holds. Written before anybody is told; from here on they are told until it worked.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "RungsDue".
 */
export interface RungsDue {
  kind: "rungs-due";
  /**
   * @minItems 1
   */
  rungs: DueRung[];
}
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "DueRung".
 */
export interface DueRung {
  episode: EpisodeId;
  /**
   * Its place in the plan, from 1.
   */
  rung: number;
  /**
   * Ways by which a machine tells somebody; none where only people can.
   */
  tell: Way[];
}
/**
 * One way to one contact.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "Way".
 */
export interface Way {
  /**
   * Id of the contact.
   */
  contact: string;
  /**
   * Of the channel: `pagerduty`, `slack`, `email`, `webhook`.
   */
  kind: string;
  /**
   * Whom the channel is to reach: a service, a Slack channel, an address.
   */
  to: string;
}
/**
 * What became of tries to tell somebody.
 *
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "NoticesTried".
 */
export interface NoticesTried {
  kind: "notices-tried";
  /**
   * @minItems 1
   */
  notices: TriedNotice[];
}
/**
 * This interface was referenced by `IncidentRecord`'s JSON-Schema
 * via the `definition` "TriedNotice".
 */
export interface TriedNotice {
  episode: EpisodeId;
  rung: Count;
  /**
   * Place of the way in what the rung tells, from 1.
   */
  notice: number;
  /**
   * sent: the channel has taken it; failed: it may go better next time; refused: not as it is set up now.
   */
  outcome: "sent" | "failed" | "refused";
  /**
   * What the channel said.
   */
  detail: string;
  /**
   * How long the channel asked to be left alone.
   */
  retryAfter?: number;
}
