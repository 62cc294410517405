/** Whether any text below holds these words, apart from others. */
export function saysText(value: unknown, words: string): boolean {
  if (typeof value === "string") return holdsWords(value, words);
  if (typeof value === "number") return String(value) === words;
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some((member) => saysText(member, words));
}

function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_-]/u.test(char);
    if (!isPart(text[at - 1]) && !isPart(text[at + words.length])) return true;
  }
  return false;
}
