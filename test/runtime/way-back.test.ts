import { describe, expect, test } from "vitest";
import { procedureOf, step } from "../sim/procedures.ts";
import { after, answer, asked, attempt, cancel, done, endedAs, failed, never, unknown } from "./decisions.ts";
import { launched } from "./records.ts";

describe("the way back", () => {
  const procedure = procedureOf([
    step("open", [], { undo: { by: "close", before: "destroy" } }),
    step("freeze", ["open"], { undo: { by: "thaw" } }),
    step("work", ["freeze"]),
    step("destroy", ["work"]),
    step("thaw", ["destroy"]),
    step("close", ["thaw"]),
  ]);
  const upTo = [...done("open"), ...done("freeze")];
  const given = [...upTo, ...failed("work")];
  const up = [...given, asked(procedure, given), answer("no")];

  test("is gone from the last change to the first", () => {
    expect(after(procedure, up)).toMatchObject({
      kind: "launch",
      launch: attempt("freeze/undo"),
      command: { script: "do-thaw" },
    });
    expect(after(procedure, [...up, ...done("freeze/undo")])).toMatchObject({
      launch: attempt("open/undo"),
      command: { script: "do-close" },
    });
    expect(after(procedure, [...up, ...done("freeze/undo"), ...done("open/undo")])).toEqual(endedAs("failed"));
    expect(after(procedure, [...done("open"), cancel()])).toMatchObject({ launch: attempt("open/undo") });
    expect(after(procedure, [cancel()])).toEqual(endedAs("cancelled"));
    expect(after(procedure, [launched("open"), never("open"), cancel()])).toEqual(endedAs("cancelled"));
  });

  test("is not gone where the path has gone it itself", () => {
    const events = [...upTo, ...done("work"), ...done("destroy"), ...done("thaw"), ...failed("close")];
    const over = [...events, asked(procedure, events), answer("no")];
    expect(after(procedure, over)).toEqual(endedAs("failed", [{ step: "open", why: "too-late" }]));
  });

  test("ends where it would do harm, and says so", () => {
    const events = [...upTo, ...done("work"), ...failed("destroy")];
    const over = [...events, asked(procedure, events), answer("no"), ...done("freeze/undo")];
    expect(after(procedure, over)).toEqual(endedAs("failed", [{ step: "open", why: "too-late" }]));
  });

  test("is asked about where the path may have gone it already", () => {
    const events = [...upTo, ...done("work"), ...done("destroy"), launched("thaw"), unknown("thaw")];
    const lost = [...events, asked(procedure, events), answer("no")];
    const question = asked(procedure, lost);
    expect(question).toMatchObject({
      about: "approve",
      step: "freeze/undo",
      bound: [{ step: "freeze/undo", attempt: 1 }],
    });
    expect(after(procedure, [...lost, question, answer("yes", 2)])).toMatchObject({ launch: attempt("freeze/undo") });
    const left = [
      { step: "freeze", why: "refused" },
      { step: "open", why: "too-late" },
    ];
    expect(after(procedure, [...lost, question, answer("no", 2)])).toEqual(endedAs("failed", left));
    const onward = [...events, asked(procedure, events), answer("go-on"), ...failed("close")];
    const stop = [...onward, asked(procedure, onward), answer("no", 2)];
    expect(after(procedure, stop)).toEqual(endedAs("failed", [{ step: "open", why: "too-late" }]));
  });

  test.each([
    ["failed", failed("freeze/undo")],
    ["unknown", [launched("freeze/undo"), unknown("freeze/undo")]],
  ])("that is %s is asked about, and said to be", (why, events) => {
    const told = [...up, ...events, asked(procedure, [...up, ...events]), answer("no", 2), ...done("open/undo")];
    expect(after(procedure, told)).toEqual(endedAs("failed", [{ step: "freeze", why }]));
  });

  test("that nobody let begin is refused, even if it was about to", () => {
    const events = [...upTo, ...done("work"), ...done("destroy"), launched("thaw"), unknown("thaw")];
    const lost = [...events, asked(procedure, events), answer("no")];
    const told = [...lost, asked(procedure, lost), answer("yes", 2), launched("freeze/undo"), never("freeze/undo")];
    const late = asked(procedure, told, 1_000_000);
    expect(after(procedure, [...told, late, answer("no", 3)])).toMatchObject(
      endedAs("failed", [{ step: "freeze", why: "refused" }, {}]),
    );
  });

  test("goes on after a cancellation, but not after one of everything", () => {
    const back = [...done("open"), cancel(), launched("open/undo")];
    expect(after(procedure, back)).toMatchObject({ kind: "attend", stop: false });
    expect(after(procedure, [...back, cancel(true)])).toMatchObject({ kind: "attend", stop: true });
    expect(after(procedure, [...done("open"), cancel(true)])).toEqual(
      endedAs("cancelled", [{ step: "open", why: "cancelled" }]),
    );
  });

  test("keeps its questions after a cancellation, and nothing else does", () => {
    const question = asked(procedure, failed("open"));
    expect(after(procedure, [...failed("open"), question, cancel()])).toMatchObject({
      event: { kind: "question-expired" },
    });
    const back = [...done("open"), cancel(), ...failed("open/undo")];
    const asking = [...back, asked(procedure, back)];
    expect(after(procedure, asking)).toMatchObject({ kind: "listen" });
    expect(after(procedure, [...asking, cancel(true)])).toMatchObject({ event: { kind: "question-expired" } });
  });
});
