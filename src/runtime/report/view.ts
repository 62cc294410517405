import { render } from "../../template/index.ts";
import { clockText, type Episode } from "../escalation/index.ts";
import type { Exit, RunEvent } from "../event.ts";
import {
  beganAt,
  type IncidentReport,
  type ReportedAnswer,
  type ReportedAttempt,
  type TimelineEntry,
  type Verdict,
} from "./report.ts";
import { allWords, word, type Word } from "./words.ts";

/** Of milliseconds since 1970: `2026-03-01 10:15:00Z`. Comes from outside, because nothing here knows a calendar. */
export type FormatMoment = (moment: number) => string;

/** The report as Markdown in English and Traditional Chinese, for people to go on with. Ends with a line feed. */
export function formatReport(report: IncidentReport, moment: FormatMoment): string {
  const { plan, verdict, timeline, attempts, answers, left, escalation, episode } = report;
  const view = {
    labels: allWords(),
    title: `${plan.severity} ${bilingual(plan.title)}`,
    glass: answers.flatMap((answer) => glassOf(answer, moment)),
    facts: factsOf(report, moment),
    verdict: verdictView(verdict),
    timeline: timeline.map((entry) => ({ at: moment(entry.at), clock: passed(entry.clock), what: tell(entry) })),
    attempts: attempts.map(attemptView),
    answers: answers.map((answer) => answerView(answer, moment)),
    left: left.map(({ step, why }) => ({ step, why: word(why) })),
    told: episode === undefined ? [] : toldRows(episode, moment),
    rungs: (episode === undefined ? (escalation?.rungs ?? []) : []).map(({ due, rung }) => ({
      at: moment(due),
      when: word(rung.when),
      text: bilingual(rung.text),
    })),
    followUps: (escalation?.followUps ?? []).map(({ list, due }) => ({
      title: bilingual(list.title),
      due: due === undefined ? "" : moment(due),
      items: list.items.map(({ text }) => bilingual(text)),
    })),
  };
  return `${render("incident-report", view)
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** All that happened in an episode, in the order of time. */
function toldRows(episode: Episode, moment: FormatMoment): readonly { at: string; what: string }[] {
  const { opened, ladder, told, acknowledged, progressed, resolved } = episode;
  const rows: { at: number; what: string }[] = [{ at: opened.elapsed, what: `${word("opened")} ${opened.by}` }];
  for (const [number, { at, notices }] of told) {
    const rung = ladder?.rungs.find((one) => one.number === number);
    const who = rung === undefined ? `${number}` : bilingual(rung.name ?? rung.text);
    const ways = notices.map(
      ({ way, sent }) => `${way.kind} ${way.to}: ${word(sent === undefined ? "notSent" : "sent")}`,
    );
    rows.push({ at, what: `${who}: ${ways.length === 0 ? word("byHand") : ways.join(", ")}` });
  }
  for (const [name, mark] of Object.entries({ acknowledged, progressed, resolved })) {
    if (mark !== undefined) rows.push({ at: mark.at, what: `${word(name as Word)} ${mark.by}` });
  }
  return rows.sort((a, b) => a.at - b.at).map(({ at, what }) => ({ at: moment(beganAt(episode) + at), what }));
}

function bilingual(text: Readonly<Record<string, string>>): string {
  return Object.values(text).join(" | ");
}

/** `2:41`, `1:02:03`: whole seconds that have gone by. */
function passed(ms: number): string {
  return clockText(ms - (ms % 1000));
}

function factsOf(report: IncidentReport, moment: FormatMoment): readonly { name: string; value: string }[] {
  const { plan, started, began, until, took, outcome } = report;
  const { path, lines } = plan.origin;
  const inputs = Object.entries(started.inputs).map(([name, value]) => `${name}=${value}`);
  const rows: (readonly [Word, string])[] = [
    ["run", started.run],
    ["plan", `${plan.id} (sha256 ${plan.digest})`],
    ["source", `${path}:${lines[0]}-${lines[1]}`],
    ["startedBy", started.by],
    ...(inputs.length === 0 ? [] : [["inputs", inputs.join(", ")] as const]),
    ["began", moment(began)],
    [outcome === "open" ? "lastFact" : "ended", moment(until)],
    ["took", passed(took)],
    ...(plan.expected === undefined ? [] : [["expected", intervalText(plan.expected)] as const]),
    ["outcome", word(outcome)],
  ];
  return rows.map(([name, value]) => ({ name: word(name), value }));
}

function intervalText({ atLeast, atMost }: NonNullable<IncidentReport["plan"]["expected"]>): string {
  return atLeast === undefined ? `≤ ${passed(atMost)}` : `${passed(atLeast)}–${passed(atMost)}`;
}

function verdictView({ kind, objective, measured, from }: Verdict) {
  if (objective === undefined) return { word: word("none"), numbers: "", remarks: [] };
  return {
    word: word(kind),
    numbers: `${passed(measured)} / ${passed(objective)}`,
    remarks: [word(from === "failure" ? "fromFailure" : "fromRun"), ...(kind === "open" ? [word("notBack")] : [])],
  };
}

function attemptView({ step, attempt, title, run, timeout, outcome, took, exit }: ReportedAttempt) {
  const code = exit === undefined || exit.outcome === "succeeded" ? "" : `, ${codeOf(exit)}`;
  return {
    step,
    title: bilingual(title),
    attempt: String(attempt),
    outcome: `${word(outcome === "open" ? "running" : outcome)}${code}`,
    took: took === undefined ? "" : passed(took),
    atMost: passed(timeout),
    run,
    output: exit?.output.tail ?? "",
  };
}

function codeOf({ code, outcome }: Exit): string {
  return code === null ? word(outcome) : `${word("exitCode")} ${code}`;
}

function answerView({ asked, at, supported, answer }: ReportedAnswer, moment: FormatMoment) {
  const given = typeof answer === "object" ? answer : undefined;
  return {
    at: moment(at),
    question: word(asked.about),
    step: asked.step,
    answer: word(answer === undefined ? "open" : answer === "expired" ? "nobody" : answer.answer),
    by: [...(supported === undefined ? [] : [supported]), ...(given === undefined ? [] : [given])]
      .map(byWhom)
      .join(" + "),
    command: asked.bound.map(({ command }) => `\`${command.slice(0, 12)}\``).join(" "),
  };
}

