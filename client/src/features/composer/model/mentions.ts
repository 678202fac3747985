export interface Mentionable {
  id: string;
  name: string;
}

export interface MentionQuery {
  /** Where the @ stands. */
  from: number;
  /** What was typed behind it. */
  text: string;
}

/** The name being typed after an @ at the caret, or null. An @ inside a word (an address) is none. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const match = /(?:^|[\s(])@([\p{L}\p{M}'’-]{0,30}(?: [\p{L}\p{M}'’-]{1,30})?)$/u.exec(
    text.slice(0, caret),
  );
  if (!match) return null;
  const typed = match[1] ?? '';
  return { from: caret - typed.length - 1, text: typed };
}

/** At most six people whose name or one of its parts begins with the text, without regard to accents. */
export function matchingPeople<Person extends Mentionable>(
  people: readonly Person[],
  text: string,
): Person[] {
  const wanted = bare(text);
  return people
    .filter(({ name }) =>
      [bare(name), ...bare(name).split(/\s+/)].some((part) => part.startsWith(wanted)),
    )
    .slice(0, 6);
}

/** The text with the name filled in, and where the caret goes. */
export function withMention(text: string, { from, text: typed }: MentionQuery, name: string) {
  const inserted = `@${name} `;
  const rest = text.slice(from + 1 + typed.length).replace(/^ /, '');
  return { text: text.slice(0, from) + inserted + rest, caret: from + inserted.length };
}

/** Who of the people is named in the text with an @. The longer of two names that fit is meant. */
export function mentionedIn(text: string, people: readonly Mentionable[]): string[] {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  for (const at of text.matchAll(/@/g)) {
    const rest = text.slice(at.index + 1);
    const meant = longestFirst.find(
      ({ name }) => rest.startsWith(name) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(name.length)),
    );
    if (meant) found.add(meant.id);
  }
  return [...found];
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
