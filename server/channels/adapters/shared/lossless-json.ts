import { DecodeError } from './decode-error.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LONG_DIGITS = /\d{16}/;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Parses a body whose integers may be ids beyond 2^53: those come back as strings with every digit.
 * @throws DecodeError when the body is not JSON in UTF-8.
 */
export function parseLossless(body: Buffer): unknown {
  const text = decodeUtf8(body);
  try {
    return JSON.parse(LONG_DIGITS.test(text) ? quoteLongIntegers(text) : text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    throw new DecodeError(`The body is not JSON (${reason}).`);
  }
}

function decodeUtf8(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new DecodeError('The body is not UTF-8.');
  }
}

/** One pass without recursion or backtracking, so that size and depth of the body do not matter. */
function quoteLongIntegers(text: string): string {
  const pieces: string[] = [];
  let copiedTo = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text)?.[0] ?? text[at] ?? '';
      if (/^-?\d{16,}$/.test(number) && !Number.isSafeInteger(Number(number))) {
        pieces.push(text.slice(copiedTo, at), `"${number}"`);
        copiedTo = at + number.length;
      }
      at += number.length;
    } else {
      at += 1;
    }
  }
  pieces.push(text.slice(copiedTo));
  return pieces.join('');
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}
