/** Where the launcher has said that it is inside; from then on it is the script's. */
const MESSAGES_FD = 3;
/** The longest value of a variable that is passed on. */
const LONGEST_VALUE = 65536;

/**
 * The script as bash gets it. Its variables are left in a pipe: what they hold may be secret and must not touch the disk. All this stands in the first line, so that bash still names the author's lines. A
 * script with an EXIT trap of its own leaves none.
 */
export function scriptWith(sets: readonly string[], script: string): string {
  if (sets.length === 0) return script;
  const save = `[ -z "\${!rb_name+x}" ] || printf '%s=%s\\0' "$rb_name" "\${!rb_name}"`;
  const all = `local rb_name; for rb_name in ${sets.join(" ")}; do ${save} || :; done >&"$rb_fd" || :`;
  // The script may use the descriptor for something else.
  return `exec {rb_fd}>&${MESSAGES_FD} ${MESSAGES_FD}>&-; rb_end() { ${all}; }; trap rb_end EXIT; ${script}`;
}

/** What the script left, and why the values of others cannot be passed on. */
export function readVariables(
  left: Buffer,
  sets: readonly string[],
  isSecret: (value: string) => boolean,
): { readonly variables: Record<string, string>; readonly refused: readonly string[] } {
  const variables: Record<string, string> = {};
  const refused: string[] = [];
  for (const entry of left.toString("utf8").split("\0")) {
    const [, name = "", value = ""] = /^([A-Za-z_][A-Za-z0-9_]*)=([^]*)$/.exec(entry) ?? [];
    if (!sets.includes(name)) continue;
    if (value.length > LONGEST_VALUE) refused.push(`${name} is longer than ${LONGEST_VALUE} characters`);
    else if (isSecret(value)) refused.push(`${name} holds a declared secret`);
    else variables[name] = value;
  }
  return { variables, refused };
}
