import { defineRule } from "../rule.ts";

/** A name as alerts have it, words run together: `KubePodCrashLooping`, `MCDRebootError`. */
function isAlertName(name: string): boolean {
  return /^[A-Z][A-Za-z0-9]*$/.test(name) && /[a-z0-9][A-Z]/.test(name);
}

export const rule = defineRule(
  {
    code: "document/title-matches-alert",
    level: "warning",
    summary: "The title of the file of an alert names another alert.",
    messages: {
      file: "the title names `{title}`, and the file `{name}`: whoever is paged with the one of these names opens the runbook of the other, or finds none, because the address in an alert is made of the name of the file",
      alert:
        "the title names `{title}`, and the alert in the text is `{name}`: whoever is paged with that name does not know whether this is the right runbook",
    },
    help: "give all of them the name that the alert has in Prometheus",
  },
  (report) => ({
    unit({ unit }) {
      const { shape, title, incidents, path } = unit.runbook;
      const named = nameIn(Object.values(title.text)[0] ?? "");
      if (shape !== "alert" || !isAlertName(named)) return;
      const name = path.split("/").at(-1) ?? "";
      const file = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      if (isAlertName(file) && file !== named) report("file", { title: named, name: file }, { span: title.span });
      const [alert, ...others] = incidents.flatMap(({ alerts }) => alerts);
      // One of several may have this name for reasons of its own.
      if (alert === undefined || others.length > 0 || alert.name === named) return;
      report("alert", { title: named, name: alert.name }, { span: alert.nameSpan });
    },
  }),
);

/** Without what is said of it: `KubeDown [Deprecated]`. */
function nameIn(title: string): string {
  const text = title.replaceAll("`", "").trim();
  const opening = { "]": "[", ")": "(" }[text.slice(-1)];
  const start = opening === undefined ? -1 : text.lastIndexOf(opening);
  return start < 0 ? text : text.slice(0, start).trim();
}
