/** Words of many languages with their tone, known by the number their letters come to. */
export interface ToneList {
  /** By the number of a whole word or of a stem: -127 (as bad as can be) to 127. */
  tones: ReadonlyMap<number, number>;
}

export interface ToneWord {
  word: string;
  /** A stem stands for the words that begin with it and have up to three letters more. */
  isStem: boolean;
  /** -1 to 1. */
  tone: number;
}

const MOST = 127;
const ENDING = 3;
const SHORTEST_STEM = 4;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const STEM = 3;
/** A number of four bytes and a tone of one. */
const ENTRY = 5;

export function toneListOf(words: readonly ToneWord[]): ToneList {
  const tones = new Map<number, number>();
  for (const { word, isStem, tone } of words)
    tones.set(numberOf(word, word.length, isStem), Math.round(tone * MOST));
  return { tones };
}

/** -1 to 1; 0 for a word that no list has. */
export function wordTone({ tones }: ToneList, word: string): number {
  return (tones.get(numberOf(word, word.length, false)) ?? 0) / MOST;
}

/** The tone of the longest stem that a word begins with. */
export function stemTone({ tones }: ToneList, word: string): number {
  const shortest = Math.max(Math.min(SHORTEST_STEM, word.length), word.length - ENDING);
  for (let length = word.length; length >= shortest; length -= 1) {
    const tone = tones.get(numberOf(word, length, true));
    if (tone !== undefined) return tone / MOST;
  }
  return 0;
}

export function toneListToFile({ tones }: ToneList): Uint8Array {
  const file = new DataView(new ArrayBuffer(tones.size * ENTRY));
  [...tones]
    .sort(([one], [other]) => one - other)
    .forEach(([number, tone], at) => {
      file.setUint32(at * ENTRY, number);
      file.setInt8(at * ENTRY + 4, tone);
    });
  return new Uint8Array(file.buffer);
}

/** Throws when it is not such a file. */
export function toneListFromFile(file: Uint8Array): ToneList {
  if (file.length % ENTRY !== 0) throw new Error('The list of words with a tone is cut off.');
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const tones = new Map<number, number>();
  for (let at = 0; at < file.length; at += ENTRY)
    tones.set(view.getUint32(at), view.getInt8(at + 4));
  return { tones };
}

function numberOf(word: string, length: number, isStem: boolean): number {
  let hash = FNV_START + (isStem ? STEM : 0);
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
