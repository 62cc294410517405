import { define } from "../define.ts";

export const boundedWait = define({
  code: "graph/bounded-wait",
  level: "error",
  summary: "A `watch` has no end that a machine could know.",
  messages: {
    limit:
      "nothing says how long this `watch` may last; a person presses Ctrl-C, a machine would stand here while the incident goes on",
    condition:
      "nothing says what this `watch` waits for; when its time is up, no machine can tell whether to go on or to stop",
  },
});

export const reservedInput = define({
  code: "graph/free-input-name",
  level: "error",
  summary: "An input would overwrite a variable that steers the shell.",
  messages: {
    reserved:
      "the value for `<{placeholder}>` would become the variable `{name}`, which steers the shell or its tools; a label of an alert could then choose what runs",
  },
  help: "give the input another `name` in the sidecar",
});
