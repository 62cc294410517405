// GENERATED from schemas/rehearsal.schema.json by scripts/generate.mjs. DO NOT EDIT.
/**
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "Line".
 */
export type Line = string;
/**
 * such as `90s`, `1m30s`, `2h` or `0`
 *
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "Duration".
 */
export type Duration = string;
/**
 * A step without its incident: `a/1`, `diagnosis/1/2`, `b/1/approve`, `b/1/undo`.
 *
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "Step".
 */
export type Step = string;

/**
 * `NAME.runbook.test.yaml` beside `NAME.md`, or `NAME.PART.runbook.test.yaml`: what the world does in an incident, and what must happen. Steps are named without their incident: `a/1`, `diagnosis/1/2`, `b/1/undo`.
 */
export interface Rehearsal {
  /**
   * For all scenarios of the file. Those of a scenario are looked at first.
   *
   * @minItems 1
   */
  commands?: CommandRule[];
  /**
   * For all scenarios of the file. Those of a scenario are looked at first.
   *
   * @minItems 1
   */
  people?: PersonRule[];
  /**
   * @minItems 1
   */
  scenarios: Scenario[];
}
/**
 * What one statement of a script does. The first rule that fits is taken.
 *
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "CommandRule".
 */
export interface CommandRule {
  /**
   * The statement, in which `*` stands for any text, however its blanks and lines are laid out; or all statements of a script, for the script as a whole.
   */
  command: string;
  /**
   * Only in this step.
   */
  step?: string;
  /**
   * Only this often, then the next rule that fits.
   */
  times?: number;
  /**
   * What it prints.
   */
  output?: string;
  /**
   * Exit status of the whole statement, as bash has it with `pipefail`; 0 where absent.
   */
  exit?: number;
  /**
   * How long it takes; no time where absent.
   */
  takes?: string;
  /**
   * It never ends, and the time limit of the step ends it.
   */
  hangs?: true;
  /**
   * Values of the shell variables that it sets for later steps.
   */
  sets?: {
    [k: string]: string;
  };
}
/**
 * What people say when a run asks. The first rule that fits is taken.
 *
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "PersonRule".
 */
export interface PersonRule {
  /**
   * The step that asks, in which `*` stands for any text: `b/1/approve`, `b/*`.
   */
  asked: string;
  /**
   * Only such a question: may it run, may it run again, which finding is it, is it done, which path is to follow.
   */
  about?: "approve" | "retry" | "decide" | "manual" | "path";
  /**
   * Only this often, then the next rule that fits.
   */
  times?: number;
  /**
   * `nobody`: no one answers, and the question expires.
   */
  answer: "yes" | "no" | "go-on" | "nobody";
  /**
   * What is found, as the runbook has it in one of its languages; with a yes to a decision.
   */
  finding?: string;
  /**
   * Label of the path that is to follow; with a yes to such a question.
   */
  path?: string;
  /**
   * Time from the question to the answer; none where absent.
   */
  after?: string;
  /**
   * Id of the contact in whose place they answer; of the one who is asked, where absent.
   */
  as?: string;
  /**
   * Nobody joins them where two persons must say the same.
   */
  alone?: true;
  /**
   * They answer without being the one who may, and say why.
   */
  breakGlass?: true;
}
/**
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "Scenario".
 */
export interface Scenario {
  name: Line;
  /**
   * Id of an incident of the runbook.
   */
  incident: string;
  /**
   * What is run, one after the other: `diagnosis`, the label of a recovery path, or `auto`, the diagnosis with the path that follows from it.
   *
   * @minItems 1
   */
  run?: string[];
  /**
   * When the first of them starts; at once where absent.
   */
  starts?: string;
  /**
   * When the alert begins to fire and when it is over; it never is where that is not said. Without an alert nobody is paged.
   */
  alert?: {
    fires: Duration;
    resolves?: Duration;
  };
  /**
   * Who takes the incident on, and when. They must have been paged by then.
   */
  acknowledged?: {
    at: Duration;
    /**
     * Id of a contact.
     */
    by: string;
  };
  /**
   * Value of each input of what is run, by its name.
   */
  inputs?: {
    [k: string]: string;
  };
  /**
   * @minItems 1
   */
  commands?: CommandRule[];
  /**
   * @minItems 1
   */
  people?: PersonRule[];
  expect: Expectation;
}
/**
 * What must happen. What is not named here may be as it is.
 *
 * This interface was referenced by `Rehearsal`'s JSON-Schema
 * via the `definition` "Expectation".
 */
export interface Expectation {
  /**
   * How the last run ends.
   */
  outcome?: "succeeded" | "failed" | "cancelled";
  /**
   * All that was started or asked, in order: `a/1`, `a/2 failed`, `a/2 timed-out`, `b/1/approve yes`, `b/1/approve nobody`, `a/2 retry go-on`.
   */
  steps?: Line[];
  /**
   * What was found, in order, as the runbook has it in one of its languages.
   */
  findings?: Line[];
  /**
   * Label of the recovery path that follows from the diagnosis, or that its last finding names; `none` where there is none.
   */
  path?: string;
  /**
   * Steps whose change was taken back, in order.
   */
  undone?: Step[];
  /**
   * Steps whose change was not taken back, and why: `b/1 too-late`.
   */
  left?: Line[];
  /**
   * Who is paged when, in order: `1m primary_oncall`; by what is to be done where that is about nobody: `2h schedule`.
   */
  paged?: Line[];
  /**
   * Time from the start of the first run to the end of the last.
   */
  takes?: {
    atLeast?: Duration;
    atMost?: Duration;
  };
}
