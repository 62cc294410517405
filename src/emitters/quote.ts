/** Text that no Go template, of Prometheus or of Alertmanager, takes for an action. */
export function inert(text: string): string {
  return text.replaceAll("{{", '{{ "{{" }}');
}

/** The text as a regular expression of Go that fits it and nothing else, once it stands between anchors. */
export function quoteRegExp(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}
