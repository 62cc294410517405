/**
 * Whether a path fits a glob: `*` and `?` stand for characters within one folder or file name, a whole `**` for any
 * number of folders. Both use `/`; nothing else has a meaning. Never more steps than the product of both lengths.
 */
export function matchesGlob(glob: string, path: string): boolean {
  return matches(glob.split("/"), path.split("/"), (pattern) => pattern === "**", matchesName);
}

function matchesName(pattern: string, name: string): boolean {
  const fits = (want: string, is: string) => want === "?" || want === is;
  return matches([...pattern], [...name], (char) => char === "*", fits);
}

/** Goes back to the last star only: an earlier one could take no more than it can. */
function matches(
  pattern: readonly string[],
  items: readonly string[],
  isStar: (part: string) => boolean,
  fits: (part: string, item: string) => boolean,
): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let item = 0; item < items.length; ) {
    const part = pattern[at];
    if (part !== undefined && isStar(part)) {
      star = at++;
      resume = item;
    } else if (part !== undefined && fits(part, items[item] as string)) {
      at++;
      item++;
    } else if (star >= 0) {
      at = star + 1;
      item = ++resume;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}
