/** First letters of the first and the last word, at most two; "?" for a name without letters. */
export function initials(name: string): string {
  const words = name.split(/\s+/).flatMap((word) => word.match(/\p{L}|\p{N}/u)?.[0] ?? []);
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return `${first ?? '?'}${last ?? ''}`.toUpperCase();
}

/** A number from 0 to `choices` - 1 that is always the same for the same text. */
export function steadyChoice(text: string, choices: number): number {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % choices;
}
