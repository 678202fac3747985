import { diceOf } from './dice.js';

const SHINGLE = 5;
const HASHES = 64;
const BANDS = 16;
const PER_BAND = HASHES / BANDS;
const ALIKE = 0.8;

/**
 * For each text the first one that says nearly the same, itself when none does: Jaccard of the
 * five-letter pieces at least 0.8, found by MinHash (Broder 1997) in bands.
 */
export function nearDuplicates(texts: readonly string[]): Int32Array {
  const salts = saltsOf();
  const signatures = texts.map((text) => signatureOf(text, salts));
  const first = Int32Array.from(texts, (_, at) => at);
  for (let band = 0; band < BANDS; band += 1) {
    const seen = new Map<string, number>();
    signatures.forEach((signature, at) => {
      const key = signature.subarray(band * PER_BAND, (band + 1) * PER_BAND).join();
      const other = seen.get(key);
      if (other === undefined) seen.set(key, at);
      else if (likeness(signatures[other]!, signature) >= ALIKE)
        first[rootOf(first, at)] = rootOf(first, other);
    });
  }
  return first.map((_, at) => rootOf(first, at));
}

const likeness = (one: Uint32Array, other: Uint32Array): number =>
  one.reduce((same, value, at) => same + Number(value === other[at]), 0) / HASHES;

function rootOf(first: Int32Array, at: number): number {
  let root = at;
  while (first[root] !== root) root = first[root]!;
  return root;
}

function saltsOf(): Uint32Array {
  const dice = diceOf(3);
  return Uint32Array.from({ length: HASHES }, () => Math.floor(dice() * 4_294_967_296) | 1);
}

function signatureOf(text: string, salts: Uint32Array): Uint32Array {
  const plain = text.slice(0, 2000).toLowerCase().replace(/\s+/g, ' ').trim();
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (let start = 0; start === 0 || start + SHINGLE <= plain.length; start += 1) {
    const piece = hashOf(plain, start);
    for (let at = 0; at < HASHES; at += 1) {
      let mixed = Math.imul(piece ^ salts[at]!, 0x9e3779b1);
      mixed ^= mixed >>> 15;
      mixed = Math.imul(mixed, salts[at]!) >>> 0;
      if (mixed < signature[at]!) signature[at] = mixed;
    }
  }
  return signature;
}

function hashOf(text: string, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + SHINGLE && at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 13);
}
