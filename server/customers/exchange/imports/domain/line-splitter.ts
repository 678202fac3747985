import type { Delimiter } from './file-shape.js';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/** One line of the table as it stands in the file; quotes may carry it over several lines of text. */
export interface RawLine {
  /** Line of the file on which it begins, from 1. */
  line: number;
  bytes: Buffer;
  /** Where the next one begins. */
  end: { byte: number; line: number };
  problem?: 'quote-open' | 'too-long';
}

export interface Place {
  byte: number;
  line: number;
}

/** No line of a customer is longer; a quote that is never closed must not swallow the file. */
export const LONGEST_LINE = 64 * 1024;
/** What waits for the end of its line is never more: a file without line breaks must not fill the memory. */
const MOST_KEPT = 2 * LONGEST_LINE;

/**
 * Cuts bytes into lines of a table, from any place at which a line begins. A quote that is not
 * closed within the longest line is the fault of the one line on which it opens: reading goes on
 * with the next.
 */
export class LineSplitter {
  private pending: Buffer = Buffer.alloc(0);
  /** How a line begins that was too long to be kept until its end. */
  private overlong: { line: number; bytes: Buffer } | undefined;
  private readonly separator: number;

  constructor(
    delimiter: Delimiter,
    private place: Place,
  ) {
    this.separator = delimiter.charCodeAt(0);
  }

  push(chunk: Buffer): RawLine[] {
    this.pending = this.pending.length > 0 ? Buffer.concat([this.pending, chunk]) : chunk;
    return this.cut(false);
  }

  /** What stands after the last line break. */
  end(): RawLine[] {
    return this.cut(true);
  }

  private cut(isEnd: boolean): RawLine[] {
    const lines: RawLine[] = [];
    let from = 0;
    while (from < this.pending.length) {
      const found = this.overlong ? this.endOfOverlong(isEnd) : this.endOfLine(from, isEnd);
      if (found === undefined) break;
      const bytes = this.overlong?.bytes ?? withoutBreak(this.pending.subarray(from, found.at));
      const line = this.overlong?.line ?? this.place.line;
      this.overlong = undefined;
      this.advance(found.at - from, found.breaks);
      from = found.at;
      if (bytes.length > 0)
        lines.push({
          line,
          bytes: bytes.subarray(0, LONGEST_LINE),
          end: this.place,
          ...(found.problem && { problem: found.problem }),
        });
    }
    const rest = this.pending.subarray(from);
    // A copy, so that a few bytes do not keep a whole chunk in memory.
    this.pending = Buffer.from(rest.length > MOST_KEPT ? this.lastOf(rest) : rest);
    return lines;
  }

  /** Gives up a line whose end has not come. The last byte tells how it goes on. */
  private lastOf(rest: Buffer): Buffer {
    this.overlong ??= {
      line: this.place.line,
      bytes: Buffer.from(rest.subarray(0, LONGEST_LINE)),
    };
    const gone = rest.length - 1;
    this.advance(gone, breaksBefore(rest, gone));
    return rest.subarray(gone);
  }

  private endOfOverlong(
    isEnd: boolean,
  ): { at: number; breaks: number; problem: 'too-long' } | undefined {
    const { pending } = this;
    const at = pending.findIndex((byte) => byte === LF || byte === CR);
    const isOpen = at < 0 || (pending[at] === CR && at + 1 === pending.length);
    if (isOpen) return isEnd ? { at: pending.length, breaks: 1, problem: 'too-long' } : undefined;
    const width = pending[at] === CR && pending[at + 1] === LF ? 2 : 1;
    return { at: at + width, breaks: 1, problem: 'too-long' };
  }

  private advance(bytes: number, breaks: number): void {
    this.place = { byte: this.place.byte + bytes, line: this.place.line + breaks };
  }

  /** Undefined: more bytes are needed to tell. */
  private endOfLine(
    from: number,
    isEnd: boolean,
  ): { at: number; breaks: number; problem?: RawLine['problem'] } | undefined {
    const { pending, separator } = this;
    let isQuoted = false;
    let atStart = true;
    let breaks = 0;
    for (let at = from; at < pending.length; at += 1) {
      const byte = pending[at];
      if (byte === QUOTE && (isQuoted || atStart)) isQuoted = !isQuoted;
      else if (byte === LF || (byte === CR && pending[at + 1] !== LF)) {
        // Whether a line feed follows is not known yet.
        if (byte === CR && at + 1 === pending.length && !isEnd) return undefined;
        breaks += 1;
        if (!isQuoted) return { at: at + 1, breaks, ...tooLong(at - from) };
      }
      if (isQuoted && at - from > LONGEST_LINE) return this.firstBreak(from);
      atStart = byte === separator || (byte === QUOTE && !isQuoted);
    }
    if (isQuoted) return isEnd ? this.firstBreak(from) : undefined;
    return isEnd ? { at: pending.length, breaks: 1, ...tooLong(pending.length - from) } : undefined;
  }

  /** The line with the open quote ends where its text does. */
  private firstBreak(from: number): { at: number; breaks: number; problem: 'quote-open' } {
    const { pending } = this;
    const lf = pending.indexOf(LF, from);
    const cr = pending.indexOf(CR, from);
    const at = lf >= 0 ? lf : cr >= 0 ? cr : pending.length - 1;
    return { at: at + 1, breaks: 1, problem: 'quote-open' };
  }
}

const tooLong = (length: number): { problem?: 'too-long' } =>
  length > LONGEST_LINE ? { problem: 'too-long' } : {};

const breaksBefore = (bytes: Buffer, end: number): number =>
  bytes.reduce(
    (count, byte, at) =>
      at < end && (byte === LF || (byte === CR && bytes[at + 1] !== LF)) ? count + 1 : count,
    0,
  );

function withoutBreak(bytes: Buffer): Buffer {
  let end = bytes.length;
  if (bytes[end - 1] === LF) end -= 1;
  if (bytes[end - 1] === CR) end -= 1;
  return bytes.subarray(0, end);
}
