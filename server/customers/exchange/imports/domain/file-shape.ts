import { isUtf8 } from 'node:buffer';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a file is read. */
export interface FileShape {
  encoding: Encoding;
  delimiter: Delimiter;
  hasHeader: boolean;
}

/** Bytes of the byte order mark that the file begins with. */
export function markLength(head: Buffer): number {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 3;
  return markedAs16(head) ? 2 : 0;
}

const markedAs16 = (head: Buffer): Encoding | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** Share of zero bytes above which a text without a mark is taken for UTF-16. */
const MANY_ZEROS = 0.2;

/**
 * What the first bytes say. Text that is no UTF-8 is taken for Windows-1252, in which every byte is
 * a character: it is what spreadsheets of Western Europe write.
 */
export function encodingOf(head: Buffer): Encoding {
  const marked = markedAs16(head);
  if (marked) return marked;
  if (markLength(head) === 3) return 'utf-8';
  const zerosAt = (odd: 0 | 1): number =>
    head.reduce((count, byte, at) => count + (byte === 0 && at % 2 === odd ? 1 : 0), 0);
  const half = head.length / 2;
  if (half > 0 && zerosAt(1) / half > MANY_ZEROS) return 'utf-16le';
  if (half > 0 && zerosAt(0) / half > MANY_ZEROS) return 'utf-16be';
  return looksLikeUtf8(head) ? 'utf-8' : 'windows-1252';
}

/** The end of the head may cut a character in two, and a few bad lines make no other file of it. */
function looksLikeUtf8(head: Buffer): boolean {
  const lines = head.toString('latin1').split('\n').slice(0, -1);
  const asked = lines.length > 0 ? lines : [head.toString('latin1')];
  const telling = asked.filter((line) => /[\u0080-\u00ff]/.test(line));
  const bad = telling.filter((line) => !isUtf8(Buffer.from(line, 'latin1'))).length;
  return bad * 2 <= telling.length && (telling.length !== 1 || bad === 0);
}

const decoders = new Map(
  ENCODINGS.map((encoding) => [encoding, new TextDecoder(encoding, { ignoreBOM: true })]),
);

/** The text of whole lines; undefined when it is not written in this encoding. */
export function decoded(encoding: Encoding, bytes: Buffer): string | undefined {
  if (encoding === 'utf-8' && !isUtf8(bytes)) return undefined;
  return decoders.get(encoding)!.decode(bytes);
}

/** The sign that cuts the first lines into the most equal parts. */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const unquoted = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const score = (sign: Delimiter): number => {
    const counts = unquoted.map((line) => line.split(sign).length - 1);
    const [first = 0] = counts;
    return first === 0 ? 0 : counts.filter((count) => count === first).length * 100 + first;
  };
  return [...DELIMITERS].sort((one, other) => score(other) - score(one))[0]!;
}
