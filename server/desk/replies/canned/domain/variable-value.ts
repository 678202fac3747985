// Control characters, marks that turn or hide what stands beside them, and the signs of a place.
const UNWANTED = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\{\{|\}\}/gu;
const LONGEST = 200;

/** A value as it may stand in a reply: one plain line that cannot be read as a place; null when nothing is left. */
export function cleanValue(value: string | null): string | null {
  let clean = value ?? '';
  // Taking a sign away may bring two halves of another together.
  for (let before = ''; before !== clean;) {
    before = clean;
    clean = clean.replace(UNWANTED, ' ');
  }
  const line = clean.replace(/\s+/gu, ' ').trim();
  return [...line].slice(0, LONGEST).join('') || null;
}

const TITLES = new Set(
  'mr mrs ms miss dr prof sir mme mlle m monsieur madame mademoiselle dhr mevr mevrouw meneer de heer'.split(
    ' ',
  ),
);
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

/** What somebody is called; null when the name is a handle, a number, or a title with a family name. */
export function firstNameOf(name: string | null): string | null {
  const words = (cleanValue(name) ?? '').split(' ');
  const first = words[0] ?? '';
  if (!NAME.test(first) || TITLES.has(first.toLowerCase().replace(/\.$/u, ''))) return null;
  if ([...first.replace(/\./gu, '')].length < 2) return null;
  return first === first.toUpperCase() ? calm(first) : first;
}

const calm = (shouted: string): string =>
  shouted.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (letter) => letter.toUpperCase());
