/** What a message says, in the template language of Alertmanager; nothing of a runbook stands in it but by a label. */
export const summary = "{{ .CommonAnnotations.summary }}";
export const incident = "{{ .CommonLabels.incident }}";
export const runbookUrl = "{{ .CommonAnnotations.runbook_url }}";
export const title =
  '{{ if eq .Status "resolved" }}Resolved: {{ end }}{{ .CommonLabels.priority }} {{ .CommonLabels.alertname }}';

/** The texts of the alerts of a group may differ, so each is said. */
export const body = [
  "{{ range .Alerts }}{{ .Annotations.summary }}",
  "{{ .Annotations.description }}",
  "{{ .Annotations.runbook_url }}",
  "{{ end }}",
].join("\n");

/** PagerDuty refuses an event whose severity is none of its own. */
export const pagerDutySeverity =
  '{{ if eq .CommonLabels.severity "critical" "error" "warning" "info" }}{{ .CommonLabels.severity }}{{ else }}critical{{ end }}';