function byWhom({ by, as }: { readonly by: string; readonly as?: string }): string {
  return as === undefined ? by : `${by} (${word("as")} ${as})`;
}

function glassOf({ asked, at, answer }: ReportedAnswer, moment: FormatMoment): readonly string[] {
  if (typeof answer !== "object" || answer.breakGlass === undefined) return [];
  return [`${moment(at)}, ${asked.step}: ${byWhom(answer)}: ${answer.breakGlass}`];
}

function tell({ event }: TimelineEntry): string {
  switch (event.kind) {
    case "run-started":
      return `${word("runStarted")}: ${event.by}`;
    case "engine-opened":
      return `${word("engineOpened")} ${event.host} (${event.epoch})`;
    case "launch-intended":
      return `${word("launched")}: ${event.step}`;
    case "launch-cancelled":
      return `${event.step}: ${word("neverStarted")}`;
    case "attempt-ended":
      return `${event.step}: ${word(event.exit.outcome)}${event.exit.outcome === "succeeded" ? "" : `, ${codeOf(event.exit)}`}`;
    case "attempt-unknown":
      return `${event.step}: ${word("unknown")}`;
    case "findings-tested":
      return event.finding === undefined
        ? `${event.step}: ${word("noFindingSeen")}`
        : `${event.step}: ${word("findingSeen")} ${event.finding + 1}`;
    case "question-asked":
      return `${word("asked")} ${event.question}: ${event.step}, ${word(event.about)}`;
    case "question-supported":
      return `${word("answer")} ${event.question}: ${word(event.answer)}, ${byWhom(event)}; ${word("firstOfTwo")}`;
    case "question-answered":
      return `${word("answer")} ${event.question}: ${word(event.answer)}${event.path === undefined ? "" : ` ${event.path}`}, ${byWhom(event)}`;
    case "question-expired":
      return `${word("answer")} ${event.question}: ${word("nobody")}`;
    case "cancel-requested":
      return `${word("cancelRequested")} ${event.by}: ${event.reason}${event.everything ? ` (${word("everything")})` : ""}`;
    case "run-ended":
      return endedText(event);
  }
}

function endedText({ outcome, left, path }: Extract<RunEvent, { kind: "run-ended" }>): string {
  const rest = left.map(({ step, why }) => `${word("left")}: ${step}, ${word(why)}`);
  const next = path === undefined ? [] : [`${word("follows")}: ${path}`];
  return [`${word("runEnded")}: ${word(outcome)}`, ...next, ...rest].join("; ");
}
