import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { NotICalendar } from '../domain/ical-events.js';
import { type IcalReading, readIcal } from '../domain/read-ical.js';

const MIB = 1024 * 1024;
export const MAX_ICAL_BYTES = 2 * MIB;
const DAY_MS = 86_400_000;

/** Looks at an iCalendar file before anything of it is taken over. Nothing is kept. */
@Injectable()
export class ReadHolidays {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Asked before the body is read. Throws a Problem 413 `calendar.file-too-large`. */
  refuseTooLarge(announcedBytes: number): void {
    // A little more than the file: the form around it.
    if (announcedBytes > MAX_ICAL_BYTES + 10_000) throw tooLarge();
  }

  /** Throws a Problem 413 `calendar.file-too-large`, or 422 `calendar.file-unreadable`. */
  async read(content: AsyncIterable<Buffer>): Promise<IcalReading> {
    const today = Math.floor(this.clock.now().getTime() / DAY_MS);
    return understood(await textOf(content), today);
  }
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    if (bytes > MAX_ICAL_BYTES) throw tooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function understood(text: string, today: number): IcalReading {
  try {
    return readIcal(text, today);
  } catch (error) {
    if (!(error instanceof NotICalendar)) throw error;
    throw unprocessable('calendar.file-unreadable', error.message);
  }
}

const tooLarge = (): Problem =>
  new Problem(
    413,
    'calendar.file-too-large',
    'A file of holidays has at most 2 MB. Export the holidays alone, without other appointments.',
  );
