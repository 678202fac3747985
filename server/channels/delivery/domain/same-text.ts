/** Characters that networks add or drop on the way. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/gu;

const bare = (text: string): string =>
  text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();

/** Whether a text that came back from a network is the one that was sent. */
export const isSameText = (one: string, other: string): boolean => bare(one) === bare(other);
