import { define } from "../define.ts";

export const validSuppression = define({
  code: "suppression/valid",
  level: "warning",
  summary: "A comment that should keep a problem quiet does not say which, why, or until when.",
  messages: {
    reason: "no reason is given, so nobody can tell later whether it still holds; the comment has no effect",
    form: "this is no `CODE: reason`, so the comment has no effect",
    code: "there is no code `{code}`, so the comment has no effect",
    error: "`{code}` is an error here: nothing is made of what it touches, and to keep it quiet would only hide why",
    date: "`{date}` is no day, so nobody can tell when this ends; the comment has no effect",
    place: "this comment stands in running text or before nothing, so it has no effect",
  },
  help: "write `<!-- runbookc-disable CODE: reason, until 2027-03-01 -->`; the end may be left out, the reason may not",
});

export const usedSuppression = define({
  code: "suppression/used",
  level: "warning",
  summary: "A comment keeps a problem quiet that is no longer there.",
  messages: {
    unused: "what follows has no problem `{code}`: the comment would only hide the next one",
  },
});

export const currentSuppression = define({
  code: "suppression/current",
  level: "warning",
  summary: "A problem was to be kept quiet until a day that has passed.",
  messages: {
    expired: "this held until {until}; what it kept quiet is reported again",
  },
  help: "mend the problem and take the comment out, or agree on another day and say why",
});
