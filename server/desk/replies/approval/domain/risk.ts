import type { ReplyMode } from '../../../../channels/index.js';

/** What can make a text worth a second look. */
export const RISKS = [
  'forbidden-phrase',
  'iban',
  'card-number',
  'amount',
  'phone-number',
  'email',
  'link',
  'public',
] as const;
export type Risk = (typeof RISKS)[number];

export interface RiskyText {
  text: string;
  mode: ReplyMode;
  hasForbiddenPhrase: boolean;
}

/** Which risks a text runs. Time grows with its length alone. */
export function risksOf({ text, mode, hasForbiddenPhrase }: RiskyText): Risk[] {
  const found: Record<Risk, boolean> = {
    'forbidden-phrase': hasForbiddenPhrase,
    iban: hasIban(text),
    'card-number': hasCardNumber(text),
    amount: AMOUNT.test(text),
    'phone-number': PHONE.test(text),
    email: EMAIL.test(text),
    link: LINK.test(text),
    public: mode === 'public',
  };
  return RISKS.filter((risk) => found[risk]);
}

const CURRENCY = String.raw`(?:[€$£]|\b(?:eur|euros?|usd|dollars?|gbp|pounds?|chf)\b)`;
const AMOUNT = new RegExp(
  String.raw`${CURRENCY}\s{0,2}\d|\d(?:[.,]\d{1,2}|,-)?\s{0,2}${CURRENCY}`,
  'iu',
);
const PHONE = /(?:\+|\b0)\d(?:[ ./-]?\d){7,13}(?!\d)/u;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}/u;
const LINK = /\bhttps?:\/\/|\bwww\./iu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}/giu;
const SHORTEST_IBAN = 15;
const DIGITS = /\d(?:[ -]?\d){12,18}/gu;

/** By its check digits; what follows an IBAN may look like more of it. */
const hasIban = (text: string): boolean =>
  [...text.matchAll(IBAN)].some(([match]) => {
    const letters = match.replaceAll(' ', '').toUpperCase();
    for (let length = letters.length; length >= SHORTEST_IBAN; length -= 1)
      if (isIban(letters.slice(0, length))) return true;
    return false;
  });

function isIban(letters: string): boolean {
  const turned = letters.slice(4) + letters.slice(0, 4);
  let rest = 0;
  for (const letter of turned) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const hasCardNumber = (text: string): boolean =>
  [...text.matchAll(DIGITS)].some(([match]) => isCardNumber(match.replaceAll(/[ -]/g, '')));

function isCardNumber(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
