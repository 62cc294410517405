import { define } from "../define.ts";

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
