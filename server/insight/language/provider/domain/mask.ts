const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+/gi;
const HANDLE = /(^|[^\p{L}\p{N}])@[\p{L}\p{N}._-]{2,60}/gu;
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}\b/g;
/** Telephones, cards, orders, customers: five digits and more, however they are grouped. */
const NUMBER = /\+?\d(?:[\s./()-]{0,2}\d){4,}/g;
const STREET =
  /\b\d{1,4}(?:\s?bis)?,?\s+(?:rue|avenue|av\.|boulevard|bd|chaussée|place|chemin)\s+(?:(?:de|du|des|la|le|les|l['’])\s*){0,3}[\p{L}'’-]{2,}|\b[\p{L}'’-]{2,40}(?:straat|laan|steenweg|plein|weg|dreef|kaai)\s+\d{1,4}\s?[a-z]?\b|\b\d{1,4}\s+[\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+)?\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square)\b/giu;
const SHORTEST_NAME = 2;

/**
 * A text as it may leave the house: without names that are known, addresses, numbers of five digits
 * and more. What remains may still tell a person who knows the case; it says so to whoever sends it.
 */
export function mask(text: string, names: readonly string[]): string {
  const bare = text
    .normalize('NFC')
    .replace(ADDRESS, '[link]')
    .replace(MAIL, '[mail]')
    .replace(ACCOUNT, '[account]')
    .replace(STREET, '[address]')
    .replace(NUMBER, '[number]')
    .replace(HANDLE, '$1[name]');
  const known = partsOf(names);
  if (known.length === 0) return bare;
  const any = known.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return bare.replace(name, '[name]').replace(/\[name\](?:[\s-]+\[name\])+/g, '[name]');
}

/** The beginning of a text, masked before it is cut: half an address or a number would not be known for one. */
export const maskedStart = (text: string, names: readonly string[], most: number): string =>
  mask(text.slice(0, 2 * most), names).slice(0, most);

/** Whole names first, then each of their words: people call each other by either. */
const partsOf = (names: readonly string[]): string[] => {
  const whole = names.map((name) => name.normalize('NFC').trim());
  const words = whole.flatMap((name) => name.split(/[\s,]+/));
  return [...new Set([...whole, ...words])]
    .filter((name) => name.length >= SHORTEST_NAME && /\p{L}{2}/u.test(name))
    .sort((one, other) => other.length - one.length);
};
