const MAIL = /[^\s@<>"']+@[^\s@<>"']+\.[\p{L}]{2,}/gu;
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gu;
const NUMBER = /(?:\+|\b)\d(?:[ ./-]?\d){6,}/g;
const HANDLE = /(^|[^\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
const SHORTEST_NAME = 3;

const HIDDEN = '…';

/** A text without who wrote it: addresses, numbers, handles, and the names that are given. */
export function maskText(text: string, names: readonly string[]): string {
  const parts = names
    .flatMap((name) => [name, ...name.split(/\s+/u)])
    .filter((part) => part.length >= SHORTEST_NAME)
    .sort((one, other) => other.length - one.length);
  const withoutNames = parts.reduce(
    (left, part) =>
      left.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu'),
        HIDDEN,
      ),
    text.replace(MAIL, HIDDEN).replace(ACCOUNT, HIDDEN).replace(NUMBER, HIDDEN),
  );
  return withoutNames.replace(HANDLE, `$1@${HIDDEN}`);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
