import type { Variant } from './canned-reply.js';

export interface Wanted {
  /** Of the conversation; null when it is not known. */
  language: string | null;
  network: string;
  /** Tried in this order when the language has no text. */
  fallbackLanguages: readonly string[];
}

/**
 * The text that fits best: of the language, in it the one for the network, else the general one. A
 * text for another network never fits. Undefined when there is none.
 */
export function chooseVariant<T extends Omit<Variant, 'id'>>(
  variants: readonly T[],
  { language, network, fallbackLanguages }: Wanted,
): T | undefined {
  const fitting = variants.filter((variant) => [null, network].includes(variant.network));
  const order = [...(language ? [language] : []), ...fallbackLanguages];
  const rank = ({ language: of }: T): number => {
    const place = order.indexOf(of);
    return place < 0 ? order.length : place;
  };
  return fitting.sort(
    (one, other) =>
      rank(one) - rank(other) ||
      Number(one.network === null) - Number(other.network === null) ||
      one.language.localeCompare(other.language),
  )[0];
}
