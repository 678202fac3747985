import { createHash } from 'node:crypto';
import { plainWords } from './plain-words.js';

const BITS = 64n;
/** Of 64; texts that differ in a few words stay below. */
const NEAR_BITS = 9;
/** Shorter texts look alike by chance. */
const FEWEST_WORDS = 8;

/** A fingerprint that changes little when a text changes little (simhash over words and pairs). */
export function printOf(title: string, text: string): string {
  const words = plainWords(`${title} ${text}`).slice(0, 600);
  if (words.length < FEWEST_WORDS) return '';
  const votes = new Array<number>(Number(BITS)).fill(0);
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  for (const piece of [...words, ...words, ...pairs]) {
    const bits = createHash('md5').update(piece).digest().readBigUInt64BE(0);
    for (let bit = 0; bit < 64; bit += 1)
      votes[bit] = (votes[bit] ?? 0) + ((bits >> BigInt(bit)) & 1n ? 1 : -1);
  }
  const print = votes.reduce((sum, vote, bit) => (vote > 0 ? sum | (1n << BigInt(bit)) : sum), 0n);
  return print.toString(16).padStart(16, '0');
}

/** Whether two prints are of the same text, give or take a few words. An empty one is like none. */
export function isNearPrint(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  let different = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  while (different > 0n && count <= NEAR_BITS) {
    count += Number(different & 1n);
    different >>= 1n;
  }
  return count <= NEAR_BITS;
}
